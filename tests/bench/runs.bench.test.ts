/** A shelf of 1,000 runs: how long it takes to list, and what it costs the first choice. Prints figures; asserts none. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { packBox } from '../../src/storage/box.ts';
import { openBrowser } from '../browser/chromium.ts';
import { bringIn } from '../browser/player.ts';
import { type Site, serve } from '../browser/site.ts';
import { madeRuns } from '../made-runs.ts';
import { median, throttled } from './throttle.ts';

const COUNT = 1000;
const ROUNDS = 7;
const VISIT = 'is-bob-ready';

let browser: Browser;
let site: Site;
let full: BrowserContext;
let few: BrowserContext;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
  const phone = { viewport: { width: 390, height: 844 } };
  [full, few] = await Promise.all([browser.newContext(phone), browser.newContext(phone)]);
  const page = await full.newPage();
  await page.goto(`${site.url}#/runs`);
  const text = packBox(await madeRuns(COUNT), Date.now());
  const start = performance.now();
  await bringIn(page, text);
  const mib = (text.length / 1024 / 1024).toFixed(1);
  console.log(`runs  ${COUNT} brought in from a file of ${mib} MiB in ${(performance.now() - start).toFixed(0)} ms`);
  await page.close();
  const other = await few.newPage();
  await other.goto(`${site.url}#/runs`);
  await bringIn(other, packBox(await madeRuns(1), Date.now()));
  await other.close();
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Milliseconds from pressing the link to the frame that shows the list. */
const pressAndList = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    location.hash = '#/runs';
    await new Promise<void>((painted) => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('.run') === null) return;
        seen.disconnect();
        requestAnimationFrame(() => {
          const after = new MessageChannel();
          after.port1.onmessage = () => painted();
          after.port2.postMessage(0);
        });
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    return performance.now() - start;
  });

/** Milliseconds from the start of a visit to the page until something is shown there. */
async function untilShown(page: Page, address: string, selector: string): Promise<number> {
  await page.addInitScript((wanted) => {
    const seen = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      seen.disconnect();
      requestAnimationFrame(() => performance.mark('shown'));
    });
    seen.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(`${site.url}${address}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  return page.evaluate(() => performance.getEntriesByName('shown')[0]?.startTime ?? Number.NaN);
}

/** The median of each, taken in turn, so that a busy moment of the machine strikes both. */
async function inTurn(works: readonly (() => Promise<number>)[]): Promise<readonly string[]> {
  const taken: number[][] = works.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) taken[index]?.push(await work());
  }
  return taken.map((times) => `${median(times).toFixed(0)} ms`);
}

describe(`a shelf of ${COUNT} runs`, () => {
  test('from the link to the list', async () => {
    const list = (slow: boolean) => async () => {
      const page = slow ? await throttled(full, false) : await full.newPage();
      await page.goto(`${site.url}#/`);
      await page.locator('.visit-card').first().waitFor();
      await page.waitForTimeout(300);
      const ms = await pressAndList(page);
      await page.close();
      return ms;
    };
    const [usual, slowed] = await inTurn([list(false), list(true)]);
    console.log(`runs  link to list ${usual}; processor slowed four times ${slowed}`);
  });

  test('from nothing to the first choice, processor slowed four times', async () => {
    const first = (context: BrowserContext, network: boolean) => async () => {
      const page = await throttled(context, network);
      const ms = await untilShown(page, `#/visit/${VISIT}?seed=1`, '[data-choice]');
      await page.close();
      return ms;
    };
    for (const network of [false, true]) {
      const [many, one] = await inTurn([first(full, network), first(few, network)]);
      console.log(`runs  first choice${network ? ' on slow 4G' : ''}: ${many} with ${COUNT} kept, ${one} with one`);
    }
  });
});
