/** A seeded sample of playings, and the search for points from which a goal is out of reach. */
import { type ChoiceId, type Seed, seedOf } from '../../base/base.ts';
import { mix, stream } from '../../base/mix.ts';
import { coreFactsOf } from '../../codebook/coding.ts';
import { type Conversation, createOpener, type Opener } from '../../conversation/conversation.ts';
import { logOf, type Scenario } from '../../scenario/scenario.ts';
import { type Chooser, type Progress, playOn, resume } from './play.ts';
import type { Goal, Lost, Menu, Option, Play, Reached, Worth } from './reached.ts';

export interface SampleSize {
  readonly plays: number;
  /** Playings on from a point before it is called lost. */
  readonly tries: number;
}

export const USUAL_SAMPLE: SampleSize = { plays: 320, tries: 120 };

/** A point is judged no later than this turn: past it, a chance let go by is the learner's own doing. */
const LAST_TURN_JUDGED = 8;

const kindly: Readonly<Record<Worth, number>> = { good: 12, plain: 1, poor: 0.1 };

/** How each way of playing weighs a choice by its worth. A share of plays each, in turn. */
const ways: readonly Readonly<Record<Worth, number>>[] = [
  { good: 1, plain: 1, poor: 1 },
  kindly,
  { good: 3, plain: 1, poor: 1 },
  { good: 1, plain: 1, poor: 6 },
];

type Weigh = (option: Option) => number;

function drawnBy(weigh: Weigh, random: () => number): Chooser {
  return ({ options }) => {
    const weights = options.map(weigh);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    let left = random() * sum;
    return weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
  };
}

/** Choices seldom taken so far are drawn more often, so that the sample reaches into corners. */
function samplePlays(opener: Opener, size: SampleSize, progress: Progress): readonly Play[] {
  const taken = new Map<ChoiceId, number>();
  return Array.from({ length: size.plays }, (_, index) => {
    const way = ways[index % ways.length];
    const weigh: Weigh = ({ id, worth }) => (way?.[worth] ?? 1) / (1 + (taken.get(id) ?? 0)) ** 0.5;
    const seed = seedOf(mix(index, 0));
    const play = playOn(resume(opener, seed, [], progress), drawnBy(weigh, stream(mix(index, 1))), progress);
    for (const id of play.choices) taken.set(id, (taken.get(id) ?? 0) + 1);
    return play;
  });
}

const isMet = (goal: Goal, turns: Play['turns'], heardAt: number | null): boolean =>
  goal.kind === 'heard' ? heardAt !== null : turns.some((turn) => turn.duty?.includes(goal.duty));

const metBy = (goal: Goal, play: Play) => isMet(goal, play.turns, play.heardAt);

/** How often something came of each choice in the plays that took it, 0..1. */
function rates(plays: readonly Play[], cameOf: (play: Play, turn: number) => boolean): ReadonlyMap<ChoiceId, number> {
  const counts = new Map<ChoiceId, { taken: number; came: number }>();
  for (const play of plays) {
    for (const beat of play.beats) {
      if (beat.kind !== 'acted') continue;
      const { taken, came } = counts.get(beat.choice) ?? { taken: 0, came: 0 };
      counts.set(beat.choice, { taken: taken + 1, came: came + (cameOf(play, beat.turn) ? 1 : 0) });
    }
  }
  return new Map([...counts].map(([id, { taken, came }]) => [id, came / taken]));
}

/** What a search follows. */
interface Search {
  readonly opener: Opener;
  readonly goal: Goal;
  /** How often the goal was met in plays that took a choice, 0..1. */
  readonly scent: ReadonlyMap<ChoiceId, number>;
  /** How often the answer to a choice told a core fact, 0..1. */
  readonly tellsCore: ReadonlyMap<ChoiceId, number>;
  readonly tries: number;
  readonly progress: Progress;
}

const AT_ONCE = 1e6;
const NEXT_STEP = 1e3;

/** Ways of searching, tried in turn, as what one way always passes by another finds. All take what meets the goal at once. */
const searches: readonly ((search: Search, option: Option) => number)[] = [
  ({ tellsCore }, { id, worth }) => NEXT_STEP * (tellsCore.get(id) ?? 0) + kindly[worth],
  (_, { worth }) => kindly[worth],
  ({ scent }, { id, worth }) => (0.02 + (scent.get(id) ?? 0.5)) ** 4 * kindly[worth],
  ({ tellsCore }, { id }) => NEXT_STEP * (tellsCore.get(id) ?? 0) + 1,
  () => 1,
];

function towards(search: Search, attempt: number): Weigh {
  const { goal } = search;
  const way = searches[attempt % searches.length];
  return (option) => {
    const meets = goal.kind === 'duty' ? option.duties.includes(goal.duty) : option.hears;
    return meets ? AT_ONCE : (way?.(search, option) ?? 1);
  };
}

function canBeReached(search: Search, seed: Seed, choices: readonly ChoiceId[]): boolean {
  const isMetIn = ({ turns, standing }: Conversation) => isMet(search.goal, turns, standing.heardAt);
  for (let attempt = 0; attempt < search.tries; attempt += 1) {
    const conversation = resume(search.opener, seed, choices, search.progress);
    const random = stream(mix(seed, choices.length * 100 + attempt));
    playOn(conversation, drawnBy(towards(search, attempt), random), search.progress, isMetIn);
    if (isMetIn(conversation)) return true;
  }
  return false;
}

const offers = (goal: Goal, menu: Menu) =>
  goal.kind === 'duty' && menu.options.some((option) => option.duties.includes(goal.duty));

/**
 * How many choices of a play are judged: to the last turn judged, and short of its end.
 * Null where a duty was on offer by then: letting it go by is the learner's own doing.
 */
function judgedSteps(goal: Goal, play: Play): number | null {
  const early = play.menus.filter((menu) => menu.turn <= LAST_TURN_JUDGED);
  return early.some((menu) => offers(goal, menu)) ? null : (early.at(-1)?.step ?? 0);
}

/** The first point of a play from which the goal is out of reach, or null: a point that can reach it clears all before it. */
function lostIn(search: Search, play: Play): Lost | null {
  const reaches = (steps: number) => canBeReached(search, play.seed, play.choices.slice(0, steps));
  const judged = judgedSteps(search.goal, play);
  if (judged === null || reaches(judged)) return null;
  let step = judged;
  while (step > 0 && !reaches(step - 1)) step -= 1;
  const turns = play.menus.find((menu) => menu.step === step)?.turn ?? play.turns.length;
  return { goal: search.goal, seed: play.seed, choices: play.choices.slice(0, step), turns };
}

const goalsOf = ({ manifest }: Scenario): readonly Goal[] => [
  { kind: 'heard' },
  ...manifest.duties.filter((duty) => duty.red).map(({ id }) => ({ kind: 'duty' as const, duty: id })),
];

/** One loss for each choice that loses a goal. */
function lostFor(search: Search, plays: readonly Play[]): readonly Lost[] {
  const byChoice = new Map<ChoiceId | undefined, Lost>();
  for (const play of plays) {
    if (play.finish === 'broke' || metBy(search.goal, play)) continue;
    if (play.choices.some((choice) => byChoice.has(choice)) || byChoice.has(undefined)) continue;
    const lost = lostIn(search, play);
    if (lost !== null) byChoice.set(lost.choices.at(-1), lost);
  }
  return [...byChoice.values()];
}

/** Plays a scenario many times. The same scenario gives the same sample. */
export function sampleOf(scenario: Scenario, progress: Progress, size: SampleSize = USUAL_SAMPLE): Reached {
  const opener = createOpener(scenario);
  const plays = samplePlays(opener, size, progress);
  const core = coreFactsOf(logOf(scenario.manifest, []).facts);
  const tellsCore = rates(plays, (play, turn) => play.turns[turn]?.tells?.some((fact) => core.has(fact)) ?? false);
  const lost = goalsOf(scenario).flatMap((goal) =>
    lostFor(
      { opener, goal, scent: rates(plays, (play) => metBy(goal, play)), tellsCore, tries: size.tries, progress },
      plays,
    ),
  );
  return { plays, lost };
}
