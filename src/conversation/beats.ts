import type { ChoiceId } from '../base/base.ts';
import type { AuthoredMove, Code } from '../codebook/codebook.ts';
import type { LineTags } from '../scenario/tags.ts';

/** A line of the story: someone speaks, or the narrator tells. */
export interface Spoke {
  readonly kind: 'spoke';
  readonly text: string;
  readonly tags: LineTags;
}

/** The clinician took a turn. */
export interface Acted {
  readonly kind: 'acted';
  readonly choice: ChoiceId;
  readonly text: string;
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly move: AuthoredMove;
  readonly code: Code;
  /** The person's words just before carried a cue. */
  readonly cue: boolean;
  /** Trust after it, 0 to 10. */
  readonly trust: number;
}

/** The clinician looked at something, which takes no turn, or a story without codes was moved on. */
export interface Glanced {
  readonly kind: 'glanced' | 'picked';
  readonly choice: ChoiceId;
  readonly text: string;
  readonly look: string | null;
}

/** One event of a playthrough. */
export type Beat = Spoke | Acted | Glanced;
