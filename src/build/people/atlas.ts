/** Composes a scenario's people into one texture: bust, arms, head, and a face for each mood, eyes open and shut. */
import sharp from 'sharp';
import type { Manifest } from '../../scenario/manifest.ts';
import { type Mood, moods } from '../../scenario/vocabulary.ts';
import type { Frame, PersonFrames, Sheet } from '../../stage/people/sheet.ts';
import { INK, lightness, mixed } from '../ink.ts';
import { bustOf } from './busts.ts';
import { type Paint, painted, recoloured } from './paint.ts';
import {
  armsSvg,
  beardSvg,
  bustSvg,
  canvas,
  faceOnHeadSvg,
  glassesSvg,
  hairIsOutlined,
  headSvg,
  type Look,
  lookOf,
} from './peeps.ts';

export interface Atlas {
  /** WebP. */
  readonly image: Buffer;
  readonly sheet: Sheet;
}

const SCALE = 0.6;
const SHEET_WIDTH = 1024;
const GAP = 2;
/** Points that lie within outlined hair, in the drawing's pixels. */
const HAIR: readonly (readonly [number, number])[] = [
  [380, 130],
  [430, 110],
  [330, 160],
  [350, 230],
  [470, 105],
];

function headPaint(look: Look): Paint {
  const [outlined, bald] = [hairIsOutlined(look), /Bald/.test(look.hair)];
  const seeds = outlined && !bald ? HAIR.map(([x, y]) => ({ x, y, colour: look.hairColour })) : [];
  return { usual: look.skin, seeds, leaveWhite: 0, ...(outlined ? {} : { solid: look.hairColour }) };
}

/** Brows take after the hair, but are lost on skin of their own lightness. */
function browOf({ hairColour, skin }: Look): string {
  const lighter = lightness(hairColour) > lightness(skin) + 25;
  return lighter ? hairColour : mixed(hairColour, INK, 0.6);
}

interface Cut {
  readonly key: string;
  readonly image: Buffer;
  readonly width: number;
  readonly height: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** The drawn part of a picture, and where it stood. */
async function cut(key: string, image: Buffer): Promise<Cut> {
  const { data, info } = await sharp(image)
    .trim({ background: '#00000000', threshold: 1 })
    .toBuffer({ resolveWithObject: true });
  return {
    key,
    image: data,
    width: info.width,
    height: info.height,
    offsetX: -(info.trimOffsetLeft ?? 0),
    offsetY: -(info.trimOffsetTop ?? 0),
  };
}

const png = (svg: string) =>
  sharp(Buffer.from(svg), { density: 72 * SCALE })
    .png()
    .toBuffer();

/** Beard and glasses, the glasses over the beard. */
async function worn(look: Look): Promise<Buffer | null> {
  const [beard, glasses] = [beardSvg(look), glassesSvg(look)];
  const paint: Paint = { usual: look.hairColour, seeds: [], leaveWhite: 0, solid: look.hairColour };
  const under = beard === null ? null : await painted(beard, paint, SCALE);
  const over = glasses === null ? null : await painted(glasses, { usual: '#f4f2ea', seeds: [], leaveWhite: 1 }, SCALE);
  if (under === null || over === null) return under ?? over;
  return sharp(under)
    .composite([{ input: over }])
    .png()
    .toBuffer();
}

async function cutsOf(id: string, look: Look, age: number): Promise<readonly Cut[]> {
  const bust = await png(bustSvg(look));
  const solid = bustOf(look).solid === true;
  const cuts = [
    await cut(`${id} bust`, solid ? await recoloured(bust, look.top, SCALE) : bust),
    await cut(`${id} head`, await painted(headSvg(look), headPaint(look), SCALE)),
    await cut(`${id} arms`, await png(armsSvg(look))),
  ];
  const things = await worn(look);
  if (things !== null) cuts.push(await cut(`${id} worn`, things));
  for (const mood of moods) {
    for (const blinking of [false, true]) {
      const face = faceOnHeadSvg(look.skin, { mood, age, blinking, brow: browOf(look) });
      cuts.push(await cut(`${id} ${blinking ? 'blink' : 'face'} ${mood}`, await png(face)));
    }
  }
  return cuts;
}

/** Rows from the tallest down: few pictures, so nothing cleverer is needed. */
function placed(cuts: readonly Cut[]): { readonly frames: ReadonlyMap<string, Frame>; readonly height: number } {
  const frames = new Map<string, Frame>();
  let [x, y, row] = [0, 0, 0];
  for (const each of cuts.toSorted((a, b) => b.height - a.height)) {
    if (x + each.width > SHEET_WIDTH) [x, y, row] = [0, y + row + GAP, 0];
    const { width, height, offsetX, offsetY } = each;
    frames.set(each.key, { x, y, width, height, offsetX, offsetY });
    x += width + GAP;
    row = Math.max(row, height);
  }
  return { frames, height: y + row };
}

function frameOf(frames: ReadonlyMap<string, Frame>, key: string): Frame {
  const frame = frames.get(key);
  if (frame === undefined) throw new Error(`no frame ${key}`);
  return frame;
}

const byMood = (frames: ReadonlyMap<string, Frame>, key: string) =>
  Object.fromEntries(moods.map((mood) => [mood, frameOf(frames, `${key} ${mood}`)])) as Record<Mood, Frame>;

const framesOf = (frames: ReadonlyMap<string, Frame>, id: string): PersonFrames => ({
  bust: frameOf(frames, `${id} bust`),
  head: frameOf(frames, `${id} head`),
  faces: byMood(frames, `${id} face`),
  blinks: byMood(frames, `${id} blink`),
  worn: frames.get(`${id} worn`) ?? null,
  arms: frameOf(frames, `${id} arms`),
});

/** The texture of a scenario's cast. Throws, naming the piece, where a look asks for one that Open Peeps lacks. */
export async function composeAtlas(cast: Manifest['cast']): Promise<Atlas> {
  const cuts: Cut[] = [];
  for (const member of cast) cuts.push(...(await cutsOf(member.id, lookOf(member.look), member.age)));
  const { frames, height } = placed(cuts);
  const image = await sharp({ create: { width: SHEET_WIDTH, height, channels: 4, background: '#00000000' } })
    .composite(
      cuts.map((each) => ({ input: each.image, left: frameOf(frames, each.key).x, top: frameOf(frames, each.key).y })),
    )
    .webp({ quality: 82, alphaQuality: 90, effort: 5 })
    .toBuffer();
  const people = cast.map(({ id }) => [id, framesOf(frames, id)] as const);
  return { image, sheet: { scale: SCALE, neck: canvas.neck, people: Object.fromEntries(people) } };
}
