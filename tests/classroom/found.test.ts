import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId } from '../../src/base/base.ts';
import { codesIn, textIn } from '../../src/classroom/checking/found.ts';
import { encodeHandIn } from '../../src/classroom/hand-in.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { loadStory } from '../exemplars.ts';
import { handedRunOf, handInOf, randomRun } from './made.ts';

let bob: Scenario;
let run: string;
let other: string;
let handIn: string;
beforeAll(async () => {
  bob = await loadStory('is-bob-ready');
  run = encodeRun(randomRun(bob, 1), bob);
  other = encodeRun(randomRun(bob, 2), bob);
  const ownWords = [{ turn: 0, said: 'What would you like to talk about?', nearest: 'watch' as ChoiceId }];
  handIn = encodeHandIn(handInOf([handedRunOf(run, { ownWords })]));
});

const both = () => [run, handIn];
const wrapped = (code: string, width: number, by: string) =>
  (code.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);
const codes = (text: string) => codesIn(text).map(({ code }) => code);

describe('codes are found', () => {
  test.each<[string, (code: string) => string]>([
    ['alone', (code) => code],
    ['with a full stop after them', (code) => `Here it is: ${code}.`],
    ['in brackets', (code) => `(my code: ${code})`],
    ['in quotation marks', (code) => `"${code}",`],
    ['in a link', (code) => `https://example.org/play/#/run/${code}`],
    ['in a link that mail put in angle brackets', (code) => `<https://example.org/#/run/${code}>`],
    ['wrapped at 76 characters', (code) => wrapped(code, 76, '\n')],
    ['wrapped at 72 characters with Windows line ends', (code) => wrapped(code, 72, '\r\n')],
    ['wrapped and quoted', (code) => `> ${wrapped(code, 70, '\n> ')}`],
    ['quoted three deep', (code) => `>>> ${wrapped(code, 60, '\r\n>>> ')}`],
    ['in raw mail, with = at the end of each line', (code) => wrapped(code, 75, '=\r\n')],
    ['with soft hyphens', (code) => wrapped(code, 10, '\u00ad')],
    ['with zero-width spaces', (code) => wrapped(code, 7, '\u200b')],
    ['behind a byte order mark', (code) => `\ufeff${code}`],
    ['between direction marks', (code) => `\u202a${code}\u202c`],
    ['in small letters', (code) => code.toLowerCase()],
    ['in a cell of a table', (code) => `| Ann | ${code} | yes |`],
    ['with a name in capitals on the next line', (code) => `${code}\nBOB 2ND YEAR`],
    ['with a greeting after them', (code) => `${code} Thanks, Ann`],
    ['with spaces that do not break', (code) => wrapped(code, 20, '\u00a0')],
  ])('%s', (_, put) => {
    for (const code of both()) expect(codes(put(code))).toEqual([code]);
  });

  test('two on a line', () => {
    expect(codes(`${run} ${other}`)).toEqual([run, other]);
    expect(codes(`${handIn},${run}`)).toEqual([handIn, run]);
  });

  test('two on lines that follow each other, each with a name before it', () => {
    const found = codesIn(`Ann\t${run}\nBEN\t${other}\n`);
    expect(found.map(({ name, line, code }) => [name, line, code])).toEqual([
      ['Ann', 1, run],
      ['BEN', 2, other],
    ]);
  });

  test('all of two thousand', () => {
    const text = Array.from({ length: 2000 }, (_, index) => `Learner ${index};${index % 2 === 0 ? run : handIn}`).join(
      '\n',
    );
    const found = codesIn(text);
    expect(found).toHaveLength(2000);
    expect(found[1999]).toMatchObject({ line: 2000, kind: 'hand-in', code: handIn, name: 'Learner 1999' });
  });

  test('not in the middle of a word', () => {
    expect(codes(`ATLAS1-${run.slice(4)}`)).not.toContain(run);
  });
});

describe('what stands before a code is taken for a name', () => {
  test.each([
    ['Ann Lee\t', 'Ann Lee'],
    ['Ann Lee: ', 'Ann Lee'],
    ['> Ann Lee - ', 'Ann Lee'],
    ['"Ann Lee",', 'Ann Lee'],
    ['12;Ann Lee;', 'Ann Lee'],
    ['3. Ann Lee ', 'Ann Lee'],
    ['| Ann Lee | ', 'Ann Lee'],
    ['Zoë Ó Briain\t', 'Zoë Ó Briain'],
    ['李 伟\t', '李 伟'],
    ['https://example.org/#/run/', ''],
    ['Ann https://example.org/#/run/', 'Ann'],
    ['Ann Lee\thttps://example.org/#/run/', 'Ann Lee'],
    ['', ''],
    ['  ', ''],
  ])('%j gives %j', (before, name) => {
    expect(codesIn(before + run)[0]?.name).toBe(name);
  });
});

describe('what is left of a code', () => {
  test.each<[string, () => string, string, string]>([
    ['a run cut at its end', () => run.slice(0, -9), 'run', 'cut'],
    ['a hand-in cut at its end', () => handIn.slice(0, -9), 'hand-in', 'cut'],
    ['a run cut at its beginning', () => run.slice(7), 'lost', 'cut'],
    ['a hand-in whose beginning was misspelt', () => handIn.replace('AH1', 'AB1'), 'lost', 'misspelt'],
  ])('is named and not passed over: %s', (_, text, kind) => {
    expect(codesIn(`Ann\t${text()}\nBen\t${other}`).map((each) => [each.kind, each.line])).toEqual([
      [kind, 1],
      ['run', 2],
    ]);
  });

  test('is not seen in ordinary words, links and addresses', () => {
    const text =
      'Dear all, PLEASE READ: https://example.org/a/b?c=d#e ann.lee@example.org +44 1632 960001 UNDERSTANDABLY.';
    expect(codesIn(text)).toEqual([]);
  });
});

describe('hostile text takes time that grows with its length', () => {
  test.each<[string, () => string]>([
    ['beginnings alone', () => 'AS1-'],
    ['beginnings of hand-ins that claim to be long', () => 'AH1-ZZZZ'],
    ['a run broken into pieces', () => 'AS1-00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 '],
    ['a long line of letters', () => 'ABCDEFGH12345678'],
    ['letters that stop one short', () => `${'A'.repeat(23)} `],
    ['white space', () => ' \t'],
    ['signs that show nothing', () => '\u200b\u00ad'],
    ['a hand-in with gaps between all its letters', () => 'AH1-Z Z Z Z 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 '],
    ['quotation', () => '> > > > AS1-'],
    ['empty lines', () => '\n'],
  ])('%s', (_, piece) => {
    const text = piece().repeat(Math.ceil(5_000_000 / piece().length));
    const start = performance.now();
    codesIn(text);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

describe('the text of a file', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['as it stands', new TextEncoder().encode('Zoë\tAS1-'), 'Zoë\tAS1-'],
    ['from a spreadsheet that saves two bytes a letter', Uint8Array.from([0xff, 0xfe, 0x5a, 0, 0xeb, 0]), 'Zë'],
    ['of a picture is none', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), null],
  ])('%s', (_, bytes, text) => {
    expect(textIn(bytes)).toBe(text);
  });
});
