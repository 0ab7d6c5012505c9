import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeRun } from '../../src/run/codec.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { packBox } from '../../src/storage/box.ts';
import type { WholeRun } from '../../src/storage/record.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { madeRuns } from '../made-runs.ts';
import { openBrowser } from './chromium.ts';
import { keptRuns } from './kept.ts';
import { bringIn, playAll, watchComplaints, watchStrangers, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'is-bob-ready';
const COUNT = 1000;
let browser: Browser;
let site: Site;
let scenario: Scenario;
let run: Run;
let made: readonly WholeRun[];
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  [browser, site, scenario, made] = await Promise.all([openBrowser(), serve(), loadStory(VISIT), madeRuns(COUNT)]);
  run = exemplar(scenario, 'co-producer');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true });
  page = await context.newPage();
  complaints = watchComplaints(page);
});
afterEach(() => context.close());

const toRuns = async (of = page) => {
  await of.goto(`${site.url}#/runs`);
  await of.locator('[data-count]').waitFor();
};
const count = (of = page) => of.locator('[data-count]').getAttribute('data-count');
const rows = (of = page) => of.locator('[data-run]');
const names = (of = page) => wordsIn(of, '[data-run] h2');
const file = (text: string, name = 'runs.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function giveFile(text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file(text));
  await page.locator('[data-box="opened"], [data-box="refused"]').waitFor();
}

/** Goes on with Tab until a thing has the focus, as somebody without a mouse would. */
async function tabTo(selector: string, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way to ${selector} by the keyboard`);
}

async function playSome(steps: number): Promise<void> {
  await page.goto(`${site.url}#/visit/${VISIT}?seed=${run.seed}`);
  await playAll(page, run.choices.slice(0, steps));
}

const untilRunsKept = (many: number) => expect.poll(async () => (await keptRuns(page)).length).toBe(many);

describe('by the keyboard alone', () => {
  test('a run is named, starred, deleted, put back, and found again after a reload', async () => {
    await playSome(3);
    await page.goto(`${site.url}#/`);
    await tabTo('a[href="#/runs"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-run]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('My runs');

    await tabTo('[data-action="star"]');
    await page.keyboard.press('Space');
    await tabTo('[data-action="rename"]');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Asked first 🌱');
    await page.keyboard.press('Enter');
    await page.locator('.name-form').waitFor({ state: 'detached' });
    expect(await names()).toEqual(['Asked first 🌱']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('rename');

    await page.keyboard.press('Enter');
    await page.keyboard.type('Something else');
    await page.keyboard.press('Escape');
    expect(await names()).toEqual(['Asked first 🌱']);

    await tabTo('[data-action="delete"]');
    await page.keyboard.press('Enter');
    expect(await rows().count()).toBe(0);
    await page.locator('[data-action="undo"]:focus').waitFor();
    await untilRunsKept(0);
    await page.keyboard.press('Enter');
    await page.locator('[data-action="delete"]:focus').waitFor();
    await untilRunsKept(1);
    await page.reload();
    await page.locator('[data-run]').waitFor();
    expect(await names()).toEqual(['Asked first 🌱']);
    expect(await page.locator('[data-action="star"]').getAttribute('aria-pressed')).toBe('true');
    expect(complaints).toEqual([]);
  });

  test('a file of runs is saved, and brought in on another device', async () => {
    await playSome(3);
    await page.goto(`${site.url}#/runs`);
    await page.locator('[data-run]').waitFor();
    await tabTo('summary');
    await page.keyboard.press('Enter');
    await tabTo('[data-action="save"]');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(saved.suggestedFilename()).toMatch(/^alongside-runs-\d{4}-\d\d-\d\d\.json$/);
    const text = readFileSync(await saved.path(), 'utf8');

    const elsewhere = await browser.newContext();
    page = await elsewhere.newPage();
    // Playwright asks the browser to hand choosers over only once somebody listens.
    page.on('filechooser', () => {});
    await toRuns();
    await tabTo('input[type="file"]');
    const [picker] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await picker.setFiles(file(text));
    await page.locator('[data-action="bring"]').waitFor();
    await tabTo('[data-action="bring"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-run]').waitFor();
    await tabTo('[data-run] a');
    await page.keyboard.press('Enter');
    await page.locator(`[data-choice="${run.choices[3]}"]`).waitFor();
    await elsewhere.close();
  });

  test('two runs of one visit are ticked, and lead to their comparison', async () => {
    await toRuns();
    await bringIn(page, packBox(made.slice(0, 6), 1));
    const visitOf = (id: string) => made.find(({ record }) => record.id === id)?.record.run.scenario;
    const tick = (id: string) => page.locator(`[data-run="${id}"] input[type="checkbox"]`).press('Space');
    expect(visitOf('made-1')).toBe(visitOf('made-6'));
    await tick('made-2');
    await tick('made-6');
    expect(await page.locator('[data-run="made-6"] .pick').innerText()).toContain('different visits');
    await tick('made-2');
    await tick('made-1');
    const link = page.locator('[data-run="made-1"] [data-action="compare"]');
    expect(await link.getAttribute('href')).toBe('#/compare/made-6/made-1');
  });
});

describe('deleting', () => {
  test('stays deleted after a reload, and several are put back one by one or all', async () => {
    await toRuns();
    await bringIn(page, packBox(made.slice(0, 4), 1));
    for (let time = 0; time < 3; time += 1) await page.locator('[data-action="delete"]').first().click();
    expect(await rows().count()).toBe(1);
    await page.locator('[data-removed="made-3"] [data-action="undo"]').click();
    expect(await rows().count()).toBe(2);
    await page.locator('[data-action="undo-all"]').click();
    await expect.poll(() => rows().count()).toBe(4);
    await untilRunsKept(4);
    await page.locator('[data-run="made-2"] [data-action="delete"]').click();
    await page.locator('[data-removed="made-2"]').waitFor();
    await untilRunsKept(3);
    await page.reload();
    await page.locator('[data-run]').first().waitFor();
    expect(await rows().evaluateAll((all) => all.map((row) => row.getAttribute('data-run')))).toEqual([
      'made-4',
      'made-3',
      'made-1',
    ]);
  });
});

describe(`a file of ${COUNT} runs`, () => {
  test('comes in whole on an empty device, is listed by fifties, and is not doubled', async () => {
    await toRuns();
    const text = packBox(made, 1);
    await bringIn(page, text);
    expect(await count()).toBe(String(COUNT));
    await page.reload();
    await page.locator('[data-run]').first().waitFor();
    expect(await count()).toBe(String(COUNT));
    expect(await rows().count()).toBe(50);
    await page.locator('[data-action="more"]').click();
    expect(await rows().count()).toBe(100);
    await page.locator('select').selectOption(VISIT);
    expect(await count()).toBe(String(made.filter(({ record }) => record.run.scenario === VISIT).length));

    expect(await page.locator('.box').getAttribute('open')).toBeNull();
    await page.locator('summary').click();
    await giveFile(text);
    expect(await page.locator('.preview').innerText()).toContain('1,000 runs are here already');
    expect(await page.locator('[data-action="bring"]').count()).toBe(0);

    await page.locator('select').selectOption('');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save"]').click()]);
    const { runs } = JSON.parse(readFileSync(await saved.path(), 'utf8'));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    const there = JSON.parse(text).runs;
    expect(runs.toSorted(byId)).toEqual(there.toSorted(byId));
    expect(complaints).toEqual([]);
  }, 120_000);
});

describe('a file that cannot be brought in whole', () => {
  const good = () => JSON.parse(packBox(made.slice(0, 2), 1));

  test.each<[string, () => string, string, string | null]>([
    ['that is something else', () => '{"hello": "there"}', 'This is not a file of runs', null],
    ['that is empty', () => '', 'This file is empty', null],
    ['of a newer game', () => JSON.stringify({ ...good(), version: 2 }), 'newer version of the game', null],
    ['cut off in the middle', () => JSON.stringify(good()).slice(0, -4000), 'stops in the middle', 'Bring in 1'],
    [
      'with a run of a newer game',
      () => JSON.stringify({ ...good(), runs: [...good().runs, { version: 9 }] }),
      'Run 3 of the file: it was made by a newer version',
      'Bring in 2',
    ],
    [
      'with a name of ten million letters',
      () =>
        JSON.stringify({ ...good(), runs: [...good().runs, { ...good().runs[0], id: 'x', name: 'a'.repeat(1e7) }] }),
      'The field "name" should be 1 to 80 characters long',
      'Bring in 2',
    ],
    [
      'with a million choices',
      () => {
        const [first] = good().runs;
        const long = { ...first, id: 'x', run: { ...first.run, choices: Array(1e6).fill('ask') } };
        return JSON.stringify({ ...good(), runs: [long] });
      },
      'The field "run.choices" should be at most 2000 long',
      null,
    ],
    [
      'with fields hidden in __proto__',
      () => `{"format":"alongside-runs","version":1,"runs":[{"__proto__":{"version":2,"starred":true}}]}`,
      'Run 1 of the file: it is damaged',
      null,
    ],
  ])('%s is told of in a sentence, and nothing is brought in unasked', async (_, text, sentence, button) => {
    await toRuns();
    await giveFile(text());
    expect(await page.locator('[data-box]').innerText()).toContain(sentence);
    const bring = page.locator('[data-action="bring"]');
    expect((await bring.count()) === 0 ? null : await bring.innerText()).toBe(button);
    expect(await count()).toBe('0');
    if (button === null) return;
    await page.locator('[data-action="leave"]').click();
    await page.reload();
    await page.locator('[data-count]').waitFor();
    expect(await count()).toBe('0');
  });

  test('because the device is full changes nothing', async () => {
    await toRuns();
    await bringIn(page, packBox(made.slice(0, 2), 1));
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      IDBObjectStore.prototype.put = function full(...given) {
        puts += 1;
        if (puts > 4) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await giveFile(packBox(made.slice(2, 9), 1));
    await page.locator('[data-action="bring"]').click();
    await page.getByText('not enough room').waitFor();
    expect(await count()).toBe('2');
    await page.reload();
    await page.locator('[data-run]').first().waitFor();
    expect(await count()).toBe('2');
  });
});

describe('a hostile name', () => {
  test.each([
    ['markup', '<img src=x onerror="globalThis.hurt=1">'],
    ['a script', '</script><script>globalThis.hurt=1</script>'],
    ['an address', 'javascript:globalThis.hurt=1'],
    ['text from right to left', '\u202Eenohp siht eteled'],
    ['a name of JavaScript’s own', '__proto__'],
  ])('%s stays text', async (_, name) => {
    const strangers = watchStrangers(context, site.url);
    await toRuns();
    const [first, ...rest] = JSON.parse(packBox(made.slice(0, 2), 1)).runs;
    await bringIn(page, JSON.stringify({ format: 'alongside-runs', version: 1, runs: [{ ...first, name }, ...rest] }));
    expect(await page.locator(`[data-run="${first.id}"] h2`).textContent()).toBe(name);
    await page.goto(`${site.url}#/`);
    await page.locator('.visit-card').first().waitFor();
    expect(await page.locator('img:not([src^="stage/"]):not([src="favicon.svg"]), .visit-card script').count()).toBe(0);
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false);
    expect([complaints, strangers]).toEqual([[], []]);
  });
});

describe('a run that somebody sent', () => {
  test('is kept under a name from its debrief, and marked', async () => {
    await page.goto(`${site.url}#/run/${encodeRun(run, scenario)}`);
    await page.locator('[data-action="skip-guess"]').click();
    await page.locator('.name-form input').fill('Sam’s');
    await page.keyboard.press('Enter');
    await page.getByText('Kept under My runs').waitFor();
    await toRuns();
    expect(await names()).toEqual(['Sam’s']);
    expect(await page.locator('[data-run] .sent').innerText()).toBe('Sent to you');
    await page.locator('[data-run] a').first().click();
    await page.locator('.headline, fieldset').first().waitFor();
  });
});

describe('a link', () => {
  test('is copied, and opens the same run on another device', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await toRuns();
    await bringIn(page, packBox(made.filter(({ record }) => record.seen !== null).slice(0, 1), 1));
    await page.locator('[data-action="copy"]').click();
    await page.getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await browser.newContext();
    const there = await elsewhere.newPage();
    await there.goto(link);
    await there.locator('fieldset').first().waitFor();
    await elsewhere.close();
  });
});

describe('a run of another edition', () => {
  test('is listed, and read as it was said', async () => {
    await toRuns();
    const [first] = JSON.parse(packBox(made.slice(0, 1), 1)).runs;
    const old = { ...first, run: { ...first.run, fingerprint: '0123456789ab' } };
    await bringIn(page, JSON.stringify({ format: 'alongside-runs', version: 1, runs: [old] }));
    expect(await page.locator('.run-facts').innerText()).toContain('another edition');
    await page.locator('[data-run] a').first().click();
    await page.getByText(first.transcript.at(-1).text).first().waitFor();
    expect(await page.locator('.problem').innerText()).toContain('another edition');
  });
});
