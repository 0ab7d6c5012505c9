/** Sets of things by name, as the bits of one number. A negative one has no end: all but a few, whatever is named later. */
export type NameSet = bigint;

export const NONE: NameSet = 0n;
export const EVERYTHING: NameSet = -1n;

export const isEndless = (set: NameSet): boolean => set < NONE;

/** Numbers names from 0 as they come. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<NameSet, readonly number[]>();

  number(name: string): number {
    const known = this.numbers.get(name) ?? this.numbers.size;
    this.numbers.set(name, known);
    return known;
  }

  set(names: Iterable<string>): NameSet {
    let found = NONE;
    for (const name of names) found |= 1n << BigInt(this.number(name));
    return found;
  }

  /** Numbers of the names in a set, from low to high. None for one without an end. */
  in(set: NameSet): readonly number[] {
    const known = this.known.get(set);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let rest = set, at = 0; rest > 0n; rest >>= 1n, at += 1) if ((rest & 1n) === 1n) found.push(at);
    this.known.set(set, found);
    return found;
  }
}
