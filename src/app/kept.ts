/** What is kept of a playing beside its inputs. */
import { endingOf, type Playthrough, scoreOf } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { RunRecord, Transcript } from '../storage/record.ts';

/** What was said and done, line by line. */
export const transcriptOf = (play: Playthrough): Transcript =>
  play.beats
    .filter((beat) => beat.text !== '')
    .map((beat) => ({ who: beat.kind === 'spoke' ? (beat.tags.speaker ?? null) : 'you', text: beat.text }));

/** What the learner was shown at the end; null while it goes on. */
export function seenOf(scenario: Scenario, play: Playthrough): RunRecord['seen'] {
  if (!play.ended) return null;
  const { headline, total } = scoreOf(scenario, play.turns);
  return { ending: endingOf(play.beats), told: [...play.told], headline, total };
}

/** The record of a run that begins `now`, in milliseconds since 1970. */
export const newRecord = (run: Run, id: string, now: number): RunRecord => ({
  version: 2,
  id,
  run,
  startedAt: now,
  changedAt: now,
  closed: false,
  seen: null,
  starred: false,
  mine: true,
});
