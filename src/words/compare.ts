/** Sentences of the comparison. */
import type { Mark } from '../compare/align.ts';
import type { Comparison, Incomparable, Row } from '../compare/compare.ts';
import type { Side } from '../compare/pivot.ts';
import type { Step } from '../compare/steps.ts';
import { codeWords, familyWords } from './debrief.ts';

/** The two runs as the page calls them. */
export const sideWords: Record<Side, { readonly head: string; readonly the: string }> = {
  a: { head: 'First run', the: 'the first' },
  b: { head: 'Second run', the: 'the second' },
};

const others: Record<Side, Side> = { a: 'b', b: 'a' };
const counted = (count: number, one: string, more: string) => (count === 1 ? `one ${one}` : `${count} ${more}`);
const turnOf = (step: Step | null) => (step?.turn ? step.turn.index + 1 : null);

/** What each did, by family where the families differ, by code where they do not. */
function deeds({ a, b }: Row): readonly [string, string] {
  const family = a?.turn?.family !== b?.turn?.family;
  const word = (step: Step | null) => {
    if (!step?.turn) return 'nothing beside it';
    return family ? familyWords[step.turn.family].toLowerCase() : codeWords(step.turn.code);
  };
  return [word(a), word(b)];
}

function placeWords({ a, b }: Row): string {
  const [first, second] = [turnOf(a), turnOf(b)];
  if (first === null) return `turn ${second} of the second`;
  if (second === null) return `turn ${first} of the first`;
  return first === second ? `turn ${first}` : `turn ${first} of the first and turn ${second} of the second`;
}

const neverWords = (side: Side, heardAt: number | null) =>
  heardAt === null ? `never in ${sideWords[side].the}` : `in ${sideWords[side].the} only at turn ${heardAt + 1}`;

/** What came of the pivotal turn, as the end of a sentence. */
function cameOf(comparison: Comparison, name: string): string {
  const { pivot } = comparison;
  if (pivot === null) return '';
  if (pivot.opened === 0) return ', and yet no gap between them lasted';
  const { heard, told } = pivot;
  if (heard !== null) {
    const late = neverWords(others[heard], comparison[others[heard]].debrief.score.heardAt);
    return `; there ${name} was heard in ${sideWords[heard].the}, and ${late}`;
  }
  if (told.a > 0 && told.b > 0) return ', and each was told something there that the other never was';
  const side: Side | null = told.a > 0 ? 'a' : told.b > 0 ? 'b' : null;
  if (side === null) return ', and the gap that opened there never closed';
  const things = counted(told[side], 'thing', 'things');
  return `, and there ${sideWords[side].the} was told ${things} that ${sideWords[others[side]].the} never was`;
}

function pivotWords(comparison: Comparison, row: Row, name: string): string {
  const [first, second] = deeds(row);
  const opening = comparison.pivot?.opened === 0 ? 'They parted first at' : 'It hung on';
  const end = cameOf(comparison, name);
  if (row.kind === 'only') {
    const side: Side = row.a === null ? 'b' : 'a';
    const beside = `with nothing beside it in ${sideWords[others[side]].the}`;
    return `${opening} ${placeWords(row)}: ${side === 'a' ? first : second}, ${beside}${end}.`;
  }
  const where = row.retimed ? `the same words at another time, at ${placeWords(row)}` : placeWords(row);
  return `${opening} ${where}: ${first} in the first, ${second} in the second${end}.`;
}

/** The whole comparison in one sentence, which names the turn it hung on. `name` is the person's. */
export function summaryWords(comparison: Comparison, name: string): string {
  const { rows, pivot } = comparison;
  if (rows.every((row) => row.kind === 'same' && !row.retimed)) return compareWords.same;
  const row = pivot === null ? undefined : rows[pivot.row];
  if (row === undefined) return compareWords.glancesOnly;
  const alone = rows.find(({ mark }) => mark === 'goes-on');
  if (alone !== undefined && !rows.some(({ mark, retimed }) => mark === 'fork' || retimed)) {
    const shared = rows.filter(({ kind, a }) => kind === 'same' && a?.turn != null).length;
    const goes: Side = alone.a === null ? 'b' : 'a';
    return `The two are the same for ${counted(shared, 'turn', 'turns')}; there ${sideWords[others[goes]].the} stops, and ${sideWords[goes].the} goes on.`;
  }
  return pivotWords(comparison, row, name);
}

export function markWords(mark: Mark, alone: Side | null): string {
  switch (mark) {
    case 'fork':
      return 'Here they part';
    case 'rejoin':
      return 'Here they meet again';
    case 'goes-on':
      return alone === null ? '' : `From here ${sideWords[alone].the} goes on alone`;
  }
}

/** `titleOf` names a visit by its id. */
export function incomparableWords({ a, b }: Incomparable, titleOf: (id: string) => string): string {
  return `One run is of the visit "${titleOf(a)}", the other of "${titleOf(b)}". Two visits cannot be laid side by side: choose two runs of the same one.`;
}

/** The two ends of each line, for whoever cannot see them. */
export const trustWords = (a: readonly number[], b: readonly number[]): string =>
  `Trust from 0 to 10 over the turns. The first run begins at ${a[0]} and ends at ${a.at(-1)}; the second begins at ${b[0]} and ends at ${b.at(-1)}.`;

export const compareWords = {
  title: 'Two runs side by side',
  waits:
    'One of these runs was set for a class, and its figures are shown later, when the educator chose. Compare them then.',
  same: 'The two runs are the same from start to end.',
  glancesOnly: 'The two say the same; they only looked at different things.',
  byWords:
    'One of these runs is from another edition of the visit and cannot be replayed. They are compared by their words alone: no codes, no trust, no score.',
  byWordsSummary: (same: number, all: number) =>
    same === all
      ? 'What was said is the same in both.'
      : `Of ${counted(all, 'thing', 'things')} said or done, ${same} ${same === 1 ? 'is' : 'are'} the same in both.`,
  fromLink: 'From a link',
  debrief: 'Its debrief',
  show: 'Show',
  differences: 'What differs',
  turns: 'Turn by turn',
  turnIn: (side: Side, turn: number) => `Turn ${turn} of ${sideWords[side].the}`,
  bothTurn: (turn: number) => `Turn ${turn} of both`,
  turnsApart: (first: number, second: number) => `Turn ${first} of the first, ${second} of the second`,
  glance: 'A look round',
  hungHere: 'It hung on this',
  partedFirst: 'Here they parted first',
  nothingBeside: (side: Side) => `Nothing beside it in ${sideWords[side].the}`,
  retimed: 'The same words at another time',
  elsewhere: (side: Side, turn: number, code: string | null) =>
    `The same words came at turn ${turn} of ${sideWords[others[side]].the}${code === null ? '' : `: there, ${code}`}.`,
  reply: 'What came of it',
  replyBoth: 'What came of it, the same in both',
  replyOf: (side: Side) => `What came of it in ${sideWords[side].the}`,
  nothingDiffers: 'Nothing differs.',
  trust: 'Trust over the turns',
  asTable: 'The same as a table',
  turn: 'Turn',
  start: 'Start',
  figures: 'What came of each',
  ending: 'How it ended',
  goesOn: 'Not finished',
  heardAt: 'Heard at turn',
  never: 'Never',
  cues: 'Hints answered at once',
  of: (some: number, all: number) => `${some} of ${all}`,
  toldCount: 'Things told',
  total: 'In all, of 100',
  told: 'What each was told',
  toldBoth: 'Told in both',
  toldOnly: (side: Side) => `Told only in ${sideWords[side].the}`,
  toldNothing: 'Nothing that the other was not told.',
  duties: 'What had to be done',
  closings: (names: string) => `In their own words: ${names}`,
  noClosing: 'This run has not come to its end.',
  later: 'What came of it, weeks later',
} as const;

export const chooseWords = {
  title: 'Compare this run',
  intro: 'Lay it beside another run of the same visit: see where they part, where they meet, and what each was told.',
  mine: 'Your other runs of this visit',
  noneYet: 'There is no other run of this visit on this device yet.',
  paste: "A friend's link or run code",
  pasteHint: 'Paste it as you got it. It begins with AS1-, or it is a link with that in it.',
  go: 'Compare',
  empty: 'There is nothing here yet. Paste a link to a run, or its code.',
  itself: 'That is this very run. Paste another one.',
  otherVisit: (title: string) => `That run is of another visit, "${title}". Paste a run of the same visit.`,
  older: (count: number) => `Older ones (${count})`,
  unfinished: 'not finished',
} as const;
