import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BOOKS, played, texts, tiny } from '../tiny.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await tiny(BOOKS);
});

const lastWords = (choices: readonly string[]) => texts(played(scenario, choices)).at(-1);
const codes = (choices: readonly string[]) => played(scenario, choices).turns.map((turn) => turn.code);

describe('what a script can see in a reply', () => {
  test.each([
    ['trust, once the turn has earned it', ['ask'], 'trust 4.5 heard false fixes 0 turns 1 leave false knows false'],
    [
      'a fact from the turn after it was told',
      ['matters', 'ask'],
      'trust 5.5 heard false fixes 0 turns 2 leave false knows true',
    ],
    ['not yet, in the reply that tells it', ['matters'], 'trust 5 heard false fixes 0 turns 1 leave false knows false'],
    [
      'that the person was heard, in the reply to the reflection',
      ['matters', 'reflect'],
      'trust 6 heard true fixes 0 turns 2 leave false knows true',
    ],
    [
      'no hearing, if nothing that mattered was told',
      ['ask', 'reflect'],
      'trust 5.5 heard false fixes 0 turns 2 leave false knows false',
    ],
    [
      'leave, on the turn after it was given',
      ['may', 'offer'],
      'trust 4.5 heard false fixes 0.5 turns 2 leave true knows false',
    ],
    ['leave, two turns after', ['may', 'ask', 'offer'], 'trust 5 heard false fixes 0.5 turns 3 leave true knows false'],
    [
      'no leave, three turns after',
      ['may', 'ask', 'ask', 'offer'],
      'trust 5 heard false fixes 1 turns 4 leave false knows false',
    ],
    [
      'leave when the person has just asked',
      ['prompt', 'offer'],
      'trust 3.5 heard false fixes 0.5 turns 2 leave true knows false',
    ],
    [
      'half a fix, once it is owned',
      ['offer', 'sorry'],
      'trust 4 heard false fixes 0.5 turns 2 leave false knows false',
    ],
  ])('is %s', (_, choices, words) => {
    expect(lastWords(choices)).toBe(words);
  });
});

describe('the same words', () => {
  test.each([
    ['are a fix with neither hearing nor leave', ['offer'], 'unsolicited-fix'],
    ['are half a fix with leave alone', ['may', 'offer'], 'half-fix'],
    ['are half a fix with hearing alone', ['matters', 'reflect', 'offer'], 'half-fix'],
    ['are sharing with both', ['matters', 'reflect', 'may', 'offer'], 'share-with-permission'],
  ])('%s', (_, choices, code) => {
    expect(codes(choices).at(-1)).toBe(code);
  });
});

describe('trust', () => {
  const trust = (choices: readonly string[]) => played(scenario, choices).trust;
  test.each([
    ['rises by nothing more at the third of a kind', ['reflect', 'reflect', 'reflect'], 6],
    ['falls at the third closed question in a row', ['knee', 'knee', 'knee'], 3.5],
    ['rises with a silence after a cue', ['wait'], 4.5],
    ['falls with a silence after none', ['ask', 'wait'], 4],
    ['earns nothing from asking twice without reflecting', ['matters', 'matters'], 5],
    ['is kept by a glance', ['boots'], 4],
    ['never falls under 0', ['offer', 'offer', 'offer', 'offer', 'offer', 'offer'], 0],
  ])('%s', (_, choices, expected) => {
    expect(trust(choices)).toBe(expected);
  });
});

describe('a glance', () => {
  test('takes no turn and has no code', () => {
    expect(played(scenario, ['boots', 'boots']).turns).toEqual([]);
  });

  test('leaves the cue before it open for the next turn', () => {
    expect(played(scenario, ['ask', 'boots', 'wait']).turns.at(-1)).toMatchObject({ cue: true });
  });

  test('moves no other choice from its place', () => {
    const order = (choices: readonly string[]) => played(scenario, choices).offered.map((each) => each.id);
    expect(order(['boots'])).toEqual(order([]));
  });
});
