/** A sample of every version that was ever stored, each a real run, read by this game. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseName, parseWhole, RECORD_VERSION } from '../../src/storage/record.ts';

const SAMPLES = join(import.meta.dirname, 'samples');
const samples = readdirSync(SAMPLES).map(
  (name) => [name, JSON.parse(readFileSync(join(SAMPLES, name), 'utf8'))] as const,
);

test('there is a sample of every version', () => {
  expect(samples.map(([, sample]) => sample.version)).toEqual(Array.from({ length: RECORD_VERSION }, (_, i) => i + 1));
});

describe.each(samples)('the sample %s', (_, sample) => {
  test('is read with everything that was in it', () => {
    const { version, transcript, ...rest } = sample;
    expect(parseWhole(sample)).toMatchObject({
      ok: true,
      value: { record: { ...rest, version: RECORD_VERSION }, transcript },
    });
  });
});

describe('a name', () => {
  test.each([
    ['with white space round it is kept without', '  Zoë 🌱 ', 'Zoë 🌱'],
    ['that is markup stays the text it is', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['from right to left is kept', 'שלום', 'שלום'],
    ['of eighty letters is kept', 'n'.repeat(80), 'n'.repeat(80)],
  ])('%s', (_, typed, kept) => {
    expect(parseName(typed)).toEqual({ ok: true, value: kept });
  });

  test.each([
    ['of eighty-one letters', 'n'.repeat(81)],
    ['with a control character', 'a\u0007b'],
    ['of nothing but white space', ' \t '],
  ])('%s is refused', (_, typed) => {
    expect(parseName(typed).ok).toBe(false);
  });
});
