/** Sentences of the title card and the visit. */
import { codeErrorWords, replayErrorWords } from './problems.ts';

export { codeErrorWords, replayErrorWords };

export const visitWords = {
  problem: 'This cannot be opened',
  back: 'Visits',
  backToAssignment: 'Your assignment',
  referral: 'Referral',
  settings: 'Settings',
  begin: 'Begin',
  youAre: (name: string, role: string) => `You are ${name}, ${role}.`,
  minutes: (minutes: number) => `About ${minutes} minutes`,
  noteTitle: 'Before you begin',
  unreviewed:
    'No clinician, patient or educator has reviewed this visit yet. It is a training story, not clinical advice; follow your local policy.',
  reviewed: (count: number) => `Reviewed by ${count} ${count === 1 ? 'person' : 'people'}, named in its guide.`,
  rules:
    'Nothing here is marked, and nothing leaves this device. You can stop at any time and come back to the same line.',
  keys: 'Choose with a tap, or with the keys 1 to 9.',
  conversation: 'The conversation',
  choices: 'What do you do?',
  you: 'You',
  lookAt: (thing: string) => `Look at ${thing}`,
  waiting: 'You wait. Nobody speaks.',
  goOn: 'Go on',
  toDebrief: (name: string) => `How was that for ${name}?`,
  stageOn: 'Picture on',
  stageOff: 'Picture off',
  loading: 'Fetching the visit …',
  unknownVisit: (id: string) =>
    `There is no visit called "${id}" here. The link may be cut off, or from another edition.`,
  notLoaded: 'The visit could not be fetched. Check the connection, then try again.',
  screenNotLoaded: 'This page could not be fetched. Nothing is lost. Check the connection, then try again.',
  tryAgain: 'Try again',
  toVisits: 'See all visits',
} as const;

export const keepingWords = {
  held: 'An older copy of this game is open in another tab, so what you choose now is kept only until you close this one. Close the other tab, then reload this page.',
  memory:
    'This browser will not keep your visits (a private window does this). You can play; they are gone when you close this tab.',
  full: 'This device is full, so what you choose now is kept only until you close this tab. Older visits are safe.',
} as const;
