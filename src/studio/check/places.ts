/** Where in an author's files a thing stands, so that a finding has a file and a line. */
import { findNodeAtLocation, type JSONPath, type ParseError, parseTree } from 'jsonc-parser';
import { type InkFiles, MAIN } from '../compile.ts';
import type { Place } from '../rules/rule.ts';
import { type SourceTag, sourceLines, sourceTags } from '../source.ts';
import { MANIFEST } from './files.ts';

export interface Places {
  readonly tags: readonly SourceTag[];
  /** Where the script begins to say something. */
  readonly start: Place;
  /** The choice of this id, or the start. */
  choice(id: string): Place;
  /** The first such tag, or null. */
  tag(name: string, value: string): Place | null;
  /** The first line that holds these words, or null. */
  words(text: string): Place | null;
  /** An entry of the manifest, by its path from the top: the nearest part of the path that is there. */
  entry(path: JSONPath): Place;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** The line of an entry of JSON text, from 1, or of the first mistake where it is not JSON. */
export function jsonLine(text: string, path: JSONPath): number {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const mistake = errors[0];
  if (mistake !== undefined) return lineAt(text, mistake.offset);
  for (let length = path.length; root !== undefined && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return lineAt(text, node.offset);
  }
  return 1;
}

interface SourceLine extends Place {
  readonly text: string;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function linesOf(files: InkFiles): readonly SourceLine[] {
  return Object.entries(files).flatMap(([file, text]) =>
    Array.from(sourceLines(text), ([line, words]) => ({ file, line, text: plain(words) })),
  );
}

/** A line that neither declares, defines nor computes. */
const SAYS = /^(?!\s*$|VAR\b|CONST\b|LIST\b|EXTERNAL\b|INCLUDE\b|=|~|->|TODO\b)/;

const placeOf = ({ file, line }: Place): Place => ({ file, line });

/** Ink cuts a line at logic, so a line that is not found whole is looked for by its longest beginning of a few words. */
function lineHolding(lines: readonly SourceLine[], text: string): SourceLine | undefined {
  const words = plain(text).split(' ');
  for (let count = words.length; count >= Math.min(3, words.length) && count > 0; count -= 1) {
    const part = words.slice(0, count).join(' ');
    const found = lines.find((line) => line.text.includes(part));
    if (found !== undefined) return found;
  }
  return undefined;
}

export function placesOf(files: InkFiles, manifest: string | null): Places {
  const lines = linesOf(files);
  const tags = sourceTags(files);
  const start = placeOf(lines.find((line) => line.file === MAIN && SAYS.test(line.text)) ?? { file: MAIN, line: 1 });
  const byWords = new Map<string, Place | null>();
  const tagged = (name: string, value: string) => tags.find((tag) => tag.name === name && tag.value === value);
  return {
    tags,
    start,
    choice: (id) => placeOf(tagged('id', id) ?? start),
    tag(name, value) {
      const found = tagged(name, value);
      return found === undefined ? null : placeOf(found);
    },
    words(text) {
      const known = byWords.get(text);
      if (known !== undefined) return known;
      const found = lineHolding(lines, text);
      const place = found === undefined ? null : placeOf(found);
      byWords.set(text, place);
      return place;
    },
    entry: (path) => ({ file: MANIFEST, line: manifest === null ? 0 : jsonLine(manifest, path) }),
  };
}
