/** The roads through a script: the places where something could be chosen, and the ways between them. */
import type { ChoiceId } from '../base/base.ts';
import type { Places } from '../scenario/places.ts';
import { endingOf, type Playthrough } from './replay.ts';

/** A place of the script: the knot in which the flow rests, and how often it has come there. It names the author's knot: not to be shown. */
type PlaceName = string;

/** Being in one place: what was chosen there, glances and all, up to the choice that led away. */
export interface Stop {
  readonly place: PlaceName;
  /** How many choices had been made on arriving. */
  readonly step: number;
  readonly choices: readonly ChoiceId[];
  /** The other ways there were, glances not among them. */
  readonly others: readonly ChoiceId[];
  /** The run ended here. */
  readonly end: boolean;
}

export type Road = readonly Stop[];

type Walked = Pick<Playthrough, 'beats' | 'moments' | 'ended'>;

const END = '~';

/** The nth coming to a knot is a place of its own: a script that goes round one hub is drawn by its turns. */
function nameOf(knot: string, visits: Map<string, number>): PlaceName {
  const visit = (visits.get(knot) ?? 0) + 1;
  visits.set(knot, visit);
  return visit === 1 ? knot : `${knot}${END}${visit}`;
}

/** The road of a playthrough, from its first place to its end or to where it stands. */
export function roadOf({ beats, moments, ended }: Walked): Road {
  const chosen = beats.filter((beat) => beat.kind !== 'spoke');
  const visits = new Map<string, number>();
  const road: Stop[] = [];
  for (const [step, { knot, offered }] of moments.entries()) {
    const beat = chosen[step];
    const made = beat === undefined ? [] : [beat.choice];
    const last = road.at(-1);
    const glanced = chosen[step - 1]?.kind === 'glanced';
    const others = offered.filter((id) => id !== beat?.choice);
    if (last !== undefined && glanced) road[road.length - 1] = { ...last, choices: [...last.choices, ...made], others };
    else road.push({ place: nameOf(knot, visits), step, choices: made, others, end: false });
  }
  if (!ended) return road;
  const place = `${END}${endingOf(beats) ?? ''}`;
  return [...road, { place, step: chosen.length, choices: [], others: [], end: true }];
}

/** All places and ways of some roads, each once, in the order they are come to. */
export function placesOf(roads: readonly Road[]): Places {
  const index = new Map<PlaceName, number>();
  const ways = new Map<string, readonly [number, number]>();
  const at = (place: PlaceName) => {
    const known = index.get(place) ?? index.size;
    index.set(place, known);
    return known;
  };
  for (const road of roads) {
    for (const [number, { place }] of road.entries()) {
      const to = at(place);
      const before = road[number - 1];
      if (before !== undefined) ways.set(`${at(before.place)} ${to}`, [at(before.place), to]);
    }
  }
  return { places: [...index.keys()], ways: [...ways.values()] };
}
