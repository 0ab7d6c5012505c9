import { describe, expect, test } from 'vitest';
import { isOwnWordsTurn } from '../../src/classroom/own-words.ts';
import { createOpener } from '../../src/conversation/conversation.ts';
import { loadStory, storyIds } from '../exemplars.ts';
import { randomRun } from './made.ts';

const manifest = { pivotal: [{ choice: 'turning', why: 'it turns' }] };
const offering = (...ids: string[]) => ids.map((id) => ({ id, kind: 'turn' as const })) as never;

describe('own words are asked for', () => {
  test.each<[string, number, readonly string[], readonly number[], boolean]>([
    ['at the first turn', 0, ['a'], [], true],
    ['not at the second, pivotal or not', 1, ['turning'], [0], false],
    ['at a pivotal turn from the third on', 2, ['a', 'turning'], [0], true],
    ['not at other turns', 4, ['a'], [0], false],
    ['not at a second pivotal turn', 5, ['turning'], [0, 3], false],
    ['at the eighth turn, where none was pivotal', 7, ['a'], [0], true],
    ['not at the eighth turn, where one was', 7, ['a'], [0, 3], false],
    ['again at a marked turn that was come back to', 3, ['a'], [0, 3], true],
  ])('%s', (_, turn, offered, marked, is) => {
    expect(isOwnWordsTurn(manifest, { turn, offered: offering(...offered), marked })).toBe(is);
  });

  test('at exactly two turns of every road of every visit', async () => {
    for (const id of storyIds()) {
      const scenario = await loadStory(id);
      const opener = createOpener(scenario);
      for (let draw = 1; draw <= 20; draw += 1) {
        const run = randomRun(scenario, draw);
        const live = opener.open(run.seed);
        const marked: number[] = [];
        for (const choice of run.choices) {
          const turn = live.turns.length;
          if (isOwnWordsTurn(scenario.manifest, { turn, offered: live.offered, marked }) && !marked.includes(turn)) {
            marked.push(turn);
          }
          live.choose(choice);
        }
        expect(marked.length, `${id} ${draw}`).toBe(2);
        expect(marked[0]).toBe(0);
      }
    }
  });
});
