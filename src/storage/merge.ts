import { isSameRun, isStartOf } from '../run/run.ts';
import type { RunRecord, WholeRun } from './record.ts';
import type { Labels } from './storage.ts';

export type Placed = { readonly kind: 'kept'; readonly record: RunRecord } | { readonly kind: 'went-another-way' };

/** A record with labels changed. */
export function labelled(record: RunRecord, { name, starred = record.starred }: Labels): RunRecord {
  if (name === undefined) return { ...record, starred };
  const { name: _, ...nameless } = record;
  return name === null ? { ...nameless, starred } : { ...nameless, starred, name };
}

/**
 * Whether a record may take the place of the one stored under its id: only if it goes on from it, or changes nothing of the run.
 * Labels are those that are stored: another tab may have named or starred the run since.
 */
export function placeOver(stored: RunRecord | undefined, record: RunRecord): Placed {
  if (stored === undefined) return { kind: 'kept', record };
  if (!isStartOf(stored.run, record.run)) return { kind: 'went-another-way' };
  return { kind: 'kept', record: labelled(record, { name: stored.name ?? null, starred: stored.starred }) };
}

/** Two records of one run as one: the longer run, and every label either has; null where they went different ways. */
export function joined(here: RunRecord, other: RunRecord): RunRecord | null {
  const same = isSameRun(here.run, other.run);
  const further = !same && isStartOf(here.run, other.run);
  if (!further && !isStartOf(other.run, here.run)) return null;
  const guess = here.guess ?? other.guess;
  return {
    ...labelled(further ? other : here, {
      name: here.name ?? other.name ?? null,
      starred: here.starred || other.starred,
    }),
    id: here.id,
    mine: here.mine || other.mine,
    closed: further ? other.closed : here.closed || (same && other.closed),
    ...(guess === undefined ? {} : { guess }),
  };
}

/** The run to be stored in place of another; null where they went different ways. What was said goes with the longer run. */
export function joinedWhole(here: WholeRun, other: WholeRun): WholeRun | null {
  const record = joined(here.record, other.record);
  if (record === null) return null;
  const further = record.run.choices.length > here.record.run.choices.length || here.transcript.length === 0;
  return { record, transcript: further ? other.transcript : here.transcript };
}
