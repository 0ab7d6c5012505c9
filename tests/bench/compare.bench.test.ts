/** Laying two whole runs side by side, in a browser slowed four times. Prints figures; asserts none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBrowser } from '../browser/chromium.ts';
import { type Site, serve } from '../browser/site.ts';
import { exemplarsOf, loadStory, storyIds } from '../exemplars.ts';
import { quantile, throttled } from './throttle.ts';

const src = (path: string) => JSON.stringify(resolve(import.meta.dirname, '../../src', path));

let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-compare-'));
  writeFileSync(
    join(folder, 'entry.ts'),
    `export { compare } from ${src('compare/compare.ts')};\nexport { createReplayer } from ${src('run/replay.ts')};\n`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'site'),
      lib: { entry: join(folder, 'entry.ts'), formats: ['es'], fileName: () => 'compare.js' },
    },
  });
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html><title>compare</title>');
  [browser, site] = await Promise.all([openBrowser(), serve(join(folder, 'site'))]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  rmSync(folder, { recursive: true });
});

interface Timed {
  /** Laying two playthroughs side by side. */
  readonly compared: readonly number[];
  /** The same with the replaying of both before it. */
  readonly replayed: readonly number[];
  /** Choices of the longest run. */
  readonly longest: number;
}

describe('comparing two runs', () => {
  test('each exemplar with each of its visit, processor slowed four times, each pair met for the first time', async () => {
    const compared: number[] = [];
    const replayed: number[] = [];
    let longest = 0;
    for (const id of storyIds()) {
      const scenario = await loadStory(id);
      const runs = [...exemplarsOf(scenario).values()];
      const context = await browser.newContext();
      const page = await throttled(context, false);
      await page.goto(site.url);
      // As text, so that the test runner does not rewrite the import.
      const timed = (await page.evaluate(`import(new URL('compare.js', location.href).href).then((game) => {
        const scenario = ${JSON.stringify(scenario)};
        const runs = ${JSON.stringify(runs)};
        const replayer = game.createReplayer(scenario);
        replayer.replay(runs[0]);
        const compared = [];
        const replayed = [];
        for (const a of runs) for (const b of runs) {
          if (a === b) continue;
          const start = performance.now();
          const [left, right] = [replayer.replay(a), replayer.replay(b)];
          const ready = performance.now();
          game.compare(scenario, left.value, right.value);
          const done = performance.now();
          compared.push(done - ready);
          replayed.push(done - start);
        }
        return { compared, replayed, longest: Math.max(...runs.map((run) => run.choices.length)) };
      })`)) as Timed;
      compared.push(...timed.compared);
      replayed.push(...timed.replayed);
      longest = Math.max(longest, timed.longest);
      console.log(`compare  ${id}: first pair ${timed.compared[0]?.toFixed(1)} ms`);
      await context.close();
    }
    const figures = (taken: readonly number[]) =>
      [0.5, 0.95, 1].map((share) => `${quantile(taken, share).toFixed(1)} ms`).join(', ');
    console.log(
      `compare  p50, p95, worst: ${figures(compared)}, of ${compared.length} pairs, up to ${longest} choices`,
    );
    console.log(`compare  with replaying both: ${figures(replayed)}`);
  });
});
