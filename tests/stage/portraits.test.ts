/** Still pictures of people: whoever is named is in them, with the face they were asked for. */
import { resolve } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { atHome } from '../../src/build/people/at-home.ts';
import { type Atlas, composeAtlas } from '../../src/build/people/atlas.ts';
import { portraitOf } from '../../src/build/people/portraits.ts';
import { roomOf } from '../../src/stage/room/rooms.ts';

const ROOMS = resolve(import.meta.dirname, '../../assets/rooms');
const look = { hair: 'GrayShort', body: 'ShirtCoat', skin: '#f1c9a9', hairColour: '#9a9a96', top: '#4d5a43' };
const member = (id: string) => ({ id, name: id, age: 67, role: 'r', look });

let alone: Atlas;
let two: Atlas;
beforeAll(async () => {
  alone = await composeAtlas([member('bob')]);
  two = await composeAtlas([member('bob'), member('jean')]);
}, 60_000);

const pixels = async (image: Buffer) => sharp(image).ensureAlpha().raw().toBuffer();

/** How many pixels of two pictures differ to the eye. */
async function different(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all([pixels(a), pixels(b)]);
  let count = 0;
  for (let at = 0; at < one.length; at += 4) if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 60) count += 1;
  return count;
}

describe('a portrait', () => {
  test('is small, square, and filled by a face', async () => {
    const image = await portraitOf(alone, 'bob', 'warm');
    const { width, height } = await sharp(image).metadata();
    const drawn = (await pixels(image)).filter((value, at) => at % 4 === 3 && value > 200).length;
    expect([width, height]).toEqual([224, 224]);
    expect(image.length).toBeLessThan(12_000);
    expect(drawn / (224 * 224)).toBeGreaterThan(0.35);
  });

  test('shows the mood', async () => {
    const [warm, hurt] = [await portraitOf(alone, 'bob', 'warm'), await portraitOf(alone, 'bob', 'hurt')];
    expect(await different(warm, hurt)).toBeGreaterThan(100);
  });

  test('of nobody is refused by name', async () => {
    await expect(portraitOf(alone, 'stephen', 'warm')).rejects.toThrow(/stephen/);
  });
});

describe('the picture of a visit', () => {
  test.each(['clinic', 'peg-front-room', 'meeting-room', 'nowhere that was drawn'])(
    'has its people in it, at five by two: %s',
    async (place) => {
      const [one, both] = [await atHome(alone, roomOf(place), ROOMS), await atHome(two, roomOf(place), ROOMS)];
      const { width, height } = await sharp(one).metadata();
      expect([width, height]).toEqual([800, 320]);
      expect(await different(one, both)).toBeGreaterThan(5_000);
    },
    30_000,
  );
});
