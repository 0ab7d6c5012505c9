/** Watching a run: what is shown of it when, and what play, pause and step do. Pure: the clock is the screen's. */
import { assertNever } from '../base/base.ts';
import type { Beat } from '../conversation/beats.ts';

/** One thing to read. */
export interface Frame {
  /** How many beats are shown with it. */
  readonly end: number;
  /** How many choices have been shown with it: 0 at the opening. */
  readonly steps: number;
  readonly words: number;
}

/** Each beat that says something is a frame; one that says nothing is shown with the next. */
export type Reel = readonly Frame[];

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

export function reelOf(beats: readonly Beat[]): Reel {
  let steps = 0;
  const frames = beats.flatMap((beat, index): Reel => {
    if (beat.kind !== 'spoke') steps += 1;
    return beat.text === '' ? [] : [{ end: index + 1, steps, words: countWords(beat.text) }];
  });
  const last = frames.at(-1);
  return last === undefined ? frames : frames.with(-1, { ...last, end: beats.length });
}

export const speeds = [0.5, 1, 1.5, 2, 4] as const;
export type Speed = (typeof speeds)[number];

export interface Watching {
  /** Index of the frame shown last. */
  readonly at: number;
  readonly playing: boolean;
  /** Times the usual pace. */
  readonly speed: Speed;
}

export type Handled =
  /** The frame has been shown for its time. */
  | { readonly kind: 'read' }
  | { readonly kind: 'played' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'stepped'; readonly by: 1 | -1 }
  /** Moved to the moment at which so many choices had been made. */
  | { readonly kind: 'moved'; readonly steps: number }
  | { readonly kind: 'sped'; readonly speed: Speed };

const lastOf = (reel: Reel) => Math.max(0, reel.length - 1);
const within = (reel: Reel, at: number) => Math.min(lastOf(reel), Math.max(0, at));

export const startWatching = (playing: boolean): Watching => ({ at: 0, playing, speed: 1 });

export const isOver = (reel: Reel, watching: Watching): boolean => watching.at >= lastOf(reel);

/** Playing from the end begins anew; stepping by hand pauses. */
export function watched(reel: Reel, watching: Watching, handled: Handled): Watching {
  switch (handled.kind) {
    case 'read': {
      if (!watching.playing) return watching;
      const at = within(reel, watching.at + 1);
      return { ...watching, at, playing: at < lastOf(reel) };
    }
    case 'played':
      return { ...watching, at: isOver(reel, watching) ? 0 : watching.at, playing: reel.length > 1 };
    case 'paused':
      return { ...watching, playing: false };
    case 'stepped':
      return { ...watching, at: within(reel, watching.at + handled.by), playing: false };
    case 'moved': {
      const found = reel.findIndex((frame) => frame.steps >= handled.steps);
      return { ...watching, at: found < 0 ? lastOf(reel) : found };
    }
    case 'sped':
      return { ...watching, speed: handled.speed };
    default:
      return assertNever(handled);
  }
}

const WORDS_A_MINUTE = 200;
const SHORTEST_MS = 1200;

/** How long a frame is shown, in milliseconds: at reading pace, and never under 1.2 seconds at the usual speed. */
export const frameMs = (frame: Frame, speed: Speed): number =>
  Math.max(SHORTEST_MS, (frame.words / WORDS_A_MINUTE) * 60_000) / speed;
