import type { Run } from '../run/run.ts';
import type { RunRecord } from '../storage/record.ts';

/** The record of a run that begins `now`, in milliseconds since 1970. */
export const newRecord = (run: Run, id: string, now: number): RunRecord => ({
  version: 2,
  id,
  run,
  startedAt: now,
  changedAt: now,
  closed: false,
  seen: null,
  starred: false,
  mine: true,
});
