/**
 * Everything that a script can do: its states, those with the same future counted once, and what none of them reaches.
 * Ink's own dice are thrown from one seed.
 */
import { type ChoiceId, type Seed, seedOf } from '../../base/base.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Best, bestFrom } from './best.ts';
import { createChart } from './chart.ts';
import { canReach, fewestTurns, type Graph, mostTurns, waysTo } from './graph.ts';
import { type Missing, missingOf } from './met.ts';
import { type Scores, scoresOf } from './scores.ts';
import type { Broke } from './script.ts';
import { type Stopped, type Walked, walk } from './walk.ts';

export interface Bounds {
  readonly seed?: Seed;
  /** States after which exploring stops. */
  readonly states?: number;
  /** Asked on the way: whether there is no memory left for more states. Never, where nothing is said. */
  readonly isFull?: () => boolean;
}

export const STATES_MAX = 3_000_000;
const DEAD_ENDS_SHOWN = 20;

export type DeadEnd = {
  /** What leads there from the start. */
  readonly choices: readonly ChoiceId[];
} /** Ink complained, or a reply went round in a circle; `at` is the part of the story. */ & (
  | Broke
  /** It is over, and no line told how it ended. */
  | { readonly kind: 'no-ending' }
  /** Every way on goes round for ever. */
  | { readonly kind: 'no-way-out' }
);

export interface Exploration {
  readonly seed: Seed;
  /** States whose futures can differ, ends included. */
  readonly states: number;
  readonly edges: number;
  /** Fewest and most turns to an end; null where no end was reached, or where turns can go on for ever. */
  readonly turns: { readonly min: number | null; readonly max: number | null };
  /** One shortest way to each ending, and how many playings come to it; null where they cannot be counted. */
  readonly endings: readonly {
    readonly id: string;
    readonly choices: readonly ChoiceId[];
    readonly paths: number | null;
  }[];
  readonly unreachable: readonly Missing[];
  readonly deadEnds: readonly DeadEnd[];
  /** Ends, each ending counted once, that some path reaches with the person never heard. */
  readonly neverHeard: number;
  /** The fewest turns after which hearing the person can be out of reach though the talk goes on; null where it never is. */
  readonly hearingLost: { readonly turn: number; readonly choices: readonly ChoiceId[] } | null;
  /** Whether every state was reached; if not, all figures are of the part seen. */
  readonly exhaustive: boolean;
  /** What exploring ran into where it was not exhaustive. */
  readonly stopped: Stopped | null;
  /** Different playings, glances told apart, and those in which the person is never heard; null where they cannot be counted. */
  readonly paths: number | null;
  readonly pathsNeverHeard: number | null;
  /** Null for a story without codes. */
  readonly score: Scores | null;
  readonly scoreOf: string | null;
  /** The best playing that a search has found; null for a story without codes, or without an end. */
  readonly best: Pick<Best, 'total' | 'choices'> | null;
  /** Replies that Ink read: the work done. */
  readonly replies: number;
}

function numbered(count: number, wanted: (state: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let state = 0; state < count; state += 1) if (wanted(state)) found.push(state);
  return found;
}

interface View {
  readonly walked: Walked;
  readonly graph: Graph;
  /** States at which the story is over, broken off ones included. */
  readonly over: readonly number[];
  /** States that were not looked beyond. */
  readonly frontier: readonly number[];
  readonly fewest: Float64Array;
  /** Ways from the start to each state; null where not every state is known. */
  readonly ways: Float64Array | null;
}

function viewOf(walked: Walked): View {
  const { graph } = walked;
  const isOver = (state: number) => walked.isExpanded(state) && walked.placeOf(state).options.length === 0;
  return {
    walked,
    graph,
    over: numbered(graph.size, isOver),
    frontier: numbered(graph.size, (state) => !walked.isExpanded(state)),
    fewest: fewestTurns(graph),
    ways: walked.stopped === null ? waysTo(graph) : null,
  };
}

/** Playings that come to any of these states; null where they cannot be counted. */
function counted(ways: Float64Array | null, states: readonly number[]): number | null {
  const sum = states.reduce((all, state) => all + (ways?.[state] ?? Number.POSITIVE_INFINITY), 0);
  return Number.isFinite(sum) ? sum : null;
}

/** The state of a list that is reached in the fewest turns. */
const earliestOf = ({ fewest }: View, states: readonly number[]) =>
  states.reduce<number | null>(
    (best, state) => (best === null || (fewest[state] ?? 0) < (fewest[best] ?? 0) ? state : best),
    null,
  );

function deadEndsOf(scenario: Scenario, view: View): readonly DeadEnd[] {
  const { walked, graph, over, frontier } = view;
  const found: DeadEnd[] = [];
  for (const state of over) {
    const { broke } = walked.placeOf(state);
    const choices = walked.wayTo(state);
    if (broke !== null) found.push({ ...broke, choices });
    else if (scenario.scored && walked.endingOf(state) === null) found.push({ kind: 'no-ending', choices });
  }
  const out = canReach(graph, [...over, ...frontier]);
  const trapped = earliestOf(
    view,
    numbered(graph.size, (state) => out[state] === 0),
  );
  if (trapped !== null) found.push({ kind: 'no-way-out', choices: walked.wayTo(trapped) });
  return found.slice(0, DEAD_ENDS_SHOWN);
}

function hearingLostIn(view: View): Exploration['hearingLost'] {
  const { walked, graph, frontier, fewest } = view;
  const heard = numbered(graph.size, (state) => walked.isHeard(state));
  const can = canReach(graph, [...heard, ...frontier]);
  const lost = numbered(graph.size, (state) => can[state] === 0 && walked.placeOf(state).options.length > 0);
  const earliest = earliestOf(view, lost);
  return earliest === null ? null : { turn: fewest[earliest] ?? 0, choices: walked.wayTo(earliest) };
}

function endingsOf(view: View, ends: readonly number[]): Exploration['endings'] {
  const { ways } = view;
  const ids = new Set(ends.flatMap((state) => view.walked.endingOf(state) ?? []));
  return [...ids].flatMap((id) => {
    const states = ends.filter((state) => view.walked.endingOf(state) === id);
    const earliest = earliestOf(view, states);
    return earliest === null ? [] : [{ id, choices: view.walked.wayTo(earliest), paths: counted(ways, states) }];
  });
}

function turnsOf({ graph, fewest }: View, ends: readonly number[]): Exploration['turns'] {
  const most = mostTurns(graph, new Set(ends));
  const min = ends.reduce((least, state) => Math.min(least, fewest[state] ?? 0), Number.POSITIVE_INFINITY);
  return {
    min: Number.isFinite(min) ? min : null,
    max: most === null || !Number.isFinite(most) ? null : most,
  };
}

const limitsOf = ({ states = STATES_MAX, isFull = () => false }: Bounds) => ({ states, isFull });

/** Walks a scenario to every state, or to a bound. Throws only where the compiled story is not Ink's JSON. */
export function explore(scenario: Scenario, bounds: Bounds = {}): Exploration {
  const seed = bounds.seed ?? seedOf(1);
  const chart = createChart(scenario, seed);
  const view = viewOf(walk(scenario, chart.script, limitsOf(bounds)));
  const { walked, graph } = view;
  const ends = view.over.filter((state) => walked.placeOf(state).broke === null);
  const unheard = ends.filter((state) => !walked.isHeard(state));
  // A playing that can go round for ever is one of endlessly many, whatever the rest come to.
  const endless = view.ways?.some((ways) => !Number.isFinite(ways)) ?? true;
  const paths = endless ? null : counted(view.ways, view.over);
  const scores = scenario.scored ? scoresOf(scenario, chart, paths ?? Number.POSITIVE_INFINITY, seed) : null;
  const best = scenario.scored ? bestFrom(scenario, chart, chart.start().moment) : null;
  return {
    seed,
    states: graph.size,
    edges: graph.to.length,
    turns: turnsOf(view, ends),
    endings: endingsOf(view, ends),
    unreachable: missingOf(scenario, walked.met, chart.script.visited),
    deadEnds: deadEndsOf(scenario, view),
    neverHeard: unheard.length,
    hearingLost: hearingLostIn(view),
    exhaustive: walked.stopped === null,
    stopped: walked.stopped,
    paths,
    pathsNeverHeard: counted(view.ways, unheard),
    score: scores?.score ?? null,
    scoreOf: scores?.of ?? null,
    best: best === null ? null : { total: best.total, choices: best.choices },
    replies: chart.script.read,
  };
}
