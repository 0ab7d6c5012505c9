/** Where everything on the map is drawn. The layouter is fetched here and nowhere else. */
import type { MapEdge, RoadMap } from '../../../run/map.ts';

/** What a box says: who came by and what they chose, cut to the room there is. */
export interface Label {
  /** The indexes of the roads it is true of. */
  readonly roads: readonly number[];
  readonly lines: readonly string[];
}

export interface Placed {
  readonly id: number;
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnEdge extends Pick<MapEdge, 'roads'> {
  /** As SVG writes a path. */
  readonly path: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<number, Placed>;
  readonly edges: readonly DrawnEdge[];
}

export const BOX_WIDTH = 272;
export const LINE_HEIGHT = 20;
/** Room above the first line of a box, for its turn and the ways not taken, and below the last. */
export const HEAD_HEIGHT = 30;
const FOOT_HEIGHT = 8;
const BLANK = { width: 48, height: 26 };
const MARGIN = 16;
const CHARACTERS = 33;
const LINES = 2;

/** A text in at most two lines that fit a box. */
export function wrapped(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= CHARACTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= LINES) return lines;
  const cut = lines.slice(0, LINES);
  const last = cut.at(-1) ?? '';
  const room = CHARACTERS - 2;
  const whole =
    last.length <= room ? last : last.slice(0, Math.max(0, last.lastIndexOf(' ', room))) || last.slice(0, room);
  return cut.with(-1, `${whole} …`);
}

const sizeOf = (labels: readonly Label[]) => {
  const lines = labels.reduce((sum, label) => sum + label.lines.length, 0);
  return { width: BOX_WIDTH, height: HEAD_HEIGHT + lines * LINE_HEIGHT + FOOT_HEIGHT };
};

interface Point {
  readonly x: number;
  readonly y: number;
}

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A line bent softly past the layouter's points. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = rest
    .slice(0, -1)
    .map((point, index) => `Q ${at(point)} ${at(between(point, rest[index + 1] ?? point))}`);
  return [`M ${at(first)}`, ...bends, `L ${at(last)}`].join(' ');
}

/** Lays out a map from top to bottom; taken ways are kept straight where that can be. */
export async function layoutOf(map: RoadMap, labels: ReadonlyMap<number, readonly Label[]>): Promise<Layout> {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const graph = new Graph();
  // Ways that lead back are turned round, the untaken before the taken: a road runs from top to bottom.
  graph.setGraph({ rankdir: 'TB', acyclicer: 'greedy', nodesep: 16, ranksep: 40, marginx: MARGIN, marginy: MARGIN });
  for (const { id } of map.nodes) {
    const own = labels.get(id);
    graph.setNode(String(id), own === undefined ? { ...BLANK } : { ...sizeOf(own) });
  }
  for (const { from, to, roads } of map.edges) {
    graph.setEdge(String(from), String(to), { weight: roads.includes(0) ? 12 : roads.length > 0 ? 4 : 1, minlen: 1 });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const placed = map.nodes.map(({ id }) => ({ ...graph.node(String(id)), id }));
  return {
    width,
    height,
    nodes: new Map(
      placed.map(({ id, x = 0, y = 0, width: wide, height: high }) => [id, { id, x, y, width: wide, height: high }]),
    ),
    edges: map.edges.map(({ from, to, roads }) => ({
      roads,
      path: pathOf(graph.edge(String(from), String(to)).points ?? []),
    })),
  };
}
