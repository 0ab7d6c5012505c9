/** Rules on the text of the script: what can be seen without playing it. */
import { assertNever } from '../../base/base.ts';
import type { Manifest } from '../../scenario/manifest.ts';
import { isRoom, rooms } from '../../scenario/vocabulary.ts';
import type { Places } from '../check/places.ts';
import type { InkFiles } from '../compile.ts';
import { type ScenarioProblem, tagProblems } from '../problems.ts';
import { type SourceTag, sourceLines } from '../source.ts';
import type { Finding, Place } from './rule.ts';

/** Problems that the game itself would refuse, as findings. */
function fromProblem(problem: ScenarioProblem): Finding {
  const { file, line } = problem;
  switch (problem.kind) {
    case 'no-such-file':
      return { rule: 'no-manifest', file, line, facts: {} };
    case 'bad-manifest':
      return { rule: 'manifest', file, line, facts: { cause: problem.cause } };
    case 'ink-fault':
      return { rule: 'ink', file, line, facts: { message: problem.message } };
    case 'unknown-tag':
      return { rule: 'unknown-tag', file, line, facts: { tag: problem.tag, on: problem.on, known: problem.known } };
    case 'unknown-value':
      return {
        rule: 'unknown-value',
        file,
        line,
        facts: { tag: problem.tag, value: problem.value, known: problem.known },
      };
    case 'id-mismatch':
      return { rule: 'folder-name', file, line, facts: { id: problem.found, folder: problem.expected } };
    case 'repeated-id':
      return { rule: 'repeated-id', file, line, facts: { id: problem.id } };
    default:
      return assertNever(problem);
  }
}

const inBraces = ({ tag, value = '' }: { readonly tag: string; readonly value?: string }) =>
  `${tag}${value}`.includes('{');

/** A tag problem under the name of the rule that says most about it. */
function sharper(finding: Finding, kept: ReadonlySet<string>): Finding {
  const { file, line } = finding;
  if (finding.rule !== 'unknown-value' && finding.rule !== 'unknown-tag') return finding;
  if (inBraces(finding.facts)) return { rule: 'tag-in-braces', file, line, facts: { tag: finding.facts.tag } };
  if (finding.rule !== 'unknown-value' || finding.facts.tag !== 'fact' || !kept.has(finding.facts.value)) {
    return finding;
  }
  return { rule: 'kept-fact-told', file, line, facts: { fact: finding.facts.value } };
}

export function tagFindings(files: InkFiles, manifest: Manifest): readonly Finding[] {
  const kept = new Set(manifest.facts.filter((fact) => fact.kept).map((fact) => fact.id));
  const found = tagProblems(files, manifest).map((problem) => sharper(fromProblem(problem), kept));
  const known = new Set(found.map((finding) => `${finding.file} ${finding.line}`));
  return [...found, ...bracedTags(files).filter(({ file, line }) => !known.has(`${file} ${line}`))];
}

/** Tags of free words take any text, so a brace in one is looked for in the source. */
function bracedTags(files: InkFiles): readonly Finding[] {
  return Object.entries(files).flatMap(([file, text]) =>
    Array.from(sourceLines(text)).flatMap(([line, words]): readonly Finding[] => {
      const tag = /(?<!\\)#\s*([a-z-]+)[^#\]}|]*\{/.exec(words)?.[1];
      return tag === undefined ? [] : [{ rule: 'tag-in-braces', file, line, facts: { tag } }];
    }),
  );
}

/** Bullets, a label, conditions: what may stand before a choice's own words. */
const CHOICE = /^\s*(?:[*+]\s*)+(?:\([\w.]+\)\s*)?(?:\{[^{}]*\}\s*)*(.*)$/;

interface SourceChoice extends Place {
  readonly text: string;
  readonly tags: readonly SourceTag[];
}

/** Every choice in the source that a person can pick: a choice with no words is Ink's own way on. */
function sourceChoices(files: InkFiles, tags: readonly SourceTag[]): readonly SourceChoice[] {
  return Object.entries(files).flatMap(([file, text]) =>
    Array.from(sourceLines(text)).flatMap(([line, words]) => {
      const rest = CHOICE.exec(words)?.[1];
      if (rest === undefined || rest === '' || rest.startsWith('->')) return [];
      const own = tags.filter((tag) => tag.on === 'choice' && tag.file === file && tag.line === line);
      const said = rest.replace(/^\[/, '').replace(/\s*[#\]].*$/, '');
      return [{ file, line, text: said, tags: own }];
    }),
  );
}

const tagOf = (choice: SourceChoice, name: string) => choice.tags.find((tag) => tag.name === name)?.value;

function* choiceFaults(choice: SourceChoice): Generator<Finding> {
  const { file, line, text } = choice;
  const id = tagOf(choice, 'id');
  const move = tagOf(choice, 'move');
  if (id === undefined) yield { rule: 'choice-without-id', file, line, facts: { text } };
  if (move === undefined && tagOf(choice, 'look') === undefined) {
    yield { rule: 'choice-without-move', file, line, facts: { text } };
  }
  if (move === 'OFFER' && tagOf(choice, 'topic') === undefined) {
    yield { rule: 'offer-without-topic', file, line, facts: { choice: id ?? text } };
  }
}

export const choiceFindings = (files: InkFiles, places: Places): readonly Finding[] =>
  sourceChoices(files, places.tags).flatMap((choice) => Array.from(choiceFaults(choice)));

const BOOKS = ['trust', 'heard', 'fixes', 'turns'] as const;
const WRITES = new RegExp(`~\\s*(?:temp\\s+)?(${BOOKS.join('|')})\\s*(?:=(?!=)|\\+=|-=|\\+\\+|--)`);

/** Lines that write what only the engine may. */
export function writesToBooks(files: InkFiles): readonly Finding[] {
  return Object.entries(files).flatMap(([file, text]) =>
    Array.from(sourceLines(text)).flatMap(([line, words]): readonly Finding[] => {
      const variable = WRITES.exec(words)?.[1];
      return variable === undefined ? [] : [{ rule: 'writes-books', file, line, facts: { variable } }];
    }),
  );
}

/** Places nobody has drawn, in the manifest and in the script. */
export function undrawnPlaces(manifest: Manifest | null, { tags, entry }: Places): readonly Finding[] {
  const inScript = tags
    .filter((tag) => tag.name === 'place')
    .map(({ file, line, value }) => ({ file, line, place: value }));
  const named = manifest === null ? inScript : [{ ...entry(['place']), place: manifest.place }, ...inScript];
  return named
    .filter(({ place }) => !isRoom(place))
    .map(({ file, line, place }) => ({ rule: 'undrawn-place', file, line, facts: { place, drawn: rooms } }));
}

/** Topics of offers for which leave can never be had: such an offer is never well timed. */
export function topicsNeverGranted({ tags }: Places): readonly Finding[] {
  if (tags.some((tag) => tag.name === 'asks-advice')) return [];
  const granted = new Set(tags.filter((tag) => tag.name === 'grants').map((tag) => tag.value));
  const offers = tags.filter((tag) => tag.name === 'move' && tag.value === 'OFFER');
  return offers.flatMap(({ file, line }): readonly Finding[] => {
    const topic = tags.find((tag) => tag.name === 'topic' && tag.file === file && tag.line === line)?.value;
    if (topic === undefined || granted.has(topic)) return [];
    return [{ rule: 'topic-never-granted', file, line, facts: { topic } }];
  });
}
