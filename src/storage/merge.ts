import { isStartOf } from '../run/run.ts';
import type { RunRecord } from './record.ts';
import type { PutResult } from './storage.ts';

/** Whether a record may take the place of the one stored under its id: only if it goes on from it, or changes nothing of the run. */
export function placeOver(stored: RunRecord | undefined, record: RunRecord): PutResult {
  if (stored === undefined || isStartOf(stored.run, record.run)) return { kind: 'kept' };
  return { kind: 'went-another-way' };
}
