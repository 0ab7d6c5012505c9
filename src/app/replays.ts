import type { Result } from '../base/base.ts';
import { createReplayer, type Playthrough, type ReplayError, type Replayer } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';

const replayers = new WeakMap<Scenario, Replayer>();

/** Replays with the one replayer each scenario has: a run one choice longer than the last costs one choice. */
export function replay(scenario: Scenario, run: Run): Result<Playthrough, ReplayError> {
  const known = replayers.get(scenario);
  const replayer = known ?? createReplayer(scenario);
  if (known === undefined) replayers.set(scenario, replayer);
  return replayer.replay(run);
}
