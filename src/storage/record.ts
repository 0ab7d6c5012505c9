/** A run as it is kept. The inputs are the truth; what was shown is kept beside them for the day the edition is gone. */
import * as v from 'valibot';
import { type ChoiceId, type Fingerprint, ok, problem, type Result, type ScenarioId, seedOf } from '../base/base.ts';
import { type BadField, parseWith } from '../base/parse.ts';
import { longest, most } from '../classroom/classroom.ts';
import { feelings } from '../scenario/vocabulary.ts';
import { NAME_MAX, type Settings, usualSettings } from './storage.ts';

export const RECORD_VERSION = 2;

/** More than anybody has chosen, said or been told in one visit; a file from elsewhere may hold anything. */
const CHOICES_MAX = 2000;
const LINES_MAX = 10_000;

const atMost = <Long extends { readonly length: number }>(most: number) =>
  v.check<Long, string>((value) => value.length <= most, `at most ${most} long`);

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/, 'up to 64 small letters, digits and hyphens'));
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400));
const typed = (characters: number) => v.pipe(v.string(), v.maxLength(characters));
const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4));
const word = v.pipe(v.string(), atMost(200));

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
    v.custom<unknown[]>(Array.isArray, 'a list of choices'),
    atMost(CHOICES_MAX),
    v.array(
      v.pipe(
        word,
        v.transform((text) => text as ChoiceId),
      ),
    ),
    v.readonly(),
  ),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const spoken = v.pipe(v.string(), atMost(LINES_MAX));
const HANDS_ROWS_MAX = 50;
const tally = v.object({
  /** How many choices came before it. */
  step: count,
  hands: v.pipe(v.array(v.object({ choice: word, text: spoken, hands: count })), atMost(HANDS_ROWS_MAX), v.readonly()),
});

const lastSeen = v.object({
  ending: v.nullable(word),
  told: v.pipe(v.array(word), atMost(CHOICES_MAX)),
  headline: v.picklist(['A', 'B', 'C', 'D']),
  total: v.number(),
});

const transcriptSchema = v.pipe(
  v.custom<unknown[]>(Array.isArray, 'a list of lines'),
  atMost(LINES_MAX),
  v.array(v.object({ who: v.nullable(word), text: v.pipe(v.string(), atMost(LINES_MAX)) })),
  v.readonly(),
);

/** What a learner calls a run: any text but control characters, without white space round it. */
const nameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => text.length >= 1 && text.length <= NAME_MAX, `1 to ${NAME_MAX} characters long`),
  v.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u, 'one line of letters, digits and signs'),
);

const choice = v.pipe(
  word,
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

const first = {
  id,
  run: runSchema,
  /** Milliseconds since 1970. */
  startedAt: moment,
  changedAt: moment,
  /** The learner has gone on to the debrief: the visit is not resumed. */
  closed: v.boolean(),
  /** What the learner was shown at its end; null while it goes on. */
  seen: v.nullable(lastSeen),
  /** What the learner thought the person felt, 0 to 4 each; null where the guessing was skipped. */
  guess: v.optional(v.nullable(v.object(v.entriesFromList(feelings, share)))),
  /** The record this one was tried from, and how many of its choices it kept. */
  from: v.optional(v.object({ id, steps: count })),
};

/** Version 1 held its transcript within. */
const version1 = v.object({ version: v.literal(1), ...first, transcript: transcriptSchema });

const version2 = v.object({
  version: v.literal(RECORD_VERSION),
  ...first,
  /** What the learner calls it; absent until they name it. */
  name: v.optional(nameSchema),
  starred: v.boolean(),
  /** Played on a device of this learner's; false for a run that somebody sent. */
  mine: v.boolean(),
  /** Played by a room together: the hands raised for each choice, where they were counted. */
  room: v.optional(v.pipe(v.array(tally), atMost(CHOICES_MAX), v.readonly())),
  ...ofClass,
});

export type RunRecord = Readonly<v.InferOutput<typeof version2>>;
export type Tally = Readonly<v.InferOutput<typeof tally>>;
export type Guess = NonNullable<RunRecord['guess']>;
/** What was said, line by line: `who` is an id of the cast, 'you', or null for the teller. */
export type Transcript = v.InferOutput<typeof transcriptSchema>;

/** A run with what was said in it: as it travels, and as it is put back. */
export interface WholeRun {
  readonly record: RunRecord;
  readonly transcript: Transcript;
}

export type RecordError = BadField | { readonly kind: 'newer-record'; readonly version: number };

const versioned = v.object({ version: v.number() });

function upgraded({ transcript: _, ...record }: v.InferOutput<typeof version1>): RunRecord {
  return { ...record, version: 2, starred: false, mine: true };
}

/** A record from outside: one of a newer game is told apart from a damaged one, so that neither is touched. */
export function parseRecord(value: unknown): Result<RunRecord, RecordError> {
  const found = v.safeParse(versioned, value);
  const version = found.success ? found.output.version : RECORD_VERSION;
  if (version > RECORD_VERSION) return problem({ kind: 'newer-record', version });
  if (version === RECORD_VERSION) return parseWith(version2, value);
  const old = parseWith(version1, value);
  return old.ok ? ok(upgraded(old.value)) : old;
}

const within = v.object({ transcript: transcriptSchema });

/** A record from outside that carries its transcript, as every version does in a file. */
export function parseWhole(value: unknown): Result<WholeRun, RecordError> {
  const record = parseRecord(value);
  if (!record.ok) return record;
  const said = parseWith(within, value);
  return said.ok ? ok({ record: record.value, transcript: said.value.transcript }) : said;
}

/** A stored transcript; one that cannot be read is as good as none. */
export function parseTranscript(value: unknown): Transcript {
  const read = v.safeParse(transcriptSchema, value);
  return read.success ? read.output : [];
}

/** The transcript within a record, where it is kept there: version 1 did. */
export function transcriptWithin(value: unknown): Transcript | null {
  const read = v.safeParse(within, value);
  return read.success ? read.output.transcript : null;
}

/** A name as somebody typed it. */
export const parseName = (text: string): Result<string, BadField> => parseWith(nameSchema, text);

const settingsSchema = v.object({
  stage: v.fallback(v.boolean(), usualSettings.stage),
  silences: v.fallback(v.boolean(), usualSettings.silences),
  sound: v.fallback(v.boolean(), usualSettings.sound),
  aloud: v.fallback(v.boolean(), usualSettings.aloud),
  choicesAloud: v.fallback(v.boolean(), usualSettings.choicesAloud),
  asked: v.fallback(v.boolean(), usualSettings.asked),
});

/** Settings from outside; what cannot be read is as usual. */
export function parseSettings(value: unknown): Settings {
  const read = v.safeParse(settingsSchema, value);
  return read.success ? read.output : usualSettings;
}
