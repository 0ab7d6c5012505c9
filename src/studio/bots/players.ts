/** Players who see only what a learner sees: the texts on offer, in the order shown. */
import type { AuthoredMove } from '../../codebook/codebook.ts';
import { type Classifier, wordsOf } from './classifier.ts';
import { stockPhrases, warmWords } from './words.ts';

export interface SeenOption {
  readonly text: string;
  /** The author's code, which no learner sees: only `never-obviously-bad` looks at it. Null for a glance. */
  readonly move: AuthoredMove | null;
}

/** Numbers from 0 to 1, below 1. */
export type Chance = () => number;

/** The index, in the list shown, of what the player takes. The list is never empty. */
export type Player = (options: readonly SeenOption[], chance: Chance) => number;

const oneOf = <Item>(items: readonly Item[], chance: Chance) => items[Math.floor(chance() * items.length)];

const random: Player = (options, chance) => Math.floor(chance() * options.length);

/** Takes the line that has most of something; ties are broken by chance. */
export function most(measure: (text: string) => number): Player {
  return (options, chance) => {
    const measured = options.map(({ text }, index) => ({ index, much: measure(text) }));
    const top = Math.max(...measured.map(({ much }) => much));
    const best = measured.filter(({ much }) => much === top);
    return oneOf(best, chance)?.index ?? 0;
  };
}

const countOf = (words: readonly string[]) => {
  const wanted = new Set(words);
  return (text: string) => wordsOf(text).filter((word) => wanted.has(word)).length;
};

const you = countOf(['you', 'your', 'yours', 'yourself', "you're", "you've", "you'd", "you'll"]);
const selves = countOf(['i', 'me', 'my', 'mine', 'myself', "i'm", "i've", "i'd", "i'll"]);

const stock = (text: string) => {
  const small = text.toLowerCase().replaceAll('’', "'");
  return stockPhrases.filter((phrase) => small.includes(phrase)).length;
};

const obviouslyBad: ReadonlySet<AuthoredMove | null> = new Set(['take-over', 'dismiss', 'persuade', 'interrupt']);

const neverObviouslyBad: Player = (options, chance) => {
  const bearable = [...options.keys()].filter((index) => !obviouslyBad.has(options[index]?.move ?? null));
  return oneOf(bearable, chance) ?? random(options, chance);
};

export const surfacePlayers = {
  random,
  first: () => 0,
  last: (options) => options.length - 1,
  longest: most((text) => text.length),
  shortest: most((text) => -text.length),
  'most-questions': most((text) => text.split('?').length - 1),
  warmest: most(countOf(warmWords)),
  'most-you': most(you),
  'fewest-i': most((text) => -selves(text)),
  'stock-phrases': most(stock),
  'never-obviously-bad': neverObviouslyBad,
} as const satisfies Record<string, Player>;

/**
 * Takes a line the likelier, the better its words were elsewhere: by its odds of being good. Somebody who always took the
 * likeliest would walk one road through a script, and one road says nothing of a script.
 */
export function trainedPlayer(classifier: Classifier): Player {
  return (options, chance) => {
    const odds = options.map(({ text }) => classifier(text));
    const best = Math.max(...odds);
    const weights = odds.map((each) => Math.exp(each - best));
    let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, weight] of weights.entries()) {
      left -= weight;
      if (left < 0) return index;
    }
    return options.length - 1;
  };
}
