/** A run by its link: fetches its visit, replays it, and opens the debrief. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { replay } from '../../app/replays.ts';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import { ok, type Result, type ScenarioId } from '../../base/base.ts';
import { decodeRun, type OpenCodeError, unsealRun } from '../../run/codec.ts';
import { isSameRun, type Run } from '../../run/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { codeErrorWords, replayErrorWords, visitWords } from '../../words/visit.ts';
import { useApp, useSelected } from '../use-app.ts';
import { useTranscript } from '../use-transcript.ts';
import { DebriefScreen } from './debrief.tsx';

const stateNow = (state: AppState) => state;

function Problem({
  sentence,
  record,
}: {
  readonly sentence: string;
  readonly record?: RunRecord | undefined;
}): JSX.Element {
  const transcript = useTranscript(record?.id);
  return (
    <main class="page">
      <h1>{visitWords.problem}</h1>
      <p class="problem" role="alert">
        {sentence}
      </p>
      {transcript.map((line, index) => (
        <p key={index} class={line.who === null ? 'narrated' : 'spoken'}>
          {line.text}
        </p>
      ))}
      <p>
        <a href={links.diary}>{visitWords.toVisits}</a>
      </p>
    </main>
  );
}

interface Found {
  readonly scenario: ScenarioId;
  /** The kept run, where the link names one on this device. */
  readonly record?: RunRecord;
}

/** A link holds a run code, or the id of a record on this device. */
function findRun(code: string, records: readonly RunRecord[]): Result<Found, OpenCodeError> {
  const record = records.find((each) => each.id === code);
  if (record !== undefined) return ok({ scenario: record.run.scenario, record });
  const sealed = unsealRun(code);
  return sealed.ok ? ok({ scenario: sealed.value.scenario }) : sealed;
}

function openRun(code: string, record: RunRecord | undefined, scenario: Scenario): Result<Run, OpenCodeError> {
  return record === undefined ? decodeRun(code, () => scenario) : ok(record.run);
}

function Replayed({
  scenario,
  run,
  record,
}: {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly record: RunRecord | undefined;
}): JSX.Element {
  const play = useMemo(() => replay(scenario, run), [scenario, run]);
  if (!play.ok) return <Problem sentence={replayErrorWords(play.problem)} record={record} />;
  return <DebriefScreen scenario={scenario} play={play.value} record={record} />;
}

/** Fetches the visit that was found, and opens the run once it is here. */
function Opened({ code, found }: { readonly code: string; readonly found: Found }): JSX.Element {
  const app = useApp();
  const state = useSelected(stateNow);
  useEffect(() => app.fetchScenario(found.scenario), [app, found.scenario]);
  const loading = state.scenarios[found.scenario];
  const scenario = loading?.kind === 'loaded' ? loading.scenario : null;
  const opened = useMemo(
    () => (scenario === null ? null : openRun(code, found.record, scenario)),
    [code, found.record, scenario],
  );
  if (loading?.kind === 'failed') return <Problem sentence={visitWords.notLoaded} record={found.record} />;
  if (scenario === null || opened === null) {
    return (
      <main class="page">
        <p>{visitWords.loading}</p>
      </main>
    );
  }
  if (!opened.ok) return <Problem sentence={codeErrorWords(opened.problem)} record={found.record} />;
  const record = found.record ?? state.records.find((each) => isSameRun(each.run, opened.value));
  return <Replayed scenario={scenario} run={opened.value} record={record} />;
}

export function RunScreen({
  code,
  cards,
}: {
  readonly code: string;
  readonly cards: readonly Card[];
}): JSX.Element | null {
  const { keeping, records } = useSelected(stateNow);
  if (keeping === null) return null;
  const found = findRun(code, records);
  if (!found.ok) return <Problem sentence={codeErrorWords(found.problem)} />;
  const { scenario, record } = found.value;
  if (!cards.some((card) => card.id === scenario)) {
    return <Problem sentence={codeErrorWords({ kind: 'unknown-scenario', scenario })} record={record} />;
  }
  return <Opened code={code} found={found.value} />;
}
