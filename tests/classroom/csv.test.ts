import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId, Seed } from '../../src/base/base.ts';
import { createVerifier, type Verifier } from '../../src/classroom/checking/verify.ts';
import { csvOf } from '../../src/classroom/csv.ts';
import { playedBy } from '../../src/classroom/figures/playings.ts';
import { encodeHandIn } from '../../src/classroom/hand-in.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BOOKS, tiny } from '../tiny.ts';
import { codeOf, foundHandIn, foundRun, handedRunOf, handInOf } from './made.ts';

let one: Scenario;
let two: Scenario;
let verifier: Verifier;
beforeAll(async () => {
  one = await tiny(BOOKS);
  two = await tiny(BOOKS, { id: 'other' });
  verifier = createVerifier([one, two]);
});

/** A plain reader of RFC 4180, character by character: what a spreadsheet would make of it. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (quoted) {
      if (character === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\r') {
      rows.at(-1)!.push(cell);
      cell = '';
      if (character === '\r') {
        at += 1;
        rows.push([]);
      }
    } else cell += character;
  }
  return rows.slice(0, -1);
}

const named = (name: string, answer = '', said = '') => {
  const overrides = {
    ownWords: said === '' ? [] : [{ turn: 0, said, nearest: null as ChoiceId | null }],
    reflections: answer === '' ? [] : [{ question: 'Why?', answer }],
  };
  const runs = [handedRunOf(codeOf(one, ['matters', 'reflect', 'bye']), overrides)];
  return verifier.check(foundHandIn(encodeHandIn(handInOf(runs, { learner: { name, key: 1 as Seed } }))));
};

describe('the table of a class', () => {
  test('has a line for each learner and a cell for each column, whatever was written', () => {
    const checked = [
      named('Ann', 'first, "second"\nand a third', '; , \t "'),
      verifier.check(foundRun(codeOf(two, ['bye']), 'Ben')),
      verifier.check(foundRun(codeOf(one, ['offer', 'bye']), 'Ben')),
    ];
    const [head, ...lines] = read(csvOf(playedBy(checked, 'best')));
    expect(lines.map(([name]) => name)).toEqual(['Ann', 'Ben']);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head!.length]));
    const at = (line: number, column: string) => lines[line]![head!.indexOf(column)];
    expect(at(0, 'tiny: reflections')).toBe('Why? first, "second"\nand a third');
    expect(at(0, 'tiny: own words')).toBe('1: ; , \t "');
    expect(at(0, 'tiny: run code')).toBe(codeOf(one, ['matters', 'reflect', 'bye']));
    expect(at(0, 'tiny: heard at turn')).toBe('2');
    expect(at(0, 'other: total')).toBe('');
    expect(at(1, 'other: headline')).toBe('D');
    expect(at(1, 'tiny: finished')).toBe('yes');
  });

  test.each([['=HYPERLINK("http://x","y")'], ['+1+1'], ['-2+3'], ['@SUM(A1)'], ["=cmd|' /C calc'!A0"], ['＝1+1']])(
    'holds no formula: %s is text',
    (name) => {
      const [, line] = read(csvOf(playedBy([named(name)], 'best')));
      expect(line![0]).toBe(`'${name}`);
    },
  );

  test('leaves a name with a hyphen, a quotation mark or another script as it is', () => {
    for (const name of ['Anne-Marie "Ann" O’Brien', 'شیرین', '李伟', "d'Arcy"]) {
      expect(read(csvOf(playedBy([named(name)], 'best')))[1]![0]).toBe(name);
    }
  });

  test('begins with the mark by which spreadsheets know the alphabet, and ends its lines as RFC 4180 has it', () => {
    const csv = csvOf(playedBy([named('Zoë')], 'best'));
    expect(csv.startsWith('\uFEFFname,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});
