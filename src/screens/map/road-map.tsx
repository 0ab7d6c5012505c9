/** A scenario's roads as a drawn graph and in words. Whoever shows it names the roads. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { replay } from '../../app/replays.ts';
import type { AppState } from '../../app/state.ts';
import type { ScenarioId } from '../../base/base.ts';
import { mapOf } from '../../run/map.ts';
import { roadOf } from '../../run/roads.ts';
import { isSameRun } from '../../run/run.ts';
import { parsePlaces } from '../../scenario/places.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { mapWords } from '../../words/map.ts';
import { useSelected } from '../use-app.ts';
import { useBeside } from '../use-beside.ts';
import { Detail } from './detail.tsx';
import { Canvas } from './drawing/canvas.tsx';
import { type Layout, layoutOf } from './drawing/layout.ts';
import { type Drawn, labelsOf, type NamedRoad } from './drawn.ts';
import { InWords } from './in-words.tsx';
import './map.css';

interface Props {
  readonly scenario: Scenario;
  readonly roads: readonly NamedRoad[];
}

/** Other runs of one's own that are looked into for places seen before. */
const BEFORE_MOST = 12;

const recordsNow = (state: AppState) => state.records;
const placesWanted = { what: 'places', parse: parsePlaces } as const;

/** One's own other runs of this edition, newest first. */
function walkedBefore({ scenario, roads }: Props, records: readonly RunRecord[]): readonly NamedRoad[] {
  return records
    .filter(({ run }) => run.scenario === scenario.manifest.id && run.fingerprint === scenario.fingerprint)
    .filter(({ run }) => !roads.some(({ play }) => isSameRun(play.run, run)))
    .toSorted((a, b) => b.changedAt - a.changedAt)
    .slice(0, BEFORE_MOST)
    .flatMap(({ run }) => {
      const play = replay(scenario, run);
      return play.ok ? [{ name: mapWords.before, play: play.value }] : [];
    });
}

function useLayout(drawn: Drawn | null): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);
  useEffect(() => {
    if (drawn === null) return;
    let gone = false;
    void layoutOf(drawn.map, labelsOf(drawn)).then((next) => {
      if (!gone) setLayout(next);
    });
    return () => {
      gone = true;
    };
  }, [drawn]);
  return layout;
}

function Legend({ roads, named }: Drawn): JSX.Element {
  return (
    <ul class="map-legend">
      {roads.slice(0, named).map(({ name }, index) => (
        <li key={name}>
          <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
            <path d="M 2 6 L 38 6" class={`way road-${index}`} />
          </svg>
          {name}
        </li>
      ))}
      {roads.length > named && (
        <li>
          <svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
            <rect x="2" y="2" width="36" height="16" rx="5" class="box before" />
          </svg>
          {mapWords.beforeLegend}
        </li>
      )}
      <li>
        <svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
          <rect x="2" y="2" width="36" height="16" rx="8" class="blank" />
        </svg>
        {mapWords.unseen}
      </li>
      <li>
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" class="other" />
        </svg>
        {mapWords.otherWays}
      </li>
    </ul>
  );
}

function Drawing({ drawn }: { readonly drawn: Drawn }): JSX.Element {
  const [open, setOpen] = useState<number | null>(null);
  const layout = useLayout(drawn);
  return (
    <div class="road-map">
      <div class="map-and-detail">
        {layout === null ? (
          <p class="map-scroll waiting">{mapWords.drawing}</p>
        ) : (
          <Canvas drawn={drawn} layout={layout} open={open} onOpen={setOpen}>
            <Legend {...drawn} />
          </Canvas>
        )}
        <Detail drawn={drawn} open={open} />
      </div>
      <InWords {...drawn} />
    </div>
  );
}

export function RoadMap(props: Props): JSX.Element {
  const { scenario, roads } = props;
  const records = useSelected(recordsNow);
  const places = useBeside(scenario.manifest.id as ScenarioId, placesWanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the roads are named anew with each drawing; their runs say when they change.
  const drawn = useMemo((): Drawn | null => {
    if (places.kind !== 'here') return null;
    const all = [...roads, ...walkedBefore(props, records)];
    const map = mapOf(
      places.value,
      all.map(({ play }) => roadOf(play)),
    );
    return { scenario, roads: all, named: roads.length, map };
  }, [scenario, records, places, ...roads.map(({ play }) => play)]);
  if (places.kind === 'not-loaded') return <p class="problem">{mapWords.notLoaded}</p>;
  if (places.kind === 'damaged') return <p class="problem">{mapWords.damaged}</p>;
  return drawn === null ? <p>{mapWords.drawing}</p> : <Drawing drawn={drawn} />;
}
