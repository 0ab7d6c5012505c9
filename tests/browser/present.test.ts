import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { watchComplaints, watchStrangers, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'the-leaflet';
let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let strangers: readonly string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  strangers = watchStrangers(context, site.url);
  page = await context.newPage();
  complaints = watchComplaints(page);
});
afterEach(async () => {
  await context.close();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

const gather = async () => {
  await page.goto(`${site.url}#/present/${VISIT}`);
  await page.locator('[data-action="gather"]').press('Enter');
  await page.locator('.wall').waitFor();
};
const press = (...keys: readonly string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
const shown = async (selector: string) => page.locator(selector).isVisible();

/** Goes on with a clicker until the choices are there. */
async function toChoices(): Promise<void> {
  for (let presses = 0; presses < 12 && !(await shown('.ballot')); presses += 1) await press('PageDown');
  expect(await shown('.ballot')).toBe(true);
}

/** Counts hands for the first two choices, more for the second. */
async function vote(first: number, second: number): Promise<void> {
  const hands = page.locator('.counter input');
  await hands.nth(0).fill(String(first));
  await hands.nth(1).fill(String(second));
  await page.locator('.wall').focus();
}

describe('a room with a clicker', () => {
  test('plays a visit to its end, and its hands are in the debrief', async () => {
    await gather();
    await toChoices();
    await vote(4, 11);
    await press('.');
    expect((await wordsIn(page, '.tally'))[0]).toMatch(/^Of 15 hands: 11 for “.+”; 4 for “.+”$/);
    for (let presses = 0; presses < 160 && !page.url().includes('#/run/'); presses += 1) {
      if (await shown('.ballot')) await press('PageDown', '.');
      else await press('PageDown');
      for (const words of await wordsIn(page, '.wall')) expect(words).not.toMatch(/of 100|turn \d/i);
    }
    await page.locator('[data-action="skip-guess"]').click();
    expect(await page.locator('.timeline .tally').count()).toBe(1);
  });

  test('asks the room before it shows the choices', async () => {
    await gather();
    for (let presses = 0; presses < 12 && !(await shown('.question')); presses += 1) await press('PageDown');
    expect(await wordsIn(page, '.question h2')).toEqual(['What would you say?']);
    expect(await page.locator('[data-choice]').count()).toBe(0);
  });

  test('takes a choice back, and the run it left is kept', async () => {
    await gather();
    await toChoices();
    const before = await wordsIn(page, '[data-choice]');
    await press('PageDown', '.');
    await page.locator('[data-action="back"]').click();
    await toChoices();
    expect(await wordsIn(page, '[data-choice]')).toEqual(before);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await page.goto(`${site.url}#/`);
    await page.locator('.runs li').first().waitFor();
    expect(await page.locator('.runs li').count()).toBe(2);
  });

  test('comes back to the same place after the tab was closed', async () => {
    await gather();
    await toChoices();
    await press('2', 'Enter');
    const said = await wordsIn(page, '.said');
    expect(said.length).toBe(1);
    await page.waitForTimeout(300);
    await page.close();
    page = await context.newPage();
    complaints = watchComplaints(page);
    await page.goto(`${site.url}#/present/${VISIT}`);
    await page.locator('.said').waitFor();
    expect(await wordsIn(page, '.said')).toEqual(said);
  });

  test('decides a tie itself, and darkens the page so that people look at each other', async () => {
    await gather();
    await toChoices();
    await vote(7, 7);
    expect(await wordsIn(page, '.steps [role="status"]')).toEqual(['As many hands for two of them: you decide.']);
    await press('.');
    expect(await shown('.ballot')).toBe(false);
    await press('PageDown');
    expect(await shown('.ballot')).toBe(true);
    expect(await page.locator('[data-action="take"]').isDisabled()).toBe(true);
  });

  test.each([
    [1280, 720],
    [1024, 768],
    [1920, 1080],
  ])('sees every choice at once on a projector of %i by %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    await gather();
    await toChoices();
    const below = await page.locator('.wall').evaluate((wall) => wall.scrollHeight - wall.clientHeight);
    expect(below).toBeLessThanOrEqual(0);
    const size = await page
      .locator('.ballot .choice')
      .first()
      .evaluate((choice) => Number.parseFloat(getComputedStyle(choice).fontSize));
    expect(size).toBeGreaterThanOrEqual(22);
  });
});
