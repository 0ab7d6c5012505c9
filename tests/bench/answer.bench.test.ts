/** How long from pressing a choice to the painted reply, and what a resting stage costs. Prints figures; asserts none. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBrowser } from '../browser/chromium.ts';
import { type Site, serve } from '../browser/site.ts';
import { exemplarsOf, loadStory } from '../exemplars.ts';
import { quantile, throttled } from './throttle.ts';

const VISIT = 'is-bob-ready';
const IDLE_MS = 10_000;
/** The shortest that anybody reads for. */
const READING_MS = 1200;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Milliseconds from the press to the frame that shows the reply. */
const pressAndPaint = (page: Page, choice: string): Promise<number> =>
  page.evaluate(async (id) => {
    const button = document.querySelector<HTMLButtonElement>(`[data-choice="${id}"]`);
    if (button === null) return Number.NaN;
    const start = performance.now();
    button.click();
    await new Promise<void>((painted) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => painted();
        after.port2.postMessage(0);
      });
    });
    return performance.now() - start;
  }, choice);

describe('an answer', () => {
  test('from choice to painted reply, processor slowed four times, stage on', async () => {
    const scenario = await loadStory(VISIT);
    const taken: number[] = [];
    for (const run of exemplarsOf(scenario).values()) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await throttled(context, false);
      await page.goto(`${site.url}#/visit/${VISIT}?seed=${run.seed}`);
      await page.waitForSelector('[data-choice]');
      await page.waitForSelector('.stage canvas', { timeout: 60_000 }).catch(() => null);
      for (const choice of run.choices) {
        await page.waitForTimeout(READING_MS);
        taken.push(await pressAndPaint(page, choice));
        const skip = page.locator('[data-action="skip"]');
        if (await skip.isVisible()) await skip.click();
      }
      await context.close();
    }
    const p = (share: number) => quantile(taken, share).toFixed(0);
    console.log(`answer  p50 ${p(0.5)} ms, p95 ${p(0.95)} ms, worst ${p(1)} ms, of ${taken.length} choices`);
  });
});

describe('a resting stage', () => {
  test('share of the main thread over ten idle seconds', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await page.goto(`${site.url}#/visit/${VISIT}?seed=1`);
    await page.waitForSelector('.stage canvas', { timeout: 60_000 });
    await page.waitForTimeout(6000);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN;
    };
    const before = await busy();
    await page.waitForTimeout(IDLE_MS);
    const share = ((await busy()) - before) / (IDLE_MS / 1000);
    console.log(`idle  ${(100 * share).toFixed(2)} % of the main thread over ${IDLE_MS / 1000} s, stage on`);
    await context.close();
  });
});
