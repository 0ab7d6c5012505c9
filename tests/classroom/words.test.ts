import { describe, expect, test } from 'vitest';
import type { AssignmentError } from '../../src/classroom/assignment.ts';
import type { Refused } from '../../src/classroom/checking/verify.ts';
import type { DebriefQuestion } from '../../src/classroom/figures/questions.ts';
import { assignmentErrorWords, debriefQuestionWords, refusedWords } from '../../src/words/class.ts';

describe('a refusal says what is wrong and what to do', () => {
  test.each<[Refused, readonly string[]]>([
    [{ kind: 'cut-hand-in', expected: 300, found: 120 }, ['cut off', '120 of 300', 'once more']],
    [{ kind: 'damaged-hand-in' }, ['damaged', 'once more']],
    [{ kind: 'newer-hand-in', version: 4 }, ['newer', 'version 4', 'Reload']],
    [{ kind: 'not-a-hand-in' }, ['AH1-']],
    [{ kind: 'lost-code', found: 'ABC' }, ['"ABC"', 'beginning is missing']],
    [{ kind: 'bad-field', path: 'learner.name', expected: '<=60', found: '"x' }, ['"learner.name"', '<=60']],
    [{ kind: 'unknown-scenario', scenario: 'moon' as never }, ['"moon"']],
    [{ kind: 'no-file' }, ['no file']],
    [{ kind: 'not-text' }, ['not text', 'paste']],
    [{ kind: 'no-codes' }, ['no codes', 'AS1-']],
  ])('%j', (reason, parts) => {
    for (const part of parts) expect(refusedWords(reason)).toContain(part);
  });

  test.each<[AssignmentError, string]>([
    [{ kind: 'not-an-assignment' }, 'whole link'],
    [{ kind: 'newer-assignment', version: 3 }, 'version 3'],
    [{ kind: 'damaged-assignment' }, 'Copy the whole link again'],
    [{ kind: 'bad-field', path: 'due', expected: 'a day', found: '"x"' }, '"due"'],
  ])('%j', (error, part) => {
    expect(assignmentErrorWords(error)).toContain(part);
  });
});

describe('a question for the debrief names what this class did', () => {
  test.each<[DebriefQuestion, readonly string[]]>([
    [{ kind: 'red-missed', duty: 'Ask about the knee.', learners: 3, of: 20 }, ['3 of 20', 'Ask about the knee.']],
    [{ kind: 'never-heard', learners: 7, of: 20 }, ['7 of 20', 'Bob was never heard']],
    [{ kind: 'fixed-first', learners: 20, of: 20, turn: 3 }, ['All 20', 'turn 4']],
    [{ kind: 'cue-missed', cue: 'the nights', missed: 9, of: 10 }, ['the nights', '9 of 10']],
    [
      { kind: 'split', turn: 0, first: 'Hello.', second: 'Sit down.', learners: 4, of: 4 },
      ['turn 1', 'Hello.', 'Sit down.'],
    ],
    [{ kind: 'unheard-facts', facts: 2, of: 8 }, ['2 of 8']],
    [{ kind: 'guessed-apart', feeling: 'listened', guessed: 3, said: 1 }, ['more listened to']],
    [{ kind: 'author', question: 'What now?' }, ['What now?']],
  ])('%j', (question, parts) => {
    for (const part of parts) expect(debriefQuestionWords(question, 'Bob')).toContain(part);
  });
});
