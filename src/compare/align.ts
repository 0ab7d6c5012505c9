/** Two lists laid side by side: what both have in the same order, and what stands between. Knows nothing of runs. */

/** One row of two lists side by side. */
export type Pair<Item> =
  | { readonly kind: 'same'; readonly a: Item; readonly b: Item }
  | { readonly kind: 'differ'; readonly a: Item; readonly b: Item }
  | { readonly kind: 'only'; readonly a: Item; readonly b: null }
  | { readonly kind: 'only'; readonly a: null; readonly b: Item };

/** What alignment asks of an item. */
export interface Reading<Item> {
  /** Items with the same name are the same. */
  name(item: Item): string;
  /** An aside stands opposite another aside or alone: a glance is no answer to a turn. */
  isAside(item: Item): boolean;
}

type Place = readonly [a: number, b: number];

/** Length of the longest common subsequence of `a` from i on and `b` from j on, for every i and j. */
function commonFrom(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const wide = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * wide);
  const at = (i: number, j: number) => lengths[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/**
 * The places at which both lists have the same, as many as can be without crossing.
 * Of several ways the one that meets earliest is taken (least sum of the two places, then least name): that rule knows
 * no left and right, so `b` beside `a` is the mirror of `a` beside `b`.
 */
function meetings(a: readonly string[], b: readonly string[]): readonly Place[] {
  const common = commonFrom(a, b);
  const found: Place[] = [];
  let [i, j] = [0, 0];
  while (common(i, j) > 0) {
    const next = earliest(a, b, { i, j, left: common(i, j), common });
    found.push(next);
    [i, j] = [next[0] + 1, next[1] + 1];
  }
  return found;
}

interface Search {
  readonly i: number;
  readonly j: number;
  /** How many meetings are still to come. */
  readonly left: number;
  common(i: number, j: number): number;
}

function earliest(a: readonly string[], b: readonly string[], { i, j, left, common }: Search): Place {
  for (let away = 0; away <= a.length + b.length; away += 1) {
    const here: Place[] = [];
    for (let step = 0; step <= away; step += 1) {
      const [x, y] = [i + step, j + away - step];
      if (x < a.length && y < b.length && a[x] === b[y] && common(x + 1, y + 1) === left - 1) here.push([x, y]);
    }
    const [first] = here.toSorted(([x], [y]) => ((a[x] ?? '') < (a[y] ?? '') ? -1 : 1));
    if (first !== undefined) return first;
  }
  throw new Error('a common subsequence was counted and not found');
}

/** What stands between two meetings, paired off from the front. */
function between<Item>(a: readonly Item[], b: readonly Item[], read: Reading<Item>): readonly Pair<Item>[] {
  const rows: Pair<Item>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && y !== undefined && read.isAside(x) === read.isAside(y)) {
      rows.push({ kind: 'differ', a: x, b: y });
      i += 1;
      j += 1;
    } else if (x !== undefined && (y === undefined || read.isAside(x))) {
      rows.push({ kind: 'only', a: x, b: null });
      i += 1;
    } else if (y !== undefined) {
      rows.push({ kind: 'only', a: null, b: y });
      j += 1;
    }
  }
  return rows;
}

/** Every item of both lists exactly once and in order: the same opposite the same, the rest opposite what stands there. */
export function align<Item>(a: readonly Item[], b: readonly Item[], read: Reading<Item>): readonly Pair<Item>[] {
  const met = meetings(a.map(read.name), b.map(read.name));
  const rows: Pair<Item>[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of met) {
    const [left, right] = [a[x], b[y]];
    if (left === undefined || right === undefined) continue;
    rows.push(...between(a.slice(i, x), b.slice(j, y), read), { kind: 'same', a: left, b: right });
    [i, j] = [x + 1, y + 1];
  }
  return [...rows, ...between(a.slice(i), b.slice(j), read)];
}

/** Where a row stands in the story of two runs: where they part, meet again, or one goes on alone. */
export type Mark = 'fork' | 'rejoin' | 'goes-on';

/** The mark of each row. A stretch of asides alone is no parting. */
export function marksOf<Item>(rows: readonly Pair<Item>[], isAside: (item: Item) => boolean): readonly (Mark | null)[] {
  const marks: (Mark | null)[] = rows.map(() => null);
  let from = 0;
  while (from < rows.length) {
    const same = rows.findIndex((row, index) => index >= from && row.kind === 'same');
    const end = same < 0 ? rows.length : same;
    const stretch = rows.slice(from, end);
    const parts = stretch.some((row) => [row.a, row.b].some((item) => item !== null && !isAside(item)));
    const alone = same < 0 && (stretch.every((row) => row.a === null) || stretch.every((row) => row.b === null));
    if (parts) marks[from] = alone ? 'goes-on' : 'fork';
    if (parts && same >= 0) marks[end] = 'rejoin';
    from = end + 1;
  }
  return marks;
}
