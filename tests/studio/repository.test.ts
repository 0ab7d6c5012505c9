/** Every visit of this repository keeps every rule, and none can be won by its surface. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyIds } from '../exemplars.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function story(...words: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/terminal/story.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

describe.each(storyIds())('%s', (id) => {
  test('keeps every rule', () => {
    const { problems } = JSON.parse(story('check', id, '--json').stdout);
    expect(problems.filter((problem: { severity: string }) => problem.severity === 'error')).toEqual([]);
  }, 120_000);

  test('is not won by any surface player, and is by its co-producer', () => {
    const { stdout, status } = story('bots', id, '--seeds', '200');
    expect(status, stdout).toBe(0);
  }, 120_000);
});
