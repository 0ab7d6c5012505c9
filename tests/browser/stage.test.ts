/** What the stage shows once it rests. */
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'is-bob-ready';
/** Long after all that moves has come to rest. */
const RESTED_MS = 4000;
let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function skipSilence(page: Page): Promise<void> {
  const skip = page.locator('[data-action="skip"]');
  if (await skip.isVisible()) await skip.click();
}

/** How dark its darkest stroke is, 0 to 255. */
const inkOf = async (page: Page): Promise<number> => {
  const { channels } = await sharp(await page.locator('.stage canvas').screenshot())
    .greyscale()
    .stats();
  return channels[0]?.min ?? 255;
};

describe('a room that the visit goes on to', () => {
  test('is drawn in full ink, and not left half way through its coming', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const { seed, choices } = exemplar(await loadStory(VISIT), 'kind-fixer');
    await page.goto(`${site.url}#/visit/${VISIT}?seed=${seed}`);
    await page.locator('.stage canvas').waitFor();
    for (const choice of choices) {
      await page.locator('[data-choice], [data-action="skip"]').first().waitFor();
      await skipSilence(page);
      await page.locator(`[data-choice="${choice}"]`).click();
    }
    await page.locator('[data-action="later"], [data-action="skip"]').first().waitFor();
    await skipSilence(page);
    expect(await inkOf(page)).toBeLessThan(80);
    await page.locator('[data-action="later"]').click();
    await page.waitForTimeout(RESTED_MS);
    expect(await inkOf(page)).toBeLessThan(80);
    await page.close();
  });
});
