/** The map of a script: its places, the roads through them, and what no road has come by. */
import type { Places } from '../scenario/places.ts';
import type { Road, Stop } from './roads.ts';

/** A road coming by a place. */
export interface Pass {
  /** The index of the road. */
  readonly road: number;
  readonly stop: Stop;
}

export interface MapNode {
  /** Says nothing of what the place is. */
  readonly id: number;
  /** Empty for a place on no road: of that nothing is known. */
  readonly passes: readonly Pass[];
}

export interface MapEdge {
  readonly from: number;
  readonly to: number;
  /** The indexes of the roads that take it; empty for a way not taken. */
  readonly roads: readonly number[];
}

export interface RoadMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The ids of the places on a road, in the order they are come to. */
  readonly order: readonly number[];
}

/** All that is known, with what the roads came by that was not. */
function merged(known: Places, roads: readonly Road[]): Places {
  const places = [...new Set([...known.places, ...roads.flatMap((road) => road.map(({ place }) => place))])];
  const index = new Map(places.map((place, at) => [place, at]));
  const ways = new Map(known.ways.map((way) => [way.join(' '), way]));
  for (const road of roads) {
    for (const [number, { place }] of road.entries()) {
      const from = index.get(road[number - 1]?.place ?? '');
      const to = index.get(place);
      if (number > 0 && from !== undefined && to !== undefined) ways.set(`${from} ${to}`, [from, to]);
    }
  }
  return { places, ways: [...ways.values()] };
}

const firstStep = ({ passes }: MapNode) => Math.min(...passes.map(({ stop }) => stop.step));

/** The places a map has, and the roads drawn into it. A place is shown by number: its author's name for it is left out. */
export function mapOf(known: Places, roads: readonly Road[]): RoadMap {
  const { places, ways } = merged(known, roads);
  const nodes = places.map((place, id) => ({
    id,
    passes: roads.flatMap((road, number) =>
      road.filter((stop) => stop.place === place).map((stop): Pass => ({ road: number, stop })),
    ),
  }));
  const takes = (road: Road, from: number, to: number) =>
    road.some(({ place }, at) => place === places[to] && at > 0 && road[at - 1]?.place === places[from]);
  const edges = ways.map(([from, to]) => ({
    from,
    to,
    roads: [...roads.keys()].filter((number) => takes(roads[number] ?? [], from, to)),
  }));
  const order = nodes.filter(({ passes }) => passes.length > 0).toSorted((a, b) => firstStep(a) - firstStep(b));
  return { nodes, edges, order: order.map(({ id }) => id) };
}
