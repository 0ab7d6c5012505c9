/** What a class did with a scenario: every figure of it. @see docs/class-figures.md */
import type { ScenarioId } from '../../base/base.ts';
import { type Dimension, dimensions, type Headline } from '../../codebook/score.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Learner } from '../checking/learner.ts';
import type { ChoiceOffered, VerifiedRun } from '../checking/verify.ts';
import { SMALL_CLASS } from '../classroom.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import type { Played } from './playings.ts';
import { type DebriefQuestion, questionsFor } from './questions.ts';
import {
  type CueFigures,
  cuesOf,
  type DutyFigures,
  dutiesOf,
  type FactFigures,
  type FeltFigures,
  factsOf,
  feltOf,
} from './told.ts';
import {
  type FirstTime,
  firstTimes,
  firstTurn,
  isFix,
  opens,
  type Road,
  roadsOf,
  type TurnFigures,
  turnsOf,
} from './turns.ts';

/** Of totals, 0 to 100. */
export interface Totals {
  readonly mean: number;
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

export interface OwnWordsShown {
  readonly learner: Learner;
  /** Index, from 0. */
  readonly turn: number;
  readonly said: string;
  readonly nearest: ChoiceOffered | null;
  readonly chose: ChoiceOffered;
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
  /** Learners who fixed before they heard, or without ever hearing. */
  readonly fixedFirst: number;
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

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function totalsOf(finished: readonly VerifiedRun[]): Totals | null {
  const totals = finished.map(({ score }) => score.total).sort((a, b) => a - b);
  const [least] = totals;
  const greatest = totals.at(-1);
  if (least === undefined || greatest === undefined) return null;
  const middle = totals.slice(Math.ceil(totals.length / 2) - 1, Math.floor(totals.length / 2) + 1);
  return { mean: mean(totals), median: mean(middle), least, greatest };
}

const dimensionsOf = (finished: readonly VerifiedRun[]) =>
  finished.length === 0
    ? null
    : (Object.fromEntries(
        dimensions.map((dimension) => [dimension, mean(finished.map(({ score }) => score[dimension]))]),
      ) as Record<Dimension, number>);

function headlinesOf(runs: readonly VerifiedRun[]): Record<Headline, number> {
  const counts = { A: 0, B: 0, C: 0, D: 0 };
  for (const { score } of runs) counts[score.headline] += 1;
  return counts;
}

const ownWordsOf = (played: readonly Played[]): readonly OwnWordsShown[] =>
  played
    .flatMap(({ learner, all }) => all.flatMap(({ ownWords }) => ownWords.map((each) => ({ learner, ...each }))))
    .sort((a, b) => a.turn - b.turn);

function reflectionsOf(played: readonly Played[]): readonly ReflectionsShown[] {
  const found = new Map<string, ReflectionsShown['answers'][number][]>();
  for (const { learner, all } of played) {
    for (const { question, answer } of all.flatMap(({ reflections }) => reflections)) {
      if (answer.trim() === '') continue;
      const answers = found.get(question) ?? [];
      answers.push({ learner, answer });
      found.set(question, answers);
    }
  }
  return [...found].map(([question, answers]) => ({ question, answers }));
}

const isFixedFirst = (run: VerifiedRun) =>
  (firstTurn(run, isFix) ?? Number.POSITIVE_INFINITY) < (run.score.heardAt ?? run.decisions.length);

/** Every figure of one scenario. Playings of other scenarios are passed over. */
export function scenarioFigures(scenario: Scenario, everything: readonly Played[]): ScenarioFigures {
  const { manifest, choiceIds } = scenario;
  const played = everything.filter((each) => each.scenario === manifest.id);
  const playings = played.map(({ counted }) => counted);
  const runs = playings.map((each) => each.played);
  const finished = runs.filter(({ ended }) => ended);
  const figures = {
    scenario: manifest.id as ScenarioId,
    learners: runs.length,
    unfinished: runs.length - finished.length,
    playings: played.reduce((sum, { all }) => sum + all.length, 0),
    small: runs.length < SMALL_CLASS,
    totals: totalsOf(finished),
    dimensions: dimensionsOf(finished),
    headlines: headlinesOf(finished),
    turns: turnsOf(runs),
    decisions: decisionsOf(runs, choiceIds),
    roads: roadsOf(runs),
    asked: firstTimes(runs.map((run) => firstTurn(run, opens))),
    fixed: firstTimes(runs.map((run) => firstTurn(run, isFix))),
    heard: firstTimes(runs.map(({ score }) => score.heardAt)),
    fixedFirst: runs.filter(isFixedFirst).length,
    cues: cuesOf(runs, manifest),
    facts: factsOf(runs, manifest),
    duties: dutiesOf(runs, manifest),
    felt: feltOf(playings),
    ownWords: ownWordsOf(played),
    reflections: reflectionsOf(played),
  };
  return { ...figures, questions: questionsFor(figures, manifest) };
}
