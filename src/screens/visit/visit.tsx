/** A visit: fetching it, its title card, and the conversation. */
import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { engineOf, replay } from '../../app/replays.ts';
import { links } from '../../app/routes.ts';
import { type AppState, type LoadError, madeFor } from '../../app/state.ts';
import { ok, type ScenarioId } from '../../base/base.ts';
import { type Announced, atOpening } from '../../run/opening.ts';
import type { Run } from '../../run/run.ts';
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

/** The mark of the assignment this visit is made for. */
const madeForNow = (state: AppState) => madeFor(state.route);

const pendingNow = (state: AppState) => state.pending;

function Fetching(): JSX.Element {
  return (
    <main class="page">
      <p>{visitWords.loading}</p>
    </main>
  );
}

interface Here {
  readonly visit: Announced;
  /** Null while the story is on its way: the visit can be shown up to its first choice. */
  readonly scenario: Scenario | null;
}

/** The playthrough of a run: from the story, or without it up to the first choice. Null where that is not enough. */
function usePlay({ visit, scenario }: Here, run: Run | null): ReturnType<typeof replay> | null {
  return useMemo(() => {
    if (run === null) return null;
    if (scenario !== null) return replay(scenario, run);
    const opening = atOpening(visit, run);
    return opening && ok(opening);
  }, [visit, scenario, run]);
}

function Playing({ visit, scenario }: Here): JSX.Element {
  const record = useSelected(playingNow);
  const pending = useSelected(pendingNow);
  const assignment = useSelected(madeForNow);
  const play = usePlay({ visit, scenario }, record?.run ?? null);
  if (record === undefined) return <TitleCard visit={visit} assignment={assignment} />;
  if (play === null) return <Fetching />;
  if (play.ok) {
    const debrief = play.value.ended && scenario !== null ? links.run(engineOf(scenario).codeOf(record.run)) : null;
    return <Talk scenario={visit} play={play.value} record={record} debrief={debrief} pending={pending} />;
  }
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
  switch (loading?.kind) {
    case 'failed':
      return <NotHere scenario={scenario} cause={loading.cause} />;
    case 'announced':
      return <Playing visit={loading.announced} scenario={null} />;
    case 'loaded':
      return <Playing visit={loading.announced} scenario={loading.scenario} />;
    default:
      return <Fetching />;
  }
}
