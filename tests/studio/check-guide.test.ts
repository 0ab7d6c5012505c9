/** docs/writing-a-scenario.md, held to what the code does. WRITE_GUIDE=1 writes its table anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/studio/check/check.ts';
import type { CheckedFolder } from '../../src/studio/check/files.ts';
import { CHOICES, TURNS } from '../../src/studio/rules/endings.ts';
import { ruleIds, severities } from '../../src/studio/rules/rule.ts';
import { TIMED_PLACES, TWO_GOOD_SHARE } from '../../src/studio/rules/teaching.ts';
import { GRADES, LENGTHS_APART, LONGEST_OVER_CHANCE } from '../../src/studio/rules/wording.ts';
import { findingWords, ruleWords } from '../../src/words/rules.ts';
import { checked, spellerOf } from './planted/tiny.ts';

const GUIDE = join(import.meta.dirname, '../../docs/writing-a-scenario.md');
const guide = () => readFileSync(GUIDE, 'utf8');

const blocks = (language: string) =>
  Array.from(guide().matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g')), ([, text = '']) => text);

/** The guide's own example: its manifest, and its Ink in the order it is told to be put together. */
const example = (): CheckedFolder => ({
  name: 'the-wrap',
  manifest: blocks('json').join(''),
  ink: { 'main.ink': blocks('ink').join('') },
  ownWords: [],
});

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const table = [
  row(['rule', 'level', 'what holds', 'why', 'how to mend it']),
  row(['---', '---', '---', '---', '---']),
  ...ruleIds.map((id) => {
    const { what, why, mend } = ruleWords[id];
    return row([`\`${id}\``, severities[id], what, why, mend]);
  }),
].join('\n');

const RULES = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

describe('the guide for authors', { timeout: 30_000 }, () => {
  test('has an example of ten lines', () => {
    expect(blocks('ink')[1]?.trimEnd().split('\n')).toHaveLength(10);
  });

  test('has an example that compiles and keeps every rule that shows without playing', () => {
    expect(checkText(example(), spellerOf).map(findingWords)).toEqual([]);
  });

  test('has an example of which the check says what the guide says it says', async () => {
    const rules = (await checked(example())).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['ends-early', 'cannot-be-heard', 'fix-never-returns']));
  });

  test('has the table of rules that the code has', () => {
    if (process.env.WRITE_GUIDE)
      writeFileSync(
        GUIDE,
        guide().replace(RULES, (_, from, to) => `${from}${table}\n${to}`),
      );
    expect(RULES.exec(guide())?.[0]).toBe(`<!-- rules -->\n${table}\n<!-- /rules -->`);
  });

  test.each([
    ['long-visit', `at most ${TURNS.most} turns`],
    ['short-visit', `at least ${TURNS.least} turns`],
    ['ends-early', `before turn ${TURNS.firstEnding}`],
    ['choices-in-a-turn', `${CHOICES.least} to ${CHOICES.most} choices`],
    ['reading-age', `grade ${GRADES.person} or below; the clinician and the narrator at ${GRADES.clinician}`],
    ['line-lengths', `within ${LENGTHS_APART * 100} %`],
    ['longest-is-best', `give or take ${LONGEST_OVER_CHANCE * 100} in 100`],
    ['same-words-by-timing', `at least ${['no', 'one', 'two', 'three'][TIMED_PLACES]} places`],
    ['two-good-choices', `${['', 'one', 'two', 'three', 'four'][TWO_GOOD_SHARE * 10]} turns in ten`],
  ] as const)('states the figure that the rule %s measures by', (rule, words) => {
    expect(ruleWords[rule].what).toContain(words);
  });
});
