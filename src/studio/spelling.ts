/** British spelling, by a dictionary and the author's own words. */
import { decodeTrie } from 'cspell-trie-lib';

export type Spelled =
  | { readonly kind: 'known' }
  /** British English writes it otherwise. */
  | { readonly kind: 'american'; readonly british: string }
  | { readonly kind: 'unknown' };

export interface Speller {
  spelled(word: string): Spelled;
  /** Known words that look like it, the nearest first. Slow. */
  near(word: string): readonly string[];
}

/** American beginnings and ends with their British ones: tried one at a time where a word is not known. */
const habits: readonly (readonly [american: RegExp, british: string])[] = [
  [/or(?=[a-z]*$)/, 'our'],
  [/er(?=s?$)/, 're'],
  [/er(ed|ing)$/, 'r$1'],
  [/([iy])z(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, '$1s'],
  [/og(?=s?$)/, 'ogue'],
  [/l(?=(?:ed|ing|er|ers)$)/, 'll'],
  [/ll/, 'l'],
  [/e/, 'ae'],
  [/e/, 'oe'],
  [/(?<=[a-z]e[a-z]*)e/, 'ae'],
  [/ens(?=es?$)/, 'enc'],
  [/am(?=s?$)/, 'amme'],
  [/k/, 'c'],
  [/ow/, 'ough'],
  [/^mom/, 'mum'],
  [/um$/, 'ium'],
  [/g(?=ing$)/, 'ge'],
];

/** Words that British dictionaries hold in another sense, or as rare forms. */
const alsoAmerican: Readonly<Record<string, string>> = {
  gray: 'grey',
  grayer: 'greyer',
  gotten: 'got',
  program: 'programme',
  programs: 'programmes',
};

/** -ize after at least three letters: prize, seize and size are British too. */
const IZE = /^([a-z]{3,}[iy])z(e|ed|es|er|ers|ing|ation|ations)$/;

/** How many words are suggested. */
const NEAR = 4;

/** An abbreviation such as GP or NHS. */
const CAPITALS = /^\p{Lu}{2,5}s?$/u;

function britishOf(word: string, knows: (word: string) => boolean): string | null {
  const twin = word.replace(IZE, '$1s$2');
  if (twin !== word && knows(twin)) return twin;
  const other = alsoAmerican[word];
  if (other !== undefined) return other;
  if (knows(word)) return null;
  return habits.map(([american, british]) => word.replace(american, british)).find(knows) ?? null;
}

const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;

export type Dictionary = ReturnType<typeof decodeTrie>;

/** A word list in cspell's form, unpacked. */
export const openDictionary = (trie: Uint8Array<ArrayBuffer>): Dictionary => decodeTrie(trie);

/** Spells by a British dictionary, and by words that someone vouches for. */
export function createSpeller(dictionary: Dictionary, ownWords: Iterable<string>): Speller {
  const own = new Set(Array.from(ownWords, (word) => word.toLowerCase()));
  const knows = (word: string) => dictionary.has(word);
  return {
    spelled(word) {
      const lower = word.toLowerCase();
      if (own.has(lower) || CAPITALS.test(word)) return { kind: 'known' };
      const british = britishOf(lower, knows);
      if (british !== null) return { kind: 'american', british };
      return { kind: [word, lower, capital(lower)].some(knows) ? 'known' : 'unknown' };
    },
    near(word) {
      const found = dictionary.suggest(word, { numSuggestions: NEAR, ignoreCase: true });
      return [...new Set(found.map((near) => near.toLowerCase()))].slice(0, NEAR);
    },
  };
}

/** The words of a text to be spelled: apostrophes made straight, short endings and hyphens taken apart, single letters left out. */
export function wordsToSpell(text: string): readonly string[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}])\p{L}+(?:['’]\p{L}+)*(?![\p{L}\p{N}])/gu), ([word]) =>
    word.replaceAll('’', "'").replace(/'(?:s|d|ll|ve|re|m)$/i, ''),
  ).filter((word) => word.length > 1);
}
