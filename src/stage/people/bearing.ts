/** How a pose bears itself, and where that puts a person: pure geometry of the stage. */
import type { Pose } from '../../scenario/vocabulary.ts';
import type { Seat } from '../room/rooms.ts';

/** How a pose differs from sitting straight. Lengths are shares of the figure's height; turns in degrees. */
export interface Bearing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly lean: number;
  readonly tilt: number;
  readonly flipped: boolean;
  readonly arms: boolean;
  readonly shown: number;
}

const plain: Bearing = { x: 0, y: 0, scale: 1, lean: 0, tilt: 0, flipped: false, arms: false, shown: 1 };

export const bearings: Readonly<Record<Pose, Bearing>> = {
  'sitting-back': { ...plain, x: -0.02, scale: 0.94, lean: -2.5, tilt: -2 },
  'leaning-in': { ...plain, x: 0.03, y: 0.055, scale: 1.08, lean: 3, tilt: 4, arms: true },
  'turned-away': { ...plain, x: -0.07, y: 0.02, scale: 0.95, lean: -4, tilt: 5, flipped: true },
  standing: { ...plain, y: -0.055, scale: 1 },
  away: { ...plain, y: 0.05, shown: 0 },
};

/** The silent draw back by this much, and among many the one who speaks comes forward. */
const listening = { few: 0.97, many: 0.93 } as const;
const SPEAKING_AMONG_MANY = 1.05;
/** Share of its own drawing, from the top, at which a figure meets the table. In units of the drawing. */
const TABLE_AT = { top: 50, table: 960 } as const;

/** Where somebody sits, and among how many. */
export interface Place {
  readonly seat: Seat;
  readonly amongMany: boolean;
}

function nearness(amongMany: boolean, speaking: boolean): number {
  if (speaking) return amongMany ? SPEAKING_AMONG_MANY : 1;
  return amongMany ? listening.many : listening.few;
}

/** Where the neck comes to stand, in pixels of the stage, and how large the drawing is there. */
export interface Standpoint {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** `neckY` is the neck's height in the drawing, and `scale` the texture's pixels to its unit. */
export function standpoint(
  { seat, amongMany }: Place,
  { bearing, speaking }: { readonly bearing: Bearing; readonly speaking: boolean },
  { neckY, scale }: { readonly neckY: number; readonly scale: number },
): Standpoint {
  const tall = (TABLE_AT.table - TABLE_AT.top) * scale;
  const unit = seat.height / tall;
  const size = unit * bearing.scale * nearness(amongMany, speaking);
  const drop = (TABLE_AT.table - neckY) * scale;
  return {
    x: seat.x + bearing.x * tall * unit,
    y: seat.table - drop * size + bearing.y * tall * unit,
    scaleX: bearing.flipped ? -size : size,
    scaleY: size,
  };
}
