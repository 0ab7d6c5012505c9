/** What there is to hear at a moment: worked out from a playthrough, as the picture is. */
import type { Beat, Spoke } from '../conversation/beats.ts';
import type { Playthrough } from '../run/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SoundName } from '../scenario/vocabulary.ts';
import { kindOfPlace, type PlaceKind } from './room-tones.ts';

export interface Heard {
  readonly place: PlaceKind;
  /** A held silence is going on: the room comes up. */
  readonly silence: boolean;
  /** Begun together with the words on the page, in their order. */
  readonly sounds: readonly SoundName[];
  /** Where it is another, the same sounds again are new ones. */
  readonly mark: string;
}

export interface Moment {
  /** The lines that can be read now, the newest only. */
  readonly lines: readonly Spoke[];
  readonly silence: boolean;
  /** The weeks after are on the page. */
  readonly later: boolean;
  /** Changes when the words on the page do. */
  readonly mark: string;
}

const spoken = (beats: readonly Beat[]) => beats.filter((beat) => beat.kind === 'spoke');

/** The lines that have been read, those of the moment among them. */
function readSoFar({ beats }: Playthrough, { silence, later }: Pick<Moment, 'silence' | 'later'>): readonly Spoke[] {
  const until = silence ? beats.findLastIndex((beat) => beat.kind !== 'spoke') : beats.length;
  const lines = spoken(beats.slice(0, until));
  const weeksOn = lines.findIndex(({ tags }) => tags.later !== undefined);
  return later || weeksOn < 0 ? lines : lines.slice(0, weeksOn);
}

/** Whether a clock has been heard since they came in here. */
export function hasClock(play: Playthrough, moment: Pick<Moment, 'silence' | 'later'>): boolean {
  const read = readSoFar(play, moment);
  const since = read.findLastIndex(({ tags }) => tags.place !== undefined);
  return read.slice(Math.max(since, 0)).some(({ tags }) => tags.sound === 'clock');
}

/** What is heard of a playthrough now. A held silence is the room alone, and its clock where there is one. */
export function heardNow({ manifest }: Pick<Scenario, 'manifest'>, play: Playthrough, moment: Moment): Heard {
  const { silence, lines, mark } = moment;
  const read = readSoFar(play, moment);
  const place = read.findLast(({ tags }) => tags.place !== undefined)?.tags.place ?? manifest.place;
  const told = lines.flatMap(({ tags }) => tags.sound ?? []);
  const clock = hasClock(play, moment) ? (['clock'] as const) : [];
  return {
    place: kindOfPlace(place, manifest),
    silence,
    sounds: silence ? clock : told,
    mark,
  };
}
