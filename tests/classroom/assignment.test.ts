import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ScenarioId } from '../../src/base/base.ts';
import { toBase64Url } from '../../src/base/base64url.ts';
import { crc32 } from '../../src/base/checksum.ts';
import { localDateOf } from '../../src/base/local-date.ts';
import {
  type Assignment,
  assignmentMark,
  decodeAssignment,
  encodeAssignment,
  feedbackTimes,
  parseAssignment,
} from '../../src/classroom/assignment.ts';
import { longest, most } from '../../src/classroom/classroom.ts';
import { assignmentOf } from './made.ts';

/** Text of any characters, lone halves of pairs and direction marks included. */
const anyText = (characters: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: Math.floor(characters / 2) }),
    fc.array(fc.nat(0xffff), { maxLength: characters }).map((units) => String.fromCharCode(...units)),
    fc.string({ unit: fc.constantFrom('<', '"', '\\', '\u202e', '\0', '=', 'é', '👩🏽‍⚕️'), maxLength: 10 }),
  );

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2400-01-01'), noInvalidDate: true })
  .map((date) => localDateOf(date.toISOString().slice(0, 10)));

const anyAssignment: fc.Arbitrary<Assignment> = fc.record({
  title: anyText(longest.title),
  educator: anyText(longest.educator),
  scenarios: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,23}$/), {
    minLength: 1,
    maxLength: most.scenarios,
  }) as fc.Arbitrary<ScenarioId[]>,
  attempts: fc.option(fc.integer({ min: 1, max: most.attempts })),
  feedback: fc.constantFrom(...feedbackTimes),
  ownWords: fc.boolean(),
  questions: fc.array(
    anyText(longest.question).filter((text) => text !== ''),
    { maxLength: most.questions },
  ),
  due: fc.option(anyDay),
  note: anyText(longest.note),
});

const typical = assignmentOf({
  title: 'Week 6: asking before helping',
  educator: 'Dr Okafor',
  scenarios: ['is-bob-ready', 'the-bandages', 'the-water-tablets'] as ScenarioId[],
  attempts: 3,
  feedback: 'after-last',
  questions: [
    'Which line felt kindest? Was it also the most useful?',
    'When did you first know what mattered, and how did they know that you knew?',
    'Where did your training push you to fix?',
  ],
  due: localDateOf('2026-12-04'),
  note: 'Play them alone, with sound if you like, and take your time: about forty minutes in all. Nothing is marked. If a visit is not for you today, play the one after it and tell me; there is an equal one for everybody. Bring one sentence you wish you had said to the seminar on Friday.',
});

/** The code of whatever a forger writes in place of an assignment, with the right checksum. */
function codeOfBody(body: Uint8Array, version = 1): string {
  const sum = crc32(Uint8Array.from([version, ...body]));
  const tail = [sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
  return `AA${version}-${toBase64Url(Uint8Array.from([...body, ...tail]))}`;
}
/** A hundred megabytes of nothing in a hundred thousand bytes. */
const bomb = codeOfBody(deflateSync(new Uint8Array(100_000_000)));
const codeOfText = (text: string) => codeOfBody(deflateSync(new TextEncoder().encode(text)));

describe('the code of an assignment', () => {
  test('gives back the assignment it was made of, whatever was written in it', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(decodeAssignment(encodeAssignment(assignment))).toEqual({ ok: true, value: assignment });
      }),
      { numRuns: 300 },
    );
  });

  test('is short enough for a QR code that a phone reads across a table: three visits, three questions and a note', () => {
    const code = encodeAssignment(typical);
    console.log(`a typical assignment: ${code.length} characters of ${JSON.stringify(typical).length}`);
    expect(code.length).toBeLessThan(1100);
  });

  test('needs no escaping in a link', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const code = encodeAssignment(assignment);
        expect(encodeURIComponent(code)).toBe(code);
      }),
      { numRuns: 50 },
    );
  });

  test('is refused with any one character changed, or cut at any place', () => {
    const code = encodeAssignment(typical);
    for (let at = 0; at < code.length; at += 1) {
      for (const character of ['A', 'a', '7', '-', '_', 'Z']) {
        if (character !== code[at]) {
          expect(decodeAssignment(code.slice(0, at) + character + code.slice(at + 1)).ok, `${character} at ${at}`).toBe(
            false,
          );
        }
      }
      expect(decodeAssignment(code.slice(0, at)).ok, `cut at ${at}`).toBe(false);
    }
  });

  test.each([
    ['nothing at all', '', 'not-an-assignment'],
    ['a run code', 'AS1-0123456789', 'not-an-assignment'],
    ['an assignment of a newer game', encodeAssignment(typical).replace('AA1-', 'AA2-'), 'newer-assignment'],
    ['an assignment written as version 01', encodeAssignment(typical).replace('AA1-', 'AA01-'), 'damaged-assignment'],
    ['a zip bomb of 100 megabytes', bomb, 'damaged-assignment'],
    ['random bytes with the right checksum', codeOfBody(Uint8Array.from([1, 2, 3, 4, 5])), 'damaged-assignment'],
    ['text that is not JSON', codeOfText('hello'), 'damaged-assignment'],
    ['JSON that is no list', codeOfText('{"title":"x"}'), 'bad-field'],
    ['a visit named twice', codeOfText('["","",["a","a"],null,0,true,[],null,""]'), 'bad-field'],
    ['no visits', codeOfText('["","",[],null,0,true,[],null,""]'), 'bad-field'],
    ['a day that is not in the calendar', codeOfText('["","",["a"],null,0,true,[],"2026-02-29",""]'), 'bad-field'],
    ['no attempts at all', codeOfText('["","",["a"],0,0,true,[],null,""]'), 'bad-field'],
    [
      'a note of 100,000 characters',
      codeOfText(`["","",["a"],null,0,true,[],null,"${'x'.repeat(100_000)}"]`),
      'bad-field',
    ],
    ['a feedback that does not exist', codeOfText('["","",["a"],null,7,true,[],null,""]'), 'bad-field'],
  ])('refuses %s', (_, code, kind) => {
    const decoded = decodeAssignment(code);
    expect(decoded.ok ? 'taken' : decoded.problem.kind).toBe(kind);
  });

  test('stops unpacking a bomb long before its end', () => {
    const start = performance.now();
    decodeAssignment(bomb);
    expect(performance.now() - start).toBeLessThan(300);
  });
});

describe('an assignment', () => {
  test('names the field that does not fit', () => {
    const parsed = parseAssignment({ ...assignmentOf(), attempts: 2.5 });
    expect(parsed.ok ? null : parsed.problem.kind === 'bad-field' && parsed.problem.path).toBe('attempts');
  });

  test.each([
    ['its title', { title: 'other' }],
    ['the order of its visits', { scenarios: ['b', 'a'] as ScenarioId[] }],
    ['its due day', { due: localDateOf('2026-12-05') }],
    ['whether own words are asked for', { ownWords: false }],
  ])('has another mark with %s changed', (_, change) => {
    const base = assignmentOf({ scenarios: ['a', 'b'] as ScenarioId[] });
    expect(assignmentMark({ ...base, ...change })).not.toBe(assignmentMark(base));
    expect(assignmentMark({ ...base })).toBe(assignmentMark(base));
  });
});

describe('a day', () => {
  test.each([
    ['2026-12-04', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['26-01-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s is in the calendar: %s', (text, is) => {
    expect(localDateOf(text)).toBe(is ? text : null);
  });
});
