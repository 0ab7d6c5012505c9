import type { Result } from '../base/base.ts';
import type { Playthrough, ReplayError } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Engine } from './engine.ts';

const engines = new WeakMap<Scenario, Engine>();

/** Keeps the one engine each scenario has. */
export const keepEngine = (scenario: Scenario, engine: Engine): void => void engines.set(scenario, engine);

/** The engine of a scenario that the app has loaded. */
export function engineOf(scenario: Scenario): Engine {
  const engine = engines.get(scenario);
  if (engine === undefined) throw new Error(`no engine was kept for ${scenario.manifest.id}`);
  return engine;
}

/** Replays with the one engine each scenario has. */
export const replay = (scenario: Scenario, run: Run): Result<Playthrough, ReplayError> =>
  engineOf(scenario).replay(run);
