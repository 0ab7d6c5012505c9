/** States that have been looked at to the end, found again by what their future hangs on. */
import { isEndless, type NameSet } from './names.ts';
import { type Stretch, within } from './scale.ts';

/** A state, and what its future hangs on: of the memory, and of trust. */
export interface Settled {
  readonly state: number;
  readonly memory: NameSet;
  readonly trusts: Stretch;
}

/** What is remembered at a place. */
export interface Remembered {
  /** The place itself, by number. */
  readonly place: number;
  /** A number for each value, by the number of its name; 0, or nothing, for its first one. */
  readonly codes: readonly number[];
}

/** States whose future hangs on the values on the way here, and those whose hangs on more. */
interface Branch {
  readonly settled: Settled[];
  /** By the name asked next, and by its value. */
  readonly asked: Map<number, Map<number, Branch>>;
}

const bare = (): Branch => ({ settled: [], asked: new Map() });

function findFrom({ settled, asked }: Branch, codes: readonly number[], trust: number): Settled | null {
  for (const each of settled) if (within(each.trusts, trust)) return each;
  for (const [name, byValue] of asked) {
    const next = byValue.get(codes[name] ?? 0);
    const found = next === undefined ? null : findFrom(next, codes, trust);
    if (found !== null) return found;
  }
  return null;
}

/** Puts a state among others that remember the same, as one with those beside it that are the same state. */
function joined(others: Settled[], settled: Settled): Settled {
  let { from, to } = settled.trusts;
  const apart = others.filter(({ state, trusts }) => {
    const beside = state === settled.state && trusts.from <= to + 1 && trusts.to >= from - 1;
    if (beside) ({ from, to } = { from: Math.min(from, trusts.from), to: Math.max(to, trusts.to) });
    return !beside;
  });
  const whole = { ...settled, trusts: { from, to } };
  others.splice(0, others.length, ...apart, whole);
  return whole;
}

/** States at one stance with the same books. */
export class Shelves {
  private readonly root = bare();
  /** States whose future hangs on everything, by place. */
  private readonly exact = new Map<number, Settled[]>();

  find({ place, codes }: Remembered, trust: number): Settled | null {
    const exact = this.exact.get(place)?.find(({ trusts }) => within(trusts, trust));
    return exact ?? findFrom(this.root, codes, trust);
  }

  /** Keeps a state, together with the values of trust beside it that lead to the same. `names` are those of what its future hangs on, from low to high. */
  keep(settled: Settled, { place, codes }: Remembered, names: readonly number[]): Settled {
    if (isEndless(settled.memory)) {
      const exact = this.exact.get(place) ?? [];
      this.exact.set(place, exact);
      return joined(exact, settled);
    }
    let at = this.root;
    for (const name of names) {
      const byValue = at.asked.get(name) ?? new Map<number, Branch>();
      at.asked.set(name, byValue);
      const code = codes[name] ?? 0;
      const next = byValue.get(code) ?? bare();
      byValue.set(code, next);
      at = next;
    }
    return joined(at.settled, settled);
  }
}
