/** Replaying a run, against plain inkjs stepping the same choices. Prints ratios; asserts none. */
import { describe, test } from 'vitest';
import { seedOf } from '../../src/base/base.ts';
import { createReplayer } from '../../src/run/replay.ts';
import { exemplarsOf, loadStory, storyIds } from '../exemplars.ts';
import { plainInk } from './plain-ink.ts';
import { median } from './throttle.ts';

const ROUNDS = 7;
const ROUND_MS = 250;

function perSecond(work: () => unknown): number {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ROUND_MS) {
    work();
    count += 1;
  }
  return (count * 1000) / (performance.now() - start);
}

describe('replay speed', () => {
  test('against plain inkjs', async () => {
    for (const id of storyIds()) {
      const scenario = await loadStory(id);
      for (const [name, run] of exemplarsOf(scenario)) {
        const replayer = createReplayer(scenario);
        // Another seed gives the same lines in another order of choices: each replay begins anew instead of going on from the last.
        const runs = [run, { ...run, seed: seedOf(run.seed + 1) }];
        let turn = 0;
        const ours = () => {
          turn += 1;
          const replayed = replayer.replay(runs[turn % runs.length] ?? run);
          if (!replayed.ok) throw new Error(`${id} ${name} does not play`);
        };
        const plain = plainInk(scenario, run);
        const ratios = Array.from({ length: ROUNDS }, () => {
          const rival = perSecond(plain);
          const alone = perSecond(ours);
          return { ratio: alone / rival, alone };
        });
        const ratio = median(ratios.map((each) => each.ratio));
        const mine = median(ratios.map((each) => each.alone));
        console.log(
          `replay  ${id} ${name}: ${ratio.toFixed(2)} of plain inkjs (${mine.toFixed(0)} runs a second, ${run.choices.length} choices)`,
        );
      }
    }
  });
});
