/** Sentences for what can go wrong: what, where, what to do. */
import { assertNever } from '../base/base.ts';
import type { BadField, NotJson } from '../base/parse.ts';
import type { ConversationError } from '../conversation/conversation.ts';
import type { CodeError, OpenCodeError } from '../run/codec.ts';
import type { ReplayError } from '../run/replay.ts';
import type { ScenarioProblem } from '../studio/problems.ts';
import { listed } from './list.ts';

export function badFieldWords(cause: BadField | NotJson): string {
  if (cause.kind === 'not-json') return 'This is not JSON. Check for a missing comma, quote or bracket.';
  const where = cause.path === '' ? 'The whole' : `The field "${cause.path}"`;
  const found = cause.found === 'undefined' ? 'it is missing' : `it is ${cause.found}`;
  return `${where} should be ${cause.expected}, but ${found}.`;
}

export function conversationErrorWords(error: ConversationError): string {
  switch (error.kind) {
    case 'not-offered':
      return error.offered.length === 0
        ? `The choice "${error.choice}" cannot be made: the conversation is over.`
        : `The choice "${error.choice}" is not on offer there. On offer: ${listed(error.offered)}.`;
    case 'story-broke':
      return `The script broke: ${error.message}`;
    case 'endless-loop':
      return 'The script goes round in a circle there, without coming to a choice.';
    default:
      return assertNever(error);
  }
}

export function replayErrorWords(error: ReplayError): string {
  switch (error.kind) {
    case 'other-scenario':
      return `This run is of the visit "${error.found}", not of "${error.expected}".`;
    case 'other-edition':
      return `This run was made with another edition of the visit (${error.found}; this is ${error.expected}), so it cannot be replayed or scored here.`;
    case 'broke-at':
      return `The run stops fitting at choice ${error.step + 1}. ${conversationErrorWords(error.cause)}`;
    default:
      return assertNever(error);
  }
}

export function codeErrorWords(error: CodeError | OpenCodeError): string {
  switch (error.kind) {
    case 'not-a-code':
      return 'This is not a run code. A run code begins with AS1- and goes on in capital letters and digits.';
    case 'newer-code':
      return `This run code was made by a newer version of the game (code version ${error.version}). Open it with that version, or update this one.`;
    case 'damaged-code':
      return 'This run code is damaged: a character was changed, or a part was cut off. Copy the whole code again from where it came from.';
    case 'unknown-scenario':
      return `This run is of a visit called "${error.scenario}", which this copy of the game does not have.`;
    case 'other-edition':
      return `This run was made with another edition of "${error.scenario}" (${error.found}; this is ${error.expected}), so it cannot be replayed or scored here.`;
    default:
      return assertNever(error);
  }
}

function whatIsWrong(wrong: ScenarioProblem): string {
  switch (wrong.kind) {
    case 'no-such-file':
      return 'This file is missing. Every scenario needs one.';
    case 'bad-manifest':
      return badFieldWords(wrong.cause);
    case 'ink-fault':
      return `Ink says: ${wrong.message}`;
    case 'unknown-tag':
      return `"# ${wrong.tag}" is not a tag for a ${wrong.on}. Known here: ${listed(wrong.known)}.`;
    case 'unknown-value':
      return `"# ${wrong.tag}: ${wrong.value}" is not known. It takes: ${listed(wrong.known, 'or')}.`;
    case 'id-mismatch':
      return `The id is "${wrong.found}" but the folder is called "${wrong.expected}". Make them the same.`;
    case 'repeated-id':
      return `The choice id "${wrong.id}" stands twice. Runs are recorded by it, so give this one its own.`;
    default:
      return assertNever(wrong);
  }
}

/** `main.ink, line 12: …` */
export function scenarioProblemWords(wrong: ScenarioProblem): string {
  const where = wrong.line > 0 ? `${wrong.file}, line ${wrong.line}` : wrong.file;
  return `${where}: ${whatIsWrong(wrong)}`;
}
