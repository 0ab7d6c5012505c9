/**
 * What passes between an educator and a class: an assignment goes out as a link, hand-ins come back as codes,
 * each is replayed, and the class's figures are worked out from what the replays give. There is no server.
 * @see docs/hand-ins.md and docs/class-figures.md
 */
import type { Feeling } from '../scenario/vocabulary.ts';

/** Most characters of each text that a person writes. A screen stops there; a code with more is refused. */
export const longest = {
  title: 120,
  educator: 80,
  note: 1000,
  question: 300,
  name: 60,
  ownWords: 400,
  reflection: 2000,
} as const;

/** Most of each that one assignment or hand-in holds. */
export const most = {
  scenarios: 12,
  questions: 6,
  attempts: 20,
  runs: 60,
  ownWords: 4,
  reflections: 12,
} as const;

/** What a learner thought the person felt: 0, not at all, to 4, completely. */
export type Guess = Readonly<Record<Feeling, number>>;

/** Below this many learners a class's figures are mostly chance, and are shown with a warning. @see docs/class-figures.md#small */
export const SMALL_CLASS = 20;
