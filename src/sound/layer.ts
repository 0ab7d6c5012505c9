/** What a sound is made of, in seconds, hertz and shares of full scale. Knows nothing of the browser. */

/** A point of a line drawn over time; between two points it is straight. */
export type Point = readonly [seconds: number, value: number];
/** A value that stays, or a line that begins with the sound. */
export type Line = number | readonly Point[];

export interface Filter {
  readonly kind: 'lowpass' | 'highpass' | 'bandpass';
  readonly hz: Line;
  readonly q?: number;
}

export type Source =
  | { readonly kind: 'noise' }
  | { readonly kind: 'tone'; readonly wave: 'sine' | 'triangle' | 'sawtooth' | 'square'; readonly hz: Line };

export interface Voice {
  readonly source: Source;
  readonly filters: readonly Filter[];
  /** How often it grows and falls in a second, and how far it falls, 0 to 1. */
  readonly wobble?: { readonly hz: number; readonly depth: number };
}

/** A voice that sounds for a while, once or several times. */
export interface Layer extends Voice {
  /** From 0 to 0: whatever begins or ends above it clicks. */
  readonly level: readonly Point[];
  /** Seconds from the beginning of the sound, one for each time it is struck, and how loud that one is. */
  readonly at: readonly Point[];
}

/** A sound that begins and ends by itself. */
export type Sound = readonly Layer[];

/** A voice that goes on for as long as somebody is in the room. */
export interface Hum extends Voice {
  readonly level: number;
}

/** The quiet of a place. */
export type RoomTone = readonly Hum[];

const lengthOf = ({ level, at }: Layer) =>
  Math.max(...at.map(([seconds]) => seconds)) + Math.max(...level.map(([seconds]) => seconds));

/** How many seconds it lasts. */
export const secondsOf = (sound: Sound): number => Math.max(...sound.map(lengthOf));
