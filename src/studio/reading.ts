/** How hard a text is to read, as a school grade: Flesch and Kincaid's formula over words, sentences and syllables. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

const wordsIn = (text: string) =>
  Array.from(words.segment(text), (each) => (each.isWordLike ? each.segment : '')).filter((word) => word !== '');

/** Sentences with a word in them: every line is at least one, as speech often has no full stop. */
const sentencesIn = (line: string) =>
  Array.from(sentences.segment(line), (each) => each.segment).filter((each) => wordsIn(each).length > 0).length;

export interface Measured {
  readonly words: number;
  /** Years of school needed to follow it: 5 is the reading of a child of ten or eleven. Can be below 0. */
  readonly grade: number;
}

/** The grade of lines taken together. @see https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests */
export function readingGrade(lines: readonly string[]): Measured {
  const all = lines.flatMap(wordsIn);
  const count = {
    sentence: lines.reduce((sum, line) => sum + sentencesIn(line), 0),
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  };
  return { words: all.length, grade: all.length === 0 ? 0 : fleschKincaid(count) };
}
