import { useMemo } from 'preact/hooks';
import { type Feedback, feedbackOf, type Step, stepsOf } from '../../app/classwork/progress.ts';
import type { AppState } from '../../app/state.ts';
import { type Assignment, decodeAssignment } from '../../classroom/assignment.ts';
import type { Opened } from '../../storage/classwork/classwork.ts';
import { useSelected } from '../use-app.ts';

interface SetVisit {
  /** All null where its link was never opened in this browser, or cannot be read. */
  readonly opened: Opened | null;
  readonly assignment: Assignment | null;
  readonly feedback: Feedback | null;
  readonly steps: readonly Step[];
}

const nothing: SetVisit = { opened: null, assignment: null, feedback: null, steps: [] };
const recordsNow = (state: AppState) => state.records;
const classworkNow = (state: AppState) => state.classwork;

/** The assignment of a mark, as it was opened in this browser. */
export function useSet(mark: string | undefined): SetVisit {
  const records = useSelected(recordsNow);
  const { assignments } = useSelected(classworkNow);
  const opened = assignments.find((each) => each.mark === mark) ?? null;
  const decoded = useMemo(() => (opened === null ? null : decodeAssignment(opened.code)), [opened]);
  return useMemo(() => {
    if (opened === null || !decoded?.ok) return nothing;
    const steps = stepsOf(decoded.value, opened, records);
    return { opened, assignment: decoded.value, feedback: feedbackOf(decoded.value, steps), steps };
  }, [opened, decoded, records]);
}
