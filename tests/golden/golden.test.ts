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
import { exemplarsOf, loadStory, storyIds } from '../exemplars.ts';

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
