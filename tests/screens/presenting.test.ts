import { describe, expect, test } from 'vitest';
import {
  HANDS_MAX,
  momentOf,
  mostHands,
  moved,
  type Presenting,
  type PresentingEvent,
} from '../../src/screens/present/presenting.ts';

const keys = (now: Presenting, ...events: readonly (PresentingEvent | 'forward' | 'back' | 'dark-key' | 'dark')[]) =>
  events.reduce(
    ({ next }, event) => moved(next, typeof event === 'string' ? { kind: event } : event),
    moved(now, { kind: 'count', place: -1, hands: 0 }),
  );
const three = momentOf(3);
const count = (place: number, hands: number): PresentingEvent => ({ kind: 'count', place, hands });

describe('a clicker', () => {
  test('goes from the words to the question to the choices, and then over them and round', () => {
    const phases = [1, 2, 3, 4, 5, 6].map((presses) => {
      const { next } = keys(three, ...Array.from({ length: presses }, () => 'forward' as const));
      return `${next.phase} ${next.marked}`;
    });
    expect(phases).toEqual(['asked null', 'choices null', 'choices 0', 'choices 1', 'choices 2', 'choices 0']);
  });

  test('takes the marked choice with the key that darkens the page', () => {
    const { deed } = keys(three, 'forward', 'forward', 'forward', 'forward', 'dark-key');
    expect(deed).toEqual({ kind: 'take', place: 1 });
  });

  test('darkens the page where nothing is marked, and any key lights it again without doing more', () => {
    const dark = keys(three, 'forward', 'forward', 'dark-key');
    expect([dark.next.dark, dark.deed]).toEqual([true, null]);
    expect(keys(dark.next, 'forward').next).toEqual({ ...dark.next, dark: false });
  });

  test('goes back step by step, and from the words takes the last choice back', () => {
    const { next, deed } = keys(three, 'forward', 'forward', 'forward', 'back', 'back');
    expect([next.phase, next.marked, deed]).toEqual(['words', null, null]);
    expect(keys(next, 'back').deed).toEqual({ kind: 'take-back' });
  });

  test('stays at the words where there is nothing left to choose', () => {
    expect(keys(momentOf(0), 'forward', 'forward').next.phase).toBe('words');
  });
});

describe('hands', () => {
  test.each<[string, readonly number[], number | null]>([
    ['none raised', [0, 0, 0], null],
    ['a clear majority', [3, 12, 9], 1],
    ['a tie, which the educator decides', [9, 2, 9], null],
  ])('%s', (_, hands, expected) => {
    expect(mostHands(hands)).toBe(expected);
  });

  test('mark the choice with the most of them, and a tie marks none', () => {
    expect(keys(three, 'forward', 'forward', count(2, 5)).next.marked).toBe(2);
    expect(keys(three, 'forward', 'forward', count(2, 5), count(0, 5)).next.marked).toBeNull();
  });

  test.each<[number, number]>([
    [-4, 0],
    [2.9, 2],
    [Number.NaN, 0],
    [1e9, HANDS_MAX],
  ])('counted as %s are %s', (hands, kept) => {
    expect(keys(three, count(0, hands)).next.hands[0]).toBe(kept);
  });
});
