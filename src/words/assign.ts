/** Sentences of the educator's form, of its link and of the sheet to print. */
import type { BadField } from '../base/parse.ts';
import type { FeedbackTime } from '../classroom/assignment.ts';

export const assignWords = {
  title: 'Set visits for a class',
  lead: 'Fill in what you need and hand out the link. Everything is in the link itself: there are no accounts, and nothing is stored anywhere but in it.',
  back: 'Visits',
  form: 'The assignment',
  titleLabel: 'Title',
  titleHint: 'What learners see at the top. May be left empty.',
  educator: 'Your name',
  educatorHint: 'So that learners know who set it. May be left empty.',
  visits: 'Visits',
  visitsHint: 'Tick the visits to make. They are made in this order.',
  chosen: 'In this order',
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  moved: (title: string, place: number, of: number) => `${title} is now number ${place} of ${of}.`,
  notHere: (id: string) => `"${id}", which this copy of the game does not have`,
  notHereHint:
    'Learners who open this copy cannot play a visit that it does not have. Take it out, or hand out the link of the copy it came from.',
  attempts: 'How often each visit may be played',
  anyAttempts: 'As often as they like',
  attemptsWords: (count: number) => (count === 1 ? 'Once' : count === 2 ? 'Twice' : `${count} times`),
  feedback: 'When learners see the figures',
  feedbackHint: 'The person’s own words are always shown first.',
  ownWordsTitle: 'Own words first',
  ownWords: 'Ask for their own words first',
  ownWordsHint:
    'At two turns of each visit learners write what they would say before the choices appear, and then tick the choice nearest to it. It is kept for the debrief and never scored, and it may be skipped.',
  questions: 'Questions to reflect on',
  questionsHint: 'Asked after the person’s own words and before any figure.',
  question: (number: number) => `Question ${number}`,
  addQuestion: 'Add a question',
  removeQuestion: (number: number) => `Take away question ${number}`,
  suggestions: 'Some to start from',
  addThis: (question: string) => `Add: ${question}`,
  questionsFull: (most: number) => `${most} questions are the most there can be.`,
  due: 'Last day to hand in',
  dueHint: 'Late hand-ins are marked as late, and taken. May be left empty.',
  note: 'Note to learners',
  noteHint: 'Where and when you meet, what to read first, whom to turn to. May be left empty.',
  out: 'To hand out',
  outNotYet: 'The link, its QR code and the sheet appear here once the form is complete.',
  link: 'Link for learners',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser would not copy it. Select the link and copy it by hand.',
  length: (characters: number) => `${characters} characters long.`,
  longLink:
    'Some mail programs cut links this long. Send it as a file or in a chat, or shorten the note and the questions.',
  changeLater:
    'To change it later, open the link and choose "Change it" at the foot of the page. A changed assignment has a new link.',
  qr: 'QR code of the link to this assignment',
  qrHint: 'Point a phone’s camera at it.',
  qrTooDense:
    'The link is too long for a QR code that a phone can read across a room. Shorten the note or the questions to get one.',
  print: 'Print the sheet',
  preview: 'See it as learners do',
  cannotOpen: 'This cannot be opened',
  startAnew: 'Start a new one',
  sheetOpen: 'Open this link, or point a phone’s camera at the square:',
  sheetVisits: 'The visits',
} as const;

export const feedbackWords: Record<FeedbackTime, string> = {
  'at-once': 'At once, after each playing',
  'after-last': 'After the last visit has been played',
  'in-class': 'Only in class',
};

export const suggestedQuestions: readonly string[] = [
  'Which line of yours felt kindest? Was it also the most useful?',
  'When did you first know what mattered to them, and how did they know that you knew?',
  'Where did your training pull you towards a fix?',
  'What will you do differently in your next real conversation?',
];

/** Most characters are said in the schema's words, such as `<=120`. */
const mostOf = ({ expected }: BadField) => /^<=(\d+)$/.exec(expected)?.[1];

/** What is wrong with a field of the form, and what to do. */
export function assignFieldWords(wrong: BadField): string {
  const most = mostOf(wrong);
  const field = wrong.path.split('.')[0];
  if (field === 'scenarios') {
    return most === undefined ? 'Tick at least one visit.' : `At most ${most} visits fit. Take some out.`;
  }
  if (field === 'due') return 'There is no such day. Give it as day, month and year, or leave it empty.';
  if (field === 'questions' && !wrong.path.includes('.')) return `At most ${most} questions fit. Take some away.`;
  if (most !== undefined) return `This is too long: at most ${most} characters fit. Shorten it.`;
  return `This should be ${wrong.expected}. Change it.`;
}
