/** What a learner gives an educator, and its code: `AH1-`, how long it is, and the rest in base 32. @see docs/hand-ins.md */
import * as v from 'valibot';
import { type ChoiceId, ok, problem, type Result, type Seed, seedOf } from '../base/base.ts';
import { fromBase32, numberFromBase32, numberToBase32, toBase32 } from '../base/crockford.ts';
import { type LocalDate, localDateOf } from '../base/local-date.ts';
import { type BadField, parseJsonWith, parseWith } from '../base/parse.ts';
import { FEELING_MAX, feelings } from '../scenario/vocabulary.ts';
import { type Guess, longest, most } from './classroom.ts';
import { sealed, unsealed } from './sealed.ts';

const PREFIX = 'AH';
const VERSION = 1;
/** Characters that say how many follow. A mail client that cuts the rest is found out by it. */
const LENGTH_CHARACTERS = 4;

/** What a learner would have said, before the choices were shown. Kept for the debrief, never scored. */
export interface OwnWords {
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly said: string;
  /** The choice they found nearest to it; null where none was. */
  readonly nearest: ChoiceId | null;
}

export interface Reflection {
  readonly question: string;
  readonly answer: string;
}

export interface HandedRun {
  /** Its run code, `AS1-…`. */
  readonly code: string;
  /** Null where the guessing was skipped. */
  readonly guess: Guess | null;
  readonly ownWords: readonly OwnWords[];
  readonly reflections: readonly Reflection[];
}

export interface HandIn {
  /** The mark of the assignment it answers; null where there was none. @see assignmentMark */
  readonly assignment: string | null;
  readonly learner: {
    readonly name: string;
    /** Drawn once on the learner's device and kept beside the name, so that two learners called Alex stay two. */
    readonly key: Seed;
  };
  /** The day it was made, by the learner's own calendar; null where that was not to be had. */
  readonly day: LocalDate | null;
  /** In the order played. */
  readonly runs: readonly HandedRun[];
}

export type HandInError =
  | { readonly kind: 'not-a-hand-in' }
  | { readonly kind: 'newer-hand-in'; readonly version: number }
  /** Characters are missing at its end. */
  | { readonly kind: 'cut-hand-in'; readonly expected: number; readonly found: number }
  | { readonly kind: 'damaged-hand-in' }
  /** Whole, and holding something that no hand-in does. */
  | BadField;

const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,64}$/, 'the id of a choice'),
  v.transform((choice) => choice as ChoiceId),
);
const whole = (least: number, greatest: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(greatest));
const listOf = <Item extends v.GenericSchema>(item: Item, length: number) => v.pipe(v.array(item), v.maxLength(length));
const day = v.pipe(
  v.string(),
  v.check((each) => localDateOf(each) !== null, 'a day such as 2026-11-23'),
  v.transform((each) => each as LocalDate),
);

const handedRun = v.object({
  code: v.pipe(v.string(), v.regex(/^AS\d+-[0-9A-Z]{1,400}$/, 'a run code')),
  guess: v.nullable(v.object(v.entriesFromList(feelings, whole(0, FEELING_MAX)))),
  ownWords: listOf(
    v.object({ turn: whole(0, 400), said: text(longest.ownWords), nearest: v.nullable(id) }),
    most.ownWords,
  ),
  reflections: listOf(
    v.object({ question: text(longest.question), answer: text(longest.reflection) }),
    most.reflections,
  ),
});

const handInSchema = v.object({
  assignment: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits'))),
  learner: v.object({ name: text(longest.name), key: v.pipe(whole(0, 2 ** 32 - 1), v.transform(seedOf)) }),
  day: v.nullable(day),
  runs: v.pipe(listOf(handedRun, most.runs), v.minLength(1)),
});

/** As lists, in the order of the format: names of fields would be most of a short hand-in. */
const row = ({ assignment, learner, day, runs }: HandIn) =>
  JSON.stringify([
    assignment,
    learner.name,
    learner.key,
    day,
    runs.map(({ code, guess, ownWords, reflections }) => [
      code,
      guess === null ? null : feelings.map((feeling) => guess[feeling]),
      ownWords.map(({ turn, said, nearest }) => [turn, said, nearest]),
      reflections.map(({ question, answer }) => [question, answer]),
    ]),
  ]);

const list = v.array(v.unknown());
const listed = (from: unknown) => (Array.isArray(from) ? (from as readonly unknown[]) : []);
const fields = (names: readonly string[]) => (from: unknown) =>
  Object.fromEntries(names.map((name, index) => [name, listed(from)[index]]));

const runFrom = (from: unknown) => {
  const [code, guess, ownWords, reflections] = listed(from);
  return {
    code,
    guess: guess === null ? null : fields(feelings)(guess),
    ownWords: listed(ownWords).map(fields(['turn', 'said', 'nearest'])),
    reflections: listed(reflections).map(fields(['question', 'answer'])),
  };
};

const rowSchema = v.pipe(
  list,
  v.transform(([assignment, name, key, made, runs]) => ({
    assignment,
    learner: { name, key },
    day: made,
    runs: listed(runs).map(runFrom),
  })),
  handInSchema,
);

/** A hand-in from outside, such as a record, or the first field that does not fit. */
export const parseHandIn = (value: unknown): Result<HandIn, BadField> => parseWith(handInSchema, value);

/** The code of a hand-in. Holds all of it. */
export function encodeHandIn(handIn: HandIn): string {
  const body = toBase32(sealed(row(handIn), VERSION));
  return `${PREFIX}${VERSION}-${numberToBase32(body.length, LENGTH_CHARACTERS)}${body}`;
}

/** How many characters of base 32 a code has after its prefix, from its first characters; null where they do not say. */
export function lengthOfHandIn(characters: string): number | null {
  const body = numberFromBase32(characters.slice(0, LENGTH_CHARACTERS));
  return body === null || characters.length < LENGTH_CHARACTERS ? null : LENGTH_CHARACTERS + body;
}

/** The hand-in of a code. White space round it is not minded; what a mail did to it is undone by `codesIn`. */
export function decodeHandIn(code: string): Result<HandIn, HandInError> {
  const parts = /^AH(\d{1,4})-([0-9A-Z]+)$/.exec(code.trim());
  if (parts === null) return problem({ kind: 'not-a-hand-in' });
  const version = Number(parts[1]);
  if (version > VERSION) return problem({ kind: 'newer-hand-in', version });
  const characters = parts[2] ?? '';
  const expected = lengthOfHandIn(characters);
  if (expected === null) return problem({ kind: 'damaged-hand-in' });
  if (characters.length < expected) return problem({ kind: 'cut-hand-in', expected, found: characters.length });
  const bytes = fromBase32(characters.slice(LENGTH_CHARACTERS));
  const exact = parts[1] === String(VERSION) && characters.length === expected;
  const json = bytes === null || !exact ? null : unsealed(bytes, VERSION);
  if (json === null) return problem({ kind: 'damaged-hand-in' });
  const parsed = parseJsonWith(rowSchema, json);
  if (parsed.ok) return ok(parsed.value);
  return problem(parsed.problem.kind === 'not-json' ? { kind: 'damaged-hand-in' } : parsed.problem);
}
