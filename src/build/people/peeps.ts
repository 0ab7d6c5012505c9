/** People from Open Peeps (Pablo Stanley, CC0), as SVG: a bust, and a head for each mood. The package's React pieces are read as plain data. */
import { createRequire } from 'node:module';
import type { Manifest } from '../../scenario/manifest.ts';
import { INK, inkOn } from '../ink.ts';
import { armsOf, colouredBust } from './busts.ts';
import { type FaceAsked, faceSvg } from './faces.ts';

interface Piece {
  readonly strokeColor: string;
  readonly backgroundColor: string;
}
type Draw = (piece: Piece) => unknown;

const require = createRequire(import.meta.url);
const peeps: Readonly<
  Record<'BustPose' | 'Hair' | 'Face' | 'FacialHair' | 'Accessories', Readonly<Record<string, Draw>>>
> = require('react-peeps');

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
function piece(set: keyof typeof peeps, name: string, ink: string, paper: string = PAPER): string {
  const draw = peeps[set][name];
  if (draw === undefined) throw new Error(`no ${set} called ${name}; there is: ${Object.keys(peeps[set]).join(', ')}`);
  return svgOf(draw({ strokeColor: ink, backgroundColor: paper }));
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
export const canvas = { width: 900, height: 1040, neck: { x: 470, y: 500 } } as const;

const sheet = (content: string, height: number = canvas.height) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -60 ${canvas.width} ${height}" width="${canvas.width}" height="${height}">${content}</svg>`;

export const bustSvg = (look: Look): string => sheet(colouredBust(piece('BustPose', look.body, INK, look.top), look));

/** Taller than the other drawings: the arms lie on the table, below where the bust is cut. */
export const armsSvg = (look: Look): string => sheet(armsOf(look), canvas.height + 120);

/** Whether hair is drawn as an outline to be filled, or solid in its own colour. */
const outlined = new Set(['GrayShort', 'GrayMedium', 'GrayBun', 'Bald', 'BaldSides', 'BaldTop', 'Pomp', 'Turban']);

export const hairIsOutlined = (look: Look): boolean => outlined.has(look.hair);

const onHead = (x: number, y: number, content: string) =>
  sheet(`<g transform="translate(225 0)"><g transform="translate(${x} ${y})">${content}</g></g>`);

/** Head and hair, without a face. */
export const headSvg = (look: Look): string => onHead(0, 0, piece('Hair', look.hair, INK));

/** Features only, to be laid on the head. */
export const faceOnHeadSvg = (skin: string, asked: Omit<FaceAsked, 'ink'>): string =>
  onHead(
    159,
    186,
    faceSvg((name) => piece('Face', name, INK), { ...asked, ink: inkOn(skin) }),
  );

/** Nothing where the look has none. */
export const beardSvg = (look: Look): string | null =>
  look.facialHair === 'None' ? null : onHead(123, 338, piece('FacialHair', look.facialHair, INK));

export const glassesSvg = (look: Look): string | null =>
  look.accessory === 'None' ? null : onHead(47, 241, piece('Accessories', look.accessory, INK));
