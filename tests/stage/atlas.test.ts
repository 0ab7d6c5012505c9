/** The people's texture: whatever a script asks of a face is there, and the face stays where it is. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inkOn, lightness } from '../../src/build/ink.ts';
import { composeAtlas } from '../../src/build/people/atlas.ts';
import { faces } from '../../src/build/people/faces.ts';
import { moods } from '../../src/scenario/vocabulary.ts';
import type { Frame, PersonFrames } from '../../src/stage/people/sheet.ts';

type Look = Parameters<typeof composeAtlas>[0][number]['look'];

const bob: Look = { hair: 'GrayShort', body: 'ShirtCoat', skin: '#f1c9a9', hairColour: '#9a9a96', top: '#4d5a43' };
type Case = readonly [name: string, look: Look];

const others: readonly Case[] = [
  ['a solid head of hair, dark skin', { ...bob, hair: 'Twists', skin: '#6f4a35', hairColour: '#1f1a18' }],
  ['glasses and a beard', { ...bob, facialHair: 'Full', accessory: 'GlassRound' }],
  ['a body drawn as a solid', { ...bob, body: 'PoloSweater' }],
  ['a body that nobody has looked at', { ...bob, body: 'Whatever' }],
];

const member = (look: Look) => ({ id: 'bob', name: 'Bob', age: 67, role: 'r', look });
const framesOf = ({ bust, head, faces: open, blinks, worn, arms }: PersonFrames): readonly Frame[] =>
  [bust, head, arms, worn, ...Object.values(open), ...Object.values(blinks)].filter((each) => each !== null);
async function drawn(look: Look) {
  const { image, sheet } = await composeAtlas([member(look)]);
  return { image, person: sheet.people.bob!, size: await sharp(image).metadata() };
}

const kept = new Map<Look, ReturnType<typeof drawn>>();
/** Drawn once: a second each is long enough. */
function personIn(look: Look): ReturnType<typeof drawn> {
  const made = kept.get(look) ?? drawn(look);
  kept.set(look, made);
  return made;
}

describe('the people of a scenario', () => {
  test('have a face for every mood, with eyes open and shut', async () => {
    const { person } = await personIn(bob);
    expect(Object.keys(person.faces).toSorted()).toEqual([...moods].toSorted());
    expect(Object.keys(person.blinks).toSorted()).toEqual([...moods].toSorted());
  }, 30_000);

  test.each<Case>([['Bob', bob], ...others])(
    'lie within the texture: %s',
    async (_, look) => {
      const { person, size } = await personIn(look);
      for (const { x, y, width, height } of framesOf(person)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(size.width);
        expect(y + height).toBeLessThanOrEqual(size.height);
      }
    },
    30_000,
  );

  test('do not lie upon each other', async () => {
    const { person } = await personIn(bob);
    const all = framesOf(person);
    const over = all.filter((a, index) =>
      all
        .slice(index + 1)
        .some((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(over).toEqual([]);
  }, 30_000);

  test('weigh less than 70 kB each', async () => {
    expect((await personIn(bob)).image.length).toBeLessThan(70_000);
  }, 30_000);

  test('wear only what their look says', async () => {
    expect((await personIn(bob)).person.worn).toBeNull();
    expect((await personIn(others[1]![1])).person.worn).not.toBeNull();
  }, 30_000);

  test('are refused by name when a look asks for a piece that is not there', async () => {
    await expect(composeAtlas([member({ ...bob, hair: 'white, pinned' })])).rejects.toThrow(/white, pinned.*GrayShort/);
  });
});

describe('a face', () => {
  test('is its own for every mood', () => {
    const spelt = moods.map((mood) => JSON.stringify(faces[mood]));
    expect(new Set(spelt).size).toBe(moods.length);
  });

  test.each(['#f1c9a9', '#b57f56', '#7d563d', '#4a2f22'])('is drawn darker than skin of %s', (skin) => {
    expect(lightness(skin) - lightness(inkOn(skin))).toBeGreaterThan(30);
  });
});
