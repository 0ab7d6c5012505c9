/** Sentences of *My runs*. */
import { assertNever } from '../base/base.ts';
import type { BadField } from '../base/parse.ts';
import type { BoxError } from '../storage/box.ts';
import type { RecordError } from '../storage/record.ts';
import { badFieldWords } from './problems.ts';

const counted = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;
const runs = (count: number) => counted(count, 'run');

export const runsWords = {
  title: 'My runs',
  lead: 'Every conversation you have begun, newest first.',
  none: 'Nothing here yet. Open a visit and make a choice, and it will be kept here.',
  noneSuch: 'No run of yours is like that.',
  starredOnly: 'Starred only',
  which: 'Visit',
  everyVisit: 'Every visit',
  count: (count: number) => runs(count),
  shown: (shown: number, all: number) => `Showing ${shown} of ${runs(all)}.`,
  more: (count: number) => `Show ${count} more`,
  choices: (count: number) => counted(count, 'choice'),
  unfinished: 'Not finished',
  sent: 'Sent to you',
  otherEdition: 'From another edition of the visit',
  goneVisit: (id: string) => `"${id}", a visit this copy of the game does not have`,
  from: (steps: number) => `Tried again from choice ${steps + 1} of`,
  fromGone: 'a run that is no longer kept',
  star: 'Star',
  rename: 'Rename',
  giveName: 'Name it',
  nameLabel: 'Name of this run',
  nameHint: 'Leave it empty to take the name off.',
  save: 'Save',
  leaveIt: 'Leave it',
  debrief: 'Open the debrief',
  asSaid: 'Read what was said',
  goOn: 'Go on',
  copy: 'Copy link',
  copied: 'The link is copied.',
  copyBy: 'Copy this link:',
  remove: 'Delete',
  of: (name: string) => `, ${name}`,
  pick: 'Compare',
  pickOne: 'Tick another run of the same visit to compare it with.',
  pickTwo: 'Two runs of one visit are ticked: compare them.',
  pickOther: 'These are of different visits. Only runs of one visit can be compared.',
  pickFewer: 'Tick only two.',
  compare: 'Compare them',
  removed: (count: number, name: string) => (count === 1 ? `Deleted: ${name}.` : `${runs(count)} deleted.`),
  undo: 'Undo',
  undoAll: 'Undo all',
} as const;

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 });

export const boxWords = {
  title: 'Keep a copy, or bring one in',
  lead: 'Your runs are on this device only. A file takes them to another, or keeps them safe.',
  save: (count: number) => `Save ${runs(count)} as a file`,
  choose: 'Choose a file to bring in',
  drop: (mostBytes: number) =>
    `or drop it here. A file of runs ends in .json and is at most ${megabytes(mostBytes)} MB.`,
  looking: 'Looking into the file …',
  canCome: (count: number) => `${runs(count)} can be brought in.`,
  noneCan: 'There is nothing new in this file.',
  here: (count: number) => `${runs(count)} ${count === 1 ? 'is' : 'are'} here already.`,
  cannot: (count: number) => `${runs(count)} cannot be brought in:`,
  place: (place: number, why: string) => `Run ${place} of the file: ${why}`,
  andMore: (count: number) => `and ${count.toLocaleString('en-GB')} more.`,
  cut: 'This file stops in the middle: it was not saved or sent whole. What follows is what can still be read. If you can, get the file again from where it came from.',
  bring: (count: number) => `Bring in ${count.toLocaleString('en-GB')}`,
  leave: 'Leave it',
  left: 'Nothing was brought in.',
  kept: (count: number) => `${runs(count)} brought in.`,
  full: 'There is not enough room on this device, so nothing was brought in and nothing was changed. Make room, then try again.',
  refused:
    'The browser would not keep these runs, so nothing was brought in and nothing was changed. Reload the page, then try again.',
} as const;

export const roomWords = {
  title: 'How safe they are here',
  promised: 'Your browser has promised to keep your runs until you delete them.',
  notPromised:
    'Your browser has not promised to keep your runs: when the device runs short of room it may clear them. It is asked after your first finished visit. A saved file is safe.',
  unknown: 'Your browser does not say whether it will keep your runs. A saved file is safe.',
  used: (bytes: number) => `The game takes up about ${megabytes(bytes)} MB on this device.`,
} as const;

export const sentWords = {
  title: 'Keep this run',
  lead: 'Somebody sent you this run. Keep it under My runs, marked as not yours.',
  name: 'A name for it, such as whose it is',
  keep: 'Keep it',
  kept: 'Kept under My runs.',
} as const;

/** Why a name will not do. */
export const nameErrorWords = (cause: BadField): string =>
  `A name should be ${cause.expected}. Change it, then save again.`;

/** Why one run of a file cannot be brought in. */
export const leftOutWords = (cause: RecordError): string =>
  cause.kind === 'newer-record'
    ? `it was made by a newer version of the game (record version ${cause.version}). Reload the page to get that version, then bring the file in again.`
    : `it is damaged. ${badFieldWords(cause)}`;

type FileError =
  | BoxError
  | { readonly kind: 'too-big'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'not-read' };

/** Why a file cannot be brought in: what, where, what to do. */
export function fileErrorWords(error: FileError): string {
  switch (error.kind) {
    case 'empty-file':
      return 'This file is empty. Save your runs as a file again, and choose that.';
    case 'not-a-box':
      return 'This is not a file of runs. Choose a file that this game saved: its name begins with alongside-runs.';
    case 'newer-box':
      return `This file was saved by a newer version of the game (file version ${error.version}). Reload the page to get that version, then bring the file in again.`;
    case 'cut-off':
      return 'This file stops in the middle of its first run, so nothing in it can be read. Get the file again from where it came from.';
    case 'too-big':
      return `This file is ${megabytes(error.bytes)} MB, and at most ${megabytes(error.most)} MB can be brought in. Save fewer runs at a time, such as those of one visit.`;
    case 'not-read':
      return 'The browser could not read this file. It may have been moved or changed since you chose it: choose it again.';
    default:
      return assertNever(error);
  }
}
