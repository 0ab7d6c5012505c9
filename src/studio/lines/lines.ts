/**
 * Every situation in which the clinician says something, with what is on offer there: for second coders and blind raters.
 * A moment is a set of lines with their codes in context, as a seeded sample of playings comes to it; of moments that
 * offer the same lines under the same codes, the first that is met stands for all.
 */
import { type ChoiceId, type Seed, seedOf } from '../../base/base.ts';
import { mix, stream } from '../../base/mix.ts';
import type { Code } from '../../codebook/codebook.ts';
import { inShownOrder, type Offered } from '../../conversation/offered.ts';
import { createReplayer, type Replayer } from '../../run/replay.ts';
import { newRun } from '../../run/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { codeNow, isGood } from '../bots/bots.ts';
import { BEAM, bestFrom } from '../explore/best.ts';
import { type Chart, createChart, type Moment } from '../explore/chart.ts';

export interface LineOption {
  /** Says nothing of the code: `12a` is the first line shown at moment 12. */
  readonly id: string;
  readonly text: string;
  readonly choice: ChoiceId;
  readonly code: Code;
  /** Points of the total lost against the best line on offer here, if the rest is played as well as it can be. */
  readonly regret: number | null;
}

export interface LineMoment {
  /** From 1, in the order first met. */
  readonly number: number;
  /** Turns taken before it. */
  readonly turn: number;
  /** What leads there at the seed. */
  readonly choices: readonly ChoiceId[];
  /** What the person and the narrator said last. */
  readonly before: readonly { readonly speaker: string | null; readonly text: string }[];
  /** In the order shown at the seed. Glances are left out: they take no turn. */
  readonly options: readonly LineOption[];
  /** Whether the regrets come of playing every way on. */
  readonly exact: boolean;
}

export interface Lines {
  readonly seed: Seed;
  readonly plays: number;
  readonly moments: readonly LineMoment[];
  /** Moments were left out, as there are more than the bound. */
  readonly cut: boolean;
  /** How the regrets were found. */
  readonly regretOf: string;
}

export interface LinesBounds {
  readonly plays?: number;
  readonly moments?: number;
  /** Whether to reckon the regrets, which takes a second or more for every ten moments. */
  readonly regrets?: boolean;
}

export const PLAYS = 600;
export const MOMENTS_MAX = 300;
const CHOICES_MAX = 200;

/** How often a playing takes a good line where it can: a third play at random, the rest better and better. */
const keenness = [0, 0.6, 0.9];

const SEED = seedOf(1);

interface Met {
  readonly moment: Moment;
  readonly choices: readonly ChoiceId[];
}

interface Coded {
  readonly option: Offered;
  /** Its index at its place. */
  readonly index: number;
  readonly code: Code;
}

function codedTurns({ place, standing }: Moment): readonly Coded[] {
  return place.options.flatMap((option, index) => {
    const code = codeNow({ turns: standing.turns, standing }, option);
    return code === null ? [] : [{ option, index, code }];
  });
}

const oneOf = <Item>(items: readonly Item[], chance: () => number) => items[Math.floor(chance() * items.length)];

/** Indexes of a place's options from which one is drawn. */
function drawnFrom(moment: Moment, keen: boolean): readonly number[] {
  const good = keen ? codedTurns(moment).filter(({ code }) => isGood(code)) : [];
  return good.length > 0 ? good.map(({ index }) => index) : [...moment.place.options.keys()];
}

function metIn(chart: Chart, plays: number, most: number): { readonly met: readonly Met[]; readonly cut: boolean } {
  const met = new Map<string, Met>();
  let cut = false;
  for (let play = 0; play < plays; play += 1) {
    const chance = stream(mix(SEED, play));
    const keen = keenness[play % keenness.length] ?? 0;
    let { moment } = chart.start();
    const choices: ChoiceId[] = [];
    while (moment.place.options.length > 0 && choices.length < CHOICES_MAX) {
      const key = codedTurns(moment)
        .map(({ option, code }) => `${option.id} ${code}`)
        .sort()
        .join('|');
      if (key !== '' && !met.has(key)) {
        if (met.size < most) met.set(key, { moment, choices: [...choices] });
        else cut = true;
      }
      const index = oneOf(drawnFrom(moment, chance() < keen), chance) ?? 0;
      choices.push(moment.place.options[index]?.id ?? ('' as ChoiceId));
      ({ moment } = chart.take(moment, index));
    }
  }
  return { met: [...met.values()], cut };
}

function beforeOf(scenario: Scenario, replayer: Replayer, choices: readonly ChoiceId[]): LineMoment['before'] {
  const played = replayer.replay({ ...newRun(scenario, SEED), choices });
  const beats = played.ok ? played.value.beats : [];
  const reply = beats.slice(beats.findLastIndex((beat) => beat.kind !== 'spoke') + 1);
  return reply.flatMap((beat) =>
    beat.kind === 'spoke' && beat.text !== '' ? [{ speaker: beat.tags.speaker ?? null, text: beat.text }] : [],
  );
}

const letterOf = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index);

/** The best total after each option, and whether all are exact. */
function bestsOf(scenario: Scenario, chart: Chart, moment: Moment, options: readonly Coded[]) {
  const bests = options.map(({ index }) => bestFrom(scenario, chart, chart.take(moment, index).moment));
  const best = bests.reduce((top, each) => Math.max(top, each?.total ?? 0), 0);
  return {
    regrets: bests.map((each) => (each === null ? null : best - each.total)),
    exact: bests.every((each) => each?.exact === true),
  };
}

interface Desk {
  readonly scenario: Scenario;
  readonly chart: Chart;
  readonly replayer: Replayer;
  readonly regrets: boolean;
}

function momentOf({ scenario, chart, replayer, ...desk }: Desk, { moment, choices }: Met, number: number): LineMoment {
  const turn = moment.standing.turns.length;
  const coded = codedTurns(moment);
  const shown = inShownOrder(moment.place.options, SEED, turn);
  const inOrder = shown.flatMap((option) => coded.find((each) => each.option === option) ?? []);
  const { regrets, exact } = desk.regrets ? bestsOf(scenario, chart, moment, inOrder) : { regrets: [], exact: false };
  const options = inOrder.map(({ option, code }, index) => ({
    id: `${number}${letterOf(index)}`,
    text: option.text,
    choice: option.id,
    code,
    regret: regrets[index] ?? null,
  }));
  return { number, turn, choices, before: beforeOf(scenario, replayer, choices), options, exact };
}

const methodOf = (moments: readonly LineMoment[]) => {
  const exact = moments.filter((moment) => moment.exact).length;
  if (exact === moments.length) return 'exact: every way on played';
  return `exact at ${exact} of ${moments.length} moments; elsewhere searched with a beam of ${BEAM}`;
};

/** Throws only where the compiled story is not Ink's JSON. */
export function linesOf(scenario: Scenario, bounds: LinesBounds = {}): Lines {
  const chart = createChart(scenario, SEED);
  const plays = bounds.plays ?? PLAYS;
  const { met, cut } = metIn(chart, plays, bounds.moments ?? MOMENTS_MAX);
  const desk = { scenario, chart, replayer: createReplayer(scenario), regrets: bounds.regrets ?? true };
  const moments = met.map((each, index) => momentOf(desk, each, index + 1));
  return { seed: SEED, plays, moments, cut, regretOf: methodOf(moments) };
}
