import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CheckedFolder } from '../studio/check/files.ts';
import { readFolder } from './folders.ts';

const WORDS = 'words.txt';

/** A word a line; what follows a # is for people. */
function wordsIn(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => line.replace(/#.*$/, '').trim()).filter((word) => word !== '');
}

/** A scenario's folder, with the words of its own list and of the one beside it. */
export function readCheckedFolder(path: string): CheckedFolder {
  const folder = resolve(path);
  const ownWords = [...wordsIn(join(folder, WORDS)), ...wordsIn(join(dirname(folder), WORDS))];
  return { ...readFolder(folder), ownWords };
}
