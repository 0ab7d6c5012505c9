/** What can be wrong with a scenario before anyone plays it. Sentences are in words/. */
import type { BadField, NotJson } from '../base/parse.ts';
import { isAuthoredMove } from '../codebook/codebook.ts';
import type { Manifest } from '../scenario/manifest.ts';
import { choiceTags, lineTags, readFelt, readOfWhom, type ValueKind } from '../scenario/tags.ts';
import { feelings, moods, poses, sounds } from '../scenario/vocabulary.ts';
import type { InkFault, InkFiles } from './compile.ts';
import { type SourceTag, sourceTags } from './source.ts';

interface Where {
  readonly file: string;
  /** From 1; 0 for the whole file. */
  readonly line: number;
}

export type ScenarioProblem = Where &
  (
    | { readonly kind: 'no-such-file' }
    | ({ readonly kind: 'bad-manifest' } & { readonly cause: BadField | NotJson })
    | { readonly kind: 'ink-fault'; readonly message: InkFault['message'] }
    | {
        readonly kind: 'unknown-tag';
        readonly tag: string;
        readonly on: SourceTag['on'];
        readonly known: readonly string[];
      }
    | {
        readonly kind: 'unknown-value';
        readonly tag: string;
        readonly value: string;
        readonly known: readonly string[];
      }
    | { readonly kind: 'id-mismatch'; readonly expected: string; readonly found: string }
    | { readonly kind: 'repeated-id'; readonly id: string }
  );

type Known = Readonly<Record<Exclude<ValueKind, 'none' | 'id' | 'words' | 'whole'>, readonly string[]>>;

const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id);

const knownOf = (manifest: Manifest): Known => ({
  move: ['a code of the codebook', 'OFFER'],
  cast: [...ids(manifest.cast), 'you'],
  mood: moods,
  pose: poses,
  sound: sounds,
  felt: feelings.map((feeling) => `${feeling} 0 to 4`),
  fact: ids(manifest.facts.filter((fact) => !fact.kept)),
  duty: ids(manifest.duties),
  cue: ids(manifest.cues),
  thing: ids(manifest.things),
  ending: ids(manifest.endings),
});

const ID = /^[a-z0-9][a-z0-9-]*$/;

const ofKnownPerson = (value: string, list: readonly string[], cast: readonly string[]) => {
  const read = readOfWhom(value, list);
  return read !== null && (read.who === null || cast.includes(read.who));
};

function fits(kind: ValueKind, value: string, known: Known): boolean {
  switch (kind) {
    case 'none':
      return value === '';
    case 'id':
      return ID.test(value);
    case 'words':
      return value !== '';
    case 'whole':
      return /^\d+$/.test(value);
    case 'move':
      return isAuthoredMove(value);
    case 'felt':
      return readFelt(value) !== null;
    case 'mood':
    case 'pose':
      return ofKnownPerson(value, known[kind], known.cast);
    default:
      return known[kind].includes(value);
  }
}

const expectation: Partial<Record<ValueKind, readonly string[]>> = {
  none: ['nothing after the tag'],
  id: ['small letters, digits and hyphens'],
  words: ['some words'],
  whole: ['a whole number'],
};

function problemOf(tag: SourceTag, known: Known): ScenarioProblem | null {
  const table: Readonly<Record<string, ValueKind>> = tag.on === 'choice' ? choiceTags : lineTags;
  const kind = Object.hasOwn(table, tag.name) ? table[tag.name] : undefined;
  const where = { file: tag.file, line: tag.line };
  if (kind === undefined)
    return { kind: 'unknown-tag', ...where, tag: tag.name, on: tag.on, known: Object.keys(table) };
  if (fits(kind, tag.value, known)) return null;
  const wanted = expectation[kind] ?? known[kind as keyof Known];
  return { kind: 'unknown-value', ...where, tag: tag.name, value: tag.value, known: wanted };
}

/** Unknown tags and values, and choice ids used twice, each with file and line. */
export function tagProblems(files: InkFiles, manifest: Manifest): readonly ScenarioProblem[] {
  const known = knownOf(manifest);
  const found: ScenarioProblem[] = [];
  const seen = new Set<string>();
  for (const tag of sourceTags(files)) {
    const wrong = problemOf(tag, known);
    if (wrong !== null) found.push(wrong);
    if (tag.on !== 'choice' || tag.name !== 'id') continue;
    if (seen.has(tag.value)) found.push({ kind: 'repeated-id', file: tag.file, line: tag.line, id: tag.value });
    seen.add(tag.value);
  }
  return found;
}
