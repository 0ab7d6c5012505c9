/** Checks one scenario in a process of its own, so that a script that never answers can be stopped from outside. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkScenario } from '../studio/check/check.ts';
import type { Finding } from '../studio/rules/rule.ts';
import { createSpeller, openDictionary } from '../studio/spelling.ts';
import { readCheckedFolder } from './check-folder.ts';

/** What a child says: that it goes on, after this choice; that it has done playing; all it found. */
export type ChildMessage =
  | { readonly kind: 'playing'; readonly after: string | null }
  | { readonly kind: 'played' }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] };

const say = (message: ChildMessage, then?: () => void) => process.send?.(message, undefined, {}, then);

const PACKAGE = createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit/cspell-ext.json');
const DICTIONARY = join(dirname(PACKAGE), 'en_GB.trie.gz');

const folder = readCheckedFolder(process.argv[2] ?? '');
const findings = await checkScenario(folder, {
  speller: (ownWords) => createSpeller(openDictionary(gunzipSync(readFileSync(DICTIONARY))), ownWords),
  progress: (_, choices) => say({ kind: 'playing', after: choices.at(-1) ?? null }),
  played: () => say({ kind: 'played' }),
});
say({ kind: 'found', findings }, () => process.disconnect());
