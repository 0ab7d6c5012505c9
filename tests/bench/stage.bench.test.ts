/**
 * The stage on a machine without a graphics card, at half the size of a laptop's screen: frames while somebody moves, and what fifty
 * visits leave behind. Prints figures; asserts none.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBrowser } from '../browser/chromium.ts';
import { type Site, serve } from '../browser/site.ts';

const HALF = { width: 640, height: 360 };
const VISITS = Number(process.env.STAGE_VISITS ?? 50);
const WARM = 10;
/** As long as a person and a head move after a choice. */
const MOVING_MS = 700;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visit(page: Page, seed: number): Promise<void> {
  await page.goto(`${site.url}#/visit/is-bob-ready?seed=${seed}`);
  await page.locator('.stage canvas').waitFor();
  await page.locator('.thing').first().waitFor();
}

/** Milliseconds between frames while the page answers a choice, the last one first. */
const framesOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (forMs) => {
    const turns = [...document.querySelectorAll<HTMLElement>('[data-choice]:not(.glance)')];
    const gaps: number[] = [];
    turns[0]?.click();
    let last = performance.now();
    const end = last + forMs;
    while (last < end) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  }, MOVING_MS);

/** Bytes of JavaScript's heap in use, and nodes of the document, after collecting garbage. */
async function left(session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const [{ usedSize }, { nodes }] = [
    await session.send('Runtime.getHeapUsage'),
    await session.send('Memory.getDOMCounters'),
  ];
  return { heap: usedSize, nodes };
}

describe('the stage', () => {
  test('frames a second while somebody moves', async () => {
    const page = await browser.newPage({ viewport: HALF });
    await visit(page, 1);
    const gaps: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      gaps.push(...(await framesOf(page)));
      const skip = page.locator('[data-action="skip"]');
      if (await skip.isVisible()) await skip.click();
      await page.waitForTimeout(1500);
    }
    const sorted = gaps.toSorted((a, b) => a - b);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
    console.log(
      `stage  ${(1000 / mean).toFixed(0)} frames a second while moving, of 60; a frame takes ${at(0.5)} ms, p95 ${at(0.95)}, longest ${at(1)}`,
    );
    await page.close();
  });

  test('what visits leave behind', async () => {
    const page = await browser.newPage({ viewport: HALF });
    const session = await page.context().newCDPSession(page);
    let [warm, last] = [await left(session), await left(session)];
    for (let seed = 1; seed <= VISITS; seed += 1) {
      await visit(page, seed);
      await page.goto(`${site.url}#/about`);
      await page.locator('.stage').waitFor({ state: 'detached' });
      last = await left(session);
      if (seed === WARM) warm = last;
    }
    const visits = VISITS - WARM;
    const kB = (bytes: number) => (bytes / 1000).toFixed(1);
    console.log(
      `stage  after ${VISITS} visits: ${kB(last.heap)} kB of heap, ${last.nodes} nodes; from the ${WARM}th on, ${kB((last.heap - warm.heap) / visits)} kB and ${((last.nodes - warm.nodes) / visits).toFixed(1)} nodes a visit`,
    );
    await page.close();
  });
});
