/** The same run gives the same playthrough, byte for byte, in node and in the browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReplayer } from '../../src/run/replay.ts';
import { exemplarsOf, loadStory, storyIds } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { type Site, serve } from './site.ts';

let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-same-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: resolve(import.meta.dirname, '../../src/run/replay.ts'),
        formats: ['es'],
        fileName: () => 'replay.js',
      },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>same</title>');
  [browser, site] = await Promise.all([openBrowser(), serve(folder)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

test.each(storyIds())('%s', async (id) => {
  const scenario = await loadStory(id);
  const runs = [...exemplarsOf(scenario).values()];
  const replayer = createReplayer(scenario);
  const here = runs.map((run) => JSON.stringify(replayer.replay(run)));
  const page = await browser.newPage();
  await page.goto(site.url);
  // As text, so that the test runner does not rewrite the import.
  const there = await page.evaluate(`import(new URL('replay.js', location.href).href).then(({ createReplayer }) => {
    const replayer = createReplayer(${JSON.stringify(scenario)});
    return ${JSON.stringify(runs)}.map((run) => JSON.stringify(replayer.replay(run)));
  })`);
  expect(there).toEqual(here);
  await page.close();
});
