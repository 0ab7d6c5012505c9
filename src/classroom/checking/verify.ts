/** Replays what was handed in. It proves that the script allows the conversation; it does not prove who held it. */
import type { ChoiceId, Fingerprint, ScenarioId } from '../../base/base.ts';
import type { LocalDate } from '../../base/local-date.ts';
import type { Code } from '../../codebook/codebook.ts';
import type { Score } from '../../codebook/score.ts';
import { type CodeError, decodeRun, type OpenCodeError } from '../../run/codec.ts';
import type { Closing, ReplayError } from '../../run/replay.ts';
import type { Run } from '../../run/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Guess } from '../classroom.ts';
import { decodeHandIn, type HandedRun, type HandIn, type HandInError, type Reflection } from '../hand-in.ts';
import type { Found } from './found.ts';
import { type Learner, learnerOfCode, learnerOfHandIn } from './learner.ts';
import { type OpenTalks, openQuickly } from './talk.ts';
import { createWalker, type Walker } from './walk.ts';

/** A choice that was on offer. The same one is the same object in every run of a scenario. */
export interface ChoiceOffered {
  readonly id: ChoiceId;
  readonly text: string;
}

/** One turn as it was taken. */
export interface Decided {
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly option: ChoiceOffered;
  /** All that was on offer, glances left out, in the script's own order. */
  readonly offered: readonly ChoiceOffered[];
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
  readonly nearest: ChoiceOffered | null;
  readonly chose: ChoiceOffered;
}

/** Why a run or a whole code was refused. */
export type Refused =
  | CodeError
  | HandInError
  | { readonly kind: 'unknown-scenario'; readonly scenario: ScenarioId }
  | Extract<ReplayError, { readonly kind: 'broke-at' }>
  /** A file that is not there, one that is not text, and a text without any code in it. */
  | { readonly kind: 'no-file' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'no-codes' }
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

export interface Verifier {
  /** What comes of a code. The same whatever was checked before it; quicker the more was. */
  check(found: Found): Checked;
}

/** A run that no one said anything about. */
const bare = (code: string): HandedRun => ({ code, guess: null, ownWords: [], reflections: [] });

const refused = (reason: Refused): CheckedRun => ({ kind: 'refused', reason });

const unopened = (wrong: OpenCodeError): CheckedRun => (wrong.kind === 'other-edition' ? wrong : refused(wrong));

/** Own words at turns that were taken. What was named as nearest is kept only where it was on offer. */
const ownWordsIn = (handed: HandedRun, { decisions }: VerifiedRun): readonly OwnWordsVerified[] =>
  handed.ownWords.flatMap(({ turn, said, nearest }) => {
    const at = decisions[turn];
    if (at === undefined) return [];
    return [{ turn, said, nearest: at.offered.find(({ id }) => id === nearest) ?? null, chose: at.option }];
  });

/** Checks codes against these scenarios. Works wherever JavaScript does: a page, a worker, a terminal. */
export function createVerifier(scenarios: readonly Scenario[], open: OpenTalks = openQuickly): Verifier {
  const known = new Map(scenarios.map((scenario) => [scenario.manifest.id as ScenarioId, scenario]));
  const walkers = new Map<ScenarioId, Walker>();
  const walkerOf = (scenario: Scenario, id: ScenarioId): Walker => {
    const walker = walkers.get(id) ?? createWalker(scenario, open);
    walkers.set(id, walker);
    return walker;
  };

  const checkRun = (handed: HandedRun): CheckedRun => {
    const run = decodeRun(handed.code, (id) => known.get(id));
    if (!run.ok) return unopened(run.problem);
    const scenario = known.get(run.value.scenario);
    if (scenario === undefined) return refused({ kind: 'unknown-scenario', scenario: run.value.scenario });
    const walked = walkerOf(scenario, run.value.scenario).walk(run.value, handed.code);
    if (!walked.ok) return refused(walked.problem);
    const { guess, reflections } = handed;
    return { kind: 'verified', played: walked.value, guess, ownWords: ownWordsIn(handed, walked.value), reflections };
  };

  const checkHandIn = ({ line, kind }: Found, handIn: HandIn): Checked => ({
    line,
    kind,
    learner: learnerOfHandIn(handIn),
    assignment: handIn.assignment,
    day: handIn.day,
    runs: handIn.runs.map(checkRun),
  });

  return {
    check(found) {
      const { line, kind, code, name } = found;
      const handIn = kind === 'hand-in' ? decodeHandIn(code) : null;
      if (handIn?.ok) return checkHandIn(found, handIn.value);
      const learner = learnerOfCode(name, code);
      const lost = kind === 'lost' ? refused({ kind: 'lost-code', found: code }) : null;
      const run = lost ?? (handIn === null ? checkRun(bare(code)) : refused(handIn.problem));
      return { line, kind, learner, assignment: null, day: null, runs: [run] };
    },
  };
}
