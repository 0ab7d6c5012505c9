/** The roads of a class drawn as a flow: the wider a way, the more learners took it. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { replay } from '../../../app/replays.ts';
import { type AppState, loadedScenario } from '../../../app/state.ts';
import type { ScenarioId } from '../../../base/base.ts';
import { decodeRun } from '../../../run/codec.ts';
import { type MapNode, mapOf, type RoadMap } from '../../../run/map.ts';
import { roadOf } from '../../../run/roads.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { flowWords } from '../../../words/class-figures.ts';
import {
  HEAD_HEIGHT,
  type Label,
  type Layout,
  LINE_HEIGHT,
  layoutOf,
  type Placed,
  wrapped,
} from '../../map/drawing/layout.ts';
import { type NamedRoad, wordsOf } from '../../map/drawn.ts';
import { useApp, useSelected } from '../../use-app.ts';
import '../../map/map.css';

/** More than these are counted in the list and left out of the drawing. */
const DRAWN_MOST = 150;
const AT_A_TIME = 5;
/** Choices of a place that are named in its box. */
const NAMED = 2;
const WIDEST = 14;
const PADDING = 14;

const stateNow = (state: AppState) => state;

/** Replays some codes a few at a time, so that the page stays usable. */
function useRoads(scenario: Scenario | null, codes: readonly string[]): readonly NamedRoad[] | null {
  const [roads, show] = useState<readonly NamedRoad[] | null>(null);
  useEffect(() => {
    if (scenario === null) return;
    const walked: NamedRoad[] = [];
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (from: number) => {
      for (const code of codes.slice(from, from + AT_A_TIME)) {
        const run = decodeRun(code, () => scenario);
        const play = run.ok ? replay(scenario, run.value) : null;
        if (play?.ok) walked.push({ name: code, play: play.value });
      }
      if (from + AT_A_TIME >= codes.length) show(walked);
      else timer = setTimeout(goOn, 0, from + AT_A_TIME);
    };
    timer = setTimeout(goOn, 0, 0);
    return () => clearTimeout(timer);
  }, [scenario, codes]);
  return roads;
}

interface Flow {
  readonly map: RoadMap;
  readonly labels: ReadonlyMap<number, readonly Label[]>;
  readonly layout: Layout;
  readonly all: number;
}

/** What was chosen most in a place, each with how many chose it. */
function labelsAt(scenario: Scenario, roads: readonly NamedRoad[], { passes }: MapNode): readonly Label[] {
  const map: RoadMap = { nodes: [], edges: [], order: [] };
  const byWords = new Map<string, readonly number[]>();
  for (const pass of passes) {
    const words = wordsOf({ scenario, roads, named: 0, map }, pass);
    byWords.set(words, [...(byWords.get(words) ?? []), pass.road]);
  }
  return [...byWords]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, NAMED)
    .map(([words, own]) => ({ roads: own, lines: wrapped(flowWords.chose(own.length, words)) }));
}

function useFlow(scenario: Scenario | null, roads: readonly NamedRoad[] | null): Flow | null {
  const [flow, show] = useState<Flow | null>(null);
  useEffect(() => {
    if (scenario === null || roads === null) return;
    let gone = false;
    const map = mapOf(
      { places: [], ways: [] },
      roads.map(({ play }) => roadOf(play)),
    );
    const labels = new Map(map.nodes.map((node) => [node.id, labelsAt(scenario, roads, node)] as const));
    void layoutOf(map, labels).then((layout) => {
      if (!gone) show({ map, labels, layout, all: roads.length });
    });
    return () => {
      gone = true;
    };
  }, [scenario, roads]);
  return flow;
}

function Place({
  placed,
  labels,
  head,
}: {
  readonly placed: Placed;
  readonly labels: readonly Label[];
  readonly head: string;
}): JSX.Element {
  const [left, top] = [placed.x - placed.width / 2, placed.y - placed.height / 2];
  return (
    <g>
      <rect x={left} y={top} width={placed.width} height={placed.height} rx="10" class="box" />
      <text x={left + PADDING} y={top + 21} class="box-head">
        {head}
      </text>
      {labels
        .flatMap(({ lines }) => lines)
        .map((line, index) => (
          <text key={index} x={left + PADDING} y={top + HEAD_HEIGHT + LINE_HEIGHT * (index + 0.75)} class="box-line">
            {line}
          </text>
        ))}
    </g>
  );
}

function Drawn({ flow: { map, labels, layout, all } }: { readonly flow: Flow }): JSX.Element {
  return (
    <svg
      role="img"
      aria-label={flowWords.drawing(all)}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
    >
      {layout.edges.map(({ roads, path }) => (
        <path key={path} d={path} class="flow-way" stroke-width={1 + (WIDEST * roads.length) / Math.max(1, all)} />
      ))}
      {map.nodes.map(({ id, passes }) => {
        const placed = layout.nodes.get(id);
        const came = new Set(passes.map(({ road }) => road)).size;
        return (
          placed && <Place key={id} placed={placed} labels={labels.get(id) ?? []} head={flowWords.came(came, all)} />
        );
      })}
    </svg>
  );
}

/** The keyboard must be able to reach what scrolls. */
const reachable = { tabIndex: 0 } as const;

interface Props {
  readonly scenario: ScenarioId;
  /** The codes of the playings that count. */
  readonly codes: readonly string[];
}

export function FlowMap({ scenario: id, codes }: Props): JSX.Element {
  const app = useApp();
  const state = useSelected(stateNow);
  useEffect(() => app.fetchScenario(id), [app, id]);
  const scenario = loadedScenario(state, id);
  const some = useMemo(() => codes.slice(0, DRAWN_MOST), [codes]);
  const flow = useFlow(scenario, useRoads(scenario, some));
  if (state.scenarios[id]?.kind === 'failed') return <p class="problem">{flowWords.notLoaded}</p>;
  return (
    <>
      {codes.length > some.length && <p class="small">{flowWords.some(some.length, codes.length)}</p>}
      <section class="map-scroll flow-scroll" aria-label={flowWords.title} {...reachable}>
        {flow === null ? <p class="waiting">{flowWords.waiting}</p> : <Drawn flow={flow} />}
      </section>
      <p class="small">{flowWords.same}</p>
    </>
  );
}
