/** Sentences of the diary, the about page and the frame round every screen. */
import type { Strand } from '../scenario/vocabulary.ts';
import type { RecordError } from '../storage/record.ts';

export const strandWords: Record<Strand, string> = {
  'home-visit': 'Home visit',
  'pre-surgery': 'Before surgery',
  improvement: 'Improvement meeting',
};

export const diaryWords = {
  title: 'Alongside',
  lead: 'Conversations to practise. Ask what matters before you help.',
  visits: 'Your diary',
  start: 'Open the visit',
  goOn: 'Go on where you left off',
  with: 'With',
  runs: 'Your runs',
  myRuns: 'My runs',
  allRuns: (count: number, title: string) => `All ${count} runs of ${title}`,
  endingsSeen: (seen: number, all: number) => `${seen} of ${all} endings seen`,
  heardSoFar: (told: number, all: number) => `${told} of ${all} things told to you so far`,
  unfinished: 'Not finished',
  otherEdition: 'From another edition: kept as it was said, not replayed',
  debrief: 'Debrief',
  compare: 'Compare',
  ended: 'Finished',
  unread: (count: number) =>
    `${count} stored ${count === 1 ? 'run' : 'runs'} could not be read and ${count === 1 ? 'was' : 'were'} left as ${count === 1 ? 'it is' : 'they are'}.`,
  newer: 'Made by a newer version of the game: reload the page to get it.',
  damaged: 'Damaged: the rest is not affected.',
  about: 'About this game',
  educators: 'For educators',
  assign: 'Set visits for a class',
  class: 'See what a class chose',
  guides: 'Facilitator’s guides, each with a way to play it with the room:',
  guideTo: (name: string) => `with ${name}`,
  setForYou: 'Set for you',
  ofAssignment: 'Played for an assignment',
  nowhere: 'There is no such page here. The link may be cut off.',
  skip: 'Skip to the content',
  unreviewed: 'Not yet reviewed by clinicians, patients or educators',
} as const;

export const recordErrorWords = (error: RecordError): string =>
  error.kind === 'newer-record' ? diaryWords.newer : diaryWords.damaged;

export const aboutWords = {
  title: 'About this game',
  paragraphs: [
    'Alongside is a game for people who are learning to care for others. You hold a conversation and choose what to say. The person answers as people do: more openly when they are asked and heard, less so when they are fixed.',
    'It grew out of an essay published by the Institute for Healthcare Improvement in November 2020, about a nurse whose habit was to fix and a physiotherapist who had been trained to be the expert. The people and visits here are invented.',
    'No clinician, patient partner or educator has reviewed it yet. It is for practice and talk, not for marks, and it is not clinical advice. UK practice as of November 2026; follow your local policy.',
    'The score follows fixed rules informed by published work on listening and shared decisions. It is none of the published instruments, and nobody has yet tested it against real visits.',
    'Nothing you choose leaves this device unless you send someone a link yourself.',
  ],
} as const;
