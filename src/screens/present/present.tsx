/** A visit on a projector: found, begun with the room, and played. */
import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { engineOf, replay } from '../../app/replays.ts';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { ScenarioId } from '../../base/base.ts';
import type { Announced } from '../../run/opening.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { presentWords } from '../../words/present.ts';
import { replayErrorWords, visitWords } from '../../words/visit.ts';
import { AtHome } from '../pictures/pictures.tsx';
import { Problem } from '../problem.tsx';
import { useApp, useSelected } from '../use-app.ts';
import { Referral } from '../visit/title-card.tsx';
import { Room } from './room.tsx';
import './present.css';

const playingNow = (state: AppState) => state.records.find((record) => record.id === state.playing);

function Gathering({ visit }: { readonly visit: Announced }): JSX.Element {
  const app = useApp();
  const { title, you, contentNote } = visit.manifest;
  return (
    <main class="page gathering">
      <p>
        <a href={links.diary}>{visitWords.back}</a>
      </p>
      <h1>{title}</h1>
      <AtHome scenario={visit.manifest.id} />
      <p class="lead">{you.line}</p>
      <Referral scenario={visit} />
      <p>{contentNote}</p>
      <p>{presentWords.lead}</p>
      <p class="actions">
        <button type="button" class="primary" data-action="gather" onClick={() => app.gather(visit)}>
          {presentWords.begin}
        </button>
      </p>
      <p class="small">{visitWords.unreviewed}</p>
    </main>
  );
}

function Fetching(): JSX.Element {
  return (
    <main class="page">
      <p>{visitWords.loading}</p>
    </main>
  );
}

function Gathered({ visit, scenario }: { readonly visit: Announced; readonly scenario: Scenario }): JSX.Element {
  const record = useSelected(playingNow);
  if (record === undefined) return <Gathering visit={visit} />;
  const play = replay(scenario, record.run);
  if (!play.ok) return <Problem sentences={[replayErrorWords(play.problem)]} />;
  const debrief = links.run(engineOf(scenario).codeOf(record.run));
  return <Room scenario={visit} play={play.value} record={record} debrief={debrief} />;
}

export function PresentScreen({ scenario }: { readonly scenario: ScenarioId }): JSX.Element {
  const loading = useSelected(useCallback((state: AppState) => state.scenarios[scenario], [scenario]));
  switch (loading?.kind) {
    case 'failed': {
      const unknown = loading.cause.kind === 'unknown-scenario';
      return <Problem sentences={[unknown ? visitWords.unknownVisit(scenario) : visitWords.notLoaded]} />;
    }
    case 'loaded':
      return <Gathered visit={loading.announced} scenario={loading.scenario} />;
    default:
      return <Fetching />;
  }
}
