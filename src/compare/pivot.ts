/** The turn that made most of the difference between two runs. @see docs/comparing.md#the-turn-it-hung-on */
import type { Fact } from '../scenario/manifest.ts';
import type { Pair } from './align.ts';
import { isAside, type Step } from './steps.ts';

/** One of the two runs: the first or the second. */
export type Side = 'a' | 'b';

export interface Pivot {
  /** Index of its row. */
  readonly row: number;
  /** How much further apart the two were from here to the end, in points of `apart`; 0 where every gap closed again. */
  readonly opened: number;
  /** The side that was heard here while the other was not yet; null where that is not what happened. */
  readonly heard: Side | null;
  /** How many facts one side was told here, or before the next turn that differed, and the other never. */
  readonly told: Readonly<Record<Side, number>>;
}

/** What being heard weighs: as much as a fact of the deepest layer. */
const HEARD = 3;

interface Reached {
  readonly trust: number;
  readonly heard: boolean;
  readonly told: ReadonlySet<string>;
}

const after = (before: Reached, step: Step | null): Reached =>
  step === null ? before : { trust: step.trust, heard: step.heard, told: new Set([...before.told, ...step.tells]) };

/**
 * How far apart two conversations stand, from 0: points of trust between them, the layers of the facts that only one
 * was told so far, and 3 where only one person has been heard.
 */
function apart(a: Reached, b: Reached, facts: readonly Fact[]): number {
  const layers = facts.reduce((sum, { id, layer }) => sum + (a.told.has(id) === b.told.has(id) ? 0 : layer), 0);
  return Math.abs(a.trust - b.trust) + layers + (a.heard === b.heard ? 0 : HEARD);
}

/** A row can be the pivot where what was done differs, or was the same and meant something else. */
export function differs(row: Pair<Step>, scored: boolean): boolean {
  if (row.kind === 'same') return row.a.turn?.code !== row.b.turn?.code;
  return [row.a, row.b].some((step) => step !== null && !isAside(step, scored));
}

const familiesDiffer = ({ a, b }: Pair<Step>) => a?.turn?.family !== b?.turn?.family;

interface Compared {
  readonly rows: readonly Pair<Step>[];
  readonly facts: readonly Fact[];
  /** 0 to 10. */
  readonly trustStart: number;
  readonly scored: boolean;
}

/** What both had reached before the first row and after each. */
function standings({ rows, trustStart }: Compared): readonly Readonly<Record<Side, Reached>>[] {
  const start: Reached = { trust: trustStart, heard: false, told: new Set() };
  const reached: Record<Side, Reached>[] = [{ a: start, b: start }];
  for (const row of rows) {
    const { a, b } = reached.at(-1) ?? { a: start, b: start };
    reached.push({ a: after(a, row.a), b: after(b, row.b) });
  }
  return reached;
}

/** The facts that a stretch of rows told to one side and that the other was never told. */
function onlyTold(stretch: readonly Pair<Step>[], side: Side, never: ReadonlySet<string>): number {
  return stretch.flatMap((row) => row[side]?.tells ?? []).filter((fact) => !never.has(fact)).length;
}

/**
 * The row that opened the widest gap that never closed again. What follows a row up to the next one that differs counts
 * as its doing. Where no gap lasted: the first row of different families, else the first that differs at all; null
 * where none does.
 */
export function pivotOf(compared: Compared): Pivot | null {
  const { rows, facts, scored } = compared;
  const reached = standings(compared);
  const gaps = reached.map(({ a, b }) => apart(a, b, facts));
  const candidates = rows.flatMap((row, index) => (differs(row, scored) ? [index] : []));
  const opened = candidates.map((row, index) => {
    const end = candidates[index + 1] ?? rows.length;
    return Math.max(0, Math.min(...gaps.slice(end)) - (gaps[row] ?? 0));
  });
  const widest = Math.max(0, ...opened);
  const plain = candidates.findIndex((row) => familiesDiffer(rows[row] as Pair<Step>));
  const place = widest > 0 ? opened.indexOf(widest) : Math.max(0, plain);
  const row = candidates[place];
  if (row === undefined) return null;
  const stretch = rows.slice(row, candidates[place + 1] ?? rows.length);
  const [before, last] = [reached[row], reached.at(-1)];
  const here = reached[row + 1];
  const heardNow = (side: Side) => here?.[side].heard === true && before?.[side].heard === false;
  const heard = here?.a.heard === here?.b.heard ? null : heardNow('a') ? 'a' : heardNow('b') ? 'b' : null;
  const told = {
    a: onlyTold(stretch, 'a', last?.b.told ?? new Set()),
    b: onlyTold(stretch, 'b', last?.a.told ?? new Set()),
  };
  return { row, opened: widest, heard, told };
}
