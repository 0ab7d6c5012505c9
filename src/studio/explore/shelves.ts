/** States that have been looked at to the end, found again by what their future hangs on. */
import type { NameSet } from './names.ts';
import { type Stretch, within } from './scale.ts';

/** What a state's future hangs on: of the memory, and of trust. */
export interface Ground {
  readonly memory: NameSet;
  readonly trusts: Stretch;
}

export interface Settled extends Ground {
  readonly state: number;
}

/** Texts that say what is remembered of some names. */
export type Remembered = (names: NameSet) => string;

interface Shelf {
  readonly memory: NameSet;
  readonly states: Map<string, Settled[]>;
}

/** States at one stance with the same books. */
export class Shelves {
  private readonly shelves: Shelf[] = [];

  find(remembered: Remembered, trust: number): Settled | null {
    for (const [index, { memory, states }] of this.shelves.entries()) {
      const found = states.get(remembered(memory))?.find(({ trusts }) => within(trusts, trust));
      if (found === undefined) continue;
      // What was of use is looked at first the next time.
      if (index > 0) this.shelves.unshift(...this.shelves.splice(index, 1));
      return found;
    }
    return null;
  }

  keep(settled: Settled, remembered: Remembered): void {
    const known = this.shelves.find(({ memory }) => memory === settled.memory);
    const shelf = known ?? { memory: settled.memory, states: new Map() };
    if (known === undefined) this.shelves.push(shelf);
    const text = remembered(settled.memory);
    const states = shelf.states.get(text);
    if (states === undefined) shelf.states.set(text, [settled]);
    else states.push(settled);
  }
}
