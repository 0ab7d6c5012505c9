import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { links } from '../../app/routes.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { mapWords } from '../../words/map.ts';
import { lazily } from '../lazily.tsx';
import type { NamedRoad } from './drawn.ts';

const RoadMap = lazily(async () => (await import('./road-map.tsx')).RoadMap);

interface Props {
  readonly scenario: Scenario;
  readonly roads: readonly NamedRoad[];
  /** The run whose map has a page of its own; none for a comparison. */
  readonly code?: string;
}

/** The map as part of another screen: fetched and drawn once it is opened. */
export function MapPanel({ scenario, roads, code }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{mapWords.short}</h2>
      <details data-action="map" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{mapWords.open}</summary>
        {open && <RoadMap scenario={scenario} roads={roads} />}
        {code !== undefined && (
          <p>
            <a href={links.map(scenario.manifest.id, code)}>{mapWords.whole}</a>
          </p>
        )}
      </details>
    </section>
  );
}
