/** What the stage is given to show. */
import { describe, expect, test } from 'vitest';
import { stageView } from '../../src/stage/view.ts';
import { BOOKS, played, tiny } from '../tiny.ts';

const LATER = BOOKS.replace('Hello.', 'Twenty to. # minutes: 30\nHello.');

describe('the clock in the room', () => {
  test.each([
    ['begins when its manifest says', BOOKS, { startsAt: '14:10' }, '14:10'],
    ['goes on with the visit', LATER, { startsAt: '14:10' }, '14:40'],
    ['begins at ten where nothing is said', BOOKS, {}, '10:00'],
  ])('%s', async (_, ink, overrides, says) => {
    const scenario = await tiny(ink, overrides);
    const { clock } = stageView(scenario, played(scenario, []), false);
    expect(`${Math.floor(clock / 60)}:${String(clock % 60).padStart(2, '0')}`).toBe(says);
  });
});

const HINT = `It's the nights. # speaker: bob # cue: nights
* [(You wait.) # id: wait # move: hold-silence]
  It's the stairs. # speaker: bob
* [How far can you walk? # id: walk # move: interrupt]
  Not far. # speaker: bob
- * [Go on. # id: on # move: open-question]
  Well. # speaker: bob
- Done. # ending: done
-> END`;

describe('a person who had dropped a hint', () => {
  test.each([
    ['looks towards whoever met it', ['wait'], false, 'towards'],
    ['looks away from whoever let it go by', ['walk'], false, 'away'],
    ['does neither once something else has been said', ['walk', 'on'], false, null],
    ['does neither while a silence is held', ['wait'], true, null],
    ['does neither before anything was said', [], false, null],
  ])('%s', async (_, choices, silence, glance) => {
    const scenario = await tiny(HINT);
    const view = stageView(scenario, played(scenario, choices), silence);
    expect(view.people[0]?.glance).toBe(glance);
  });
});
