/**
 * How far the codes alone give the best lines away: somebody who tells every line's code aright, and knows nothing of the
 * moment, draws any good one by lot. If good lines are on offer only where they are right, that somebody cannot go wrong.
 */
import { isGood } from '../bots/bots.ts';
import type { LineMoment, LineOption } from './lines.ts';

export interface GivenAway {
  /** Points of 100 over chance, turns weighed alike; null where there is no menu with regrets. */
  readonly all: number | null;
  readonly turns0to5: number | null;
  readonly turns6to10: number | null;
  readonly turns11on: number | null;
}

/** A good line, or one that is only too early: its words are good either way. */
const soundsGood = ({ code }: LineOption) => isGood(code) || code === 'early-options' || code === 'early-plan';

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const withoutRegret = (options: readonly LineOption[]) => mean(options.map(({ regret }) => (regret === 0 ? 1 : 0)));

/** Null where there is nothing to choose between, or the regrets were not reckoned. */
function overChance({ options }: LineMoment): number | null {
  if (options.length < 2 || options.some(({ regret }) => regret === null)) return null;
  const good = options.filter(soundsGood);
  return good.length === 0 ? 0 : withoutRegret(good) - withoutRegret(options);
}

function between(moments: readonly LineMoment[], from: number, to: number): number | null {
  const byTurn = new Map<number, number[]>();
  for (const moment of moments) {
    const over = overChance(moment);
    if (over === null || moment.turn < from || moment.turn > to) continue;
    byTurn.set(moment.turn, [...(byTurn.get(moment.turn) ?? []), over]);
  }
  return byTurn.size === 0 ? null : Math.round(100 * mean([...byTurn.values()].map(mean)));
}

/** Each menu counts once in its turn, and each turn once: a player meets one menu a turn. */
export const givenAway = (moments: readonly LineMoment[]): GivenAway => ({
  all: between(moments, 0, Number.POSITIVE_INFINITY),
  turns0to5: between(moments, 0, 5),
  turns6to10: between(moments, 6, 10),
  turns11on: between(moments, 11, Number.POSITIVE_INFINITY),
});
