/** A visit up to its first choice, made beforehand: the same at every seed but for the order of the choices, so that nobody waits for Ink. */
import type { Beat } from '../conversation/beats.ts';
import { inShownOrder, type Offered } from '../conversation/offered.ts';
import type { Manifest } from '../scenario/manifest.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Playthrough } from './replay.ts';
import type { Run } from './run.ts';

export interface Opening {
  readonly beats: readonly Beat[];
  /** In Ink's own order. */
  readonly options: readonly Offered[];
  readonly moments: Playthrough['moments'];
  /** Facts told before the first choice. */
  readonly told: readonly string[];
}

/** What is known of a visit before its story has come. */
export interface Announced extends Pick<Scenario, 'fingerprint'> {
  readonly manifest: Manifest;
  /** Null where Ink's own chance speaks before the first choice. */
  readonly opening: Opening | null;
}

/** A run that has not begun, as replaying it would give it. Null where that takes the story itself. */
export function atOpening({ manifest, opening }: Announced, run: Run): Playthrough | null {
  if (opening === null || run.choices.length > 0) return null;
  return {
    run,
    beats: opening.beats,
    moments: opening.moments,
    offered: inShownOrder(opening.options, run.seed, 0),
    turns: [],
    ended: opening.options.length === 0,
    trust: manifest.trustStart,
    told: new Set(opening.told),
  };
}
