import { useEffect, useMemo } from 'preact/hooks';
import { keepAssignment } from '../../app/classwork/classwork.ts';
import { type Feedback, feedbackOf, type Step, stepsOf } from '../../app/classwork/progress.ts';
import type { AppState } from '../../app/state.ts';
import { ok, type Result } from '../../base/base.ts';
import { type Assignment, type AssignmentError, assignmentMark, decodeAssignment } from '../../classroom/assignment.ts';
import type { Opened } from '../../storage/classwork/classwork.ts';
import { useApp, useSelected } from '../use-app.ts';

export interface OpenAssignment {
  readonly assignment: Assignment;
  readonly opened: Opened;
  readonly steps: readonly Step[];
  readonly feedback: Feedback;
}

const recordsNow = (state: AppState) => state.records;
const classworkNow = (state: AppState) => state.classwork;

/** An assignment by its code, and how far it is on this device. */
export function useAssignment(code: string): Result<OpenAssignment, AssignmentError> {
  const records = useSelected(recordsNow);
  const classwork = useSelected(classworkNow);
  const decoded = useMemo(() => decodeAssignment(code), [code]);
  return useMemo(() => {
    if (!decoded.ok) return decoded;
    const assignment = decoded.value;
    const mark = assignmentMark(assignment);
    const opened = classwork.assignments.find((each) => each.mark === mark) ?? { mark, code, swaps: {} };
    const steps = stepsOf(assignment, opened, records);
    return ok({ assignment, opened, steps, feedback: feedbackOf(assignment, steps) });
  }, [decoded, code, classwork, records]);
}

const keepingNow = (state: AppState) => state.keeping;

/** Keeps the way back to an assignment that was opened, once the shelf has been read. */
export function useKept(found: ReturnType<typeof useAssignment>): void {
  const app = useApp();
  const read = useSelected(keepingNow) !== null;
  const { mark, code } = found.ok ? found.value.opened : { mark: null, code: '' };
  useEffect(() => {
    if (read && mark !== null) keepAssignment(app, { mark, code });
  }, [app, read, mark, code]);
}
