/** How far a learner has come with an assignment, from what is kept of it. */
import type { ScenarioId } from '../../base/base.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import type { Opened } from '../../storage/classwork/classwork.ts';
import type { RunRecord } from '../../storage/record.ts';
import type { Card } from '../card.ts';

/** One visit that was set. */
export interface Step {
  readonly assigned: ScenarioId;
  /** The same, or what was taken in its place. */
  readonly visit: ScenarioId;
  /** Played to the end, in the order begun. */
  readonly played: readonly RunRecord[];
  /** Begun, and not at its end. */
  readonly going: RunRecord | null;
  /** Whether it may be begun once more. */
  readonly open: boolean;
}

const inOrder = (records: readonly RunRecord[]) => records.toSorted((a, b) => a.startedAt - b.startedAt);

/** The runs made for an assignment in which something was chosen, in the order begun. */
export const runsFor = (records: readonly RunRecord[], mark: string): readonly RunRecord[] =>
  inOrder(records.filter((record) => record.assignment === mark && record.run.choices.length > 0));

/** The visits of an assignment, in its order. */
export function stepsOf(
  { scenarios, attempts }: Pick<Assignment, 'scenarios' | 'attempts'>,
  opened: Pick<Opened, 'mark' | 'swaps'>,
  records: readonly RunRecord[],
): readonly Step[] {
  const mine = runsFor(records, opened.mark);
  return scenarios.map((assigned) => {
    const visit = opened.swaps[assigned] ?? assigned;
    const runs = mine.filter((record) => record.run.scenario === visit);
    const played = runs.filter((record) => record.seen !== null);
    return {
      assigned,
      visit,
      played,
      going: runs.findLast((record) => record.seen === null) ?? null,
      open: attempts === null || played.length < attempts,
    };
  });
}

/** What a learner is shown of a run made for an assignment, after the person's own words. */
export type Feedback = 'now' | 'after-last' | 'in-class';

export function feedbackOf({ feedback }: Pick<Assignment, 'feedback'>, steps: readonly Step[]): Feedback {
  if (feedback === 'at-once') return 'now';
  if (feedback === 'in-class') return 'in-class';
  return steps.every(({ played }) => played.length > 0) ? 'now' : 'after-last';
}

/** Minutes that two visits may be apart and still be of the same length. */
const SAME_LENGTH = 3;

/** Visits of the same length that may be taken in place of a step's: none that was set, none that was taken already. */
export function othersFor(step: Step, steps: readonly Step[], cards: readonly Card[]): readonly Card[] {
  const minutes = cards.find(({ id }) => id === step.assigned)?.minutes;
  const taken = new Set<string>(steps.flatMap(({ assigned, visit }) => [assigned, visit]));
  return cards.filter(
    (card) => !taken.has(card.id) && (minutes === undefined || Math.abs(card.minutes - minutes) <= SAME_LENGTH),
  );
}
