/** Two playthroughs of one visit side by side: where they part, where they meet, and what came of it. @see docs/comparing.md */
import { ok, problem, type Result, type ScenarioId } from '../base/base.ts';
import { type Debrief, debriefOf } from '../run/debrief.ts';
import { endingOf, type Playthrough } from '../run/replay.ts';
import type { Fact, Manifest } from '../scenario/manifest.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { align, type Mark, marksOf, type Pair } from './align.ts';
import { type Pivot, pivotOf, type Side } from './pivot.ts';
import { isAside, type Step, stepsOf } from './steps.ts';

/** A row of the two runs, and how it stands to the rows round it. */
export type Row = Pair<Step> & {
  readonly mark: Mark | null;
  /** The same words, coded otherwise: they were said at another time. */
  readonly retimed: boolean;
  /** Where the other run made the same choice, in another place than this. */
  readonly elsewhere: Readonly<Record<Side, Step | null>>;
};

/** One of the two runs, worked out. */
export interface Compared {
  readonly play: Playthrough;
  readonly debrief: Debrief;
  readonly steps: readonly Step[];
  /** Trust at the start and after each turn, 0 to 10. */
  readonly trust: readonly number[];
  /** Null while it goes on. */
  readonly ending: Manifest['endings'][number] | null;
}

export interface Comparison {
  readonly a: Compared;
  readonly b: Compared;
  readonly rows: readonly Row[];
  /** Facts told: in both, and in one alone. What neither was told is not among them. */
  readonly told: Readonly<Record<Side | 'both', readonly Fact[]>>;
  /** Null where the two differ nowhere. */
  readonly pivot: Pivot | null;
}

/** Runs that have nothing to be laid side by side. */
export type Incomparable = {
  readonly kind: 'different-scenarios';
  readonly a: ScenarioId;
  readonly b: ScenarioId;
};

function compared(scenario: Scenario, play: Playthrough): Compared {
  const debrief = debriefOf(scenario, play);
  const { trustStart, endings } = scenario.manifest;
  const steps = stepsOf(play, { turns: debrief.turns, heardAt: debrief.score.heardAt, trustStart });
  const id = endingOf(play.beats);
  return {
    play,
    debrief,
    steps,
    trust: [trustStart, ...steps.filter(({ turn }) => turn !== null).map(({ trust }) => trust)],
    ending: id === null ? null : (endings.find((ending) => ending.id === id) ?? { id, title: id }),
  };
}

/** Steps of one side that stand opposite no choice of the same name, by name. */
function unmet(rows: readonly Pair<Step>[], side: Side): ReadonlyMap<string, Step> {
  const steps = rows.flatMap((row) => (row.kind === 'same' || row[side] === null ? [] : [row[side]]));
  return new Map(steps.toReversed().map((step) => [step.choice, step]));
}

function withMarks(pairs: readonly Pair<Step>[], scored: boolean): readonly Row[] {
  const marks = marksOf(pairs, (step) => isAside(step, scored));
  const [inA, inB] = [unmet(pairs, 'a'), unmet(pairs, 'b')];
  return pairs.map((pair, index) => {
    const same = pair.kind === 'same';
    return {
      ...pair,
      mark: marks[index] ?? null,
      retimed: same && pair.a.turn?.code !== pair.b.turn?.code,
      elsewhere: {
        a: same ? null : (inB.get(pair.a?.choice ?? '') ?? null),
        b: same ? null : (inA.get(pair.b?.choice ?? '') ?? null),
      },
    };
  });
}

function toldIn({ facts }: Manifest, a: Playthrough, b: Playthrough): Comparison['told'] {
  const of = (inA: boolean, inB: boolean) => facts.filter(({ id }) => a.told.has(id) === inA && b.told.has(id) === inB);
  return { both: of(true, true), a: of(true, false), b: of(false, true) };
}

/**
 * Lays two playthroughs of a scenario side by side; finished or not. The other way round it gives the mirror of this.
 * Both must have been replayed with `scenario`: runs of two scenarios are refused.
 */
export function compare(scenario: Scenario, a: Playthrough, b: Playthrough): Result<Comparison, Incomparable> {
  const stranger = [a.run.scenario, b.run.scenario].some((id) => id !== scenario.manifest.id);
  if (stranger) return problem({ kind: 'different-scenarios', a: a.run.scenario, b: b.run.scenario });
  const { scored, manifest } = scenario;
  const [left, right] = [compared(scenario, a), compared(scenario, b)];
  const pairs = align(left.steps, right.steps, {
    name: ({ choice }) => choice,
    isAside: (step) => isAside(step, scored),
  });
  return ok({
    a: left,
    b: right,
    rows: withMarks(pairs, scored),
    told: toldIn(manifest, a, b),
    pivot: pivotOf({ rows: pairs, facts: manifest.facts, trustStart: manifest.trustStart, scored }),
  });
}
