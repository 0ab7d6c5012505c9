/** Every value that trust can take in a playing, from low to high, and stretches of them. */
import { TRUST_MAX } from '../../codebook/trust.ts';

/** Trust changes by halves. @see docs/scoring.md#trust */
const STEP = 0.5;

/** From one place on the scale up to another, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export class Scale {
  readonly values: readonly number[];
  readonly whole: Stretch;
  private readonly places: ReadonlyMap<number, number>;

  constructor(start: number) {
    const found = new Set([start]);
    for (const trust of found) {
      found.add(Math.max(0, trust - STEP));
      found.add(Math.min(TRUST_MAX, trust + STEP));
    }
    this.values = [...found].sort((a, b) => a - b);
    this.places = new Map(this.values.map((trust, place) => [trust, place]));
    this.whole = { from: 0, to: this.values.length - 1 };
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }

  /** Throws where a playing cannot come to this trust: a fault of ours. */
  placeOf(trust: number): number {
    const place = this.places.get(trust);
    if (place === undefined) throw new Error(`trust never comes to ${trust}`);
    return place;
  }

  /** The longest stretch round a place all of whose values are like it. */
  round(place: number, alike: (place: number) => boolean): Stretch {
    let { from, to } = { from: place, to: place };
    while (from > 0 && alike(from - 1)) from -= 1;
    while (to < this.values.length - 1 && alike(to + 1)) to += 1;
    return { from, to };
  }
}

export const within = ({ from, to }: Stretch, place: number): boolean => from <= place && place <= to;

export const overlap = (one: Stretch, other: Stretch): Stretch => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});
