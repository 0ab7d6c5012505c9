/** At which two turns of a run a learner writes their own words first. @see docs/hand-ins.md#own-words */
import type { Offered } from '../conversation/offered.ts';
import type { Manifest } from '../scenario/manifest.ts';

/** The opening is a turn of its own kind; a pivotal turn right after it would ask twice for the same. */
const EARLIEST_SECOND = 2;
/** No visit ends before its eighth turn, so every road comes to this one. */
const LATEST_SECOND = 7;

export interface TurnAhead {
  /** Index of the turn to be taken, from 0. */
  readonly turn: number;
  readonly offered: readonly Pick<Offered, 'id' | 'kind'>[];
  /** Turns of this run that were marked before this one, whether or not anything was written there. */
  readonly marked: readonly number[];
}

/**
 * Whether a turn is marked. The first turn is; the second is the first from the third on at which a pivotal choice of the
 * manifest is on offer, and the eighth at the latest. A road has both, whichever it is.
 */
export function isOwnWordsTurn(manifest: Pick<Manifest, 'pivotal'>, { turn, offered, marked }: TurnAhead): boolean {
  if (marked.includes(turn)) return true;
  if (turn === 0) return true;
  if (turn < EARLIEST_SECOND || marked.some((each) => each > 0)) return false;
  const pivotal = new Set<string>(manifest.pivotal.map(({ choice }) => choice));
  return turn === LATEST_SECOND || offered.some(({ id }) => pivotal.has(id));
}
