/** Runs by the hundred, each really played: choices drawn from what is on offer. */
import { openEngine } from '../src/app/engine.ts';
import { newRecord } from '../src/app/kept.ts';
import type { Seed } from '../src/base/base.ts';
import { stream } from '../src/base/mix.ts';
import { createReplayer, type Playthrough, type Replayer } from '../src/run/replay.ts';
import { newRun, withChoice } from '../src/run/run.ts';
import { transcriptOf } from '../src/run/transcript.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import type { WholeRun } from '../src/storage/record.ts';
import { loadStory, storyIds } from './exemplars.ts';

const CHOICES_MAX = 60;
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 5, 9, 30);

/** Plays a visit at random to its end, or until nobody would go on. */
function wander(scenario: Scenario, replayer: Replayer, seed: number): Playthrough {
  const next = stream(seed);
  let run = newRun(scenario, seed as Seed);
  for (;;) {
    const play = replayer.replay(run);
    if (!play.ok) throw new Error(JSON.stringify(play.problem));
    const { offered, ended } = play.value;
    const chosen = offered[Math.floor(next() * offered.length)];
    if (ended || chosen === undefined || run.choices.length === CHOICES_MAX) return play.value;
    run = withChoice(run, chosen.id);
  }
}

/** `count` different runs over all visits, a day apart, the last one the newest. */
export async function madeRuns(count: number): Promise<readonly WholeRun[]> {
  const scenarios = await Promise.all(storyIds().map(loadStory));
  const replayers = scenarios.map(createReplayer);
  const engines = scenarios.map(openEngine);
  return Array.from({ length: count }, (_, index) => {
    const scenario = scenarios[index % scenarios.length];
    const replayer = replayers[index % replayers.length];
    const engine = engines[index % engines.length];
    if (scenario === undefined || replayer === undefined || engine === undefined) throw new Error('no visits');
    const play = wander(scenario, replayer, index + 1);
    const record = newRecord(play.run, `made-${index + 1}`, START + index * DAY_MS);
    return {
      record: { ...record, closed: play.ended, seen: engine.seen(play), starred: index % 10 === 0 },
      transcript: transcriptOf(play),
    };
  });
}
