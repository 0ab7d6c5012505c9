import type { Result } from '../base/base.ts';
import { createReplayer, type Playthrough, type ReplayError, type Replayer } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';

const replayers = new WeakMap<Scenario, Replayer>();

function replayerOf(scenario: Scenario): Replayer {
  const known = replayers.get(scenario);
  if (known !== undefined) return known;
  const fresh = createReplayer(scenario);
  replayers.set(scenario, fresh);
  return fresh;
}

/** Reads a story before it is needed. */
export const warm = (scenario: Scenario): void => void replayerOf(scenario);

/** Replays with the one replayer each scenario has: a run one choice longer than the last costs one choice. */
export const replay = (scenario: Scenario, run: Run): Result<Playthrough, ReplayError> =>
  replayerOf(scenario).replay(run);
