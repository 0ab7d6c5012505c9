import { describe, expect, test } from 'vitest';
import { decodeAssignment, encodeAssignment } from '../../src/classroom/assignment.ts';
import { type Draft, draftOf, filledIn, firstDraft } from '../../src/screens/assign/draft.ts';
import { assignFieldWords } from '../../src/words/assign.ts';

const filled: Draft = {
  ...firstDraft,
  scenarios: ['is-bob-ready' as never],
  title: ' Week 6 ',
  questions: ['Why?', ' '],
};

describe('the form', () => {
  test('makes an assignment without blank questions and white space round texts', () => {
    expect(filledIn(filled).assignment).toMatchObject({ title: 'Week 6', questions: ['Why?'], due: null });
  });

  test('is filled again by its own link', () => {
    const assignment = filledIn({ ...filled, due: '2026-12-04', attempts: 7, note: 'One\nTwo' }).assignment!;
    const opened = decodeAssignment(encodeAssignment(assignment));
    expect(opened.ok && filledIn(draftOf(opened.value)).assignment).toEqual(assignment);
  });

  const long = 'x'.repeat(100_000);
  test.each<[string, Partial<Draft>, keyof Draft, RegExp]>([
    ['no visit', { scenarios: [] }, 'scenarios', /Tick at least one visit/],
    [
      'thirteen visits',
      { scenarios: Array.from({ length: 13 }, (_, at) => `v${at}` as never) },
      'scenarios',
      /At most 12/,
    ],
    ['a long title', { title: long }, 'title', /at most 120 characters/],
    ['a long name', { educator: long }, 'educator', /at most 80 characters/],
    ['a long note', { note: long }, 'note', /at most 1000 characters/],
    ['a long question', { questions: ['Why?', long] }, 'questions', /at most 300 characters/],
    ['seven questions', { questions: ['1', '2', '3', '4', '5', '6', '7'] }, 'questions', /At most 6 questions/],
    ['a day there is not', { due: '2026-02-30' }, 'due', /no such day/],
    ['a day that was not finished', { due: '?' }, 'due', /no such day/],
  ])('says what is wrong with %s, at its field and nowhere else', (_, changed, field, words) => {
    const { assignment, wrong } = filledIn({ ...filled, ...changed });
    expect(assignment).toBeNull();
    expect(Object.keys(wrong)).toEqual([field]);
    expect(assignFieldWords(wrong[field]!)).toMatch(words);
  });

  test('says what is wrong with each of several fields', () => {
    expect(Object.keys(filledIn({ ...filled, title: long, due: '?', note: long }).wrong)).toEqual([
      'title',
      'due',
      'note',
    ]);
  });
});
