import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CodedLog } from '../../src/codebook/coding.ts';
import { bandOf, score } from '../../src/codebook/score.ts';

interface Example extends CodedLog {
  readonly name: string;
  readonly expected: object;
}

const examples: Example[] = JSON.parse(readFileSync(new URL('./score-examples.json', import.meta.url), 'utf8'));

describe('the score of a coded log', () => {
  test.each(examples.map((example) => [example.name, example] as const))('is as worked by hand: %s', (_, example) => {
    expect(score(example)).toEqual(example.expected);
  });

  test('is of a log, not of the order its facts are listed in', () => {
    const [first] = examples;
    expect(score({ ...first!, facts: first!.facts.toReversed() })).toEqual(score(first!));
  });

  test.each([
    [0, 'Doing for'],
    [44, 'Doing for'],
    [45, 'Starting to ask'],
    [69, 'Starting to ask'],
    [70, 'Working with'],
    [84, 'Working with'],
    [85, 'Co-producing'],
    [100, 'Co-producing'],
  ])('of %i is called %s', (total, band) => {
    expect(bandOf(total)).toBe(band);
  });
});
