/** The tags an author may write, as tables. @see docs/authors-contract.md */
import { type AuthoredMove, isAuthoredMove } from '../codebook/codebook.ts';
import {
  FEELING_MAX,
  type Feeling,
  feelings,
  type Mood,
  moods,
  type Pose,
  poses,
  type SoundName,
  sounds,
} from './vocabulary.ts';

/** What a choice's tags say. */
export interface ChoiceTags {
  readonly id?: string;
  readonly move?: AuthoredMove;
  readonly topic?: string;
  readonly duties: readonly string[];
  readonly uses: readonly string[];
  readonly red: boolean;
  readonly safetyNet: boolean;
  readonly look?: string;
}

export interface Felt {
  readonly feeling: Feeling;
  /** 0, not at all, to 4, completely. */
  readonly much: number;
}

/** What a line's tags say. */
export interface LineTags {
  readonly speaker?: string;
  readonly moods: readonly { readonly who: string | null; readonly mood: Mood }[];
  readonly poses: readonly { readonly who: string | null; readonly pose: Pose }[];
  readonly cues: readonly string[];
  readonly facts: readonly string[];
  readonly grants: readonly string[];
  readonly refuses: readonly string[];
  readonly asksAdvice: boolean;
  readonly minutes?: number;
  readonly place?: string;
  readonly sound?: SoundName;
  readonly later?: string;
  readonly ending?: string;
  readonly felt?: Felt;
}

/** What a tag's value must be: nothing, free words, or one of a list the manifest or the game keeps. */
export type ValueKind =
  | 'none'
  | 'id'
  | 'words'
  | 'whole'
  | 'move'
  | 'cast'
  | 'mood'
  | 'pose'
  | 'sound'
  | 'felt'
  | 'fact'
  | 'duty'
  | 'cue'
  | 'thing'
  | 'ending';

export const choiceTags = {
  id: 'id',
  move: 'move',
  topic: 'id',
  duty: 'duty',
  red: 'none',
  uses: 'fact',
  'safety-net': 'none',
  look: 'thing',
} as const satisfies Record<string, ValueKind>;

export const lineTags = {
  speaker: 'cast',
  mood: 'mood',
  pose: 'pose',
  cue: 'cue',
  fact: 'fact',
  grants: 'id',
  refuses: 'id',
  'asks-advice': 'none',
  minutes: 'whole',
  place: 'id',
  sound: 'sound',
  later: 'words',
  ending: 'ending',
  felt: 'felt',
} as const satisfies Record<string, ValueKind>;

export interface Tag {
  readonly name: string;
  /** '' where the tag stands alone. */
  readonly value: string;
}

/** `id: sit` is a tag named `id` with the value `sit`; `red` has none. */
export function readTag(raw: string): Tag {
  const colon = raw.indexOf(':');
  if (colon < 0) return { name: raw.trim(), value: '' };
  return { name: raw.slice(0, colon).trim(), value: raw.slice(colon + 1).trim() };
}

const valuesOf = (tags: readonly Tag[], name: string) =>
  tags.filter((tag) => tag.name === name).map((tag) => tag.value);
const has = (tags: readonly Tag[], name: string) => tags.some((tag) => tag.name === name);

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

export function readChoiceTags(raw: readonly string[]): ChoiceTags {
  const tags = raw.map(readTag);
  const move = valuesOf(tags, 'move').find(isAuthoredMove);
  return {
    ...given('id', valuesOf(tags, 'id')[0]),
    ...given('move', move),
    ...given('topic', valuesOf(tags, 'topic')[0]),
    ...given('look', valuesOf(tags, 'look')[0]),
    duties: valuesOf(tags, 'duty'),
    uses: valuesOf(tags, 'uses'),
    red: has(tags, 'red'),
    safetyNet: has(tags, 'safety-net'),
  };
}

/** `wary` is of whoever speaks; `bob wary` is of Bob. Null where the last word is not of the list. */
export function readOfWhom<Word extends string>(
  value: string,
  list: readonly Word[],
): { readonly who: string | null; readonly word: Word } | null {
  const words = value.split(/\s+/);
  const word = list.find((each) => each === words.at(-1));
  if (word === undefined || words.length > 2) return null;
  return { who: words.length === 2 ? (words[0] ?? null) : null, word };
}

/** `understood 3`, or null. */
export function readFelt(value: string): Felt | null {
  const [word, number, ...rest] = value.split(/\s+/);
  const feeling = feelings.find((each) => each === word);
  const much = number === undefined ? Number.NaN : Number(number);
  if (feeling === undefined || rest.length > 0) return null;
  return Number.isInteger(much) && much >= 0 && much <= FEELING_MAX ? { feeling, much } : null;
}

const ofWhom = <Word extends string>(values: readonly string[], list: readonly Word[]) =>
  values.map((value) => readOfWhom(value, list)).filter((read) => read !== null);

export function readLineTags(raw: readonly string[]): LineTags {
  const tags = raw.map(readTag);
  const minutes = valuesOf(tags, 'minutes').map(Number)[0];
  return {
    ...given('speaker', valuesOf(tags, 'speaker')[0]),
    moods: ofWhom(valuesOf(tags, 'mood'), moods).map(({ who, word }) => ({ who, mood: word })),
    poses: ofWhom(valuesOf(tags, 'pose'), poses).map(({ who, word }) => ({ who, pose: word })),
    cues: valuesOf(tags, 'cue'),
    facts: valuesOf(tags, 'fact'),
    grants: valuesOf(tags, 'grants'),
    refuses: valuesOf(tags, 'refuses'),
    asksAdvice: has(tags, 'asks-advice'),
    ...given('minutes', Number.isFinite(minutes) ? minutes : undefined),
    ...given('place', valuesOf(tags, 'place')[0]),
    ...given(
      'sound',
      valuesOf(tags, 'sound')
        .map((value) => sounds.find((each) => each === value))
        .find((sound) => sound !== undefined),
    ),
    ...given('later', valuesOf(tags, 'later')[0]),
    ...given('ending', valuesOf(tags, 'ending')[0]),
    ...given(
      'felt',
      valuesOf(tags, 'felt')
        .map(readFelt)
        .find((felt) => felt !== null) ?? undefined,
    ),
  };
}
