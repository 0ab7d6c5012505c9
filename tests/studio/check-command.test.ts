import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckedFolder } from '../../src/studio/check/files.ts';
import { type Change, lineOf, tiny } from './planted/tiny.ts';

const STORY = join(import.meta.dirname, '../../src/terminal/story.ts');

const check = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', STORY, 'check', ...args], { encoding: 'utf8' });

const problemsOf = (json: string) => JSON.parse(json).problems as readonly Record<string, unknown>[];

function written(root: string, folder: CheckedFolder): string {
  const path = join(root, folder.name);
  for (const [name, text] of Object.entries({ 'scenario.json': folder.manifest ?? '', ...folder.ink })) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

const roots = () => mkdtempSync(join(tmpdir(), 'check-'));

const circle: Change = ['-> END', '-> END\n\n=== round\n-> about\n=== about\n-> round'];
const atABook: Change = ['Have you? Right. # speaker: ann # mood: closed', '-> round'];
const atTheStart: Change = ['The door is open.', '-> round\nThe door is open.'];

describe('story check', { timeout: 60_000 }, () => {
  test('says nothing is wrong with a visit that keeps every rule, and gives 0', () => {
    const { status, stdout } = check(written(roots(), tiny()), '--json');
    expect({ status, problems: problemsOf(stdout) }).toEqual({ status: 0, problems: [] });
  });

  test('gives 1, with rule, severity, scenario, file, line and message, where there is an error', () => {
    const folder = tiny({ ink: [[' # id: ask', '']] });
    const { status, stdout } = check(written(roots(), folder), '--json');
    expect(status).toBe(1);
    expect(problemsOf(stdout)).toContainEqual(
      expect.objectContaining({
        rule: 'choice-without-id',
        severity: 'error',
        scenario: 'tiny',
        file: 'main.ink',
        line: lineOf(folder, 'main.ink', '[How have'),
        message: 'The choice "How have the nights been since I was last here?" has no "# id:".',
      }),
    );
  });

  test('gives 0 where there are only warnings', () => {
    const folder = tiny({ ink: [[' # grants: wrap', '']] });
    const { status, stdout } = check(written(roots(), folder), '--json');
    expect({ status, severities: problemsOf(stdout).map((problem) => problem.severity) }).toEqual({
      status: 0,
      severities: ['warning'],
    });
  });

  test('takes the words of words.txt beside the scenario', () => {
    const root = roots();
    const path = written(root, tiny({ ink: [['There is mud on', 'There is slutch on']] }));
    expect(check(path).status).toBe(1);
    writeFileSync(join(root, 'words.txt'), '# mud, in Lancashire\nslutch\n');
    expect(check(path).status).toBe(0);
  });

  test('refuses a folder that is not there in one sentence, and gives 2', () => {
    const { status, stderr } = check('nowhere');
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'There is no folder "nowhere" to check.\n' });
  });

  describe('of scripts that go round in a circle', () => {
    const opening = tiny({ name: 'opening', ink: [circle, atTheStart] });
    const middle = tiny({ name: 'middle', ink: [circle, atABook] });
    let found: readonly Record<string, unknown>[] = [];

    beforeAll(() => {
      const root = roots();
      found = problemsOf(check(written(root, opening), written(root, middle), '--json').stdout);
    }, 60_000);

    test('stops and names one that never begins', () => {
      expect(found).toContainEqual(expect.objectContaining({ rule: 'endless-loop', scenario: 'opening' }));
    });

    test('stops and names the choice after which it never answers', () => {
      const line = lineOf(middle, 'main.ink', '# id: book');
      expect(found).toContainEqual(expect.objectContaining({ rule: 'endless-loop', scenario: 'middle', line }));
    });
  });
});
