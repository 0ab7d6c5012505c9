import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fingerprint, ScenarioId } from '../../src/base/base.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { keptText, layIn, untilKept } from './kept.ts';
import { offeredIds, playAll, watchStrangers } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'is-bob-ready';
let browser: Browser;
let site: Site;
let scenario: Scenario;
let run: Run;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, site, scenario] = await Promise.all([openBrowser(), serve(), loadStory(VISIT)]);
  run = exemplar(scenario, 'co-producer');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (address: string) => page.goto(`${site.url}${address}`);
const problem = () => page.locator('.problem').innerText();

const damaged = (code: string) => `${code.slice(0, 20)}${code[20] === 'Z' ? 'Y' : 'Z'}${code.slice(21)}`;

describe('a link that cannot be used', () => {
  test.each<[string, (run: Run) => string, string]>([
    ['a visit nobody has heard of', () => '#/visit/is-alice-ready', 'no visit called "is-alice-ready"'],
    ['an address that leads nowhere', () => '#/somewhere/else', 'no such page'],
    ['a damaged code', (each) => `#/run/${damaged(encodeRun(each, scenario))}`, 'damaged'],
    ['a code that is none', () => '#/run/hello', 'not a run code'],
    [
      'a run of another edition',
      (each) => `#/run/${encodeRun({ ...each, fingerprint: '0123456789ab' as Fingerprint }, scenario)}`,
      'another edition',
    ],
    [
      'a run of a visit this copy lacks',
      (each) => `#/run/${encodeRun({ ...each, scenario: 'gone-visit' as ScenarioId }, scenario)}`,
      '"gone-visit"',
    ],
    [
      'a run with a choice the script does not offer there',
      (each) => `#/run/${encodeRun({ ...each, choices: each.choices.toReversed() }, scenario)}`,
      'stops fitting at choice 1',
    ],
    ['markup in place of a name', () => '#/visit/<img src=x onerror=alert(1)>', 'no visit called'],
  ])('%s gets a sentence and a way on', async (_name, address, words) => {
    await open(address(run));
    expect(await problem()).toContain(words);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('a browser that refuses to keep anything', () => {
  test('is named on the page, and the visit plays on', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: {
          open() {
            throw new DOMException('refused', 'SecurityError');
          },
        },
      });
    });
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playAll(page, run.choices.slice(0, 3));
    expect(await page.locator('.notice').innerText()).toContain('will not keep your visits');
    expect(await offeredIds(page)).toContain(run.choices[3]);
  });

  test('is named when it is full, and what was kept before is still there', async () => {
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playAll(page, run.choices.slice(0, 2));
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await playAll(page, run.choices.slice(2, 4));
    expect(await page.locator('.notice').innerText()).toContain('full');
    await page.reload();
    await page.locator('[data-choice]').first().waitFor();
    expect(await offeredIds(page)).toContain(run.choices[2]);
  });

  test('holding a damaged record and a newer one shows the rest, and touches neither', async () => {
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playAll(page, run.choices.slice(0, 2));
    await untilKept(page, 2);
    await layIn(page, {
      'damaged-one': { version: 1, run: 'eaten' },
      'newer-one': { version: 7, tomorrow: 'yes' },
    });
    await open('#/');
    await page.reload();
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').innerText()).toContain('2 stored runs could not be read');
    expect(await page.getByText('Not finished').count()).toBe(1);
    const kept = await keptText(page);
    expect(kept).toContain('eaten');
    expect(kept).toContain('tomorrow');
  });
});

describe('the built page', () => {
  test('asks nobody else for anything, and forbids what it does not need', async () => {
    const strangers = watchStrangers(context, site.url);
    await open(`#/visit/${VISIT}?seed=1`);
    await page.locator('[data-choice]').first().waitFor();
    await page.waitForTimeout(2500);
    expect(strangers).toEqual([]);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('runs neither an inline script nor eval, even if one got in', async () => {
    const attack = `
      try { globalThis.evaluated = (0, eval)('true'); } catch { globalThis.evaluated = false; }
      fetch('https://example.org/').then(() => { globalThis.fetched = true; }, () => { globalThis.fetched = false; });`;
    await context.route('**/attack.js', (route) => route.fulfill({ contentType: 'text/javascript', body: attack }));
    await open('#/');
    await page.locator('h1').waitFor();
    await page.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'globalThis.inlineRan = true';
      const ours = document.createElement('script');
      ours.src = 'attack.js';
      document.body.append(inline, ours);
    });
    await page.waitForFunction(() => 'fetched' in globalThis);
    const ran = await page.evaluate(() => {
      const { evaluated, fetched, inlineRan } = globalThis as unknown as Record<string, boolean | undefined>;
      return { evaluated, fetched, inlineRan };
    });
    expect(ran).toEqual({ evaluated: false, fetched: false, inlineRan: undefined });
  });
});
