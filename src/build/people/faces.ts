/** Faces, put together from the features of Open Peeps' faces so that the nose stays where it is while the mood changes. */
import type { Mood } from '../../scenario/vocabulary.ts';

const features = ['brows', 'eyes', 'nose', 'mouth'] as const;
type Feature = (typeof features)[number];

/** Which strokes of a face's one path are which feature, in the order they are drawn there. */
const strokes = {
  Smile: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Calm: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Contempt: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Tired: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Concerned: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5, 6, 7] },
  Blank: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5, 6] },
  Driven: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Solemn: { brows: [1], eyes: [2], nose: [3], mouth: [4] },
  EyesClosed: { brows: [0], eyes: [1, 2], nose: [3], mouth: [4] },
} as const satisfies Readonly<Record<string, Readonly<Record<Feature, readonly number[]>>>>;

type Source = keyof typeof strokes;

/** Where a feature comes from, moved and turned a little where that plays better. Lengths in the drawing's units, turns in degrees. */
interface Borrowed {
  readonly from: Source;
  readonly x?: number;
  readonly y?: number;
  readonly turn?: number;
  readonly size?: number;
}

type Face = Readonly<Record<Exclude<Feature, 'nose'>, Borrowed>>;

/** The face that plays each mood: held small, as older people who are used to managing hold it. */
export const faces: Readonly<Record<Mood, Face>> = {
  wary: { brows: { from: 'Blank', y: 4 }, eyes: { from: 'Blank' }, mouth: { from: 'EyesClosed', x: -8, y: 4 } },
  warm: { brows: { from: 'Smile' }, eyes: { from: 'Smile' }, mouth: { from: 'Smile' } },
  tired: { brows: { from: 'Tired', y: 5 }, eyes: { from: 'Tired' }, mouth: { from: 'Tired' } },
  hurt: {
    brows: { from: 'Concerned', y: -2 },
    eyes: { from: 'Tired', y: 2 },
    mouth: { from: 'Solemn', size: 0.72, y: 8 },
  },
  amused: { brows: { from: 'Calm', y: -4 }, eyes: { from: 'Calm' }, mouth: { from: 'Driven', x: 2, size: 1.1 } },
  anxious: {
    brows: { from: 'Concerned', y: -10 },
    eyes: { from: 'Concerned', size: 1.06 },
    mouth: { from: 'Tired', turn: 12, size: 0.8 },
  },
  'at-ease': { brows: { from: 'Contempt', y: -3 }, eyes: { from: 'Smile' }, mouth: { from: 'Contempt', size: 1.1 } },
  closed: {
    brows: { from: 'Blank', y: 12 },
    eyes: { from: 'Contempt', y: 3 },
    mouth: { from: 'Tired', turn: 4, size: 0.85 },
  },
  moved: { brows: { from: 'Concerned', y: -4 }, eyes: { from: 'Contempt' }, mouth: { from: 'Contempt', size: 1.15 } },
};

const lids: Borrowed = { from: 'Contempt' };

/** Where the tip of the nose's box stands in every face, in the face's own units. */
const NOSE = { x: 88, y: 80 } as const;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of absolute path data, control points included. */
function boxOf(path: string): Box {
  const numbers = (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return { left, top, width: Math.max(...across) - left, height: Math.max(...down) - top };
}

/** The strokes of a face's path. Throws where the package has come to draw it otherwise than the table above knows. */
function strokesOf(svg: string, source: Source): readonly string[] {
  const path = / d="([^"]+)"/.exec(svg)?.[1] ?? '';
  if (/[a-ln-yHVSQTA]/.test(path.replace(/e-?\d/g, '')))
    throw new Error(`${source}: a path that is not M, C, L and Z only`);
  return path.match(/M[^M]+/g) ?? [];
}

export type DrawFace = (name: string) => string;

function feature(draw: DrawFace, kind: Feature, borrowed: Borrowed): string {
  const { from, x = 0, y = 0, turn = 0, size = 1 } = borrowed;
  const all = strokesOf(draw(from), from);
  const pick = (which: Feature) => strokes[from][which].map((index) => all[index] ?? '').join('');
  const path = pick(kind);
  const [nose, box] = [boxOf(pick('nose')), boxOf(path)];
  const [centreX, centreY] = [box.left + box.width / 2, box.top + box.height / 2];
  const place = `translate(${NOSE.x - nose.left + x} ${NOSE.y - nose.top + y})`;
  return `<path transform="${place} rotate(${turn} ${centreX} ${centreY}) translate(${centreX} ${centreY}) scale(${size}) translate(${-centreX} ${-centreY})" d="${path}"/>`;
}

interface Wrinkle {
  /** Years from which it shows. */
  readonly from: number;
  readonly path: string;
}

/** Lines that a life leaves, in the face's own units. */
const wrinkles: readonly Wrinkle[] = [
  { from: 50, path: 'M60 96C50 104 36 105 26 99' },
  { from: 58, path: 'M66 138C54 150 50 162 54 176' },
  { from: 62, path: 'M-14 62L-30 55M-14 72L-32 74M-13 82L-28 90' },
  { from: 62, path: 'M150 98C157 103 165 103 172 99' },
  { from: 64, path: 'M40 -17C66 -23 92 -23 116 -19' },
  { from: 70, path: 'M52 -30C72 -34 90 -34 106 -31' },
  { from: 74, path: 'M52 104C44 111 34 112 26 108M20 130C14 144 14 156 20 170' },
  { from: 80, path: 'M60 196C54 202 52 210 55 218M148 178C154 186 154 196 150 204' },
];

export interface FaceAsked {
  readonly mood: Mood;
  readonly age: number;
  /** Eyes shut for a moment. */
  readonly blinking: boolean;
  readonly ink: string;
  /** Brows grey with the hair. */
  readonly brow: string;
}

/** A face as SVG, standing where Open Peeps' faces stand on a head. */
export function faceSvg(draw: DrawFace, { mood, age, blinking, ink, brow }: FaceAsked): string {
  const { brows, eyes, mouth } = faces[mood];
  const lines = wrinkles.filter((each) => age >= each.from).map((each) => each.path);
  return `<g fill="${ink}"><ellipse cx="52" cy="140" rx="34" ry="24" fill="#c2452f" opacity="0.13"/><ellipse cx="176" cy="134" rx="15" ry="20" fill="#c2452f" opacity="0.13"/><g fill="${brow}">${feature(draw, 'brows', brows)}</g>
    ${feature(draw, 'eyes', blinking ? lids : eyes)}${feature(draw, 'nose', { from: 'Smile' })}${feature(draw, 'mouth', mouth)}
    <path d="${lines.join('')}" fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round" opacity="0.42"/></g>`;
}
