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
