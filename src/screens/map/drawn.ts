/** A map with its roads, and what each place on a road is called. Places on no road have no words at all. */
import type { MapNode, Pass, RoadMap } from '../../run/map.ts';
import { endingOf, type Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { mapWords } from '../../words/map.ts';
import { deed } from '../debrief/exchanges.ts';
import { type Label, wrapped } from './drawing/layout.ts';

/** A road with a name of its own. The first is drawn thick, the second dashed. */
export interface NamedRoad {
  readonly name: string;
  readonly play: Playthrough;
}

/** What the parts of a map share. */
export interface Drawn {
  readonly scenario: Scenario;
  /** The named roads, then those walked at other times. */
  readonly roads: readonly NamedRoad[];
  /** How many of the roads are drawn as lines of their own. */
  readonly named: number;
  readonly map: RoadMap;
}

/** What the clinician chose there, the last of it where something was looked at first; the ending's title at the end. */
export function wordsOf({ scenario, roads }: Drawn, { road, stop }: Pass): string {
  const play = roads[road]?.play;
  if (play === undefined) return '';
  if (stop.end) {
    const ending = endingOf(play.beats);
    return scenario.manifest.endings.find(({ id }) => id === ending)?.title ?? mapWords.end;
  }
  const chosen = play.beats.filter((beat) => beat.kind !== 'spoke');
  const last = chosen[stop.step + stop.choices.length - 1];
  return stop.choices.length === 0 || last === undefined ? mapWords.stopped : deed(last.text);
}

/** The passes that count for a place: those of the named roads, or else the newest other one. */
export function passesShown({ named }: Drawn, { passes }: MapNode): readonly Pass[] {
  const own = passes.filter(({ road }) => road < named);
  return own.length > 0 ? own : passes.slice(0, 1);
}

/** How many ways of a place none of these roads took. */
export function untakenBy(passes: readonly Pass[]): number {
  const taken = new Set(passes.flatMap(({ stop }) => stop.choices));
  const offered = new Set(passes.flatMap(({ stop }) => stop.others));
  return [...offered].filter((id) => !taken.has(id)).length;
}

/** How many turns had been taken on arriving, looking round not counted. */
export const turnsBefore = ({ play }: NamedRoad, step: number): number =>
  play.beats
    .filter((beat) => beat.kind !== 'spoke')
    .slice(0, step)
    .filter((beat) => beat.kind !== 'glanced').length;

/** `Turn 3`, or how it ended. */
export function headOf({ roads }: Drawn, { road, stop }: Pass): string {
  const walked = roads[road];
  if (walked === undefined) return '';
  return stop.end ? mapWords.end : mapWords.turn(turnsBefore(walked, stop.step) + 1);
}

/** The roads that say the same share a label. */
function labelsAt(drawn: Drawn, node: MapNode): readonly Label[] {
  const byWords = new Map<string, readonly number[]>();
  for (const pass of passesShown(drawn, node)) {
    const words = wordsOf(drawn, pass);
    byWords.set(words, [...(byWords.get(words) ?? []), pass.road]);
  }
  return [...byWords].map(([words, roads]) => ({ roads, lines: wrapped(words) }));
}

export const labelsOf = (drawn: Drawn): ReadonlyMap<number, readonly Label[]> =>
  new Map(
    drawn.map.nodes.filter(({ passes }) => passes.length > 0).map((node) => [node.id, labelsAt(drawn, node)] as const),
  );
