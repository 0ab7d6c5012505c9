import { seedOf } from '../base/base.ts';
import { atOpening, type Opening } from '../run/opening.ts';
import { createReplayer, type Playthrough } from '../run/replay.ts';
import { newRun } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Ink's dice fall differently at nearly every seed: an opening that is the same at so many does not throw them. */
const SEEDS_TRIED = 32;

const shown = (play: Playthrough) =>
  JSON.stringify([play.beats, play.moments, play.offered, [...play.told], play.trust, play.ended]);

/** A story's opening; null where it differs between seeds by more than the order of its choices, or breaks. */
export function openingOf(scenario: Scenario): Opening | null {
  const replayer = createReplayer(scenario);
  const plays = Array.from({ length: SEEDS_TRIED }, (_, seed) => replayer.replay(newRun(scenario, seedOf(seed))));
  const first = plays[0]?.ok ? plays[0].value : null;
  if (first === null) return null;
  const options = first.offered.toSorted((a, b) => a.index - b.index);
  const opening: Opening = { beats: first.beats, moments: first.moments, options, told: [...first.told] };
  const { manifest, fingerprint } = scenario;
  const same = plays.every((play) => {
    const made = play.ok ? atOpening({ manifest, fingerprint, opening }, play.value.run) : null;
    return play.ok && made !== null && shown(made) === shown(play.value);
  });
  return same ? opening : null;
}
