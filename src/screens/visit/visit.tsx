/** A visit: fetching it, its title card, and the conversation. */
import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { replay } from '../../app/replays.ts';
import { links } from '../../app/routes.ts';
import type { AppState, LoadError } from '../../app/state.ts';
import type { ScenarioId } from '../../base/base.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { replayErrorWords, visitWords } from '../../words/visit.ts';
import { useApp, useSelected } from '../use-app.ts';
import { Talk } from './talk.tsx';
import { TitleCard } from './title-card.tsx';

function NotHere({ scenario, cause }: { readonly scenario: ScenarioId; readonly cause: LoadError }): JSX.Element {
  const app = useApp();
  const unknown = cause.kind === 'unknown-scenario';
  return (
    <main class="page">
      <h1>{visitWords.problem}</h1>
      <p class="problem" role="alert">
        {unknown ? visitWords.unknownVisit(scenario) : visitWords.notLoaded}
      </p>
      <p class="actions">
        {!unknown && (
          <button type="button" class="primary" onClick={() => app.go({ kind: 'visit', scenario, seed: null })}>
            {visitWords.tryAgain}
          </button>
        )}
        <a href={links.diary}>{visitWords.toVisits}</a>
      </p>
    </main>
  );
}

const playingNow = (state: AppState) => state.records.find((record) => record.id === state.playing);

function Playing({ scenario }: { readonly scenario: Scenario }): JSX.Element {
  const record = useSelected(playingNow);
  if (record === undefined) return <TitleCard scenario={scenario} />;
  const play = replay(scenario, record.run);
  if (play.ok) return <Talk scenario={scenario} play={play.value} record={record} />;
  return (
    <main class="page">
      <h1>{visitWords.problem}</h1>
      <p class="problem" role="alert">
        {replayErrorWords(play.problem)}
      </p>
    </main>
  );
}

export function VisitScreen({ scenario }: { readonly scenario: ScenarioId }): JSX.Element {
  const loading = useSelected(useCallback((state: AppState) => state.scenarios[scenario], [scenario]));
  if (loading?.kind === 'failed') return <NotHere scenario={scenario} cause={loading.cause} />;
  if (loading?.kind === 'loaded') return <Playing scenario={loading.scenario} />;
  return (
    <main class="page">
      <p>{visitWords.loading}</p>
    </main>
  );
}
