/** What a learner hands in, put together from what is kept. */
import { type Assignment, assignmentMark } from '../../classroom/assignment.ts';
import { most } from '../../classroom/classroom.ts';
import type { HandedRun, HandIn } from '../../classroom/hand-in.ts';
import type { Learner } from '../../storage/classwork/classwork.ts';
import type { RunRecord } from '../../storage/record.ts';
import { dayOf } from './classwork.ts';

/** A run that was replayed here, with its code. */
export interface Handable {
  readonly record: RunRecord;
  readonly code: string;
}

export interface Choosing {
  /** The best playing of each visit, or all of them. */
  readonly which: 'best' | 'all';
  readonly ownWords: boolean;
  readonly reflections: boolean;
}

/** Finished before unfinished, then by score, then the longer. */
const better = (a: RunRecord, b: RunRecord) =>
  (b.seen?.total ?? -1) - (a.seen?.total ?? -1) || b.run.choices.length - a.run.choices.length;

/** Which of the runs are handed in, in the order played; of too many the newest. */
export function picked(runs: readonly Handable[], which: Choosing['which']): readonly Handable[] {
  if (which === 'all') return runs.slice(-most.runs);
  const best = ({ record }: Handable) =>
    runs
      .map((each) => each.record)
      .filter((each) => each.run.scenario === record.run.scenario)
      .toSorted(better)[0];
  return runs.filter((each) => best(each) === each.record);
}

const handed = ({ record, code }: Handable, choosing: Choosing): HandedRun => ({
  code,
  guess: record.guess ?? null,
  ownWords: choosing.ownWords ? (record.ownWords ?? []).filter(({ said }) => said !== '') : [],
  reflections: choosing.reflections ? (record.reflections ?? []).filter(({ answer }) => answer !== '') : [],
});

interface Handing {
  readonly assignment: Assignment;
  readonly learner: Learner;
  readonly runs: readonly Handable[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** All that is handed in, and no more; null where there is no run to hand in. */
export function handInOf({ assignment, learner, runs, now }: Handing, choosing: Choosing): HandIn | null {
  if (runs.length === 0) return null;
  return {
    assignment: assignmentMark(assignment),
    learner: { name: learner.name, key: learner.key },
    day: dayOf(now),
    runs: picked(runs, choosing.which).map((each) => handed(each, choosing)),
  };
}

/** The name of the file a hand-in is saved in: letters and digits of the learner's name, and nothing else of it. */
export function handInFile(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `alongside-hand-in-${plain === '' ? 'learner' : plain.slice(0, 40)}.txt`;
}
