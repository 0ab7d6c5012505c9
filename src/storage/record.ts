/** A run as it is kept. The inputs are the truth; what was said and shown is kept beside them for the day the edition is gone. */
import * as v from 'valibot';
import { type ChoiceId, type Fingerprint, problem, type Result, type ScenarioId, seedOf } from '../base/base.ts';
import { type BadField, parseWith } from '../base/parse.ts';
import { longest, most } from '../classroom/classroom.ts';
import { feelings } from '../scenario/vocabulary.ts';
import { type Settings, usualSettings } from './storage.ts';

export const RECORD_VERSION = 1;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const moment = v.pipe(v.number(), v.minValue(0));
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400));
const typed = (characters: number) => v.pipe(v.string(), v.maxLength(characters));
const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4));

const runSchema = v.object({
  scenario: v.pipe(
    id,
    v.transform((text) => text as ScenarioId),
  ),
  fingerprint: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{12}$/),
    v.transform((text) => text as Fingerprint),
  ),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1), v.transform(seedOf)),
  choices: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.transform((text) => text as ChoiceId),
      ),
    ),
    v.readonly(),
  ),
});

const lastSeen = v.object({
  ending: v.nullable(v.string()),
  told: v.array(v.string()),
  headline: v.picklist(['A', 'B', 'C', 'D']),
  total: v.number(),
});

const choice = v.pipe(
  v.string(),
  v.transform((text) => text as ChoiceId),
);

/** What belongs to a run played for a class; absent from any other. */
const ofClass = {
  /** The mark of the assignment it was played for. @see assignmentMark */
  assignment: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits'))),
  /** What the learner would have said at the marked turns, '' where they skipped it. @see ../classroom/own-words.ts */
  ownWords: v.optional(
    v.pipe(
      v.array(v.object({ turn, said: typed(longest.ownWords), nearest: v.nullable(choice) })),
      v.maxLength(most.ownWords),
      v.readonly(),
    ),
  ),
  /** Absent until the learner has gone on to what comes after them. */
  reflections: v.optional(
    v.pipe(
      v.array(v.object({ question: typed(longest.question), answer: typed(longest.reflection) })),
      v.maxLength(most.reflections),
      v.readonly(),
    ),
  ),
};

export const recordSchema = v.object({
  version: v.literal(RECORD_VERSION),
  id,
  run: runSchema,
  /** Milliseconds since 1970. */
  startedAt: moment,
  changedAt: moment,
  /** The learner has gone on to the debrief: the visit is not resumed. */
  closed: v.boolean(),
  transcript: v.array(v.object({ who: v.nullable(v.string()), text: v.string() })),
  /** What the learner was shown at its end; null while it goes on. */
  seen: v.nullable(lastSeen),
  /** What the learner thought the person felt, 0 to 4 each; null where the guessing was skipped. */
  guess: v.optional(v.nullable(v.object(v.entriesFromList(feelings, share)))),
  /** The record this one was tried from, and how many of its choices it kept. */
  from: v.optional(v.object({ id, steps: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  ...ofClass,
});

export type RunRecord = Readonly<v.InferOutput<typeof recordSchema>>;
export type Guess = NonNullable<RunRecord['guess']>;

export type RecordError = BadField | { readonly kind: 'newer-record'; readonly version: number };

const versioned = v.object({ version: v.number() });

/** A record from outside: one of a newer game is told apart from a damaged one, so that neither is touched. */
export function parseRecord(value: unknown): Result<RunRecord, RecordError> {
  const version = v.safeParse(versioned, value);
  if (version.success && version.output.version > RECORD_VERSION) {
    return problem({ kind: 'newer-record', version: version.output.version });
  }
  return parseWith(recordSchema, value);
}

const settingsSchema = v.object({
  stage: v.fallback(v.boolean(), usualSettings.stage),
  silences: v.fallback(v.boolean(), usualSettings.silences),
});

/** Settings from outside; what cannot be read is as usual. */
export function parseSettings(value: unknown): Settings {
  const read = v.safeParse(settingsSchema, value);
  return read.success ? read.output : usualSettings;
}
