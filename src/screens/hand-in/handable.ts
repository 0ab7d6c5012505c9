/** The runs made for an assignment, replayed here so that each has a code; or why one has none. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Handable } from '../../app/classwork/handing.ts';
import { engineOf } from '../../app/replays.ts';
import type { AppState, Loading } from '../../app/state.ts';
import type { Result } from '../../base/base.ts';
import type { OpenCodeError } from '../../run/codec.ts';
import type { Playthrough, ReplayError } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { useApp, useSelected } from '../use-app.ts';

export interface Replayed extends Handable {
  readonly scenario: Scenario;
  readonly play: Playthrough;
}

export type Unplayable = ReplayError | Extract<OpenCodeError, { readonly kind: 'unknown-scenario' }>;

export type Tried =
  | { readonly kind: 'waiting'; readonly record: RunRecord }
  | { readonly kind: 'replayed'; readonly replayed: Replayed }
  | { readonly kind: 'not-fetched'; readonly record: RunRecord }
  | { readonly kind: 'refused'; readonly record: RunRecord; readonly cause: Unplayable };

function replayed(record: RunRecord, scenario: Scenario): Tried {
  const engine = engineOf(scenario);
  const play: Result<Playthrough, ReplayError> = engine.replay(record.run);
  if (!play.ok) return { kind: 'refused', record, cause: play.problem };
  return { kind: 'replayed', replayed: { record, scenario, play: play.value, code: engine.codeOf(record.run) } };
}

function tried(record: RunRecord, loading: Loading | undefined): Tried {
  if (loading?.kind === 'loaded') return replayed(record, loading.scenario);
  if (loading?.kind !== 'failed') return { kind: 'waiting', record };
  const { scenario } = record.run;
  return loading.cause.kind === 'unknown-scenario'
    ? { kind: 'refused', record, cause: { kind: 'unknown-scenario', scenario } }
    : { kind: 'not-fetched', record };
}

const scenariosNow = (state: AppState) => state.scenarios;

export function useReplayed(records: readonly RunRecord[]): readonly Tried[] {
  const app = useApp();
  const scenarios = useSelected(scenariosNow);
  const needed = [...new Set(records.map(({ run }) => run.scenario))].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: their ids say which are needed.
  useEffect(() => {
    for (const { run } of records) app.fetchScenario(run.scenario);
  }, [app, needed]);
  return useMemo(() => records.map((record) => tried(record, scenarios[record.run.scenario])), [records, scenarios]);
}
