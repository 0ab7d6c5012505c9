import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../src/studio/kappa.ts';

const codings = (codes: string) => new Map(codes.split(' ').map((code, index) => [`line-${index + 1}`, code]));

describe('the agreement of two coders', () => {
  /*
   * Ten lines. Both say ask for 4 and fix for 3; they part on 3: agreement 7 of 10.
   * The first says ask 6 times in 10, the second 5 in 10: by chance .6 × .5 + .4 × .5 = .5. Kappa (.7 - .5) / (1 - .5) = .4.
   */
  test('is .4 where 7 of 10 agree and chance gives 5', () => {
    const first = codings('ask ask ask ask ask ask fix fix fix fix');
    const second = codings('ask ask ask ask fix fix fix fix fix ask');
    const found = agreementOf(first, second);
    expect(found?.agreement).toBeCloseTo(0.7);
    expect(found?.byChance).toBeCloseTo(0.5);
    expect(found?.kappa).toBeCloseTo(0.4);
  });

  /* Three codes, six lines, 4 agree: chance (3·2 + 2·2 + 1·2) / 36 = 1/3; kappa (2/3 - 1/3) / (2/3) = .5. */
  test('is .5 over three codes by hand', () => {
    const found = agreementOf(codings('ask ask ask fix fix tell'), codings('ask ask fix fix tell tell'));
    expect(found?.byChance).toBeCloseTo(1 / 3);
    expect(found?.kappa).toBeCloseTo(0.5);
  });

  test.each([
    ['1 where they agree on all', 'ask fix tell', 'ask fix tell', 1],
    ['below 0 where they agree less than by chance', 'ask fix', 'fix ask', -1],
    ['unknown where both say one thing only', 'ask ask', 'ask ask', null],
  ])('is %s', (_, first, second, kappa) => {
    expect(agreementOf(codings(first), codings(second))?.kappa).toBe(kappa);
  });

  test('lists disagreements, the most frequent first, and lines that one coder left out', () => {
    const first = new Map([...codings('ask ask fix tell'), ['alone', 'ask']]);
    const found = agreementOf(first, codings('fix fix fix ask'));
    expect(found?.disagreements).toEqual([
      { first: 'ask', second: 'fix', ids: ['line-1', 'line-2'] },
      { first: 'tell', second: 'ask', ids: ['line-4'] },
    ]);
    expect(found?.onlyFirst).toEqual(['alone']);
  });

  test('is none where they share no line', () => {
    expect(agreementOf(new Map([['a', 'ask']]), new Map([['b', 'ask']]))).toBeNull();
  });
});

const STORY = join(import.meta.dirname, '../../src/terminal/story.ts');

function files(...texts: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kappa-'));
  return texts.map((text, index) => {
    const file = join(folder, `coder-${index + 1}.json`);
    writeFileSync(file, text);
    return file;
  });
}

const kappaOf = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', STORY, 'kappa', ...args], { encoding: 'utf8' });

describe('story kappa', () => {
  test('reads a list and an object alike', () => {
    const paths = files('[{"id": "a", "code": "ask"}, {"id": "b", "code": "fix"}]', '{"a": "ask", "b": "tell"}');
    const json = execFileSync(process.execPath, ['--import', 'tsx', STORY, 'kappa', ...paths, '--json']);
    expect(JSON.parse(json.toString())).toMatchObject({ lines: 2, agreement: 0.5, kappa: 1 / 3 });
  });

  test.each([
    ['one file', ['{"a": "ask"}'], 'needs two files'],
    ['a file that is not JSON', ['{"a": "ask"}', 'ask'], 'This is not JSON'],
    ['a code that is not a word', ['{"a": "ask"}', '{"a": 3}'], 'The field "a"'],
    ['a line coded twice', ['{"a": "ask"}', '[{"id": "a", "code": "x"}, {"id": "a", "code": "y"}]'], 'coded twice'],
    ['files about different lines', ['{"a": "ask"}', '{"b": "ask"}'], 'no line in common'],
  ])('refuses %s in one sentence', (_, texts, sentence) => {
    const { status, stderr } = kappaOf(...files(...texts));
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
