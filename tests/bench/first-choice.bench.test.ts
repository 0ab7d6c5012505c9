/**
 * Bytes and time to the first choice on a slow connection and processor, ours against Ink's own web export, in turn, in one run.
 * The rival does what Ink's export for the web does with the same story: a page, inkjs, the story as a script, and a main script that looks
 * for a saved state, keeps a save point and prints up to the first choices. It is lighter than the real one, which also brings a stylesheet of
 * 4 kB, a script of 14 kB, two typefaces from elsewhere, and fades its choices in one after another.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBrowser } from '../browser/chromium.ts';
import { type Site, serve } from '../browser/site.ts';
import { loadStory } from '../exemplars.ts';
import { median, throttled } from './throttle.ts';

const VISIT = 'is-bob-ready';
const ROUNDS = 7;

/** A page that does what Ink's web export does: prints the story up to its first choices, each a link. */
const rivalPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ink</title>
<link rel="stylesheet" href="style.css"></head><body><div id="story" class="container"></div>
<script src="ink.js"></script><script src="story.js"></script><script src="main.js"></script></body></html>`;
const rivalMain = `
var story = new inkjs.Story(storyContent);
story.allowExternalFunctionFallbacks = true;
var saved = localStorage.getItem('save-state');
if (saved) story.state.LoadJson(saved);
var savePoint = story.state.toJson();
var place = document.querySelector('#story');
function more() {
  while (story.canContinue) {
    var line = document.createElement('p');
    line.innerHTML = story.Continue();
    place.appendChild(line);
  }
  story.currentChoices.forEach(function (choice) {
    var item = document.createElement('p');
    item.classList.add('choice');
    item.innerHTML = '<a href="#">' + choice.text + '</a>';
    place.appendChild(item);
  });
}
more();`;

async function rivalFolder(): Promise<string> {
  const folder = join(tmpdir(), `ink-export-${process.pid}`);
  const scenario = await loadStory(VISIT);
  const ink = readFileSync(createRequire(import.meta.url).resolve('inkjs'), 'utf8').replace(
    /\/\/# sourceMappingURL.*/,
    '',
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), rivalPage);
  writeFileSync(
    join(folder, 'style.css'),
    'body { font-family: sans-serif; } .choice { text-align: center; }'.repeat(12),
  );
  writeFileSync(join(folder, 'ink.js'), ink);
  writeFileSync(join(folder, 'story.js'), `var storyContent = ${scenario.story};`);
  writeFileSync(join(folder, 'main.js'), rivalMain);
  return folder;
}

interface Taken {
  readonly ms: number;
  readonly kib: number;
}

/** Until the choice is in the page, by the page's own clock from the start of the navigation; the bytes are of what had arrived by then. */
async function toFirst(browser: Browser, site: Site, address: string, selector: string): Promise<Taken> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await throttled(context);
  await page.addInitScript((wanted) => {
    const seen = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      seen.disconnect();
      requestAnimationFrame(() => performance.mark('first-choice'));
    });
    seen.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(`${site.url}${address}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-choice').length > 0);
  const taken = await page.evaluate(() => {
    const ms = performance.getEntriesByName('first-choice')[0]?.startTime ?? Number.NaN;
    const bytes = performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= ms)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { ms, kib: bytes / 1024 };
  });
  await context.close();
  return taken;
}

let browser: Browser;
let ours: Site;
let rival: Site;
let folder: string;

beforeAll(async () => {
  folder = await rivalFolder();
  [browser, ours, rival] = await Promise.all([openBrowser(), serve(), serve(folder)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), ours.close(), rival.close()]);
  rmSync(folder, { recursive: true });
});

describe('the way to the first choice, slow 4G and a processor slowed four times', () => {
  test('against Ink’s own web export of the same story', async () => {
    const mine: Taken[] = [];
    const theirs: Taken[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      mine.push(await toFirst(browser, ours, `#/visit/${VISIT}?seed=1`, '[data-choice]'));
      theirs.push(await toFirst(browser, rival, '', '.choice a'));
    }
    const [a, b] = [median(mine.map((each) => each.ms)), median(theirs.map((each) => each.ms))];
    const kib = (taken: readonly Taken[]) => median(taken.map((each) => each.kib)).toFixed(1);
    console.log(
      `first choice  ours ${a.toFixed(0)} ms, ${kib(mine)} KiB; Ink web export ${b.toFixed(0)} ms, ${kib(theirs)} KiB; ratio ${(a / b).toFixed(2)}`,
    );
  });
});
