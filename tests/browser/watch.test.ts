import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { encodeRun } from '../../src/run/codec.ts';
import { createReplayer, type Playthrough } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import { reelOf } from '../../src/run/watching.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { ageRuns } from './kept.ts';
import { choose, offeredIds, playAll, toDebrief, watchComplaints, watchStrangers, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'is-bob-ready';
let browser: Browser;
let site: Site;
let scenario: Scenario;
let run: Run;
let play: Playthrough;
let code: string;

beforeAll(async () => {
  [browser, site, scenario] = await Promise.all([openBrowser(), serve(), loadStory(VISIT)]);
  run = exemplar(scenario, 'co-producer');
  code = encodeRun(run, scenario);
  const replayed = createReplayer(scenario).replay(run);
  if (!replayed.ok) throw new Error('the exemplar does not play');
  play = replayed.value;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let strangers: readonly string[];

async function open(address: string, options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options });
  strangers = watchStrangers(context, site.url);
  page = await context.newPage();
  complaints = watchComplaints(page);
  await page.goto(`${site.url}${address}`);
}
afterEach(async () => {
  await context.close();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

const watching = async (options: BrowserContextOptions = {}) => {
  await open(`#/watch/${code}`, options);
  await page.locator('[data-action="play"]').waitFor();
};
const linesShown = () => page.locator('.words p:not(.coded)').count();
const playLabel = () => page.locator('[data-action="play"]').innerText();
const spoken = () => play.beats.filter((beat) => beat.text !== '');

describe('watching a run by keyboard alone', () => {
  test('begins paused for those who asked for stillness, with the focus on the heading', async () => {
    await watching();
    expect(await playLabel()).toBe('Play');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await linesShown()).toBe(1);
  });

  test('begins to play for everybody else', async () => {
    await watching({ reducedMotion: 'no-preference' });
    expect(await playLabel()).toBe('Pause');
  });

  test('plays to the end at four times the speed, and can be watched again', async () => {
    await watching();
    await page.clock.install();
    await page.locator('select').focus();
    await page.keyboard.press('End');
    await page.locator('h1').focus();
    await page.keyboard.press('Space');
    expect(await playLabel()).toBe('Pause');
    for (let frame = 0; frame < reelOf(play.beats).length; frame += 1) await page.clock.runFor(5000);
    expect(await playLabel()).toBe('Watch again');
    expect(await linesShown()).toBe(spoken().length);
  });

  test('keeps a reader’s pace: a second line after 1.2 seconds and more, and none while it is paused', async () => {
    await watching();
    await page.clock.install();
    const [first] = reelOf(play.beats);
    const ms = Math.max(1200, ((first?.words ?? 0) / 200) * 60_000);
    await page.keyboard.press('Space');
    await page.clock.runFor(ms - 300);
    expect(await linesShown()).toBe(1);
    await page.clock.runFor(400);
    expect(await linesShown()).toBe(2);
    await page.keyboard.press('Space');
    await page.clock.runFor(60_000);
    expect(await linesShown()).toBe(2);
  });

  test('steps forward and back with the arrow keys', async () => {
    await watching();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
    expect(await linesShown()).toBe(7);
    await page.keyboard.press('ArrowLeft');
    expect(await linesShown()).toBe(6);
  });

  test('goes to a turn with the scrubber, which says which it is', async () => {
    await watching();
    await page.locator('input[type="range"]').focus();
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowRight');
    expect(await page.locator('input[type="range"]').getAttribute('aria-valuetext')).toBe('Turn 3 of 17');
    expect(await page.locator('.said').count()).toBe(3);
  });

  test('shows the codes, and hides them again', async () => {
    await watching();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    expect(await page.locator('.coded').count()).toBe(0);
    await page.locator('[data-action="codes"]').focus();
    await page.keyboard.press('Enter');
    expect(await wordsIn(page, '.coded')).toEqual([expect.stringMatching(/^Asking: asked leave\. Asks leave before/)]);
    await page.keyboard.press('Enter');
    expect(await page.locator('.coded').count()).toBe(0);
  });

  test('is read out when stepped through, and silent while it plays', async () => {
    await watching();
    const live = () => page.locator('.words').getAttribute('aria-live');
    expect(await live()).toBe('polite');
    await page.keyboard.press('Space');
    expect(await live()).toBe('off');
  });

  test('tries the turn that is being watched', async () => {
    await watching();
    await page.locator('input[type="range"]').focus();
    for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Try turn 4 yourself' }).click();
    await page.locator('[data-choice]').first().waitFor();
    expect(await page.locator('.exchange .said').count()).toBe(3);
    expect(await offeredIds(page)).toContain(run.choices[3]);
  });
});

describe('a run of another edition', () => {
  test('is played back from what was said, with a plain notice, and offers nothing it cannot keep', async () => {
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playAll(page, run.choices.slice(0, 2));
    await page.goto(`${site.url}#/`);
    await page.getByText('Not finished').waitFor();
    await ageRuns(page, 2);
    await page.reload();
    await page.getByRole('link', { name: 'Watch this run' }).click();
    await page.locator('[data-action="play"]').waitFor();
    expect(await page.locator('.notice').innerText()).toContain('another edition of the visit');
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowRight');
    const second = play.beats.filter((beat) => beat.kind === 'acted')[1];
    expect(await page.locator('.words').innerText()).toContain(second?.text);
    expect(await page.locator('[data-action="codes"], [data-action="try-from"], .stage').count()).toBe(0);
  });
});

describe('the exemplars', () => {
  test('are not shown before the visit has been played, and the way to it is', async () => {
    await open(`#/watch/${VISIT}~kind-fixer`);
    await page.getByRole('link', { name: 'Go to the visit' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(scenario.manifest.endings[0]?.title);
    await page.goto(`${site.url}#/`);
    expect(await page.getByText('Watch how it can go').count()).toBe(0);
  });

  test('can be watched from the debrief and from the diary once it has', async () => {
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playAll(page, run.choices);
    await toDebrief(page, null);
    await page.getByRole('link', { name: 'The kind fixer' }).click();
    await page.getByRole('heading', { name: 'Watching: The kind fixer' }).waitFor();
    await page.goto(`${site.url}#/`);
    await page.getByRole('link', { name: 'Working together' }).click();
    await page.getByRole('heading', { name: 'Watching: Working together' }).waitFor();
  });

  test.each([
    ['an exemplar that is not there', `${VISIT}~nobody`, 'There is no run called "nobody"'],
    ['the name of something else in the language', `${VISIT}~constructor`, 'There is no run called "constructor"'],
    ['a visit that is not there', 'nowhere~kind-fixer', 'which this copy of the game does not have'],
    ['what is no code', 'hello', 'This is not a run code'],
  ])('are refused in words: %s', async (_, subject, words) => {
    await open(`#/visit/${VISIT}?seed=${run.seed}`);
    await playAll(page, run.choices);
    await page.locator('[data-action="later"]').waitFor();
    await page.goto(`${site.url}#/watch/${subject}`);
    expect(await page.locator('.problem').innerText()).toContain(words);
  });
});

/** What the script says elsewhere than on this road, and how else it can end. */
function wordsElsewhere(): readonly string[] {
  const said = new Set(play.beats.map(({ text }) => text));
  const strings: string[] = [];
  const collect = (node: unknown): void => {
    if (typeof node === 'string' && node.startsWith('^')) strings.push(node.slice(1).trim());
    else if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) collect(child);
  };
  collect(JSON.parse(scenario.story));
  const titles = scenario.manifest.endings.map(({ title }) => title);
  const all = [...strings, ...titles, ...scenario.manifest.endings.map(({ id }) => id)];
  return all.filter((text) => text.length > 7 && ![...said].some((line) => line.includes(text)));
}

describe('the map', () => {
  const map = async (options: BrowserContextOptions = {}) => {
    await open(`#/map/${VISIT}/${code}`, options);
    await page.locator('[data-place]').first().waitFor();
  };

  test('tells nothing of what is not on the road: no line, no ending, no name', async () => {
    await map();
    const drawn = await page.locator('.road-map').evaluate((element) => element.outerHTML);
    const ending = await page.locator('.box.end').count();
    expect(ending).toBe(1);
    expect(await page.locator('svg .blank').count()).toBeGreaterThan(5);
    const own = await page.locator('[data-place]').last().getAttribute('aria-label');
    expect(wordsElsewhere().length).toBeGreaterThan(200);
    const told = wordsElsewhere().filter((text) => drawn.includes(text) && !own?.includes(text));
    expect(told).toEqual([]);
  });

  test('gives a blank shape nothing but its shape', async () => {
    await map();
    const attributes = await page
      .locator('.map-scroll .blank')
      .evaluateAll((shapes) => [...new Set(shapes.flatMap((shape) => shape.getAttributeNames()))].sort());
    expect(attributes).toEqual(['class', 'height', 'rx', 'width', 'x', 'y']);
  });

  test('is walked and opened by keyboard alone', async () => {
    await map();
    await page.locator('.map-scroll').focus();
    await page.keyboard.press('Tab');
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const third = play.beats.filter((beat) => beat.kind === 'acted')[2];
    expect(await page.locator('.map-detail .said').innerText()).toContain(third?.text);
    expect(await page.locator('.map-detail').innerText()).toContain('Turn 3');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toContain(third?.text);
  });

  test('grows, shrinks and moves by keys', async () => {
    await map();
    const size = async () => Number(await page.locator('.map-scroll svg').getAttribute('width'));
    const first = await size();
    await page.locator('.map-scroll').focus();
    await page.keyboard.press('+');
    const larger = await size();
    expect(larger).toBeGreaterThan(first);
    await page.keyboard.press('-');
    expect(await size()).toBeLessThan(larger);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.map-scroll').evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0);
  });

  test('says the same in words, and how much is still unseen', async () => {
    await map();
    await page.locator('.in-words summary').click();
    const items = await wordsIn(page, '.in-words li');
    const acted = play.beats.filter((beat) => beat.kind === 'acted');
    expect(items.length).toBe(acted.length + 1);
    expect(items[0]).toContain(acted[0]?.text);
    const blank = await page.locator('.map-scroll .blank').count();
    expect(await page.locator('.in-words').innerText()).toContain(`${blank} more places are still to be seen`);
  });

  test('tries again from a place', async () => {
    await map();
    await page.locator('[data-place]').nth(4).click();
    await page.locator('.map-detail [data-action="try-from"]').click();
    await page.locator('[data-choice]').first().waitFor();
    expect(await page.locator('.exchange .said').count()).toBe(4);
  });

  test('shows what was seen at another time, beside the road that is looked at', async () => {
    await open(`#/visit/${VISIT}?seed=1`);
    const other = exemplar(scenario, 'kind-fixer');
    for (const id of other.choices) await choose(page, id);
    await page.locator('[data-action="later"]').waitFor();
    await page.goto(`${site.url}#/map/${VISIT}/${code}`);
    await page.locator('[data-place]').first().waitFor();
    expect(await page.locator('.place .box.before').count()).toBeGreaterThan(0);
  });

  test('waits until the visit has been played where there is no road to draw', async () => {
    await open(`#/map/${VISIT}`);
    await page.getByRole('link', { name: 'Go to the visit' }).waitFor();
  });
});

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = [
  ['a laptop', { viewport: { width: 1280, height: 720 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ['a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ['a laptop at 200 %', { viewport: { width: 640, height: 360 } }],
] as const;

describe.each(looks)('on %s', (_look, options) => {
  test.each([
    ['the watched run', `#/watch/`, '[data-action="play"]'],
    ['the map', `#/map/${VISIT}/`, '[data-place]'],
  ])('axe finds nothing on %s, and nothing is cut off sideways', async (_screen, address, mark) => {
    await open(`${address}${code}`, options);
    await page.locator(mark).first().waitFor();
    if (mark === '[data-place]') {
      await page.locator(mark).nth(2).click();
      await page.locator('.in-words summary').click();
    } else {
      for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
      await page.locator('[data-action="codes"]').click();
    }
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
