/** Replays what was handed in. It proves that the script allows the conversation; it does not prove who held it. */
import type { ChoiceId, Fingerprint, ScenarioId } from '../base/base.ts';
import type { LocalDate } from '../base/local-date.ts';
import type { Code } from '../codebook/codebook.ts';
import type { Score } from '../codebook/score.ts';
import type { CodeError } from '../run/codec.ts';
import type { Closing, ReplayError } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { Guess } from './classroom.ts';
import type { Found } from './found.ts';
import type { HandInError, Reflection } from './hand-in.ts';

/** A choice that was on offer. The same one is the same object in every run of a scenario. */
export interface Option {
  readonly id: ChoiceId;
  readonly text: string;
}

/** One turn as it was taken. */
export interface Decided {
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly option: Option;
  /** All that was on offer, glances left out, in the script's own order. */
  readonly offered: readonly Option[];
  readonly code: Code;
  /** Ids of the cues dropped since the turn before. */
  readonly cues: readonly string[];
  /** Whether they were met; null where there were none. */
  readonly cue: 'met' | 'missed' | null;
}

/** What replaying a handed run gives. */
export interface VerifiedRun {
  readonly run: Run;
  readonly code: string;
  /** False where it was handed in before its end: its figures are of the turns so far. */
  readonly ended: boolean;
  /** Id of its ending; null where it has none yet. */
  readonly ending: string | null;
  readonly score: Score;
  readonly decisions: readonly Decided[];
  /** Ids of the facts told. */
  readonly told: readonly string[];
  /** Ids of the duties not met. */
  readonly missedDuties: readonly string[];
  /** What the people said of being understood, listened to and included. */
  readonly felt: readonly Pick<Closing, 'feeling' | 'much' | 'speaker'>[];
}

/** Own words, beside what was found nearest and what was chosen, as the script has them. */
export interface OwnWordsVerified {
  readonly turn: number;
  readonly said: string;
  /** Null where none was named, or where it was not on offer there. */
  readonly nearest: Option | null;
  readonly chose: Option;
}

/** Why a run or a whole code was refused. */
export type Refused =
  | CodeError
  | HandInError
  | { readonly kind: 'unknown-scenario'; readonly scenario: ScenarioId }
  | Extract<ReplayError, { readonly kind: 'broke-at' }>
  /** Something that was a code once, without its beginning. */
  | { readonly kind: 'lost-code'; readonly found: string };

export interface OtherEdition {
  readonly kind: 'other-edition';
  readonly scenario: ScenarioId;
  readonly expected: Fingerprint;
  readonly found: Fingerprint;
}

export type CheckedRun =
  | {
      readonly kind: 'verified';
      readonly played: VerifiedRun;
      readonly guess: Guess | null;
      readonly ownWords: readonly OwnWordsVerified[];
      readonly reflections: readonly Reflection[];
    }
  | OtherEdition
  | { readonly kind: 'refused'; readonly reason: Refused };

export interface Learner {
  /** The same for every hand-in that is taken to be of one learner. @see docs/hand-ins.md#who */
  readonly id: string;
  /** As given, without controls and direction marks; '' where none was given. Nothing proves it. */
  readonly name: string;
}

/** A code that was found, and what came of each run in it. */
export interface Checked {
  /** From 1. */
  readonly line: number;
  readonly kind: Found['kind'];
  readonly learner: Learner;
  /** The mark of the assignment it answers. */
  readonly assignment: string | null;
  readonly day: LocalDate | null;
  /** In the order played. One that is refused where the code itself was. */
  readonly runs: readonly CheckedRun[];
}
