/** The rooms: what the stories name is drawn, and stands where it can be seen and pressed. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../src/scenario/vocabulary.ts';
import { HEIGHT, roomOf, seatsOf } from '../../src/stage/room/rooms.ts';
import { readFolder, scenarioFolders } from '../../src/terminal/folders.ts';

const DRAWINGS = resolve(import.meta.dirname, '../../assets/rooms');
const drawn = rooms.map((name) => [name, roomOf(name)] as const);

/** Where each story is set. Where it goes to weeks later need not be drawn: the stage stays where it was. */
const places = scenarioFolders()
  .map(readFolder)
  .map(({ name, manifest }) => [JSON.parse(manifest ?? '').place, name] as const);

describe('a room', () => {
  test.each(places)('is there for the place that a story is set in: %s, in %s', (place) => {
    expect(rooms).toContain(place);
  });

  test.each(drawn)('is drawn behind and before its people, as wide as its table says: %s', (_, room) => {
    for (const file of [room.back, room.front]) {
      const svg = readFileSync(join(DRAWINGS, `${file}.svg`), 'utf8');
      expect(svg).toContain(`viewBox="0 0 ${room.width} ${HEIGHT}"`);
      expect(svg).not.toMatch(/<script|<style|style=|href=|<image/);
    }
  });

  test.each(drawn)('has its things where a phone sees at least half of each: %s', (_, room) => {
    const half = 327;
    const middle = room.width / 2;
    const unseen = Object.entries(room.things).filter(
      ([, { x, y }]) => Math.abs(x - middle) > half || y < 0 || y > HEIGHT,
    );
    expect(unseen.map(([thing]) => thing)).toEqual([]);
  });

  test.each(drawn)('keeps its things apart, so that each can be pressed: %s', (_, room) => {
    const spots = Object.values(room.things);
    const near = spots.filter((a, index) => spots.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 40));
    expect(near).toEqual([]);
  });

  test('of Bob holds everything that his story lets you look at', () => {
    expect(Object.keys(roomOf('clinic').things).toSorted()).toEqual(['bag', 'boots', 'clock', 'plastic-knee', 'sheet']);
  });
});

/** Of the widest head drawn, hair and all, in shares of the person's height. */
const WIDEST_HEAD = 0.45;

describe('five people at a table', () => {
  test.each([
    ['on a phone', { width: 390, height: 253 }],
    ['on a wide screen', { width: 1280, height: 266 }],
    ['zoomed far in', { width: 640, height: 128 }],
  ])('sit with no face before another, and all on the stage: %s', (_, stage) => {
    const seats = seatsOf(roomOf('meeting-room'), stage, 5);
    const apart = seats[1]!.x - seats[0]!.x;
    const half = (seats[0]!.height * WIDEST_HEAD) / 2;
    expect(apart).toBeGreaterThan(half * 2);
    expect(seats[0]!.x - half).toBeGreaterThan(0);
    expect(seats[4]!.x + half).toBeLessThan(stage.width);
  });
});
