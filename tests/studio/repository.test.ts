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

  test('is not given away by which of its lines are good', () => {
    const { givenAwayByCodes } = JSON.parse(story('lines', id, '--json', '--key', '--moments', '60').stdout);
    expect(givenAwayByCodes.all).toBeLessThanOrEqual(10);
    expect(givenAwayByCodes.turns0to5).toBeLessThanOrEqual(12);
    expect(givenAwayByCodes.turns6to10).toBeLessThanOrEqual(12);
  }, 120_000);
});
