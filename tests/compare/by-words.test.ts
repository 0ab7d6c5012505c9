import { beforeAll, describe, expect, test } from 'vitest';
import { type ByWords, compareWords, type Remembered } from '../../src/compare/by-words.ts';
import { transcriptOf } from '../../src/run/transcript.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BOOKS, played, tiny } from '../tiny.ts';

let today: Scenario;
let before: Scenario;
beforeAll(async () => {
  [today, before] = await Promise.all([tiny(BOOKS), tiny(BOOKS.replace('You are worn out', 'You look worn out'))]);
});

function remembered(scenario: Scenario, choices: string): Remembered {
  const play = played(scenario, choices.split(' '));
  return { run: play.run, transcript: transcriptOf(play) };
}

const shown = ({ rows }: ByWords) =>
  rows.map(({ kind, mark, a, b }) => [mark, kind === 'same' ? a.text : [a?.text, b?.text]]);

describe('two runs by their words', () => {
  test('of two editions meet where the words are the same, and part where a word was changed', () => {
    const result = compareWords(remembered(before, 'ask reflect bye'), remembered(today, 'ask reflect bye'));
    expect(result.ok && shown(result.value)).toEqual([
      [null, 'What about the allotment?'],
      ['fork', ['You look worn out.', 'You are worn out.']],
      ['rejoin', 'Goodbye.'],
    ]);
  });

  test('have what was said to each', () => {
    const result = compareWords(remembered(before, 'boots'), remembered(today, 'boots ask'));
    expect(result.ok && result.value.rows[0]?.b?.reply).toEqual([{ who: null, text: 'Mud to the ankle.' }]);
    expect(result.ok && result.value.rows[1]).toMatchObject({ kind: 'only', mark: 'goes-on', a: null });
  });

  test('of two visits are refused', async () => {
    const other = remembered(await tiny(BOOKS, { id: 'other' }), 'ask');
    expect(compareWords(other, remembered(today, 'ask'))).toEqual({
      ok: false,
      problem: { kind: 'different-scenarios', a: 'other', b: 'tiny' },
    });
  });
});
