import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOOKS, tinyManifest, wholeInk } from '../tiny.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let place = '';
let visit = '';

function story(...words: string[]) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/terminal/story.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
  });
  return { out: done.stdout, err: done.stderr, exit: done.status };
}

function folder(name: string, manifest: object, ink: string): string {
  const path = join(place, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'scenario.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'main.ink'), ink);
  return path;
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'alongside-'));
  visit = folder('tiny', tinyManifest, wholeInk(BOOKS));
});
afterAll(() => rmSync(place, { recursive: true }));

describe('story play', () => {
  test('prints run, code, transcript, offers, ending and score as JSON', () => {
    const { out, exit } = story('play', visit, '--seed', '3', '--choices', 'matters,reflect,bye', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      run: { scenario: 'tiny', seed: 3, choices: ['matters', 'reflect', 'bye'] },
      code: expect.stringMatching(/^AS1-[0-9A-Z]{20,110}$/),
      ended: true,
      offered: [],
      score: { headline: 'A', heardAt: 1 },
    });
  });

  test('without choices says what is on offer at the start', () => {
    const { offered, ended } = JSON.parse(story('play', visit, '--json').out);
    expect(ended).toBe(false);
    expect(offered).toContainEqual({
      id: 'may',
      text: 'May I say something about the tablets?',
      move: 'ask-permission',
    });
    expect(offered).toContainEqual({ id: 'boots', text: '(You look at his boots.)', move: null });
  });
});

describe('story explore', () => {
  test('of several visits gives each under its name, in the order asked for', () => {
    const other = folder('other', { ...tinyManifest, id: 'other' }, wholeInk(BOOKS));
    const { out } = story('explore', visit, other, '--json');
    const found: Record<string, { seconds: number }> = JSON.parse(out);
    const alone = JSON.parse(story('explore', visit, '--json').out);
    expect(Object.keys(found)).toEqual([visit, other]);
    expect(found[visit]).toMatchObject({ ...alone, seconds: expect.any(Number) });
  });
});

describe('bad input', () => {
  const unknownTag = wholeInk('Hello. # speeker: bob\n* [Hi. # id: hi # move: ask-nicely # colour: red]\n  -> END');
  const { referral: _, ...withoutReferral } = tinyManifest;

  test.each<[string, () => readonly string[], readonly string[]]>([
    ['no command', () => [], ['Usage']],
    ['an unknown command', () => ['sing'], ['no command "sing"']],
    ['an unknown option', () => ['list', '--loud'], ['--loud']],
    ['an unknown visit', () => ['play', 'nobody'], ['no visit called "nobody"']],
    [
      'a choice that is not on offer',
      () => ['play', visit, '--choices', 'ask,fly'],
      ['choice 2', '"fly"', 'not on offer'],
    ],
    ['a choice after the end', () => ['play', visit, '--choices', 'bye,ask'], ['choice 2', 'over']],
    ['a seed that is no number', () => ['play', visit, '--seed', 'seven', '--json'], ['"seven"', 'whole number']],
    ['a broken code', () => ['replay', 'AS1-0000000000'], ['damaged', 'Copy the whole code again']],
    ['something that is no code', () => ['replay', 'hello'], ['not a run code']],
    ['a file that is not there', () => ['score', join(place, 'none.json')], ['no file']],
    ['a folder without a manifest', () => ['play', `${place}/`], ['scenario.json', 'missing']],
    [
      'unknown tags and values',
      () => ['play', folder('tagged', { ...tinyManifest, id: 'tagged' }, unknownTag)],
      ['main.ink, line 15', '# speeker', 'main.ink, line 16', 'ask-nicely', '# colour'],
    ],
    [
      'a manifest with a missing field',
      () => ['play', folder('partial', { ...withoutReferral, id: 'partial' }, wholeInk(BOOKS))],
      ['scenario.json', '"referral"', 'missing'],
    ],
    [
      'Ink that does not compile',
      () => ['play', folder('broken', { ...tinyManifest, id: 'broken' }, '-> nowhere\n* [a] -> gone\n')],
      ['main.ink, line 1', 'nowhere', 'main.ink, line 2', 'gone'],
    ],
  ])('%s gets a clear sentence and exit code 2', (_name, words, sentences) => {
    const { err, out, exit } = story(...words());
    expect(exit).toBe(2);
    expect(out).toBe('');
    for (const sentence of sentences) expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['is not JSON', 'oops', 'not JSON'],
    ['has an unknown move', '[{"facts":[],"duties":[],"turns":[{"move":"fly"}]}]', '0.turns.0.move'],
    ['has a layer of four', '[{"facts":[{"id":"a","layer":4}],"duties":[],"turns":[]}]', '0.facts.0.layer'],
    ['lacks its turns', '[{"facts":[],"duties":[]}]', '0.turns'],
  ])('a log that %s is named', (_name, text, where) => {
    const file = join(place, 'log.json');
    writeFileSync(file, text);
    const { err, exit } = story('score', file);
    expect(exit).toBe(2);
    expect(err).toContain(where);
  });
});

describe('story score', () => {
  test('gives for an array of logs an array of figures', () => {
    const file = join(place, 'logs.json');
    writeFileSync(file, JSON.stringify([{ facts: [], duties: [], turns: [{ move: 'OFFER', topic: 'box' }] }]));
    expect(JSON.parse(story('score', file, '--json').out)).toEqual([
      {
        coded: ['unsolicited-fix'],
        heardAt: null,
        headline: 'D',
        mattersFirst: 0,
        listening: 0,
        wholeStory: 100,
        decidingTogether: 0,
        safeCare: 100,
        total: 35,
        band: 'Doing for',
      },
    ]);
  });
});

describe('story replay', () => {
  test('gives the same as playing', () => {
    const first = JSON.parse(story('play', 'is-bob-ready', '--json').out);
    const choices = [first.offered[0].id];
    const played = story('play', 'is-bob-ready', '--choices', choices.join(), '--json').out;
    expect(story('replay', JSON.parse(played).code, '--json').out).toBe(played);
  });
});
