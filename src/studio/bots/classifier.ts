/** A learner who has only counted words: naive Bayes over bags of words, add-one smoothing. */

export interface Example {
  readonly text: string;
  readonly good: boolean;
}

/** Log odds that a line is good, from its words alone: above 0 more likely good than not. */
export type Classifier = (text: string) => number;

/** Words in small letters, and the marks a reader sees at a glance: a question, an action in brackets. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z]+(?:'[a-z]+)*|[?()!]/g) ?? [];

interface Counts {
  readonly lines: number;
  readonly words: number;
  readonly each: ReadonlyMap<string, number>;
}

function countsOf(examples: readonly Example[]): Counts {
  const each = new Map<string, number>();
  let words = 0;
  for (const { text } of examples) {
    for (const word of wordsOf(text)) {
      each.set(word, (each.get(word) ?? 0) + 1);
      words += 1;
    }
  }
  return { lines: examples.length, words, each };
}

/** Words never seen in training say nothing. */
export function trained(examples: readonly Example[]): Classifier {
  const good = countsOf(examples.filter((example) => example.good));
  const poor = countsOf(examples.filter((example) => !example.good));
  const known = new Set([...good.each.keys(), ...poor.each.keys()]);
  const likely = (word: string, of: Counts) => Math.log(((of.each.get(word) ?? 0) + 1) / (of.words + known.size));
  const prior = Math.log((good.lines + 1) / (poor.lines + 1));
  return (text) =>
    wordsOf(text)
      .filter((word) => known.has(word))
      .reduce((odds, word) => odds + likely(word, good) - likely(word, poor), prior);
}
