/** Reads the tags of Ink source where they stand, so that a problem has a file and a line. */
import type { InkFiles } from './compile.ts';

export interface SourceTag {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** On a choice, or on a line of the story. */
  readonly on: 'choice' | 'line';
  readonly name: string;
  readonly value: string;
}

const CHOICE = /^\s*[*+]/;
/** A tag runs from its # to the next #, the end of the bracket, brace or branch it stands in, or the end of the line. */
const TAG = /(?<!\\)#([^#\]}|]*)/g;

const withoutBlockComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
const withoutComment = (line: string) => line.replace(/(^|[^:])\/\/.*$/, '$1');

function tagsIn(text: string): readonly { readonly name: string; readonly value: string }[] {
  return Array.from(text.matchAll(TAG), ([, raw = '']) => {
    const colon = raw.indexOf(':');
    const name = (colon < 0 ? raw : raw.slice(0, colon)).trim();
    return { name, value: colon < 0 ? '' : raw.slice(colon + 1).trim() };
  });
}

/** Where a choice's own words end: its closing bracket, or the line's end. */
function splitChoice(line: string): readonly [choice: string, after: string] {
  const bracket = line.lastIndexOf(']');
  return bracket < 0 ? [line, ''] : [line.slice(0, bracket + 1), line.slice(bracket + 1)];
}

/** The lines of a file without comments, numbered from 1. */
export function* sourceLines(text: string): Generator<readonly [number: number, line: string]> {
  for (const [index, line] of withoutBlockComments(text).split('\n').entries()) yield [index + 1, withoutComment(line)];
}

/** Every tag in the source, with where it stands. */
export function sourceTags(files: InkFiles): readonly SourceTag[] {
  const found: SourceTag[] = [];
  for (const [file, text] of Object.entries(files)) {
    for (const [line, words] of sourceLines(text)) {
      const [choice, after] = CHOICE.test(words) ? splitChoice(words) : ['', words];
      found.push(...tagsIn(choice).map((tag) => ({ file, line, on: 'choice' as const, ...tag })));
      found.push(...tagsIn(after).map((tag) => ({ file, line, on: 'line' as const, ...tag })));
    }
  }
  return found;
}
