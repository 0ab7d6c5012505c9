import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { encodeAssignment } from '../../src/classroom/assignment.ts';
import { encodeHandIn } from '../../src/classroom/hand-in.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { packBox } from '../../src/storage/box.ts';
import type { WholeRun } from '../../src/storage/record.ts';
import { assignmentOf, handedRunOf, handInOf } from '../classroom/made.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { madeRuns } from '../made-runs.ts';
import { openBrowser } from './chromium.ts';
import { forgery, learnerOf, ofAnotherEdition } from './handed-in.ts';
import { beginVisit, giveName } from './learner.ts';
import { bringIn, playAll, toDebrief } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'is-bob-ready';
let browser: Browser;
let site: Site;
let scenario: Scenario;
let run: Run;
let made: readonly WholeRun[];
let handIns: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, site, scenario] = await Promise.all([openBrowser(), serve(), loadStory(VISIT)]);
  const long = 'Waited before answering '.repeat(3).trim();
  made = (await madeRuns(6)).map((whole, index) =>
    index % 2 === 0 ? whole : { ...whole, record: { ...whole.record, name: long, starred: true, mine: false } },
  );
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
  [
    'a room’s choices',
    async (page) => {
      await page.goto(`${site.url}#/present/${VISIT}`);
      await page.locator('[data-action="gather"]').click();
      await page.locator('[data-action="onward"]').click();
      await page.locator('[data-action="onward"]').click();
    },
  ],
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
  ['a comparison, all of it unfolded', comparison],
  [
    'what else could be said at a turn',
    async (page) => {
      await page.goto(`${site.url}#/run/${codeOf('co-producer')}`);
      await page.locator('[data-action="skip-guess"]').click();
      await page.locator('[data-action="other"] summary').nth(3).click();
      await page.locator('[data-other]').first().click();
      await page.locator('[data-action="keep-rest"]').waitFor();
    },
  ],
  [
    'what to compare a run with',
    async (page) => {
      await page.goto(`${site.url}#/compare/${codeOf('co-producer')}`);
      await page.locator('[data-action="compare"]').click();
    },
  ],
  ['my runs, with none', (page) => page.goto(`${site.url}#/runs`)],
  ['my runs', showRuns],
  [
    'a file that is looked into',
    async (page) => {
      await page.goto(`${site.url}#/runs`);
      const { runs, ...box } = JSON.parse(packBox(made, 1));
      const text = JSON.stringify({ ...box, runs: [...runs, { version: 9 }] });
      const file = { name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('[data-action="bring"]').waitFor();
    },
  ],
  ['setting visits', (page) => page.goto(`${site.url}#/assign`)],
  [
    'an assignment and its code',
    async (page) => {
      await page.goto(`${site.url}#/assign/${encodeAssignment(set)}`);
      await page.locator('main .qr').waitFor();
    },
  ],
  ['a name to give', (page) => page.goto(`${site.url}#/a/${encodeAssignment(set)}`)],
  [
    'what was set',
    async (page) => {
      await openSet(page);
      await page.locator('summary').first().click();
    },
  ],
  [
    'own words',
    async (page) => {
      await openSet(page);
      await beginVisit(page, VISIT);
      await page.locator('[data-action="show-choices"]').waitFor();
    },
  ],
  [
    'the choice nearest to them',
    async (page) => {
      await openSet(page);
      await sayAndChoose(page);
    },
  ],
  [
    'handing in',
    async (page) => {
      await openSet(page);
      await sayAndChoose(page);
      await page.locator('input[name="nearest"]').first().check();
      await page.locator('[data-action="nearest"]').click();
      await page.locator('.said').first().waitFor();
      await page.goto(`${site.url}#/a/${encodeAssignment(set)}/hand-in`);
      await page.locator('#hand-in-code').waitFor();
    },
  ],
  [
    'the reflection',
    async (page) => {
      const asked = { ...set, ownWords: false };
      await page.goto(`${site.url}#/a/${encodeAssignment(asked)}`);
      await giveName(page, 'Sam');
      await beginVisit(page, VISIT);
      await playAll(page, run.choices);
      await toDebrief(page, null);
      await page.locator('[data-action="reflect"]').waitFor();
    },
  ],
  ['a hand-in', (page) => page.goto(`${site.url}#/h/${encodeHandIn(handInOf([handedRunOf('AS1-0')]))}`)],
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

const set = assignmentOf({ title: 'Week 6', note: 'Room B12', questions: ['Why?'], due: '2026-12-04' as never });

async function openSet(page: Page): Promise<void> {
  await page.goto(`${site.url}#/a/${encodeAssignment(set)}`);
  await giveName(page, 'Sam');
}

async function sayAndChoose(page: Page): Promise<void> {
  await beginVisit(page, VISIT);
  await page.locator('.own-words textarea').fill('What would you like to talk about?');
  await page.locator('[data-action="show-choices"]').click();
  await page.locator('.choice:not(.glance)').first().click();
  await page.locator('[data-action="nearest"]').waitFor();
}

/** Runs of every look: named, starred, deleted, being named, ticked. */
async function showRuns(page: Page): Promise<void> {
  await page.goto(`${site.url}#/runs`);
  await bringIn(page, packBox(made, 1));
  for (let time = 0; time < 2; time += 1) await page.locator('[data-action="delete"]').first().click();
  await page.locator('[data-action="rename"]').first().click();
  await page.locator('[data-run] input[type="checkbox"]').nth(1).check();
  await page.locator('[data-action="copy"]').first().click();
  await page.locator('.copied a, .copied:not(:empty)').first().waitFor();
}

async function visitTo(page: Page, steps: number): Promise<void> {
  await page.goto(`${site.url}#/visit/${VISIT}?seed=${run.seed}`);
  await playAll(page, run.choices.slice(0, steps));
}

const codeOf = (name: string) => encodeRun(exemplar(scenario, name), scenario);

async function comparison(page: Page): Promise<void> {
  await page.goto(`${site.url}#/compare/${codeOf('co-producer')}/${codeOf('kind-fixer')}`);
  await page.locator('.rows').waitFor();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
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
