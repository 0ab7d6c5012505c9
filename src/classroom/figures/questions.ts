/** Three questions for the debrief, picked by what this class did. The sentences are in `words/class.ts`. */
import type { Feeling } from '../../scenario/vocabulary.ts';

/** A question, with the facts that its sentence names. Counts are of learners; turns are indexes, from 0. */
export type DebriefQuestion =
  | { readonly kind: 'red-missed'; readonly duty: string; readonly learners: number; readonly of: number }
  | { readonly kind: 'never-heard'; readonly learners: number; readonly of: number }
  | { readonly kind: 'fixed-first'; readonly learners: number; readonly of: number; readonly turn: number }
  | { readonly kind: 'cue-missed'; readonly cue: string; readonly missed: number; readonly of: number }
  | {
      readonly kind: 'split';
      readonly turn: number;
      readonly first: string;
      readonly second: string;
      readonly learners: number;
      readonly of: number;
    }
  | { readonly kind: 'unheard-fact'; readonly facts: number; readonly of: number }
  | { readonly kind: 'guessed-apart'; readonly feeling: Feeling; readonly guessed: number; readonly said: number }
  /** One of the author's own. */
  | { readonly kind: 'author'; readonly question: string };
