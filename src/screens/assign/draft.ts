/** The form as it stands, and the assignment it makes. */
import type { ScenarioId } from '../../base/base.ts';
import type { BadField } from '../../base/parse.ts';
import { type Assignment, type FeedbackTime, parseAssignment, usualAssignment } from '../../classroom/assignment.ts';

export interface Draft {
  readonly title: string;
  readonly educator: string;
  readonly scenarios: readonly ScenarioId[];
  readonly attempts: number | null;
  readonly feedback: FeedbackTime;
  readonly ownWords: boolean;
  readonly questions: readonly string[];
  /** '' for none. */
  readonly due: string;
  readonly note: string;
}

export const firstDraft: Draft = { ...usualAssignment, scenarios: [], due: '' };

export const draftOf = (assignment: Assignment): Draft => ({ ...assignment, due: assignment.due ?? '' });

/** Blank questions are left out; white space round texts is not minded. */
const fieldsOf = (draft: Draft) => ({
  ...draft,
  title: draft.title.trim(),
  educator: draft.educator.trim(),
  questions: draft.questions.map((question) => question.trim()).filter((question) => question !== ''),
  due: draft.due === '' ? null : draft.due,
  note: draft.note.trim(),
});

export type Wrong = Readonly<Partial<Record<keyof Draft, BadField>>>;

export interface Filled {
  /** Null where a field is wrong. */
  readonly assignment: Assignment | null;
  readonly wrong: Wrong;
}

const anyVisit = { ...usualAssignment, scenarios: ['any'] };

/** Each field is tried by itself in an assignment that is right otherwise, so that each has its own sentence. */
export function filledIn(draft: Draft): Filled {
  const fields = fieldsOf(draft);
  const whole = parseAssignment(fields);
  if (whole.ok) return { assignment: whole.value, wrong: {} };
  const wrong = Object.entries(fields).flatMap(([name, value]) => {
    const tried = parseAssignment({ ...anyVisit, [name]: value });
    return tried.ok ? [] : [[name, tried.problem] as const];
  });
  return { assignment: null, wrong: Object.fromEntries(wrong) };
}
