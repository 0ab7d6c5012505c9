/** All that needs Ink or the score: fetched after the first choice can be made. */
import type { Result } from '../base/base.ts';
import { encodeRun } from '../run/codec.ts';
import { createReplayer, endingOf, type Playthrough, type ReplayError, scoreOf } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { RunRecord } from '../storage/record.ts';

/** One story, read and ready. */
export interface Engine {
  /** A run one choice longer than the last costs one choice. */
  replay(run: Run): Result<Playthrough, ReplayError>;
  /** What a learner is shown of a playthrough at its end; null while it goes on. */
  seen(play: Playthrough): RunRecord['seen'];
  codeOf(run: Run): string;
}

/** Throws only where the compiled story is not Ink's JSON. */
export function openEngine(scenario: Scenario): Engine {
  const replayer = createReplayer(scenario);
  return {
    replay: (run) => replayer.replay(run),
    seen(play) {
      if (!play.ended) return null;
      const { headline, total } = scoreOf(scenario, play.turns);
      return { ending: endingOf(play.beats), told: [...play.told], headline, total };
    },
    codeOf: (run) => encodeRun(run, scenario),
  };
}
