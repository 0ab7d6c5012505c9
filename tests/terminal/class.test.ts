import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../src/base/base.ts';
import { encodeHandIn } from '../../src/classroom/hand-in.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { codeOf, handedRunOf, handInOf } from '../classroom/made.ts';
import { exemplar, loadStory } from '../exemplars.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let place = '';
let bob: Scenario;
let good = '';
let fixer = '';

function story(words: readonly string[], input = '') {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/terminal/story.ts', 'class', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  return { out: done.stdout, err: done.stderr, exit: done.status };
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'alongside-class-'));
  bob = await loadStory('is-bob-ready');
  good = encodeRun(exemplar(bob, 'co-producer'), bob);
  fixer = encodeRun(exemplar(bob, 'kind-fixer'), bob);
  mkdirSync(join(place, 'folder', 'inner'), { recursive: true });
  writeFileSync(
    join(place, 'class.txt'),
    [
      `Ann\t${good}`,
      fixer,
      encodeHandIn(handInOf([handedRunOf(good)], { learner: { name: 'Cat', key: 9 as never } })),
      `Ann\t${good}`,
      `Dan\t${codeOf(bob, ['letter', 'plan-full'])}`,
      `Eve\t${good.slice(0, -4)}`,
      '',
      `Fay\t${encodeRun({ ...exemplar(bob, 'co-producer'), fingerprint: '0123456789ab' as Fingerprint }, bob)}`,
    ].join('\n'),
  );
  writeFileSync(join(place, 'folder', 'picture.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  writeFileSync(join(place, 'folder', 'letter.txt'), 'Dear all, see you on Friday.');
  writeFileSync(
    join(place, 'folder', 'inner', 'mail.txt'),
    `Here it is:\n> ${good.slice(0, 40)}\n> ${good.slice(40)}\n`,
  );
});
afterAll(() => rmSync(place, { recursive: true }));

describe('story class', () => {
  test('prints who did what, what was refused and why, and the decisions as JSON', () => {
    const { out, exit } = story([join(place, 'class.txt'), '--json']);
    const found = JSON.parse(out);
    expect(exit).toBe(0);
    expect(found).toMatchObject({ verified: 3, otherEdition: 1, duplicates: 1 });
    expect(found.refused.map(({ line }: { line: number }) => line)).toEqual([5, 6]);
    expect(found.refused[0].reason).toContain('choice 2');
    expect(found.refused[1].reason).toContain('damaged');
    expect(found.learners.map(({ name, scenario, code }: Record<string, string>) => [name, scenario, code])).toEqual([
      ['Ann', 'is-bob-ready', good],
      ['', 'is-bob-ready', fixer],
      ['Cat', 'is-bob-ready', good],
    ]);
    expect(found.learners[0].total).toBeGreaterThan(found.learners[1].total);
    const [first] = found.scenarios['is-bob-ready'].decisions;
    expect(first).toMatchObject({ turn: 0, learners: 3, small: true });
    expect(first.options.slice(0, 2).map(({ id, chosen }: Record<string, unknown>) => [id, chosen])).toEqual([
      ['letter', 2],
      ['dinner', 1],
    ]);
  });

  test('reads what is piped in, and says in words what it found', () => {
    const { out, exit } = story(['-'], `Ann: ${good}\nBen: ${good.slice(0, 60)}`);
    expect(exit).toBe(0);
    expect(out).toContain('1 verified, 0 of another edition, 1 refused');
    expect(out).toContain('-, line 2: This run code is damaged');
    expect(out).toContain('fewer than 20');
  });

  test('reads folders, names what is no text or holds no code, and keeps the rest', () => {
    const found = JSON.parse(story([join(place, 'folder'), join(place, 'missing.txt'), '--json']).out);
    expect(found.verified).toBe(1);
    expect(
      found.refused.map(({ file, reason }: Record<string, string>) => [
        file!.slice(place.length + 1),
        reason!.slice(0, 25),
      ]),
    ).toEqual([
      ['folder/letter.txt', 'There are no codes in thi'],
      ['folder/picture.png', 'This file is not text. Gi'],
      ['missing.txt', 'There is no file to read '],
    ]);
  });

  test('prints a table with --csv', () => {
    const { out } = story([join(place, 'class.txt'), '--csv']);
    expect(out.split('\r\n').map((line) => line.split(',')[0])).toEqual(['\uFEFFname', 'Ann', '', 'Cat', '']);
  });

  test.each<[string, readonly string[], string]>([
    ['no file is named', [], 'needs a file'],
    ['none of the files is there', ['/no/such/file'], '/no/such/file'],
    ['what counts is not known', ['x', '--count', 'worst'], 'best or last'],
  ])('refuses in a sentence where %s', (_, words, sentence) => {
    const { err, exit } = story(words);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});
