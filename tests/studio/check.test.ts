import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/studio/rules/rule.ts';
import { findingWords } from '../../src/words/rules.ts';
import {
  type Fault,
  manifestFaults,
  pathFaults,
  scriptFaults,
  teachingFaults,
  unusedFaults,
  wordingFaults,
} from './planted/faults.ts';
import { checked, lineOf, tiny } from './planted/tiny.ts';

const faults: readonly Fault[] = [
  ...manifestFaults,
  ...scriptFaults,
  ...unusedFaults,
  ...pathFaults,
  ...teachingFaults,
  ...wordingFaults,
];

describe('checking a scenario', { timeout: 30_000 }, () => {
  test('finds nothing wrong with a visit that keeps every rule', async () => {
    expect((await checked(tiny())).map(findingWords)).toEqual([]);
  });

  test.each(faults)('finds %s', async (_, rule, file, words, changes) => {
    const folder = tiny(changes);
    const found = await checked(folder);
    const places = found.filter((finding) => finding.rule === rule).map(({ file, line }) => `${file}:${line}`);
    expect(places).toContain(`${file}:${lineOf(folder, file, words)}`);
  });

  test('finds a folder without a manifest', async () => {
    const found = await checked({ ...tiny(), manifest: null });
    expect(found).toContainEqual({ rule: 'no-manifest', file: 'scenario.json', line: 0, facts: {} });
  });

  test('has a planted fault for every rule', () => {
    const planted = new Set<string>([...faults.map(([, rule]) => rule), 'no-manifest', 'endless-loop']);
    expect(ruleIds.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  test('names every error of Ink in one go, in the file it stands in', async () => {
    const folder = tiny({
      ink: [
        ['- -> table', '- -> tabel'],
        ['VAR turns = 0', 'INCLUDE more.ink\nVAR turns = 0'],
      ],
      files: { 'more.ink': '=== more\nSome words.\n-> nowhere\n' },
    });
    const found = await checked(folder);
    const places = found.filter(({ rule }) => rule === 'ink').map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual(expect.arrayContaining([`main.ink:${lineOf(folder, 'main.ink', 'tabel')}`, 'more.ink:3']));
  });

  test('names every field of the manifest that does not fit, in one go', async () => {
    const folder = tiny({
      manifest: [
        ['"minutes": 12', '"minutes": 0'],
        ['"trustStart": 4', '"trustStart": 9'],
      ],
    });
    const lines = (await checked(folder)).filter(({ rule }) => rule === 'manifest').map(({ line }) => line);
    expect(lines).toEqual([
      lineOf(folder, 'scenario.json', '"minutes": 0'),
      lineOf(folder, 'scenario.json', '"trustStart": 9'),
    ]);
  });

  test('points at the entry that lacks a field', async () => {
    const folder = tiny({ manifest: [['      "what": "A pair of boots."\n', '']] });
    const broken = { ...folder, manifest: (folder.manifest ?? '').replace('"id": "boots",', '"id": "boots"') };
    const lines = (await checked(broken)).filter(({ rule }) => rule === 'manifest').map(({ line }) => line);
    expect(lines).toEqual([lineOf(broken, 'scenario.json', '"boots"') - 1]);
  });

  test("lets words of the author's own list pass", async () => {
    const folder = tiny({ ink: [['There is mud on', 'There is slutch on']], ownWords: ['slutch'] });
    expect(await checked(folder)).toEqual([]);
  });

  test('gives the same findings each time', async () => {
    const folder = tiny({ ink: [['=== room\n{turns >= 12', '=== room\n{turns >= 6']] });
    expect(await checked(folder)).toEqual(await checked(folder));
  });
});
