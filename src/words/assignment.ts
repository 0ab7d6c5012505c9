/** Sentences of the learner's side of an assignment, from its card to the hand-in. */
import type { LocalDate } from '../base/local-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `4 December 2026` */
export function dayWords(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

export const assignmentWords = {
  untitled: 'Visits set for you',
  cannotOpen: 'This cannot be opened',
  toVisits: 'See all visits',
  copied: 'Copied.',
  back: 'To your assignment',
  setBy: (name: string) => `Set by ${name}`,
  due: (day: LocalDate) => `Hand in by ${dayWords(day)}.`,
  dueByAnyone: 'No last day is set.',
  late: (day: LocalDate) => `The last day was ${dayWords(day)}. You can still play and hand in; it is marked as late.`,
  note: 'A note to you',
  nameTitle: 'What shall we call you?',
  nameLabel: 'Name or nickname',
  nameHint:
    'It stays on this device, and goes to whoever set this only when you hand in. Agree with them whether a nickname will do.',
  nameEmpty: 'Give a name or a nickname, so that your hand-in can be told from the others.',
  nameSave: 'That is me',
  nameIs: 'You are here as',
  nameChange: 'Change the name',
  visits: 'Your visits',
  notHere: (id: string) =>
    `The visit "${id}" is not in this copy of the game. Ask whoever set this for another link, or take another visit in its place.`,
  notBegun: 'Not begun',
  going: 'Going on',
  played: (count: number, of: number | null) =>
    of === null ? `Played ${count === 1 ? 'once' : `${count} times`}` : `Played ${count} of ${of}`,
  begin: (title: string) => `Begin: ${title}`,
  goOn: (title: string) => `Go on: ${title}`,
  again: (title: string) => `Play once more: ${title}`,
  debrief: (number: number, of: number) => (of === 1 ? 'After the visit' : `After playing ${number}`),
  insteadOf: (title: string) => `In place of "${title}".`,
  ratherNot: 'Rather not make this visit?',
  ratherNotHow: 'Take another of the same length. It is handed in the same way, and nobody has to say why.',
  ratherNotNone:
    'No other visit of the same length is left here. Tell whoever set this that you would rather not; nobody has to say why.',
  take: (title: string) => `Take "${title}"`,
  takeBack: (title: string) => `Take "${title}" after all`,
  handIn: 'Hand in',
  handInReady: 'Every visit has been played.',
  handInNotYet: 'You can hand in before every visit has been played.',
  handInNone: 'There is something to hand in once you have begun a visit.',
  change: 'Change it (for whoever set this)',
  usedUp: (times: number) =>
    `You have played this visit ${times === 1 ? 'once' : `${times} times`}, as often as was asked. You can still play it for yourself from the list of visits.`,
  forgotten: 'The assignment of this visit is not kept in this browser. Open its link once more to go on with it.',
} as const;

export const prebriefWords = {
  title: 'Before you begin',
  again: 'What was said before you began',
  rules: [
    'The people in these visits are made up. Treat them as you would real people; that is the agreement.',
    'Mistakes are expected. They are what there is to talk about.',
    'Nothing is marked, and nobody is tricked.',
    'Stop at any time. You come back to the same line.',
    'What is said in the room about a visit stays in the room.',
  ],
  notes: 'What the visits are about',
  alternative: 'You may take another visit of the same length in place of any of them, and nobody has to say why.',
  handedTitle: 'What is handed in',
  handed:
    'Your name or nickname, what you chose in each visit, your guesses of how the person felt, and, unless you leave them out, your own words and reflections. You see all of it before you hand it in. Nothing else leaves the device, and nothing leaves it by itself.',
} as const;

export const ownWordsWords = {
  title: 'In your own words first',
  ask: 'What would you say now? Write it before you see the choices.',
  hint: 'It is never scored.',
  show: 'Show the choices',
  skip: 'Skip this',
  yours: 'You would say:',
  nearestTitle: 'Which of these was nearest to yours?',
  none: 'None of them',
  chose: 'You choose this one',
  goOn: 'Go on',
  atTurn: (turn: number) => `Turn ${turn}:`,
  nearest: (choice: string) => `Nearest to it: "${choice}"`,
  nearestNone: 'Nearest to it: none of the choices.',
  chosen: (choice: string) => `You chose: "${choice}"`,
  said: 'Your own words',
  before:
    'At two turns you write what you would say before the choices appear, and then tick the choice nearest to it. It is never scored, and you may skip it.',
  left: (count: number) => `${count} characters left.`,
} as const;

export const reflectWords = {
  title: 'Before any figures',
  intro: 'A few lines each, for you and for the talk afterwards. You may leave any of them empty.',
  save: 'Keep and go on',
  done: 'What you wrote',
  empty: 'Left empty.',
  change: 'Change it',
  inClass: 'The figures of this visit come in class.',
  afterLast: 'The figures come when you have played every visit that was set.',
} as const;

export const handInWords = {
  title: 'Hand in',
  back: 'Your assignment',
  intro:
    'This is all that is handed in. Nothing has left this device: you send it by pasting the code, the link or the file where you were asked to.',
  late: (day: LocalDate) => `The last day was ${dayWords(day)}. It is taken all the same, and shown as late.`,
  nameFirst: 'A hand-in needs your name or nickname. Give it on the page of the assignment.',
  nothing: 'There is nothing to hand in yet. Begin a visit first.',
  none: 'None of what is kept here can be handed in.',
  what: 'What is in it',
  name: 'Name',
  besides: (day: LocalDate | null) =>
    `Also in it: ${day === null ? '' : `the day (${dayWords(day)}), `}the number of this assignment, and a number drawn by this device, so that two learners of one name are not taken for one.`,
  visits: 'Visits',
  choices: (count: number, finished: boolean) =>
    `${count} ${count === 1 ? 'choice' : 'choices'}${finished ? '' : ', not finished'}`,
  guesses: 'Your guesses',
  noGuesses: 'None: you skipped them.',
  ownWords: 'Your own words',
  reflections: 'Your reflections',
  whichTitle: 'You have played some visits more than once',
  best: 'Hand in the best playing of each',
  all: 'Hand in all of them',
  leaveTitle: 'Leave out',
  leaveOwnWords: 'Leave out my own words',
  leaveReflections: 'Leave out my reflections',
  code: 'Your hand-in',
  codeHow: 'Use one of these three. They all hold the same.',
  codeLabel: 'A code to paste',
  copyCode: 'Copy the code',
  copyLink: 'Copy a link to it',
  saveFile: 'Save it as a file',
  copied: 'Copied. Paste it where you were asked to hand in.',
  notCopied: 'The browser would not copy it. Select the code and copy it by hand.',
  saved: 'The file is among your downloads.',
  tooMuch:
    'There is more here than one hand-in holds. Leave out your own words or reflections, or hand in the best playings only.',
  notReplayed: (title: string) => `One playing of ${title} cannot be handed in.`,
  notFetched: (title: string) =>
    `${title} could not be fetched, so what you played of it cannot be handed in now. Check the connection, then open this page again.`,
  loading: 'Putting it together …',
} as const;

export const handedWords = {
  title: 'A hand-in',
  what: 'This link holds what a learner handed in. It is not opened here.',
  how: 'If you are the educator: copy the code below and paste it on the page Class, with any others. Each is replayed there.',
  cutTitle: 'This hand-in cannot be used',
  code: 'The code',
  copy: 'Copy the code',
  toClass: 'Open Class',
} as const;

/** What a saved hand-in says above its code. */
export const handInFileWords = (code: string): string =>
  `A hand-in made with Alongside. To read it, drop this file on the page Class, or paste the line below there.\n\n${code}\n`;
