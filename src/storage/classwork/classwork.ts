/** What a learner was set, and what they are called there. Kept on the device; nothing of it is sent. */
import type { ScenarioId, Seed } from '../../base/base.ts';

export const CLASSWORK_VERSION = 1;

export interface Learner {
  /** A name or nickname, as given. */
  readonly name: string;
  /** Drawn when the name was first given, and kept when it changes: it tells two learners called Alex apart. */
  readonly key: Seed;
}

/** An assignment whose link was opened here. */
export interface Opened {
  /** @see assignmentMark */
  readonly mark: string;
  readonly code: string;
  /** Visits the learner would rather not make, and what they took instead. */
  readonly swaps: Readonly<Record<string, ScenarioId>>;
}

export interface Classwork {
  readonly learner: Learner | null;
  /** The one opened last comes last. */
  readonly assignments: readonly Opened[];
}

export const noClasswork: Classwork = { learner: null, assignments: [] };

export type ChangeClasswork = (classwork: Classwork) => Classwork;
