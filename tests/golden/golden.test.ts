/**
 * Each exemplar run with its transcript and score, reviewed as a diff. Written anew by hand only:
 * `UPDATE=1 npx vitest run --project unit tests/golden`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeRun } from '../../src/run/codec.ts';
import { closingsOf, createReplayer, endingOf, scoreOf } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplar, exemplarsOf, loadStory, storyIds } from '../exemplars.ts';

function goldenOf(scenario: Scenario, run: Run): object {
  const result = createReplayer(scenario).replay(run);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const play = result.value;
  return {
    code: encodeRun(run, scenario),
    run,
    ending: endingOf(play.beats),
    transcript: play.beats
      .filter((beat) => beat.text !== '')
      .map((beat) => {
        if (beat.kind === 'spoke') return `${beat.tags.speaker ?? '—'}: ${beat.text}`;
        return beat.kind === 'acted' ? `> ${beat.text} [${beat.code}, trust ${beat.trust}]` : `> ${beat.text} [${beat.kind}]`;
      }),
    closings: closingsOf(play.beats),
    score: scoreOf(scenario, play.turns),
  };
}

const stories = await Promise.all(storyIds().map(loadStory));
const cases = stories.flatMap((scenario) =>
  [...exemplarsOf(scenario)].map(([name, run]) => [`${scenario.manifest.id}, ${name}`, scenario, name, run] as const),
);

describe('an exemplar plays as it was reviewed', () => {
  test.each(cases)('%s', (_, scenario, name, run) => {
    const file = resolve(import.meta.dirname, scenario.manifest.id, `${name}.json`);
    const golden = goldenOf(scenario, run);
    if (process.env.UPDATE) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(golden, null, 1)}\n`);
    }
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(golden).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

const totalOf = (scenario: Scenario, name: string): number => {
  const result = createReplayer(scenario).replay(exemplar(scenario, name));
  return result.ok ? scoreOf(scenario, result.value.turns).total : Number.NaN;
};

/** Lines of the run in time that the run too soon does not hold; those that only change places are none. */
const ownLines: Readonly<Record<string, number>> = {
  'is-bob-ready': 0,
  'the-bandages': 0,
  'not-this-time': 0,
  'the-water-tablets': 0,
  'the-leaflet': 0,
};

describe('the same lines in another order', () => {
  test.each(stories.map((scenario) => [scenario.manifest.id, scenario] as const))('come to something else: %s', (id, scenario) => {
    const inTime = exemplar(scenario, 'same-lines-in-time').choices;
    const tooSoon = exemplar(scenario, 'same-lines-too-soon').choices;
    expect(totalOf(scenario, 'same-lines-too-soon')).toBeLessThan(60);
    expect(totalOf(scenario, 'same-lines-in-time')).toBeGreaterThan(80);
    expect(inTime.filter((choice) => !tooSoon.includes(choice))).toHaveLength(ownLines[id] ?? 0);
    expect(inTime).toHaveLength(tooSoon.length);
  });
});
