/** Sentences of the class screen: what goes in, how it goes, who handed in. */
import { assertNever } from '../base/base.ts';
import type { OtherEdition, Refused } from '../classroom/checking/verify.ts';
import type { Counting } from '../classroom/figures/playings.ts';
import type { Headline } from '../codebook/score.ts';
import { otherEditionWords, refusedWords } from './class.ts';

const count = (many: number, one: string, more = `${one}s`) =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`;
const number = (many: number) => many.toLocaleString('en-GB');

export const classWords = {
  back: 'Visits',
  title: 'Class',
  titleOf: (name: string) => (name === '' ? 'Class' : `Class: ${name}`),
  lead: 'Put in what your learners handed in. Every playing is played again here and worked out anew. Nothing is sent anywhere; it is kept in this browser until you delete it.',
  parts: 'Parts of this class',
  handIns: 'Hand-ins',
  opening: 'Fetching the class …',
  pasteTitle: 'Put hand-ins in',
  pasteLabel: 'Paste mails, a chat or a table: the codes in it are found',
  paste: 'Put in what I pasted',
  files: 'Choose files',
  folder: 'Choose a folder',
  drop: 'or drop files and folders anywhere on this page.',
  proves:
    'That a playing holds proves that the script allows the conversation. It does not prove who held it, nor that it was held alone.',
  checking: (done: number, of: number) => `${number(done)} of ${number(of)} checked`,
  reading: 'Reading …',
  stop: 'Stop',
  stopped: (done: number, of: number) =>
    done === of
      ? 'Stopped before everything was read. The figures are of what was.'
      : `Stopped: ${number(done)} of ${number(of)} checked. The figures are of those.`,
  goOn: 'Go on',
  failed: 'The visits could not be fetched. What you put in is still here. Check the connection, then try again.',
  tryAgain: 'Try again',
  empty: 'Nothing was handed in yet.',
  unread: (many: number) =>
    `${count(many, 'kept text')} could not be read, perhaps because a newer version of the game kept ${many === 1 ? 'it' : 'them'}. ${many === 1 ? 'It is' : 'They are'} left alone.`,
  learners: 'Learners',
  learnersCount: 'In the order they were put in. One line for each learner and visit.',
  learner: 'Learner',
  visit: 'Visit',
  state: 'State',
  found: 'How it went',
  total: 'Total',
  unnamed: (index: number) => `Learner ${index + 1}`,
  unnamedBefore: 'Learner',
  nameless: 'no name given',
  showNames: 'Show names',
  showTotals: 'Show totals',
  namesNote: 'Names are hidden, for the projector.',
  finished: 'finished',
  unfinished: 'not finished',
  playings: (many: number) => `${many} playings`,
  openRun: 'its debrief',
  showAll: (many: number) => `Show all ${number(many)}`,
  counting: 'Where a learner played a visit more than once, count',
  name: 'Name of the class',
  nameNote: 'Shown at the top, and on what you print.',
  keepTitle: 'This class',
  csv: (names: boolean) => (names ? 'Download a table (CSV), with names' : 'Download a table (CSV), names hidden'),
  csvFile: 'alongside-class.csv',
  print: 'Print this page',
  printNote: 'What is unfolded is printed.',
  fresh: 'Delete this class',
  freshAsk: (texts: number) =>
    `Delete this class and begin a new one? ${count(texts, 'text')} with hand-ins will be gone from this browser. Until you leave this page you can take it back.`,
  freshYes: 'Delete it',
  freshNo: 'Keep it',
  deleted: 'The class is deleted from this browser.',
  undo: 'Take it back',
} as const;

export const countingWords: Record<Counting, string> = {
  best: 'the best attempt',
  last: 'the last attempt',
};

export const classKeepingWords = {
  memory:
    'This browser will not keep the class (a private window does this). You can work with it; it is gone when you close this tab.',
  full: 'This device is full, so what you put in now is kept only until you close this tab. What was kept before is safe.',
  held: 'An older copy of this game is open in another tab, so the class is kept only until you close this one. Close the other tab, then reload this page.',
  'not-deleted':
    'The browser refused to delete what it keeps of this class. Close the other tabs of this site and delete it again, or clear this site’s data in the browser’s settings.',
} as const;

/** What one learner did, said of them. */
export const headlineOfLearner: Record<Headline, string> = {
  A: 'Heard what mattered before helping',
  B: 'Heard it, after starting to fix',
  C: 'Asked, but moved on before it was heard',
  D: 'Helped without asking',
};

export interface Counts {
  readonly learners: number;
  readonly visits: number;
  readonly verified: number;
  readonly duplicates: number;
  readonly otherEdition: number;
  readonly refused: number;
}

/** The class in a sentence or three. */
export function summaryWords({ learners, visits, verified, duplicates, otherEdition, refused }: Counts): string {
  const held = `${count(learners, 'learner')}, ${count(visits, 'visit')}, ${count(verified, 'playing')} verified.`;
  const not = [
    duplicates > 0 ? `${number(duplicates)} handed in more than once and counted once` : '',
    otherEdition > 0 ? `${number(otherEdition)} of another edition` : '',
    refused > 0 ? `${number(refused)} refused` : '',
  ].filter((each) => each !== '');
  return not.length === 0 ? held : `${held} Besides: ${not.join('; ')}.`;
}

export const passedWords = {
  refused: (many: number) => `Refused: ${number(many)}`,
  otherEdition: (many: number) => `Of another edition: ${number(many)}`,
  passedOver: (many: number) => `Files and texts with nothing in them: ${number(many)}`,
  note: 'They count in no figure. Everything else was kept.',
  editionNote: 'These were made with another edition of the visit, so they cannot be played again here.',
} as const;

/** Where something stood. File names are left out with the names of learners: they are often the same. */
export function placeWords(place: { readonly file: string; readonly number: number; readonly line: number }): string {
  const { file, number: nth, line } = place;
  const at = line > 0 ? `, line ${number(line)}` : '';
  return file === '' ? `Text ${number(nth)}${at}` : `${file}${at}`;
}

export type PassedReason = Refused | OtherEdition | { readonly kind: 'too-large' } | { readonly kind: 'not-read' };

export function passedReasonWords(reason: PassedReason): string {
  switch (reason.kind) {
    case 'too-large':
      return 'This file is larger than 64 megabytes. Hand-ins are small: take them out of it, or paste them.';
    case 'not-read':
      return 'The browser could not read this file. Choose it again, or paste what is in it.';
    case 'other-edition':
      return otherEditionWords(reason);
    case 'not-a-hand-in':
    case 'newer-hand-in':
    case 'cut-hand-in':
    case 'damaged-hand-in':
    case 'bad-field':
    case 'lost-code':
    case 'no-file':
    case 'not-text':
    case 'no-codes':
    case 'broke-at':
    case 'not-a-code':
    case 'newer-code':
    case 'damaged-code':
    case 'unknown-scenario':
      return refusedWords(reason);
    default:
      return assertNever(reason);
  }
}
