/** The class turn by turn: families for the heatmap, roads, and when things first happened. @see docs/class-figures.md */
import type { ChoiceId } from '../../base/base.ts';
import { type Code, effectOf, type Family, families, familyOf } from '../../codebook/codebook.ts';
import { fixWeight } from '../../codebook/fixing.ts';
import type { VerifiedRun } from '../checking/verify.ts';

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

const longestOf = (runs: readonly VerifiedRun[]) =>
  runs.reduce((most, { decisions }) => Math.max(most, decisions.length), 0);

/** A row for each turn that anybody took. */
export function turnsOf(runs: readonly VerifiedRun[]): readonly TurnFigures[] {
  return Array.from({ length: longestOf(runs) }, (_, turn) => {
    const taken = runs.flatMap(({ decisions }) => decisions[turn] ?? []);
    const count = (family: Family) => taken.filter(({ code }) => familyOf(code) === family).length;
    return {
      turn,
      learners: taken.length,
      families: Object.fromEntries(families.map((family) => [family, count(family)])) as Record<Family, number>,
      cuesMet: taken.filter(({ cue }) => cue === 'met').length,
      cuesMissed: taken.filter(({ cue }) => cue === 'missed').length,
    };
  });
}

const waysOf = ({ decisions, ended, ending }: VerifiedRun): readonly Omit<Road, 'learners'>[] => {
  const steps = decisions.map(({ turn, option }) => ({
    turn,
    from: decisions[turn - 1]?.option.id ?? null,
    to: option.id,
    ending: null,
  }));
  const last = decisions.at(-1);
  if (!ended || last === undefined) return steps;
  return [...steps, { turn: decisions.length, from: last.option.id, to: null, ending }];
};

/** Every way from one choice to the next that anybody went, by turn, the most travelled first. */
export function roadsOf(runs: readonly VerifiedRun[]): readonly Road[] {
  const found = new Map<string, Road>();
  for (const way of runs.flatMap(waysOf)) {
    const key = JSON.stringify([way.turn, way.from, way.to, way.ending]);
    found.set(key, { ...way, learners: (found.get(key)?.learners ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => a.turn - b.turn || b.learners - a.learners);
}

/** Moves of the family of asking that open what a person will tell. */
export const opens = (code: Code): boolean => {
  const { family, disclosure } = effectOf(code);
  return family === 'ask' && (disclosure === '+' || disclosure === '++');
};

export const isFix = (code: Code): boolean => fixWeight([code], 0) > 0;

/** Index of the first turn that does something; null where none does. */
export function firstTurn({ decisions }: VerifiedRun, does: (code: Code) => boolean): number | null {
  const found = decisions.findIndex(({ code }) => does(code));
  return found < 0 ? null : found;
}

/** How turns at which something first happened are spread. The median of an even number is the later of the middle two. */
export function firstTimes(turns: readonly (number | null)[]): FirstTime {
  const happened = turns.filter((turn) => turn !== null).sort((a, b) => a - b);
  const last = happened.at(-1);
  const byTurn = last === undefined ? [] : new Array<number>(last + 1).fill(0);
  for (const turn of happened) byTurn[turn] = (byTurn[turn] ?? 0) + 1;
  return { byTurn, never: turns.length - happened.length, median: happened[Math.floor(turns.length / 2)] ?? null };
}
