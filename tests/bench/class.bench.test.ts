/**
 * Hand-ins verified a second, codes read and scored, against plain inkjs replaying the same runs one by one, told beforehand
 * which choices to take, and neither scoring nor counting. Prints ratios; asserts none. `CLASS_SIZES=300,3000` sets the sizes.
 */
import { describe, test } from 'vitest';
import { seedOf } from '../../src/base/base.ts';
import { mixWord, stream } from '../../src/base/mix.ts';
import { type OpenTalks, openPlainly, openQuickly } from '../../src/classroom/checking/talk.ts';
import { createVerifier } from '../../src/classroom/checking/verify.ts';
import { createOpener, type Opener } from '../../src/conversation/conversation.ts';
import { encodeRun } from '../../src/run/codec.ts';
import { newRun, type Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { loadStory, storyIds } from '../exemplars.ts';
import { plainInk } from './plain-ink.ts';

const SIZES = (process.env.CLASS_SIZES ?? '300,3000').split(',').map(Number);

/** How a learner picks: every choice alike, or as classes do, where some lines draw most of the room. */
const manners = {
  'all choices alike': () => 1,
  'some lines drawing most': (id: string) => 1 / (1 + (mixWord(3, id) % 12)) ** 2,
} as const;

function played(scenario: Scenario, opener: Opener, weigh: (id: string) => number, draw: number): Run {
  const next = stream(draw);
  const live = opener.open(seedOf(draw));
  while (!live.ended) {
    const weights = live.offered.map(({ id }) => weigh(id));
    let rest = next() * weights.reduce((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => {
      rest -= weight;
      return rest < 0;
    });
    live.choose((live.offered[at] ?? live.offered[0])!.id);
  }
  return { ...newRun(scenario, live.seed), choices: [...live.choices] };
}

function secondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const ways: readonly (readonly [string, OpenTalks])[] = [
  ['plainly', openPlainly],
  ['quickly', openQuickly],
];

describe('a class verified', () => {
  test('against plain inkjs', async () => {
    const stories = await Promise.all(storyIds().map(loadStory));
    const openers = stories.map(createOpener);
    for (const [manner, weigh] of Object.entries(manners)) {
      for (const size of SIZES) {
        const each = stories.map((scenario, story) =>
          Array.from({ length: Math.ceil(size / stories.length) }, (_, learner) =>
            played(scenario, openers[story]!, weigh, learner + 1),
          ),
        );
        const rivals = stories.map((scenario, story) => plainInk(scenario, ...each[story]!));
        for (const rival of rivals) rival();
        const rival = secondsOf(() => rivals.map((replay) => replay()));
        const codes = each.flatMap((runs, story) => runs.map((run) => encodeRun(run, stories[story]!)));
        for (const [way, open] of ways) {
          const ours = secondsOf(() => {
            const verifier = createVerifier(stories, open);
            for (const code of codes) verifier.check({ kind: 'run', code, line: 1, name: '' });
          });
          console.log(
            `class  ${codes.length} hand-ins, ${manner}, ${way}: ${(rival / ours).toFixed(2)} of plain inkjs (${(codes.length / ours).toFixed(0)} a second, ${ours.toFixed(2)} s)`,
          );
        }
      }
    }
  });
});
