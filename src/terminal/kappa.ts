import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseJsonWith } from '../base/parse.ts';
import { agreementOf, type Codings } from '../studio/kappa.ts';
import { kappaWords } from '../words/kappa.ts';
import { badFieldWords } from '../words/problems.ts';
import { refuse } from './refusal.ts';

const word = v.pipe(v.string(), v.nonEmpty());
const asList = v.array(v.object({ id: word, code: word }));
const asRecord = v.record(word, word);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(`There is no file to read at "${file}".`);
  }
}

/** The codings of a file: a list of { id, code }, or one object from id to code. */
function codingsIn(file: string): Codings {
  const text = textOf(file);
  if (!text.trimStart().startsWith('[')) {
    const record = parseJsonWith(asRecord, text);
    return record.ok ? new Map(Object.entries(record.value)) : refuse(`${file}: ${badFieldWords(record.problem)}`);
  }
  const list = parseJsonWith(asList, text);
  if (!list.ok) refuse(`${file}: ${badFieldWords(list.problem)}`);
  const codings = new Map(list.value.map(({ id, code }) => [id, code]));
  if (codings.size < list.value.length) {
    const ids = list.value.map(({ id }) => id);
    refuse(`${file}: The line "${ids.find((id, index) => ids.indexOf(id) < index)}" is coded twice.`);
  }
  return codings;
}

/** `story kappa <file> <file>`: how far two coders agree, and where they do not. */
export function kappa(files: readonly string[], json: boolean): void {
  const [first, second] = files;
  if (first === undefined || second === undefined || files.length > 2) {
    refuse('"story kappa" needs two files of codings.');
  }
  const found = agreementOf(codingsIn(first), codingsIn(second));
  if (found === null) refuse(`${first} and ${second} code no line in common.`);
  process.stdout.write(`${json ? JSON.stringify(found, null, 1) : kappaWords(found)}\n`);
}
