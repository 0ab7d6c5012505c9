import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../src/run/run.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { forgery, learnerOf, ofAnotherEdition } from './handed-in.ts';
import { playAll, toDebrief } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'is-bob-ready';
let browser: Browser;
let site: Site;
let run: Run;
let handIns: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
  const scenario = await loadStory(VISIT);
  run = exemplar(scenario, 'co-producer');
  const codes = [1, 2, 3].map((index) => learnerOf([scenario], index).code);
  handIns = [...codes, `Eve ${forgery(scenario, run)}`, `Olaf ${ofAnotherEdition(scenario, run)}`].join('\n');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => context.close());

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = [
  ['a laptop', { viewport: { width: 1280, height: 720 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ['a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ['a laptop at 200 %', { viewport: { width: 640, height: 360 } }],
] as const;

const screens: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the diary', (page) => page.goto(`${site.url}#/`)],
  ['the about page', (page) => page.goto(`${site.url}#/about`)],
  ['a guide', (page) => page.goto(`${site.url}#/guide/${VISIT}`)],
  ['the title card', (page) => page.goto(`${site.url}#/visit/${VISIT}`)],
  ['the opening', (page) => page.goto(`${site.url}#/visit/${VISIT}?seed=${run.seed}`)],
  ['a conversation', (page) => visitTo(page, 5)],
  [
    'weeks later',
    async (page) => {
      await visitTo(page, run.choices.length);
      await page.locator('[data-action="later"]').click();
    },
  ],
  [
    'the guesses',
    async (page) => {
      await visitTo(page, run.choices.length);
      await page.locator('[data-action="later"]').click();
      await page.locator('[data-action="debrief"]').click();
      await page.locator('fieldset').first().waitFor();
    },
  ],
  [
    'the debrief',
    async (page) => {
      await visitTo(page, run.choices.length);
      await toDebrief(page, [3, 3, 3]);
      await page.locator('.turn').first().waitFor();
    },
  ],
  ['an empty class', (page) => page.goto(`${site.url}#/class`)],
  [
    'a class',
    async (page) => {
      await toClass(page);
      for (const folded of await page.locator('.passed summary').all()) await folded.click();
      await page.locator('[data-action="delete"]').click();
    },
  ],
  [
    'the figures of a class',
    async (page) => {
      await toClass(page);
      await page.locator('.tabs a').nth(1).click();
      await page.locator('.heat').waitFor();
      for (const folded of await page.locator('.part:not([open]) > summary h3').elementHandles()) await folded.click();
      await page.locator('[data-cell="1 1"]').click();
    },
  ],
  ['a problem', (page) => page.goto(`${site.url}#/run/hello`)],
];

async function toClass(page: Page): Promise<void> {
  await page.goto(`${site.url}#/class`);
  await page.locator('textarea').fill(handIns);
  await page.locator('[data-action="paste"]').click();
  await page.locator('.learners').waitFor();
}

async function visitTo(page: Page, steps: number): Promise<void> {
  await page.goto(`${site.url}#/visit/${VISIT}?seed=${run.seed}`);
  await playAll(page, run.choices.slice(0, steps));
}

describe.each(looks)('on %s', (_look, options) => {
  test.each(screens)('axe finds nothing on %s, and nothing is cut off sideways', async (_screen, show) => {
    context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await show(page);
    await page.locator('h1, .problem').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
