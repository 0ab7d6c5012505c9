/** What a class did with a scenario: every figure of it. @see docs/class-figures.md */
import type { ChoiceId, ScenarioId } from '../../base/base.ts';
import type { Code, Family } from '../../codebook/codebook.ts';
import type { Dimension, Headline } from '../../codebook/score.ts';
import type { Feeling } from '../../scenario/vocabulary.ts';
import type { Learner, Option } from '../verify.ts';
import type { DebriefQuestion } from './questions.ts';

/** Of totals, 0 to 100. */
export interface Totals {
  readonly mean: number;
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

export interface OptionFigures extends Option {
  /** Learners to whom it was offered here. */
  readonly offered: number;
  readonly chosen: number;
  /** Of the learners who came to this decision, 0 to 1. */
  readonly share: number;
  /** What it was coded as, most often first: the same words are one thing or another by their timing. */
  readonly codes: readonly { readonly code: Code; readonly family: Family; readonly count: number }[];
}

/** A choice point: the options of one turn that hang together by having been offered side by side. */
export interface Decision {
  /** Number of the turn and its first option in the script's order, such as `3-watch`. */
  readonly key: string;
  /** Index of the turn, from 0. */
  readonly turn: number;
  /** Learners who came to it. */
  readonly learners: number;
  /** Most chosen first. */
  readonly options: readonly OptionFigures[];
  /** Share of learners whose choice was well timed, 0 (nobody) to 1. @see docs/class-figures.md#difficulty */
  readonly difficulty: number;
  /** Point-biserial correlation with the total, -1 to 1; null where it cannot be had. @see docs/class-figures.md#discrimination */
  readonly discrimination: number | null;
  /** Fewer than 20 learners came to it: difficulty and discrimination are mostly chance. */
  readonly small: boolean;
}

/** One row of the heatmap. */
export interface TurnFigures {
  /** Index, from 0. */
  readonly turn: number;
  /** Learners who took it. */
  readonly learners: number;
  readonly families: Readonly<Record<Family, number>>;
  readonly cuesMet: number;
  readonly cuesMissed: number;
}

/** Learners who went from one choice to the next. */
export interface Road {
  /** Index of the turn it leads to, from 0. */
  readonly turn: number;
  /** Null at the first turn. */
  readonly from: ChoiceId | null;
  /** Null where the conversation ended. */
  readonly to: ChoiceId | null;
  /** Id of the ending where it ended, null where it was handed in unfinished or goes on. */
  readonly ending: string | null;
  readonly learners: number;
}

/** When something first happened. */
export interface FirstTime {
  /** Learners by the index of the turn, from 0. */
  readonly byTurn: readonly number[];
  readonly never: number;
  /** Index of the turn in the middle, never counted as after the last; null where that is never. */
  readonly median: number | null;
}

export interface CueFigures {
  readonly id: string;
  /** What it hinted at, in the author's words. */
  readonly what: string;
  /** Turns at which it stood open. */
  readonly dropped: number;
  readonly missed: number;
  /** Missed of dropped, 0 to 1. */
  readonly share: number;
}

export interface FactFigures {
  readonly id: string;
  readonly what: string;
  readonly core: boolean;
  /** Learners who were told it. */
  readonly told: number;
}

export interface DutyFigures {
  readonly id: string;
  readonly what: string;
  readonly red: boolean;
  readonly missed: number;
}

/** What learners thought the person felt, beside what the person said. Only those who guessed. */
export interface FeltFigures {
  readonly feeling: Feeling;
  readonly learners: number;
  /** Means of 0, not at all, to 4, completely; null where nobody guessed. */
  readonly guessed: number | null;
  readonly said: number | null;
  /** Learners by guess and by what was said, rounded. */
  readonly pairs: readonly { readonly guessed: number; readonly said: number; readonly learners: number }[];
}

export interface OwnWordsShown {
  readonly learner: Learner;
  /** Index, from 0. */
  readonly turn: number;
  readonly said: string;
  readonly nearest: Option | null;
  readonly chose: Option;
}

export interface ReflectionsShown {
  readonly question: string;
  readonly answers: readonly { readonly learner: Learner; readonly answer: string }[];
}

export interface ScenarioFigures {
  readonly scenario: ScenarioId;
  /** Learners with a playing that counts: one each, the best or the last. */
  readonly learners: number;
  /** Of them, those whose playing was handed in before its end. Totals leave them out. */
  readonly unfinished: number;
  /** Playings handed in, those that do not count included. */
  readonly playings: number;
  readonly small: boolean;
  /** Null where nobody finished. */
  readonly totals: Totals | null;
  readonly dimensions: Readonly<Record<Dimension, number>> | null;
  readonly headlines: Readonly<Record<Headline, number>>;
  readonly turns: readonly TurnFigures[];
  /** By turn, and within one the most visited first. */
  readonly decisions: readonly Decision[];
  readonly roads: readonly Road[];
  /** First opening question, first fix, and the turn at which the person was heard. */
  readonly asked: FirstTime;
  readonly fixed: FirstTime;
  readonly heard: FirstTime;
  /** Most missed first. */
  readonly cues: readonly CueFigures[];
  /** Least told first: those that nobody heard have 0. */
  readonly facts: readonly FactFigures[];
  readonly duties: readonly DutyFigures[];
  readonly felt: readonly FeltFigures[];
  /** Of every playing, by turn. */
  readonly ownWords: readonly OwnWordsShown[];
  readonly reflections: readonly ReflectionsShown[];
  /** Up to three. */
  readonly questions: readonly DebriefQuestion[];
}
