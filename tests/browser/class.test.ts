import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Seed } from '../../src/base/base.ts';
import { encodeHandIn } from '../../src/classroom/hand-in.ts';
import { encodeRun } from '../../src/run/codec.ts';
import { createReplayer, scoreOf } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { handedRunOf, handInOf } from '../classroom/made.ts';
import { loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { forgery, type Learner, learnerOf, mailOf, ofAnotherEdition, QUESTION } from './handed-in.ts';
import { keptText } from './kept.ts';
import { pasteFromClipboard, watchComplaints, watchStrangers, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

const VISITS = ['is-bob-ready', 'the-bandages'];
const LEARNERS = 30;
const FORGED = 4;
const OLD = 3;
const TWICE = 5;

let browser: Browser;
let site: Site;
let bob: Scenario;
let scenarios: readonly Scenario[];
let learners: readonly Learner[];
let mail: string;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let strangers: readonly string[];

beforeAll(async () => {
  [browser, site, scenarios] = await Promise.all([openBrowser(), serve(), Promise.all(VISITS.map(loadStory))]);
  bob = scenarios[0] as Scenario;
  learners = Array.from({ length: LEARNERS }, (_, index) => learnerOf(scenarios, index));
  const runOf = (index: number) => learners[index]?.runs[0] as Run;
  mail = [
    ...learners.map(({ name, code }) => mailOf(name, code)),
    ...Array.from({ length: FORGED }, (_, index) => `Eve ${index}: ${forgery(bob, runOf(index))}`),
    ...Array.from({ length: OLD }, (_, index) => `Olaf ${index}\t${ofAnotherEdition(bob, runOf(index))}`),
    ...learners.slice(0, TWICE).map(({ name, code }) => mailOf(name, code)),
    'Dear all, thank you, see you on Monday.',
  ].join('\n\n');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  complaints = watchComplaints(page);
  strangers = watchStrangers(context, site.url);
  await page.goto(`${site.url}#/class`);
  await page.locator('textarea').waitFor();
});
afterEach(() => context.close());

async function paste(text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await page.locator('[data-action="paste"]').click();
}

const rested = () => page.locator('[data-progress]').waitFor({ state: 'detached', timeout: 60_000 });

async function pasteAll(text: string): Promise<void> {
  await paste(text);
  await page.locator('[data-summary]').waitFor();
  await rested();
}

const summary = () => page.locator('[data-summary]').innerText();
const toVisit = (title: string) => page.locator('.tabs').getByRole('link', { name: title }).click();

describe('a messy mail', () => {
  test('is counted as a plain recount has it', async () => {
    await pasteAll(mail);
    expect(await summary()).toBe(
      `${LEARNERS} learners, 2 visits, ${2 * LEARNERS} playings verified. Besides: ${2 * TWICE} handed in more than once and counted once; ${OLD} of another edition; ${FORGED} refused.`,
    );
    await page.locator('[data-passed="refused"] summary').click();
    const refused = await wordsIn(page, '[data-passed="refused"] li');
    const lineOf = (text: string) => mail.slice(0, mail.indexOf(text)).split('\n').length;
    expect(refused).toHaveLength(FORGED);
    expect(refused[0]).toMatch(new RegExp(`^Text 1, line ${lineOf('Eve 0')}: .*stops fitting at choice`));
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('gives the heatmap and the headlines of those who played, and of nobody else', async () => {
    await pasteAll(mail);
    await toVisit('Is Bob ready?');
    const runs = learners.map((each) => each.runs[0] as Run);
    const replayer = createReplayer(bob);
    const plays = runs.map((run) => {
      const play = replayer.replay(run);
      if (!play.ok) throw new Error('a run of the test does not hold');
      return play.value;
    });
    const headlines = plays.filter(({ ended }) => ended).map(({ turns }) => scoreOf(bob, turns).headline);
    const counts = (['A', 'B', 'C', 'D'] as const).map((each) => headlines.filter((one) => one === each).length);
    expect(
      (await wordsIn(page, '[data-figure="headlines"] .figure')).map((text) => Number(text.split(' ')[0])),
    ).toEqual(counts);
    const cells = await page
      .locator('.heat tbody tr')
      .first()
      .locator('[data-option]')
      .evaluateAll((all) => all.map(({ dataset }) => [dataset.option ?? '', Number(dataset.chosen)] as const));
    const offered = new Set(cells.map(([id]) => id));
    const first = runs.map(({ choices }) => choices.find((id) => offered.has(id)));
    for (const [id, chosen] of cells) expect([id, first.filter((each) => each === id).length]).toEqual([id, chosen]);
    expect(cells.reduce((sum, [, chosen]) => sum + chosen, 0)).toBe(LEARNERS);
    expect(await page.locator('.class-questions li').count()).toBe(3);
  });

  test('is drawn as a flow through the places of the script', async () => {
    await pasteAll(mail);
    await toVisit('Is Bob ready?');
    await page.getByRole('heading', { name: 'Roads the class took' }).click();
    await page.locator('[data-action="flow"] summary').click();
    await page.locator('.flow-scroll svg').waitFor();
    expect((await page.locator('.flow-scroll .box-head').allTextContents())[0]).toBe(
      `${LEARNERS} of ${LEARNERS} came here`,
    );
    const widths = await page
      .locator('.flow-way')
      .evaluateAll((ways) => ways.map((way) => Number(way.getAttribute('stroke-width'))));
    expect(Math.max(...widths)).toBeGreaterThan(4 * Math.min(...widths));
  });

  test('is still there after the page was closed and opened again', async () => {
    await pasteAll(mail);
    const before = await summary();
    await page.locator('input[type="text"]').fill('Year 2');
    await page.locator('input[type="text"]').blur();
    await expect.poll(() => keptText(page)).toContain('Year 2');
    await page.close();
    page = await context.newPage();
    await page.goto(`${site.url}#/class`);
    await page.locator('[data-summary]').waitFor();
    expect(await summary()).toBe(before);
    expect(await page.locator('h1').innerText()).toBe('Class: Year 2');
  });

  test('shows no name until names are asked for', async () => {
    await pasteAll(mail);
    const seen = async () => `${await page.locator('main').innerText()} ${await page.locator('main').innerHTML()}`;
    expect(await seen()).not.toContain('Student');
    await page.locator('[data-action="names"]').check();
    expect((await wordsIn(page, '.learners tbody th'))[0]).toBe(learners[0]?.name);
    await page.locator('[data-action="names"]').uncheck();
    expect((await wordsIn(page, '.learners tbody th'))[0]).toBe('Learner 1');
    await toVisit('Is Bob ready?');
    expect(await seen()).not.toContain('Student');
  });

  test('gives a table that reads back, without names while they are hidden', async () => {
    await pasteAll(mail);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="csv"]').click()]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(LEARNERS + 1);
    expect(lines[1]).toMatch(/^Learner 1,/);
    expect(lines.join('\n')).not.toContain('Student');
    expect(lines[1]).toContain(encodeRun(learners[0]?.runs[0] as Run, bob));
  });
});

describe('a class that is deleted', () => {
  test('is asked about first, leaves nothing in the database, and comes back only until the page is left', async () => {
    await pasteAll(mail);
    await expect.poll(() => keptText(page)).toContain('AH1-');
    await page.locator('[data-action="delete"]').click();
    expect(await page.locator(':focus').getAttribute('data-action')).toBe('delete-no');
    await page.locator('[data-action="delete-no"]').click();
    await expect.poll(() => keptText(page)).toContain('AH1-');
    await page.locator('[data-action="delete"]').click();
    await page.locator('[data-action="delete-yes"]').click();
    await expect.poll(() => keptText(page)).toBe('[]');
    await page.locator('[data-action="undo"]').click();
    await page.locator('[data-summary]').waitFor();
    await expect.poll(() => keptText(page)).toContain('AH1-');
    await page.locator('[data-action="delete"]').click();
    await page.locator('[data-action="delete-yes"]').click();
    await expect.poll(() => keptText(page)).toBe('[]');
    await page.reload();
    await page.locator('textarea').waitFor();
    await expect.poll(() => page.locator('main').innerText()).toContain('Nothing was handed in yet.');
    expect(await page.locator('[data-action="undo"]').count()).toBe(0);
  });
});

describe('hostile words', () => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const turned = '\u202Egnitirw\u202C';

  test('stay words', async () => {
    const name = `${markup.slice(0, 50)}`;
    const { code } = learnerOf(scenarios, 1, {
      name,
      said: `${markup} ${turned}`,
      answer: `${markup}${'x'.repeat(1500)}`,
    });
    const title = await page.title();
    await pasteAll(code);
    await page.locator('[data-action="names"]').check();
    expect((await wordsIn(page, '.learners tbody th'))[0]).toBe(name);
    await toVisit('Is Bob ready?');
    for (const part of ['Own words first', 'Reflections']) await page.getByRole('heading', { name: part }).click();
    expect((await wordsIn(page, '[data-figure="own-words"] blockquote'))[0]).toContain(markup);
    expect((await wordsIn(page, '[data-figure="reflections"] h4'))[0]).toBe(QUESTION);
    expect((await wordsIn(page, '[data-figure="reflections"] blockquote'))[0]).toContain(markup);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).toBe(title);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test('of a hundred thousand characters are passed over, and the rest is kept', async () => {
    const began = Date.now();
    await pasteAll(`${'A'.repeat(100_000)}\n${markup}\nAH1-${'Z'.repeat(5000)}\n${learners[0]?.code}`);
    expect(Date.now() - began).toBeLessThan(8000);
    expect(await summary()).toBe('1 learner, 2 visits, 2 playings verified. Besides: 2 refused.');
  });
});

describe('files', () => {
  test('are read, many at once; those that hold nothing are named and passed over', async () => {
    const good = learners.slice(0, 3).map(({ code }, index) => ({
      name: `hand-in-${index}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(code),
    }));
    const zip = { name: 'marks.zip', mimeType: 'application/zip', buffer: Buffer.from([80, 75, 3, 4, 0, 0, 0]) };
    await page.locator('[data-action="files"]').setInputFiles([...good, zip]);
    await page.locator('[data-summary]').waitFor();
    await rested();
    expect(await summary()).toBe('3 learners, 2 visits, 6 playings verified.');
    await page.locator('[data-action="names"]').check();
    await page.locator('[data-passed="passed-over"] summary').click();
    expect((await wordsIn(page, '[data-passed="passed-over"] li'))[0]).toMatch(/^marks\.zip: This file is not text\./);
  });
});

describe('a thousand hand-ins', () => {
  const many = () =>
    Array.from({ length: 1000 }, (_, index) => {
      const { runs } = learners[index % LEARNERS] as Learner;
      const codes = runs.map((run, at) => handedRunOf(encodeRun(run, scenarios[at] as Scenario)));
      return encodeHandIn(handInOf(codes, { learner: { name: `L${index}`, key: index as Seed } }));
    }).join('\n');

  test('leave the page answering while they are checked', async () => {
    await pasteFromClipboard(page, many());
    await page.locator('[data-progress]').waitFor();
    const began = Date.now();
    await page.locator('[data-action="names"]').check();
    await page.locator('input[type="text"]').fill('Year 2');
    const took = Date.now() - began;
    expect(await page.locator('[data-progress]').count()).toBe(1);
    expect(took).toBeLessThan(2000);
    await page.locator('[data-summary]').waitFor({ timeout: 60_000 });
    await rested();
    expect(await summary()).toBe('1,000 learners, 2 visits, 2,000 playings verified.');
  });

  test('can be stopped, and gone on with', async () => {
    await pasteFromClipboard(page, many());
    await page.locator('[data-action="stop"]').click();
    await page.locator('[data-action="go-on"]').waitFor();
    expect(await page.locator('.progress').innerText()).toMatch(/Stopped/);
    await page.locator('[data-action="go-on"]').click();
    await expect
      .poll(() => page.locator('[data-summary]').allInnerTexts(), { timeout: 60_000 })
      .toEqual(['1,000 learners, 2 visits, 2,000 playings verified.']);
  });
});

describe('the keyboard alone', () => {
  const pressUntil = async (selector: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${selector}`);
  };

  test('puts hand-ins in, opens a visit, and walks its numbers', async () => {
    await pressUntil('textarea');
    await page.keyboard.insertText(mail);
    await pressUntil('[data-action="paste"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-summary]').waitFor();
    await rested();
    await page.locator('h1').focus();
    await pressUntil('.tabs a[href$="/is-bob-ready"]');
    await page.keyboard.press('Enter');
    await page.locator('.heat').waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Is Bob ready?');
    await pressUntil('[data-cell]');
    const first = await page.locator('.cell-words').innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('data-cell')).toBe('1 1');
    expect(await page.locator('.cell-words').innerText()).not.toBe(first);
    expect(await page.locator('.cell-words').innerText()).toMatch(/^Turn 2, \d+ of 30: /);
  });
});

test('the report of a visit is two to four pages of paper', async () => {
  await pasteAll(mail);
  await toVisit('Is Bob ready?');
  await page.locator('.heat').waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(4);
});
