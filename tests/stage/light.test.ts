/** The light in the room tells the time of day. */
import { describe, expect, test } from 'vitest';
import { daylightAt, wandered } from '../../src/stage/room/light.ts';

const clock = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const at = (time: string, silence = false) => daylightAt(clock(time), silence);
const warmth = (colour: number) => ((colour >> 16) & 255) - (colour & 255);

describe('the light of a room', () => {
  test.each([
    ['morning', 'noon', '08:00', '12:30'],
    ['dusk', 'afternoon', '18:30', '14:00'],
    ['night', 'dusk', '21:00', '17:30'],
  ])('is dimmer at %s than at %s', (_, __, dim, bright) => {
    expect(at(dim).wash).toBeGreaterThan(at(bright).wash + 0.05);
  });

  test('is warm in the afternoon, and cool before and after', () => {
    expect(warmth(at('16:30').colour)).toBeGreaterThan(80);
    expect(warmth(at('07:00').colour)).toBeLessThan(0);
    expect(warmth(at('19:00').colour)).toBeLessThan(0);
  });

  test('has no sun in it at night', () => {
    expect(at('21:00').sun).toBe(0);
    expect(at('11:00').sun).toBeGreaterThan(0.5);
  });

  test.each(['00:00', '05:59', '10:30', '23:59'])('is there at every hour: %s', (time) => {
    const { colour, wash, sun } = at(time);
    expect(Number.isInteger(colour) && colour >= 0 && colour <= 0xffffff).toBe(true);
    for (const share of [wash, sun]) expect(share >= 0 && share <= 1).toBe(true);
  });

  test('moves over the wall while a visit lasts, and then stays', () => {
    expect([0, 30, 60, 200].map(wandered)).toEqual([0, 0.5, 1, 1]);
  });

  test('is a shade darker while a silence is held', () => {
    expect(at('14:00', true).wash).toBeGreaterThan(at('14:00').wash);
  });
});
