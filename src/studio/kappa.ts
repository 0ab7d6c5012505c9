/** How far two coders agree beyond chance. */

/** What a coder called each line, by the line's id. */
export type Codings = ReadonlyMap<string, string>;

export interface Disagreement {
  readonly first: string;
  readonly second: string;
  readonly ids: readonly string[];
}

export interface Agreement {
  /** Lines that both coded. */
  readonly lines: number;
  /** Share of them with the same code, 0..1. */
  readonly agreement: number;
  /** The share that chance alone would give, 0..1. */
  readonly byChance: number;
  /** 1 is full agreement, 0 is chance; null where chance alone would agree on everything. */
  readonly kappa: number | null;
  /** Most frequent first. */
  readonly disagreements: readonly Disagreement[];
  /** Lines that only one of them coded. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

interface Pair {
  readonly id: string;
  readonly first: string;
  readonly second: string;
}

const share = (pairs: readonly Pair[], is: (pair: Pair) => boolean) => pairs.filter(is).length / pairs.length;

function chanceOf(pairs: readonly Pair[]): number {
  const codes = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  return [...codes].reduce(
    (sum, code) => sum + share(pairs, ({ first }) => first === code) * share(pairs, ({ second }) => second === code),
    0,
  );
}

function disagreementsOf(pairs: readonly Pair[]): readonly Disagreement[] {
  const byCodes = new Map<string, Disagreement>();
  for (const { id, first, second } of pairs) {
    if (first === second) continue;
    const key = JSON.stringify([first, second]);
    byCodes.set(key, { first, second, ids: [...(byCodes.get(key)?.ids ?? []), id] });
  }
  return [...byCodes.values()].sort((a, b) => b.ids.length - a.ids.length || (a.first < b.first ? -1 : 1));
}

const missingFrom = (codings: Codings, other: Codings) => [...codings.keys()].filter((id) => !other.has(id));

/**
 * Cohen's kappa of two coders over the lines that both coded; null where they share no line.
 * Cohen, J. (1960). A coefficient of agreement for nominal scales.
 */
export function agreementOf(first: Codings, second: Codings): Agreement | null {
  const pairs = [...first].flatMap(([id, code]) => {
    const other = second.get(id);
    return other === undefined ? [] : [{ id, first: code, second: other }];
  });
  if (pairs.length === 0) return null;
  const agreement = share(pairs, (pair) => pair.first === pair.second);
  const byChance = chanceOf(pairs);
  return {
    lines: pairs.length,
    agreement,
    byChance,
    kappa: byChance >= 1 ? null : (agreement - byChance) / (1 - byChance),
    disagreements: disagreementsOf(pairs),
    onlyFirst: missingFrom(first, second),
    onlySecond: missingFrom(second, first),
  };
}
