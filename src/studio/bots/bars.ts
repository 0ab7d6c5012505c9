/** The bars a script must clear before its score means anything. @see docs/scoring.md */
import type { BotFigures } from './bots.ts';

/** The exemplar that shows co-production at its best. */
export const CO_PRODUCER = 'co-producer';

export interface ScenarioFigures {
  readonly players: Readonly<Record<string, BotFigures>>;
  /** Total of each exemplar that replays. */
  readonly exemplars: Readonly<Record<string, number>>;
}

export interface Bar {
  readonly passed: boolean;
  /** Whose figure it is of. */
  readonly of: string;
  readonly figure: 'total' | 'mean' | 'p95' | 'distance from random';
  readonly wanted: string;
  /** Null where there is no such exemplar. */
  readonly found: number | null;
}

const CO_PRODUCER_LEAST = 85;
const MEAN_BELOW = 60;
const P95_BELOW = 70;
const RANDOM_MEAN_BELOW = 45;
const FIRST_WITHIN = 5;

const below = (of: string, figure: 'mean' | 'p95', limit: number, found: number): Bar => ({
  passed: found < limit,
  of,
  figure,
  wanted: `below ${limit}`,
  found,
});

/** Every bar, passed or not. */
export function barsOf({ players, exemplars }: ScenarioFigures): readonly Bar[] {
  const best = exemplars[CO_PRODUCER] ?? null;
  const { random, first } = players;
  const bars: Bar[] = [
    {
      passed: best !== null && best >= CO_PRODUCER_LEAST,
      of: CO_PRODUCER,
      figure: 'total',
      wanted: `at least ${CO_PRODUCER_LEAST}`,
      found: best,
    },
  ];
  for (const [name, { mean, p95 }] of Object.entries(players)) {
    bars.push(below(name, 'mean', name === 'random' ? RANDOM_MEAN_BELOW : MEAN_BELOW, mean));
    bars.push(below(name, 'p95', P95_BELOW, p95));
  }
  if (random !== undefined && first !== undefined) {
    const distance = Math.round(Math.abs(first.mean - random.mean) * 10) / 10;
    const wanted = `at most ${FIRST_WITHIN}`;
    bars.push({
      passed: distance <= FIRST_WITHIN,
      of: 'first',
      figure: 'distance from random',
      wanted,
      found: distance,
    });
  }
  return bars;
}
