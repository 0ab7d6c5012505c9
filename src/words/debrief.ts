/** Sentences of the debrief. */
import type { Code, Family, Move } from '../codebook/codebook.ts';
import type { Band, Dimension, Headline } from '../codebook/score.ts';
import type { Feeling } from '../scenario/vocabulary.ts';

export const headlineWords: Record<Headline, string> = {
  A: 'You heard what mattered before you helped.',
  B: 'You heard it, after starting to fix.',
  C: 'You asked, but moved on before it was heard.',
  D: 'You helped without asking.',
};

export const headlineMore: Record<Headline, string> = {
  A: 'The help came after. That is the order this game is about.',
  B: 'Most people start there. What counts is that you came back to it.',
  C: 'It was said, or nearly. What was missing was showing that you had taken it in.',
  D: 'Kind, quick, and the wrong way round. It is what most of us were trained to do.',
};

export const bandWords: Record<Band, string> = {
  'Doing for': 'Doing for: the help was yours more than theirs.',
  'Starting to ask': 'Starting to ask: the questions are there, and the habit of fixing still gets in first.',
  'Working with': 'Working with: they had a hand in it.',
  'Co-producing': 'Co-producing: it was made by both of you.',
};

export const dimensionWords: Record<Dimension, { readonly name: string; readonly what: string }> = {
  mattersFirst: { name: 'Matters first', what: 'Whether what matters was heard before help began.' },
  listening: { name: 'Listening', what: 'Hints answered at once, and saying back as well as asking.' },
  wholeStory: { name: 'Whole story', what: 'How much of what could be told was told to you.' },
  decidingTogether: { name: 'Deciding together', what: 'Choices laid out, leave asked, a plan made by two.' },
  safeCare: { name: 'Safe care', what: 'The clinical duties that do not wait for anybody.' },
};

export const familyWords: Record<Family, string> = {
  ask: 'Asking',
  listen: 'Listening',
  share: 'Sharing',
  plan: 'Planning',
  care: 'Speaking up',
  fix: 'Fixing',
  tell: 'Telling',
  dismiss: 'Passing over',
};

const moveNames: Record<Move, string> = {
  'ask-what-matters': 'asked what matters',
  'open-question': 'open question',
  'closed-question': 'closed question',
  'leading-question': 'leading question',
  'ask-permission': 'asked leave',
  'reflect-simple': 'said it back',
  'reflect-complex': 'said what lay under it',
  affirm: 'named a strength',
  'hold-silence': 'held a silence',
  'notice-world': 'noticed their world',
  'own-uncertainty': 'owned a limit or a mistake',
  'share-with-permission': 'shared, with leave',
  'offer-options': 'laid out choices',
  'elicit-preference': 'asked which fits',
  'teach-back': 'checked own explaining',
  'plan-together': 'planned together',
  'invite-ally': 'asked who else',
  'speak-up': 'spoke up',
  'unsolicited-fix': 'a fix nobody asked for',
  'take-over': 'took over',
  persuade: 'persuaded',
  'premature-reassure': 'reassured too soon',
  dismiss: 'dismissed',
  interrupt: 'cut in',
};

/** A code as people say it. */
export function codeWords(code: Code): string {
  switch (code) {
    case 'half-fix':
      return 'a fix, half earned';
    case 'early-options':
      return 'choices, before hearing';
    case 'early-plan':
      return 'a plan, before hearing';
    default:
      return moveNames[code];
  }
}

/** Why the same line would have been something else at another time; '' where timing made no difference. */
export function timingWords(code: Code): string {
  switch (code) {
    case 'half-fix':
      return 'Either the leave was there or the hearing was, not both. With both, these same words are sharing.';
    case 'unsolicited-fix':
      return 'Nothing that mattered had been heard yet, and nobody had asked. Later, with leave, these same words may be just right.';
    case 'early-options':
      return 'Choices mean little before it is known what they are for. After hearing, these same words count in full.';
    case 'early-plan':
      return 'A plan made before hearing is mostly yours. After hearing, these same words count in full.';
    case 'share-with-permission':
      return 'You had heard, and you had leave. Earlier, these same words would have been a fix.';
    default:
      return '';
  }
}

export const feelingQuestions: Record<Feeling, (name: string) => string> = {
  understood: (name) => `Did ${name} feel understood?`,
  listened: (name) => `Did ${name} feel listened to?`,
  included: (name) => `Did ${name} feel included in what was decided?`,
};

export const feelingNames: Record<Feeling, string> = {
  understood: 'Understood',
  listened: 'Listened to',
  included: 'Included',
};

/** From 0 to 4. */
export const muchWords = ['Not at all', 'A little', 'Somewhat', 'Mostly', 'Completely'] as const;

export function gapWords(name: string, guess: number, own: number): string {
  if (guess === own) return `You and ${name} say the same.`;
  const apart = Math.abs(guess - own) === 1 ? 'a little' : 'a good deal';
  return guess > own
    ? `You thought ${apart} better of it than ${name} did.`
    : `${name} thought ${apart} better of it than you did.`;
}

export const debriefWords = {
  title: 'After the visit',
  guessTitle: (name: string) => `Before ${name} tells you: what do you think?`,
  guessIntro: (name: string) => `Three guesses. They are not marked. ${name} answers next.`,
  hear: (name: string) => `Hear from ${name}`,
  skip: 'Skip the guessing',
  inTheirWords: (names: readonly string[]) => `In their own words: ${names.join(' and ')}`,
  yourGuess: 'Your guess',
  theirs: (name: string) => name,
  timeline: 'Turn by turn',
  turn: (number: number) => `Turn ${number}`,
  heardHere: (name: string) => `Here ${name} was heard`,
  neverHeard: (name: string) =>
    `There was no turn at which ${name} was heard: what matters most was never told, or never said back.`,
  heardAt: (name: string, turn: number, of: number) => `${name} was heard at turn ${turn} of ${of}.`,
  cueMet: 'Answered the hint',
  cueMissed: 'A hint went by',
  repaired: 'Owned within two turns, so it weighs half',
  cues: 'Hints',
  cuesCount: (met: number, all: number) =>
    all === 0 ? 'There were no hints on the road you took.' : `You answered ${met} of ${all} hints at once.`,
  told: (told: number, all: number) => `You were told ${told} of ${all} things.`,
  untoldTitle: 'What stayed untold',
  untoldNone: 'Nothing that could be told to you stayed untold.',
  untoldAsk: (count: number) =>
    `Show the ${count} ${count === 1 ? 'thing' : 'things'} you were not told (spoils a second visit)`,
  duties: 'What had to be done',
  met: 'Done',
  missed: 'Not done',
  redFlag: 'cannot wait',
  redBanner: (name: string) => `Someone needs to check on ${name} today.`,
  source: 'Source',
  basisKnown: 'general knowledge, not yet checked against a source',
  dimensions: 'Five dimensions',
  total: (total: number) => `${total} of 100 in all`,
  totalNote:
    'A first playing often comes out low, and so does ordinary practice. The figures are made by fixed rules from what you chose; they are feedback, not a measure of you, and nobody has tested them against real visits.',
  next: 'One thing to try',
  questions: 'To think or talk about',
  replay: 'Play it again',
  share: 'Link to this run',
  shareNote: 'Whoever opens it sees this debrief. It holds the choices and nothing about you.',
  why: 'Why this code',
  later: 'What came of it',
} as const;

/** One piece of advice, by the key that `nextStep` picks. */
export const nextWords = {
  'red-flag': (name: string) =>
    `Ask the plain safety question before the visit ends, even if it breaks the mood. ${name} would rather be asked.`,
  'ask-first': () =>
    'Before your first offer of help, ask one question about their life, then stop and listen to the end of the answer.',
  'say-back': () => 'When they tell you something that matters, say it back before you say anything else.',
  'wait-with-fix': () => 'When an answer comes to your tongue, hold it for one turn and ask leave first.',
  'meet-cues': () => 'When a sentence trails off or turns odd, stay there: wait, or say the odd word back.',
  'name-choices': () =>
    'Lay out at least two ways to go, with leaving things as they are among them, and ask which fits.',
  'plan-with': () => 'Build the plan out of what they told you, and say how you would both know it is going wrong.',
  duties: () => 'Look at the duties you missed. Find the moment where one of them would have been welcome.',
  'go-deeper': () => 'There is more to be told. Try a silence where you had a question.',
  another: () => 'Play it as somebody else would: fix first, and see what it costs.',
} as const;
