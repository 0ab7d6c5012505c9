import { useMemo } from 'preact/hooks';
import { type Feedback, feedbackOf, type Step, stepsOf } from '../../app/classwork/progress.ts';
import type { AppState } from '../../app/state.ts';
import { type Assignment, decodeAssignment } from '../../classroom/assignment.ts';
import { isOwnWordsTurn } from '../../classroom/own-words.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Opened } from '../../storage/classwork/classwork.ts';
import type { RunRecord } from '../../storage/record.ts';
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

export interface TurnAhead {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly play: Playthrough;
  readonly record: RunRecord;
}

/** Whether the turn ahead is one at which the learner's own words are asked for first, and whether they still are. */
export function useOwnWordsTurn({ scenario, play, record }: TurnAhead): 'unmarked' | 'waiting' | 'written' {
  const { assignment } = useSet(record.assignment);
  const turn = play.turns.length;
  const marked = (record.ownWords ?? []).map((each) => each.turn);
  const asked = assignment?.ownWords && isOwnWordsTurn(scenario.manifest, { turn, offered: play.offered, marked });
  if (!asked) return 'unmarked';
  return marked.includes(turn) ? 'written' : 'waiting';
}
