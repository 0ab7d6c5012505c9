/** What the build says of a scenario's people: where each picture is in the texture. Written by `build/people/atlas.ts`. */
import type { Mood } from '../../scenario/vocabulary.ts';

/** A place in the texture, in its pixels, and where it stood in the whole drawing. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Drawn in this order, the face of the mood upon the head; the arms come before the table. */
export interface PersonFrames {
  readonly bust: Frame;
  readonly head: Frame;
  readonly faces: Readonly<Record<Mood, Frame>>;
  /** The same faces with the eyes shut. */
  readonly blinks: Readonly<Record<Mood, Frame>>;
  /** Beard and glasses. */
  readonly worn: Frame | null;
  /** Forearms on the table, for leaning in. */
  readonly arms: Frame;
}

export interface Sheet {
  /** Pixels of the texture to a unit of the drawing. */
  readonly scale: number;
  /** Where the head stands on the body, in units of the drawing. */
  readonly neck: { readonly x: number; readonly y: number };
  readonly people: Readonly<Record<string, PersonFrames>>;
}
