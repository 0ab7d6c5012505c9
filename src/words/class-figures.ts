/** Sentences of a class's figures: each says what it counts, and how many of how many. */
import type { FirstTime } from '../classroom/figures/turns.ts';
import type { Family } from '../codebook/codebook.ts';
import type { Headline } from '../codebook/score.ts';
import { familyWords } from './debrief.ts';

const people = (many: number) => `${many} ${many === 1 ? 'learner' : 'learners'}`;
const percent = (share: number) => `${Math.round(100 * share)} %`;

export const figureWords = {
  lead: (learners: number, unfinished: number, counting: string) =>
    `${people(learners)}, one playing each: ${counting}.${unfinished === 0 ? '' : ` ${unfinished} of them did not come to an end.`}`,
  small: (learners: number) =>
    `With ${people(learners)}, these figures are mostly chance: one learner more or less moves a share by ${Math.max(1, Math.round(100 / Math.max(1, learners)))} points. Use them to pick what to talk about, not to judge anyone.`,
  guide: 'Guide to this visit',
  questions: 'Three questions for the debrief',
  questionsCount: (learners: number) => `Picked from what the ${people(learners)} did here.`,
  headlines: 'How the visits went',
  headlinesCount: (finished: number, learners: number) =>
    `Counts learners who came to an end: ${finished} of ${learners}.`,
  percent,
  outOf: (some: number, of: number) => `${some} of ${of}`,
  turn: (turn: number) => `Turn ${turn + 1}`,
  heat: 'What the class chose, turn by turn',
  heatCount: (learners: number) =>
    `Each row is a decision; each number is the share of those who came to it that chose so, the most chosen first. ${people(learners)} in all; each row says how many came.`,
  heatKeys: 'Press a number to read the words. The arrow keys move from number to number.',
  heatTable: 'Decision',
  heatOption: (index: number) => `Choice ${index + 1}`,
  heatOthers: 'Others',
  heatCame: (came: number, of: number) => `${came} of ${of}`,
  heatRest: (many: number) =>
    `Show the ${many} ${many === 1 ? 'decision' : 'decisions'} that fewer than a quarter came to`,
  heatFewer: 'Show only the decisions that most came to',
  decisions: 'The same in words, with difficulty and discrimination',
  decisionsCount:
    'For each choice, how many of those who came to the decision took it. Difficulty: the share whose choice was well timed; low is hard. Discrimination: how well that goes together with the total, from −1 to 1; near 0 it tells nothing.',
  decisionsSmall: (few: number, of: number) =>
    `${few} of ${of} decisions were met by fewer than 20 learners: their difficulty and discrimination are mostly chance.`,
  choice: 'Choice',
  chosen: 'Chosen',
  codedAs: 'Taken as',
  notChosen: 'nobody chose it',
  wellTimed: (share: number) => `Well timed: ${percent(share)}`,
  discrimination: (value: number | null) =>
    value === null
      ? 'Discrimination: cannot be had, for all did alike'
      : `Discrimination: ${value.toFixed(2).replace('-', '−')}`,
  fewCame: 'few came, mostly chance',
  when: 'When the class first asked and first fixed',
  whenCount: (learners: number) => `Counts learners by the turn at which each first did it: ${people(learners)}.`,
  roads: 'Roads the class took',
  roadsCount: (learners: number) =>
    `From one choice to the next, the most travelled first. Counts learners: ${people(learners)}.`,
  roadsMore: (ways: number, learners: number) => `and ${ways} more ${ways === 1 ? 'way' : 'ways'}, ${people(learners)}`,
  begins: 'the beginning',
  ends: (ending: string) => (ending === '' ? 'the end' : `the end: ${ending}`),
  missed: 'What went by',
  cues: 'Hints most missed',
  cuesCount: 'Counts the times a hint stood open, and how often it was not answered on the next turn.',
  cueMissed: (missed: number, of: number) => `missed ${missed} of ${of} times`,
  noCues: 'No hint stood open in these visits.',
  duties: 'Tasks left undone',
  dutiesCount: (learners: number) => `Counts learners who left a task undone, of ${learners}.`,
  dutyMissed: (missed: number, of: number) => `undone by ${missed} of ${of}`,
  red: 'cannot wait',
  noDuties: 'This visit has no such task.',
  facts: 'What nobody was told',
  factsCount: (unheard: number, of: number, name: string) =>
    unheard === 0
      ? `All ${of} things that ${name} can tell were told to somebody.`
      : `${unheard} of ${of} things that ${name} can tell were told to nobody.`,
  factsAsk: 'Name them (spoils a second visit)',
  factsAll: 'How many were told each thing (spoils a second visit)',
  told: (told: number, of: number) => `told to ${told} of ${of}`,
  felt: (name: string) => `What the class thought ${name} felt, and what ${name} said`,
  feltCount: (learners: number, of: number) =>
    `Means from 0, not at all, to 4, completely, of those who guessed and heard the answer: ${learners} of ${of}.`,
  feltNone: 'Nobody guessed, or nobody came to the answer.',
  guessed: 'The class thought',
  said: (name: string) => `${name} said`,
  ownWords: 'Own words first',
  ownWordsCount: (many: number, learners: number) =>
    `${many} ${many === 1 ? 'line' : 'lines'} of ${people(learners)}, as they wrote them before they saw the choices. Never scored.`,
  nearest: 'Nearest',
  nearestNone: 'none was near',
  chose: 'Chose',
  choseSame: 'and chose it',
  reflections: 'Reflections',
  reflectionsCount: (answers: number, learners: number) =>
    `${answers} ${answers === 1 ? 'answer' : 'answers'} of ${people(learners)}.`,
} as const;

/** How the class's visits went, said to the class. */
export const headlineOfClass: Record<Headline, string> = {
  A: 'heard what mattered before they helped',
  B: 'heard it, after starting to fix',
  C: 'asked, but moved on before it was heard',
  D: 'helped without asking',
};

export type First = 'asked' | 'fixed' | 'heard';

const firstNames: Record<First, (name: string) => readonly [title: string, did: string]> = {
  asked: () => ['First asked openly', 'asked openly'],
  fixed: () => ['First fixed', 'fixed'],
  heard: (name) => [`${name} was heard`, `heard ${name}`],
};

export const firstTitle = (first: First, name: string): string => firstNames[first](name)[0];

/** A histogram in words. */
export function firstTimeWords(first: First, { byTurn, never, median }: FirstTime, name: string): string {
  const [, did] = firstNames[first](name);
  const happened = byTurn.reduce((sum, many) => sum + many, 0);
  const all = happened + never;
  if (happened === 0) return `None of the ${all} ${did}.`;
  const most = Math.max(...byTurn);
  const middle = median === null ? '' : ` The learner in the middle did at turn ${median + 1}.`;
  const others = never === 0 ? '' : ` ${never} never did.`;
  return `${happened} of ${all} ${did}, most often first at turn ${byTurn.indexOf(most) + 1} (${most}).${others}${middle}`;
}

export const turnCountWords = (turn: number, many: number): string => `Turn ${turn + 1}: ${many}`;

/** What a press on a number of the heatmap reads out. */
export function cellWords(cell: {
  readonly turn: number;
  readonly text: string;
  readonly chosen: number;
  readonly of: number;
  readonly families: readonly Family[];
}): string {
  const { turn, text, chosen, of, families } = cell;
  const as =
    families.length === 0
      ? ''
      : ` Taken as: ${families.map((family) => familyWords[family].toLowerCase()).join(', ')}.`;
  return `Turn ${turn + 1}, ${chosen} of ${of}: ${text}${as}`;
}

/** The choices of a decision that have no column of their own, together. */
export const othersWords = (cell: Record<'turn' | 'chosen' | 'of' | 'choices', number>): string =>
  `Turn ${cell.turn + 1}, ${cell.chosen} of ${cell.of} made one of ${cell.choices} other choices. Their words are at the end of this page.`;

/** The roads of a class as a drawing. */
export const flowWords = {
  title: 'The roads as a flow',
  open: 'Draw the roads',
  waiting: 'Drawing the roads …',
  notLoaded: 'The visit could not be fetched, so its roads cannot be drawn. The list says the same.',
  same: 'The wider a way, the more took it. The list by turn says the same in words.',
  drawing: (all: number) =>
    `A drawing of the roads that ${all} playings took. The list by turn says the same in words.`,
  some: (drawn: number, all: number) => `Drawn are the first ${drawn} of ${all} playings; the list counts them all.`,
  came: (came: number, all: number) => `${came} of ${all} came here`,
  chose: (chose: number, words: string) => `${chose}: ${words}`,
} as const;
