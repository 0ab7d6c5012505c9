import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../src/base/base.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { ageRuns } from './kept.ts';
import { offeredIds, playAll, toDebrief, watchComplaints, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'not-this-time';
let browser: Browser;
let site: Site;
let scenario: Scenario;
let other: Scenario;
let run: Run;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, site, scenario, other] = await Promise.all([
    openBrowser(),
    serve(),
    loadStory(VISIT),
    loadStory('is-bob-ready'),
  ]);
  run = exemplar(scenario, 'co-producer');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (address: string) => page.goto(`${site.url}${address}`);
const codeOf = (name: string) => encodeRun(exemplar(scenario, name), scenario);

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** Plays the whole run with the number keys. */
async function playByKeys(choices: readonly string[]): Promise<void> {
  for (const [step, choice] of choices.entries()) {
    await page.locator(`[data-choice="${choice}"]`).waitFor();
    await page.keyboard.press(String((await offeredIds(page)).indexOf(choice) + 1));
    // The next number counts in the next list: wait until it is there.
    await page.locator('.exchange .said').nth(step).waitFor();
    const skip = page.locator('[data-action="skip"]');
    if (await skip.isVisible()) {
      await tabTo('[data-action="skip"]');
      await page.keyboard.press('Enter');
    }
  }
}

async function pressOn(selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  await tabTo(selector);
  await page.keyboard.press('Enter');
}

describe('by keyboard alone, from a clean start', () => {
  test('a run is played, one choice is changed with the rest kept, and the two are laid side by side', async () => {
    const complaints = watchComplaints(page);
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playByKeys(run.choices);
    await pressOn('[data-action="later"]');
    await pressOn('[data-action="debrief"]');
    await pressOn('[data-action="skip-guess"]');
    await pressOn('[data-action="other"][data-step="3"] summary');
    await pressOn('[data-other="dad"]');
    const said = page.locator('.made');
    await said.locator('button').waitFor();
    expect(await said.innerText()).toContain('All 12 later choices still fit, to the end of the visit.');
    await pressOn('[data-action="keep-rest"]');
    await page.locator('.rows').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.locator('.summary').innerText()).toContain('turn 4');
    expect(await page.locator('[data-row="differ"]').count()).toBe(1);
    expect(await wordsIn(page, '[data-row="differ"] .hung')).toHaveLength(1);
    expect(await page.locator('[data-row="same"]').count()).toBe(run.choices.length - 1);
    expect(await wordsIn(page, '.mark')).toEqual(['Here they part', 'Here they meet again']);
    await pressOn('[data-row="differ"] summary');
    expect(await page.locator('[data-row="differ"] details[open] .spoken').count()).toBeGreaterThan(0);
    await pressOn('[data-row="differ"] [data-action="try-from"]');
    await page.locator('[data-choice]').first().waitFor();
    expect(await offeredIds(page)).toContain('dad');
    expect(complaints).toEqual([]);
  });

  test('a run of the diary is laid beside one that a friend sent', async () => {
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playAll(page, run.choices);
    await toDebrief(page, null);
    await open('#/');
    await pressOn('.runs a[href^="#/compare/"]');
    await page.locator('#friend').waitFor();
    await tabTo('#friend');
    await page.keyboard.insertText(`Look at this: ${site.url}#/run/${codeOf('kind-fixer')}`);
    await page.keyboard.press('Enter');
    await page.locator('.rows').waitFor();
    expect(await page.locator('.run-head').allInnerTexts()).toEqual([
      expect.stringContaining('You heard what mattered before you helped.'),
      expect.stringContaining('From a link'),
    ]);
    expect(await page.locator('.summary').innerText()).toMatch(/^It hung on turn \d+: listening in the first/);
  });

  test('the two roads are drawn on one map', async () => {
    await open(`#/compare/${codeOf('co-producer')}/${codeOf('kind-fixer')}`);
    await pressOn('[data-action="map"] summary');
    await page.locator('.map-scroll svg').waitFor();
    expect(await page.locator('path.way.road-0').count()).toBeGreaterThan(5);
    expect(await page.locator('path.way.road-1').count()).toBeGreaterThan(5);
    expect((await wordsIn(page, '.map-legend li')).slice(0, 2)).toEqual(['First run', 'Second run']);
  });

  test('on a phone the switch shows one run, or the other, or what differs', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(`#/compare/${codeOf('co-producer')}/${codeOf('protective')}`);
    await page.locator('.rows').waitFor();
    const shown = async () => ({
      same: await page.locator('[data-row="same"]:visible').count(),
      first: await page.locator('[data-row="differ"] .cell.only-a:visible').count(),
      second: await page.locator('[data-row="differ"] .cell.only-b:visible').count(),
    });
    const differences = await shown();
    expect(differences.first).toBe(differences.second);
    expect(differences.first).toBeGreaterThan(0);
    await tabTo('.segments input');
    await page.keyboard.press('ArrowRight');
    const first = await shown();
    expect(first).toMatchObject({ first: differences.first, second: 0 });
    expect(first.same).toBeGreaterThan(differences.same);
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toMatchObject({ first: 0, second: differences.second, same: first.same });
  });
});

describe('what a friend sent', () => {
  test.each<[string, () => string, string]>([
    ['nothing', () => ' ', 'There is nothing here yet'],
    ['no code at all', () => 'hello', 'not a run code'],
    ['a link that was cut off', () => `${site.url}#/run/${codeOf('kind-fixer').slice(0, -6)}`, 'damaged'],
    ['the very same run', () => codeOf('co-producer'), 'this very run'],
    [
      'a run of another visit',
      () => encodeRun(exemplar(other, 'co-producer'), other),
      'of another visit, "is-bob-ready"',
    ],
    [
      'a run of another edition',
      () => encodeRun({ ...run, fingerprint: '0123456789ab' as Fingerprint }, scenario),
      'another edition',
    ],
  ])('gets its sentence where it is %s, and what was typed stays', async (_, sent, sentence) => {
    await open(`#/compare/${codeOf('co-producer')}`);
    await page.locator('#friend').fill(sent());
    await page.locator('[data-action="compare"]').click();
    expect(await page.locator('#friend-wrong').innerText()).toContain(sentence);
    expect(await page.locator('#friend').inputValue()).toBe(sent());
    expect(await page.locator('#friend').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a comparison that cannot be made', () => {
  test.each<[string, () => string, string]>([
    [
      'of two visits',
      () => `${codeOf('co-producer')}/${encodeRun(exemplar(other, 'co-producer'), other)}`,
      'Two visits cannot be laid side by side',
    ],
    ['with a damaged code', () => `${codeOf('co-producer')}/${codeOf('kind-fixer').slice(0, -2)}`, 'damaged'],
    ['with no code', () => `hello/${codeOf('co-producer')}`, 'not a run code'],
  ])('says why: %s', async (_, address, sentence) => {
    await open(`#/compare/${address()}`);
    expect(await page.locator('.problem').first().innerText()).toContain(sentence);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  });
});

describe('a run of an older edition', () => {
  test('is compared by its words, with a plain notice and no score', async () => {
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playAll(page, run.choices.slice(0, 4));
    await ageRuns(page, 4);
    await open(`#/compare/${codeOf('co-producer')}`);
    await page.reload();
    await page.locator('.others-mine a').click();
    await page.locator('.rows').waitFor();
    expect(await page.locator('.problem').innerText()).toContain('compared by their words alone');
    expect(await page.locator('[data-row="same"]').count()).toBe(4);
    expect(await wordsIn(page, '.mark')).toEqual(['From here the first goes on alone']);
    expect(await page.locator('meter, .code, .trust').count()).toBe(0);
  });
});
