/** Composes a scenario's people into one texture: a bust each, and a head for each mood. */
import sharp from 'sharp';
import type { Manifest } from '../scenario/manifest.ts';
import { type Mood, moods } from '../scenario/vocabulary.ts';
import type { Frame, Sheet } from '../stage/sheet.ts';
import { type Paint, painted, type Seed } from './paint.ts';
import { bustSvg, canvas, hairIsOutlined, headSvg, type Look, lookOf } from './peeps.ts';

export interface Atlas {
  /** WebP. */
  readonly image: Buffer;
  readonly sheet: Sheet;
}

const SCALE = 0.5;
const SHEET_WIDTH = 1024;
const GAP = 2;
const WHITE_SHIRT = '#ece2cf';

const line = (x: number, from: number, to: number, colour: string): readonly Seed[] =>
  Array.from({ length: Math.floor((to - from) / 6) }, (_, step) => ({ x, y: from + step * 6, colour }));

/** Where each body shows something other than its top: what is worn under it, and hands. Seeds are in drawing pixels. */
const underneath: Readonly<Record<string, (look: Look) => readonly Seed[]>> = {
  ShirtCoat: () => [...line(480, 690, 990, WHITE_SHIRT), ...line(440, 690, 990, WHITE_SHIRT)],
  Sweater: (look) => [
    { x: 345, y: 880, colour: look.skin },
    { x: 300, y: 900, colour: look.skin },
  ],
};

const NECK: readonly (readonly [number, number])[] = [
  [470, 580],
  [470, 600],
  [480, 620],
];
const HAIR: readonly (readonly [number, number])[] = [
  [380, 130],
  [430, 110],
  [330, 160],
  [350, 230],
  [470, 105],
];

function bustPaint(look: Look): Paint {
  const neck = NECK.map(([x, y]) => ({ x, y, colour: look.skin }));
  return { usual: look.top, seeds: [...neck, ...(underneath[look.body]?.(look) ?? [])], leaveWhite: 0 };
}

function headPaint(look: Look): Paint {
  const seeds =
    hairIsOutlined(look) && !/Bald/.test(look.hair) ? HAIR.map(([x, y]) => ({ x, y, colour: look.hairColour })) : [];
  return { usual: look.skin, seeds, leaveWhite: 0.0015 };
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

async function cutsOf(id: string, look: Look): Promise<readonly Cut[]> {
  const bust = await cut(`${id} bust`, await painted(bustSvg(look), bustPaint(look), SCALE));
  const heads: Cut[] = [];
  for (const mood of moods)
    heads.push(await cut(`${id} ${mood}`, await painted(headSvg(look, mood), headPaint(look), SCALE)));
  return [bust, ...heads];
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

const headsOf = (frames: ReadonlyMap<string, Frame>, id: string) =>
  Object.fromEntries(moods.map((mood) => [mood, frameOf(frames, `${id} ${mood}`)])) as Record<Mood, Frame>;

/** The texture of a scenario's cast. Throws, naming the piece, where a look asks for one that Open Peeps lacks. */
export async function composeAtlas(cast: Manifest['cast']): Promise<Atlas> {
  const cuts: Cut[] = [];
  for (const member of cast) cuts.push(...(await cutsOf(member.id, lookOf(member.look))));
  const { frames, height } = placed(cuts);
  const image = await sharp({ create: { width: SHEET_WIDTH, height, channels: 4, background: '#00000000' } })
    .composite(
      cuts.map((each) => ({ input: each.image, left: frameOf(frames, each.key).x, top: frameOf(frames, each.key).y })),
    )
    .webp({ quality: 82, alphaQuality: 90, effort: 5 })
    .toBuffer();
  const people = cast.map(
    ({ id }) => [id, { bust: frameOf(frames, `${id} bust`), heads: headsOf(frames, id) }] as const,
  );
  return {
    image,
    sheet: {
      scale: SCALE,
      neck: canvas.neck,
      people: Object.fromEntries(people),
    },
  };
}
