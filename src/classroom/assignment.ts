/** What an educator asks of a learner, and the code of its link. @see docs/hand-ins.md#assignments */
import * as v from 'valibot';
import { ok, problem, type Result, type ScenarioId } from '../base/base.ts';
import { fromBase64Url, toBase64Url } from '../base/base64url.ts';
import { crc32 } from '../base/checksum.ts';
import { type LocalDate, localDateOf } from '../base/local-date.ts';
import { type BadField, parseJsonWith, parseWith } from '../base/parse.ts';
import { longest, most } from './classroom.ts';
import { sealed, unsealed } from './sealed.ts';

const PREFIX = 'AA';
const VERSION = 1;

/** When a learner sees the figures of a run: after each playing, after the last one, or not before the class meets. */
export const feedbackTimes = ['at-once', 'after-last', 'in-class'] as const;
export type FeedbackTime = (typeof feedbackTimes)[number];

export interface Assignment {
  /** '' for none. */
  readonly title: string;
  /** Who set it; '' where that is not said. */
  readonly educator: string;
  /** In the order they are to be played, once each. Editions are not named: they are checked when handed in. */
  readonly scenarios: readonly ScenarioId[];
  /** Playings of each scenario, from 1; null for as many as they like. */
  readonly attempts: number | null;
  readonly feedback: FeedbackTime;
  /** At two marked turns the learner writes what they would say before the choices are shown. @see own-words.ts */
  readonly ownWords: boolean;
  /** Asked after the person's own words and before any figure. */
  readonly questions: readonly string[];
  /** The last day to hand in, on the learner's own calendar. */
  readonly due: LocalDate | null;
  /** '' for none. */
  readonly note: string;
}

export type AssignmentError =
  /** It does not look like an assignment's code at all. */
  | { readonly kind: 'not-an-assignment' }
  | { readonly kind: 'newer-assignment'; readonly version: number }
  /** Changed or cut on its way. */
  | { readonly kind: 'damaged-assignment' }
  /** Whole, and holding something that no assignment does. */
  | BadField;

const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters));
const scenario = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,23}$/, 'the id of a visit'),
  v.transform((id) => id as ScenarioId),
);
const onceEach = v.check<ScenarioId[], string>((ids) => new Set(ids).size === ids.length, 'each visit once');
const due = v.pipe(
  v.string(),
  v.check((day) => localDateOf(day) !== null, 'a day such as 2026-11-23'),
  v.transform((day) => day as LocalDate),
);

const assignmentSchema = v.object({
  title: text(longest.title),
  educator: text(longest.educator),
  scenarios: v.pipe(v.array(scenario), v.minLength(1), v.maxLength(most.scenarios), onceEach),
  attempts: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.attempts))),
  feedback: v.picklist(feedbackTimes),
  ownWords: v.boolean(),
  questions: v.pipe(v.array(v.pipe(text(longest.question), v.nonEmpty())), v.maxLength(most.questions)),
  due: v.nullable(due),
  note: text(longest.note),
});

/** What an educator has before anything is chosen. */
export const usualAssignment: Omit<Assignment, 'scenarios'> = {
  title: '',
  educator: '',
  attempts: null,
  feedback: 'at-once',
  ownWords: true,
  questions: [],
  due: null,
  note: '',
};

/** As a list, in the order of the format: names of fields would be half of a link. */
const row = (each: Assignment) =>
  JSON.stringify([
    each.title,
    each.educator,
    each.scenarios,
    each.attempts,
    feedbackTimes.indexOf(each.feedback),
    each.ownWords,
    each.questions,
    each.due,
    each.note,
  ]);

const rowSchema = v.pipe(
  v.array(v.unknown()),
  v.transform(([title, educator, scenarios, attempts, feedback, ownWords, questions, day, note]) => ({
    title,
    educator,
    scenarios,
    attempts,
    feedback: feedbackTimes[Number(feedback)],
    ownWords,
    questions,
    due: day,
    note,
  })),
  assignmentSchema,
);

/** An assignment from outside, such as a form, or the first field that does not fit. */
export const parseAssignment = (value: unknown): Result<Assignment, BadField> => parseWith(assignmentSchema, value);

/** The code of `#/a/<code>`. Holds all of the assignment: nothing else is needed to open it. */
export const encodeAssignment = (assignment: Assignment): string =>
  `${PREFIX}${VERSION}-${toBase64Url(sealed(row(assignment), VERSION))}`;

/** Eight hexadecimal digits that a hand-in names its assignment by: two that differ in anything differ in these. */
export const assignmentMark = (assignment: Assignment): string =>
  crc32(new TextEncoder().encode(row(assignment)))
    .toString(16)
    .padStart(8, '0');

/** The assignment of a code. White space round it is not minded. */
export function decodeAssignment(code: string): Result<Assignment, AssignmentError> {
  const parts = /^AA(\d{1,4})-([\w-]+)$/.exec(code.trim());
  if (parts === null) return problem({ kind: 'not-an-assignment' });
  const version = Number(parts[1]);
  if (version > VERSION) return problem({ kind: 'newer-assignment', version });
  const bytes = fromBase64Url(parts[2] ?? '');
  const json = bytes === null || parts[1] !== String(VERSION) ? null : unsealed(bytes, VERSION);
  if (json === null) return problem({ kind: 'damaged-assignment' });
  const parsed = parseJsonWith(rowSchema, json);
  if (parsed.ok) return ok(parsed.value);
  return problem(parsed.problem.kind === 'not-json' ? { kind: 'damaged-assignment' } : parsed.problem);
}
