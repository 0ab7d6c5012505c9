/** The one way from what a link names to a run: a code from anywhere, or a record on this device. */
import { ok, type Result, type ScenarioId } from '../base/base.ts';
import { decodeRun, type OpenCodeError, unsealRun } from '../run/codec.ts';
import type { Run } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { RunRecord } from '../storage/record.ts';

/** What is known of a run before its visit is here. */
export interface Found {
  readonly scenario: ScenarioId;
  /** The kept run, where the link names one on this device. */
  readonly record?: RunRecord;
}

/** A link holds a run code, or the id of a record on this device. */
export function findRun(code: string, records: readonly RunRecord[]): Result<Found, OpenCodeError> {
  const record = records.find((each) => each.id === code);
  if (record !== undefined) return ok({ scenario: record.run.scenario, record });
  const sealed = unsealRun(code);
  return sealed.ok ? ok({ scenario: sealed.value.scenario }) : sealed;
}

/** The run itself, once its visit is here. */
export const openRun = (code: string, found: Found, scenario: Scenario): Result<Run, OpenCodeError> =>
  found.record === undefined ? decodeRun(code, () => scenario) : ok(found.record.run);

/** The code in what somebody pasted: a link to a run, with whatever stands round it, or the code alone. */
export function codeIn(pasted: string): string {
  const text = pasted.trim();
  return /#\/run\/([^/?#\s]+)/.exec(text)?.[1] ?? /\bAS\d+-[0-9A-Z]+\b/.exec(text)?.[0] ?? text;
}
