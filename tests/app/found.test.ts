import { beforeAll, describe, expect, test } from 'vitest';
import { codeIn, findRun, openRun } from '../../src/app/found.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { RunRecord } from '../../src/storage/record.ts';
import { BOOKS, runOf, tiny } from '../tiny.ts';

let scenario: Scenario;
let record: RunRecord;
beforeAll(async () => {
  scenario = await tiny(BOOKS);
  const run = runOf(scenario, ['ask']);
  record = { version: 1, id: 'r1', run, startedAt: 0, changedAt: 0, closed: false, transcript: [], seen: null };
});

describe('what a link names', () => {
  test('is a record on this device', () => {
    const found = findRun('r1', [record]);
    expect(found.ok && openRun('r1', found.value, scenario)).toEqual({ ok: true, value: record.run });
  });

  test('or a code from anywhere', () => {
    const run = runOf(scenario, ['matters', 'reflect'], 7);
    const code = encodeRun(run, scenario);
    const found = findRun(code, []);
    expect(found.ok && openRun(code, found.value, scenario)).toEqual({ ok: true, value: run });
  });

  test('or neither', () => {
    expect(findRun('r2', [record])).toEqual({ ok: false, problem: { kind: 'not-a-code' } });
  });
});

describe('a code that was pasted', () => {
  test.each([
    ['alone', 'AS1-ABC'],
    ['with white space round it', '  AS1-ABC\n'],
    ['as a link', 'https://example.org/play/#/run/AS1-ABC'],
    ['as a link with words round it', 'Look: https://example.org/#/run/AS1-ABC - what do you think?'],
    ['in a sentence', 'my code is AS1-ABC.'],
  ])('is found %s', (_, pasted) => {
    expect(codeIn(pasted)).toBe('AS1-ABC');
  });

  test('is what was pasted, where there is none in it', () => {
    expect(codeIn(' hello ')).toBe('hello');
  });
});
