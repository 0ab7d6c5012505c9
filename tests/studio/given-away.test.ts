/** What somebody who knows every code, and nothing of the moment, would make of a visit's menus. */
import { expect, test } from 'vitest';
import type { ChoiceId } from '../../src/base/base.ts';
import type { Code } from '../../src/codebook/codebook.ts';
import { givenAway } from '../../src/studio/lines/given-away.ts';
import type { LineMoment } from '../../src/studio/lines/lines.ts';

function menu(turn: number, ...lines: readonly (readonly [code: Code, regret: number | null])[]): LineMoment {
  const options = lines.map(([code, regret], index) => ({
    id: `1${index}`,
    text: code,
    choice: `${code}-${index}` as ChoiceId,
    code,
    regret,
  }));
  return { number: 1, turn, choices: [], before: [], options, exact: true };
}

test('a menu where every good line is right, and no other, is given away', () => {
  const open = menu(0, ['open-question', 0], ['take-over', 9], ['persuade', 4], ['dismiss', 6]);
  expect(givenAway([open]).all).toBe(75);
});

test('a menu where one good line of four is right hardly is', () => {
  const many = menu(
    0,
    ['hold-silence', 0],
    ['reflect-simple', 2],
    ['closed-question', 3],
    ['affirm', 1],
    ['take-over', 9],
  );
  expect(givenAway([many]).all).toBe(5);
});

test('options set out too early sound as good as they would in time', () => {
  const early = menu(4, ['early-options', 6], ['open-question', 0], ['take-over', 9], ['persuade', 4]);
  expect(givenAway([early]).all).toBe(25);
});

test('a turn with many menus counts as much as a turn with one', () => {
  const open = menu(0, ['open-question', 0], ['take-over', 9]);
  const shut = menu(7, ['open-question', 0], ['affirm', 0]);
  expect(givenAway([open, shut, shut, shut])).toEqual({ all: 25, turns0to5: 50, turns6to10: 0, turns11on: null });
});

test('menus with no choice, or without regrets, say nothing', () => {
  expect(givenAway([menu(0, ['open-question', 0]), menu(1, ['affirm', null], ['take-over', null])]).all).toBeNull();
});
