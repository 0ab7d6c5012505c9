/** Sentences about a class: what was refused and why, and questions for the debrief. */
import { assertNever } from '../base/base.ts';
import type { AssignmentError } from '../classroom/assignment.ts';
import type { OtherEdition, Refused } from '../classroom/checking/verify.ts';
import type { DebriefQuestion } from '../classroom/figures/questions.ts';
import type { Feeling } from '../scenario/vocabulary.ts';
import { badFieldWords, codeErrorWords, replayErrorWords } from './problems.ts';

const copyAgain = 'Ask for it once more, or for the file or the link in its place.';

export function refusedWords(reason: Refused): string {
  switch (reason.kind) {
    case 'not-a-hand-in':
      return 'This is not a hand-in. A hand-in begins with AH1- and goes on in capital letters and digits.';
    case 'newer-hand-in':
      return `This hand-in was made by a newer version of the game (version ${reason.version}). Reload the page to get it.`;
    case 'cut-hand-in':
      return `This hand-in was cut off: ${reason.found} of ${reason.expected} characters are here. ${copyAgain}`;
    case 'damaged-hand-in':
      return `This hand-in is damaged: a character was changed, or a part is missing. ${copyAgain}`;
    case 'bad-field':
      return `This hand-in holds something that no hand-in does. ${badFieldWords(reason)}`;
    case 'lost-code':
      return `"${reason.found}" looks like a part of a code whose beginning is missing. ${copyAgain}`;
    case 'no-file':
      return 'There is no file to read here.';
    case 'not-text':
      return 'This file is not text. Give a text file, or paste the codes themselves.';
    case 'no-codes':
      return 'There are no codes in this text. A code begins with AS1- or AH1-.';
    case 'broke-at':
      return replayErrorWords(reason);
    case 'not-a-code':
    case 'newer-code':
    case 'damaged-code':
    case 'unknown-scenario':
      return codeErrorWords(reason);
    default:
      return assertNever(reason);
  }
}

export const otherEditionWords = (other: OtherEdition): string => codeErrorWords(other);

export function assignmentErrorWords(error: AssignmentError): string {
  switch (error.kind) {
    case 'not-an-assignment':
      return 'This is not the link of an assignment. Ask whoever sent it for the whole link.';
    case 'newer-assignment':
      return `This assignment was made by a newer version of the game (version ${error.version}). Reload the page to get it.`;
    case 'damaged-assignment':
      return 'This link is damaged: a character was changed, or a part was cut off. Copy the whole link again from where it came from.';
    case 'bad-field':
      return `This assignment holds something that cannot be. ${badFieldWords(error)}`;
    default:
      return assertNever(error);
  }
}

const feelingWords: Record<Feeling, string> = {
  understood: 'understood',
  listened: 'listened to',
  included: 'included',
};

const outOf = (some: number, of: number) => (some === of ? `all ${of}` : `${some} of ${of}`);

/** A question for the whole room. `name` is the person's. */
export function debriefQuestionWords(question: DebriefQuestion, name: string): string {
  const words = questionWords(question, name);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function questionWords(question: DebriefQuestion, name: string): string {
  switch (question.kind) {
    case 'red-missed':
      return `${outOf(question.learners, question.of)} left this undone, and it could not wait: "${question.duty}" What would have made it possible to ask, kindly and in time?`;
    case 'never-heard':
      return `In ${outOf(question.learners, question.of)} visits ${name} was never heard. What was ${name} close to telling you, and what got in the way?`;
    case 'fixed-first':
      return `${outOf(question.learners, question.of)} offered a fix before ${name} had been heard, most often about turn ${question.turn + 1}. What pulled you towards it there?`;
    case 'cue-missed':
      return `${name} hinted at something: "${question.cue}" It went by ${question.missed} of ${question.of} times. What did you hear at that moment, and what would it take to stay with it?`;
    case 'split':
      return `At turn ${question.turn + 1} you went two ways: "${question.first}" or "${question.second}" What did each of you hope for, and how did ${name} take it?`;
    case 'unheard-facts':
      return `${outOf(question.facts, question.of)} things that ${name} might have told were told to nobody here. Where could one more question or a silence have opened them?`;
    case 'guessed-apart':
      return `You thought ${name} felt ${question.guessed > question.said ? 'more' : 'less'} ${feelingWords[question.feeling]} than ${name} said. What made you think so, and what did you not see?`;
    case 'author':
      return question.question;
    default:
      return assertNever(question);
  }
}
