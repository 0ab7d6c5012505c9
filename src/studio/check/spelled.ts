/** Spelling of all that a learner can read: the script's words and the manifest's. */
import type { Manifest } from '../../scenario/manifest.ts';
import type { Finding, Place } from '../rules/rule.ts';
import { type Speller, wordsToSpell } from '../spelling.ts';
import type { Places } from './places.ts';

interface Text {
  readonly text: string;
  readonly place: Place;
}

/** A bare word as scripts write it for themselves: an id. */
const ID = /^[a-z0-9-]*$/;

/** All words in compiled Ink that are said: its strings start with ^; a tag's stands after '#'. */
function* saidIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) {
      if (node[index - 1] === '#') continue;
      if (typeof child === 'string' && child.startsWith('^')) yield child.slice(1).trim();
      else yield* saidIn(child);
    }
  } else if (typeof node === 'object' && node !== null) {
    for (const child of Object.values(node)) yield* saidIn(child);
  }
}

const scriptTexts = (story: string, places: Places): readonly Text[] =>
  [...new Set(saidIn(JSON.parse(story)))]
    .filter((text) => !ID.test(text))
    .map((text) => ({ text, place: places.words(text) ?? places.start }));

type Path = readonly (string | number)[];

/** Fields that hold no prose. */
const notProse: ReadonlySet<string> = new Set([
  'id',
  '$schema',
  'look',
  'voice',
  'choice',
  'url',
  'sources',
  'review',
  'strand',
  'place',
  'edition',
]);

function* prose(node: unknown, path: Path): Generator<readonly [path: Path, text: string]> {
  if (typeof node === 'string') yield [path, node];
  else if (typeof node === 'object' && node !== null) {
    for (const [key, child] of Object.entries(node)) {
      if (!notProse.has(key)) yield* prose(child, [...path, Array.isArray(node) ? Number(key) : key]);
    }
  }
}

const manifestTexts = (manifest: Manifest, places: Places): readonly Text[] =>
  Array.from(prose(manifest, []), ([path, text]) => ({ text, place: places.entry([...path]) }));

/** Names the manifest introduces: no need to list them again. */
export const namesIn = ({ cast, you, referral }: Manifest): readonly string[] =>
  [...cast.map((member) => member.name), you.name, referral.from].flatMap(wordsToSpell);

/** Looking for words like it is slow, so it is done for this many only. */
const NEAR_LOOKED_UP = 20;

function findingOf(word: string, place: Place, speller: Speller, looksUp: boolean): Finding | null {
  const spelled = speller.spelled(word);
  switch (spelled.kind) {
    case 'known':
      return null;
    case 'american':
      return { rule: 'american-spelling', ...place, facts: { word, british: [spelled.british] } };
    default:
      return { rule: 'spelling', ...place, facts: { word, near: looksUp ? speller.near(word) : [] } };
  }
}

/** Each word that is not British English and not vouched for, where it first stands. */
export function spellingFindings(
  story: string,
  manifest: Manifest,
  places: Places,
  speller: Speller,
): readonly Finding[] {
  const judged = new Map<string, Finding | null>();
  let unknown = 0;
  for (const { text, place } of [...scriptTexts(story, places), ...manifestTexts(manifest, places)]) {
    for (const word of wordsToSpell(text)) {
      if (judged.has(word.toLowerCase())) continue;
      const finding = findingOf(word, place, speller, unknown < NEAR_LOOKED_UP);
      if (finding?.rule === 'spelling') unknown += 1;
      judged.set(word.toLowerCase(), finding);
    }
  }
  return [...judged.values()].filter((finding) => finding !== null);
}
