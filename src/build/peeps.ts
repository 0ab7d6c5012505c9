/** People from Open Peeps (Pablo Stanley, CC0), as SVG: a bust, and a head for each mood. The package's React pieces are read as plain data. */
import { createRequire } from 'node:module';
import type { Manifest } from '../scenario/manifest.ts';
import type { Mood } from '../scenario/vocabulary.ts';

interface Piece {
  readonly strokeColor: string;
  readonly backgroundColor: string;
}
type Draw = (piece: Piece) => unknown;

const require = createRequire(import.meta.url);
const peeps: Readonly<
  Record<'BustPose' | 'Hair' | 'Face' | 'FacialHair' | 'Accessories', Readonly<Record<string, Draw>>>
> = require('react-peeps');

/** The face that plays each mood; `blink` is the eyes shut. */
const faces: Readonly<Record<Mood, string>> = {
  wary: 'Suspicious',
  warm: 'Smile',
  tired: 'Tired',
  hurt: 'Solemn',
  amused: 'Cheeky',
  anxious: 'ConcernedFear',
  'at-ease': 'Calm',
  closed: 'EyesClosed',
  moved: 'Contempt',
};

const INK = '#22302e';
const PAPER = '#ffffff';

interface Element {
  readonly type: string | ((props: object) => unknown);
  readonly props: Readonly<Record<string, unknown>>;
}

const isElement = (node: unknown): node is Element => typeof node === 'object' && node !== null && 'type' in node;
const attribute = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A tree of React elements as SVG text. */
function svgOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(svgOf).join('');
  if (!isElement(node)) return '';
  const { type, props } = node;
  if (typeof type === 'function') return svgOf(type(props));
  const { children, ...rest } = props;
  if (typeof type !== 'string') return svgOf(children);
  const attributes = Object.entries(rest).map(([name, value]) => ` ${attribute(name)}="${value}"`);
  return `<${type}${attributes.join('')}>${svgOf(children)}</${type}>`;
}

/** A piece by name; the set's own names. Throws, naming those there are, where there is none. */
function piece(set: keyof typeof peeps, name: string, ink: string): string {
  const draw = peeps[set][name];
  if (draw === undefined) throw new Error(`no ${set} called ${name}; there is: ${Object.keys(peeps[set]).join(', ')}`);
  return svgOf(draw({ strokeColor: ink, backgroundColor: PAPER }));
}

type Given = Manifest['cast'][number]['look'];

/** A look with its gaps filled. */
export type Look = { readonly [Part in keyof Given]-?: NonNullable<Given[Part]> };

export const lookOf = (given: Given): Look => ({
  ...given,
  body: given.body ?? 'ButtonShirt',
  facialHair: given.facialHair ?? 'None',
  accessory: given.accessory ?? 'None',
});

/** Width and height of the drawing, in Open Peeps' own units. The head stands on the neck at `neck`. */
export const canvas = { width: 900, height: 1000, neck: { x: 470, y: 500 } } as const;

const sheet = (content: string, defs = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -60 ${canvas.width} ${canvas.height}" width="${canvas.width}" height="${canvas.height}">${defs}${content}</svg>`;

export const bustSvg = (look: Look): string => sheet(piece('BustPose', look.body, INK));

/** Whether hair is drawn as an outline to be filled, or solid in its own colour. */
const outlined = new Set(['GrayShort', 'GrayMedium', 'GrayBun', 'Bald', 'BaldSides', 'BaldTop', 'Pomp', 'Turban']);

export const hairIsOutlined = (look: Look): boolean => outlined.has(look.hair);

export function headSvg(look: Look, mood: Mood): string {
  const hairInk = hairIsOutlined(look) ? INK : look.hairColour;
  return sheet(`<g transform="translate(225 0)">${piece('Hair', look.hair, hairInk)}
    <g transform="translate(159 186)">${piece('Face', faces[mood], INK)}</g>
    <g transform="translate(123 338)">${look.facialHair === 'None' ? '' : piece('FacialHair', look.facialHair, look.hairColour)}</g>
    <g transform="translate(47 241)">${look.accessory === 'None' ? '' : piece('Accessories', look.accessory, INK)}</g></g>`);
}
