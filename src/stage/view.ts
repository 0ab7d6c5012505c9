/** What the stage shows: a picture worked out from a playthrough. Knows nothing of Phaser. */
import { meetsCue } from '../codebook/listening.ts';
import type { Beat } from '../conversation/beats.ts';
import type { Playthrough } from '../run/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Mood, Pose } from '../scenario/vocabulary.ts';

export interface PersonShown {
  readonly id: string;
  readonly name: string;
  readonly mood: Mood;
  readonly pose: Pose;
  readonly speaking: boolean;
  /** What the last turn does to whoever had dropped a hint: it went by, or it was met. */
  readonly glance: 'away' | 'towards' | null;
}

export interface ThingShown {
  readonly id: string;
  readonly name: string;
  /** It can be looked at now. */
  readonly offered: boolean;
  /** It has been looked at. */
  readonly seen: boolean;
}

export interface StageView {
  readonly room: string;
  /** Since the visit began; moves the light. */
  readonly minutes: number;
  /** What the clock in the room says, in minutes since midnight. */
  readonly clock: number;
  readonly people: readonly PersonShown[];
  readonly things: readonly ThingShown[];
  /** A held silence is going on. */
  readonly silence: boolean;
}

/** Where a manifest says nothing, a visit begins at ten. */
const USUAL_START = '10:00';

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The last value that a line gave, or the one to begin with. */
function lastOf<Value>(beats: readonly Beat[], read: (beat: Beat) => Value | undefined, first: Value): Value {
  for (let index = beats.length - 1; index >= 0; index -= 1) {
    const beat = beats[index];
    const value = beat === undefined ? undefined : read(beat);
    if (value !== undefined) return value;
  }
  return first;
}

const moodIn = (beat: Beat, who: string): Mood | undefined =>
  beat.kind === 'spoke' ? beat.tags.moods.findLast((each) => (each.who ?? beat.tags.speaker) === who)?.mood : undefined;

const poseIn = (beat: Beat, who: string): Pose | undefined =>
  beat.kind === 'spoke' ? beat.tags.poses.findLast((each) => (each.who ?? beat.tags.speaker) === who)?.pose : undefined;

/** Who had the last word; nobody while a silence is held. */
const lastSpeaker = (beats: readonly Beat[]) =>
  lastOf(beats, (beat) => (beat.kind === 'spoke' ? beat.tags.speaker : undefined), null as string | null);

/** Who had dropped a hint before the last turn, and whether it was met; null where the last turn met none, or is not the last thing done. */
function hintAnswered(play: Playthrough): { readonly who: string | null; readonly met: boolean } | null {
  const at = play.beats.findLastIndex((beat) => beat.kind !== 'spoke');
  const index = play.turns.length - 1;
  if (play.beats[at]?.kind !== 'acted' || play.turns[index]?.cue !== true) return null;
  return { who: lastSpeaker(play.beats.slice(0, at)) ?? null, met: meetsCue(play.turns, index) };
}

/** The picture of a playthrough. While a silence is held, it is of the moment before the answer. */
export function stageView(scenario: Pick<Scenario, 'manifest'>, play: Playthrough, silence: boolean): StageView {
  const { manifest } = scenario;
  const end = silence ? play.beats.findLastIndex((beat) => beat.kind !== 'spoke') : play.beats.length;
  const beats = play.beats.slice(0, Math.max(end, 0));
  const speaker = silence ? null : lastSpeaker(beats);
  const hint = silence ? null : hintAnswered(play);
  const looked = new Set(beats.map((beat) => (beat.kind === 'spoke' || beat.kind === 'acted' ? null : beat.look)));
  const minutes = lastOf(beats, (beat) => (beat.kind === 'spoke' ? beat.tags.minutes : undefined), 0);
  const offered = new Set(play.offered.map((each) => each.tags.look));
  return {
    room: lastOf(beats, (beat) => (beat.kind === 'spoke' ? beat.tags.place : undefined), manifest.place),
    minutes,
    clock: minutesOf(manifest.startsAt ?? USUAL_START) + minutes,
    people: manifest.cast.map(({ id, name }) => ({
      id,
      name,
      mood: lastOf(beats, (beat) => moodIn(beat, id), 'wary' as Mood),
      pose: lastOf(beats, (beat) => poseIn(beat, id), 'sitting-back' as Pose),
      speaking: speaker === id,
      glance: hint?.who !== id ? null : hint.met ? 'towards' : 'away',
    })),
    things: manifest.things.map(({ id, what }) => ({
      id,
      name: what,
      offered: !silence && offered.has(id),
      seen: looked.has(id),
    })),
    silence,
  };
}
