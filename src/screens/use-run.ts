import { useEffect, useMemo } from 'preact/hooks';
import type { Card } from '../app/card.ts';
import { type Found, findRun, openRun } from '../app/found.ts';
import { replay } from '../app/replays.ts';
import { type AppState, loadedScenario } from '../app/state.ts';
import type { Result } from '../base/base.ts';
import type { OpenCodeError } from '../run/codec.ts';
import type { Playthrough, ReplayError } from '../run/replay.ts';
import { isSameRun, type Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { RunRecord } from '../storage/record.ts';
import { codeErrorWords, replayErrorWords, visitWords } from '../words/visit.ts';
import { useApp, useSelected } from './use-app.ts';

/** A run on its way from a link to the screen. */
export type Opening =
  | { readonly kind: 'waiting' }
  /** It cannot be replayed; what was kept of it here is there all the same. */
  | { readonly kind: 'failed'; readonly sentence: string; readonly record: RunRecord | undefined }
  | {
      readonly kind: 'opened';
      readonly scenario: Scenario;
      readonly play: Playthrough;
      readonly record: RunRecord | undefined;
    };

const stateNow = (state: AppState) => state;
const failed = (sentence: string, record?: RunRecord): Opening => ({ kind: 'failed', sentence, record });

interface Opened {
  readonly scenario: Scenario;
  readonly run: Result<Run, OpenCodeError>;
  readonly play: Result<Playthrough, ReplayError> | null;
}

function opened(code: string, found: Found, scenario: Scenario): Opened {
  const run = openRun(code, found, scenario);
  return { scenario, run, play: run.ok ? replay(scenario, run.value) : null };
}

function openingOf({ scenario, run, play }: Opened, found: Found, records: readonly RunRecord[]): Opening {
  if (!run.ok) return failed(codeErrorWords(run.problem), found.record);
  if (play === null) return { kind: 'waiting' };
  if (!play.ok) return failed(replayErrorWords(play.problem), found.record);
  const record = found.record ?? records.find((each) => isSameRun(each.run, run.value));
  return { kind: 'opened', scenario, play: play.value, record };
}

/** Finds the run that a link names, fetches its visit and replays it. */
export function useRun(code: string, cards: readonly Card[]): Opening {
  const app = useApp();
  const state = useSelected(stateNow);
  const { keeping, records } = state;
  const found = useMemo(() => (keeping === null ? null : findRun(code, records)), [code, keeping, records]);
  const wanted = found?.ok && cards.some((card) => card.id === found.value.scenario) ? found.value.scenario : null;
  useEffect(() => {
    if (wanted !== null) app.fetchScenario(wanted);
  }, [app, wanted]);
  const scenario = wanted === null ? null : loadedScenario(state, wanted);
  const here = useMemo(
    () => (scenario !== null && found?.ok ? opened(code, found.value, scenario) : null),
    [code, found, scenario],
  );
  if (found === null) return { kind: 'waiting' };
  if (!found.ok) return failed(codeErrorWords(found.problem));
  const { record } = found.value;
  if (wanted === null) {
    return failed(codeErrorWords({ kind: 'unknown-scenario', scenario: found.value.scenario }), record);
  }
  if (state.scenarios[wanted]?.kind === 'failed') return failed(visitWords.notLoaded, record);
  return here === null ? { kind: 'waiting' } : openingOf(here, found.value, records);
}
