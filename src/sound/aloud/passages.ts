/** What is read aloud, and in which pieces. */
import type { Spoke } from '../../conversation/beats.ts';

export interface Passage {
  /** An id of the cast, 'you', or null for the teller. */
  readonly who: string | null;
  readonly text: string;
}

/** The lines as they are read aloud: what only sounds or moves somebody has no words. */
export const passagesOf = (lines: readonly Spoke[]): readonly Passage[] =>
  lines.filter(({ text }) => text.trim() !== '').map(({ text, tags }) => ({ who: tags.speaker ?? null, text }));

/** Some voices of Chrome fall silent for good about 15 seconds into one utterance; a slow one says this in ten. */
const CHARACTERS_MAX = 160;

function joined(parts: readonly string[], most: number): readonly string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= most) pieces[pieces.length - 1] = `${last} ${part}`;
    else pieces.push(part);
  }
  return pieces;
}

/** Where a text may be cut, best place first: after a sentence, after a comma, between words. */
const cuts = [/(?<=[.!?…]["'”’)]*)\s+/, /(?<=[,;:–])\s+/, /\s+/] as const;

/** A text in pieces short enough to be said in one go, cut where a reader would breathe. */
export function piecesOf(text: string, most: number = CHARACTERS_MAX): readonly string[] {
  let pieces: readonly string[] = [text.trim()];
  for (const cut of cuts) {
    pieces = pieces.flatMap((piece) => (piece.length <= most ? [piece] : joined(piece.split(cut), most)));
  }
  return pieces.filter((piece) => piece !== '');
}
