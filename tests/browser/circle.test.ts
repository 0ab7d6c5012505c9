/** The whole circle: set, opened by three learners, played, handed in, seen as a class, and read back as a table. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReplayer, scoreOf } from '../../src/run/replay.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { beginVisit, giveName, playSet } from './learner.ts';
import { toDebrief, watchStrangers, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'is-bob-ready';
const learners = [
  ['Ada', 'co-producer'],
  ['Bea', 'kind-fixer'],
  ['Cem', 'listener-who-never-helps'],
] as const;

let browser: Browser;
let site: Site;
let scenario: Scenario;
beforeAll(async () => {
  [browser, site, scenario] = await Promise.all([openBrowser(), serve(), loadStory(VISIT)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A device that nothing was ever kept on. */
async function device() {
  const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true });
  return { strangers: watchStrangers(context, site.url), page: await context.newPage(), close: () => context.close() };
}

async function linkSet(): Promise<string> {
  const { page, close } = await device();
  await page.goto(`${site.url}#/assign`);
  await page.locator(`[name="visit"][value="${VISIT}"]`).check();
  await page.locator('[name="title"]').fill('Week 6');
  await page.locator('main .qr').waitFor();
  const link = await page.locator('#link').inputValue();
  await close();
  return link;
}

async function handedIn(link: string, name: string, example: string): Promise<string> {
  const { page, strangers, close } = await device();
  await page.goto(link);
  await giveName(page, name);
  await beginVisit(page, VISIT);
  await playSet(page, exemplar(scenario, example).choices, () => null);
  await toDebrief(page, null);
  await page.locator('.closings').waitFor();
  await page.goto(`${link}/hand-in`);
  const code = await page.locator('#hand-in-code').inputValue();
  expect(strangers).toEqual([]);
  await close();
  return code;
}

test('an educator sets a visit, three learners hand it in, and the class is what they did', async () => {
  const link = await linkSet();
  const codes: string[] = [];
  for (const [name, example] of learners) codes.push(await handedIn(link, name, example));

  const { page, strangers, close } = await device();
  await page.goto(`${site.url}#/class`);
  await page.locator('textarea').fill(`From: Ada\n> ${codes[0]}\n\nhere it is ${codes[1]}.\n${codes[2]}\n`);
  await page.locator('[data-action="paste"]').click();
  await page.locator('[data-summary]').waitFor();
  await page.locator('[data-progress]').waitFor({ state: 'detached' });
  expect(await page.locator('[data-summary]').innerText()).toBe('3 learners, 1 visit, 3 playings verified.');
  await page.locator('[data-action="names"]').check();
  expect(await wordsIn(page, '.learners tbody th')).toEqual(['Ada', 'Bea', 'Cem']);

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="csv"]').click()]);
  const [head = '', ...rows] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  const total = head.split(',').indexOf(`${VISIT}: total`);
  const replayer = createReplayer(scenario);
  for (const [index, [name]] of learners.entries()) {
    const cells = (rows[index] ?? '').split(',');
    expect(cells[0]).toBe(name);
    expect(Number(cells[total])).toBeGreaterThanOrEqual(0);
  }
  const best = replayer.replay(exemplar(scenario, 'co-producer'));
  expect(best.ok && Number(rows[0]?.split(',')[total])).toBe(best.ok && scoreOf(scenario, best.value.turns).total);
  expect(strangers).toEqual([]);
  await close();
}, 120_000);
