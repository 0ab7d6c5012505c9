import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createReplayer, type Playthrough, scoreOf } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { untilKept } from './kept.ts';
import { choose, offeredIds, playAll, toDebrief, watchComplaints, watchStrangers, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'is-bob-ready';
let browser: Browser;
let site: Site;
let scenario: Scenario;
let good: Run;
let play: Playthrough;

beforeAll(async () => {
  [browser, site, scenario] = await Promise.all([openBrowser(), serve(), loadStory(VISIT)]);
  good = exemplar(scenario, 'co-producer');
  const replayed = createReplayer(scenario).replay(good);
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

const open = (address: string) => page.goto(`${site.url}${address}`);
const openVisit = () => open(`#/visit/${VISIT}?seed=${good.seed}`);

describe('a student on a slow train', () => {
  test('can choose before the story has come, and is answered when it has', async () => {
    let come = () => {};
    const arrived = new Promise<void>((done) => {
      come = done;
    });
    await page.route('**/*.story.json', async (route) => {
      await arrived;
      await route.continue();
    });
    await openVisit();
    const [first = ''] = good.choices;
    const said = await page.locator(`[data-choice="${first}"] span:last-child`).innerText();
    await page.locator(`[data-choice="${first}"]`).click();
    expect(await wordsIn(page, '.actions-pane')).toEqual(['Fetching the visit …']);
    come();
    await page.waitForSelector('[data-choice]');
    expect((await wordsIn(page, '.said')).at(-1)).toContain(said);
    await playAll(page, good.choices.slice(1));
    await toDebrief(page, null);
    expect(await page.locator('.turn').count()).toBe(play.turns.length);
  });

  test('loses the connection after the first choice is shown, and still plays, is debriefed and is kept', async () => {
    await openVisit();
    await page.locator('[data-choice]').first().waitFor();
    // The roads of a class are the last thing that is fetched ahead.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/flow-')),
    );
    await context.setOffline(true);
    await playAll(page, good.choices);
    await toDebrief(page, null);
    await page.locator('.turn').first().waitFor();
    expect(await page.locator('.turn').count()).toBe(play.turns.length);
    expect(await page.locator('.notice').count()).toBe(0);
    await untilKept(page, good.choices.length);
    // The browser remarks on what it could not fetch: exemplars to watch.
    complaints = complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'));
  });

  test('is told where a page cannot be fetched, and gets it once the connection is back', async () => {
    await context.route('**/assets/about-*.js', (route) => route.abort());
    await open('#/about');
    await page.getByText('This page could not be fetched').waitFor();
    await context.unroute('**/assets/about-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    complaints = [];
  });

  test('who meant to use the keyboard still can once the story has come', async () => {
    await openVisit();
    const before = await offeredIds(page);
    await page.locator('[data-choice]').first().focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('replay')),
    );
    await page.waitForTimeout(500);
    expect(await offeredIds(page)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))).toBe(before[0]);
  });
});

describe('a student with a link', () => {
  test('plays the whole visit and sees what came of it', async () => {
    await openVisit();
    await playAll(page, good.choices);
    await toDebrief(page, [4, 0, 2]);
    const words = await wordsIn(page, 'blockquote');
    const closings = play.beats.flatMap((beat) => (beat.kind === 'spoke' && beat.tags.felt ? [beat.text] : []));
    expect(words.slice(0, 3)).toEqual(closings);
    const score = scoreOf(scenario, play.turns);
    expect(await page.locator('.turn').count()).toBe(play.turns.length);
    expect(await page.getByText(`${score.total} of 100`).count()).toBe(1);
    expect(await page.locator('.heard-here').count()).toBe(1);
  });

  test('reads the same words in the browser as the command line prints', async () => {
    await openVisit();
    await playAll(page, good.choices);
    await page.locator('[data-action="later"]').click();
    const spoken = play.beats
      .filter((beat) => beat.kind === 'spoke' && beat.text !== '' && beat.tags.felt === undefined)
      .map((beat) => beat.text.replace(/\s+/g, ' '));
    const seen = await page.locator('.exchange p:not(.said)').evaluateAll((lines) =>
      lines.map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        for (const who of copy.querySelectorAll('.who')) who.remove();
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      }),
    );
    expect(seen).toEqual(spoken);
  });

  test('sees the choices in the order of the seed', async () => {
    await openVisit();
    await page.locator('[data-choice]').first().waitFor();
    const opening = createReplayer(scenario).replay({ ...good, choices: [] });
    const expected = opening.ok ? opening.value.offered : [];
    const turnsFirst = [
      ...expected.filter((each) => each.kind !== 'glance'),
      ...expected.filter((each) => each.kind === 'glance'),
    ];
    expect(await offeredIds(page)).toEqual(turnsFirst.map((each) => each.id));
  });

  test('sees no figure while playing', async () => {
    await openVisit();
    await playAll(page, good.choices.slice(0, 6));
    expect(await page.locator('meter, progress').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toMatch(/\bscore|\d+ of 100/i);
  });

  test('closes the tab mid-visit and is at the same line on coming back', async () => {
    await openVisit();
    await playAll(page, good.choices.slice(0, 5));
    const before = await wordsIn(page, '.exchange');
    const offered = await offeredIds(page);
    await untilKept(page, 5);
    await page.close();
    page = await context.newPage();
    await openVisit();
    await page.locator('[data-choice]').first().waitFor();
    expect(await wordsIn(page, '.exchange')).toEqual(before);
    expect(await offeredIds(page)).toEqual(offered);
  });

  test('finds the visit and its runs in the diary', async () => {
    await openVisit();
    await playAll(page, good.choices);
    await toDebrief(page, null);
    await open('#/');
    await page.getByRole('link', { name: 'Debrief' }).click();
    await page.locator('.turn').first().waitFor();
    expect(await page.locator('.turn').count()).toBe(play.turns.length);
  });

  test('tries again from a turn, keeping what came before it', async () => {
    await openVisit();
    await playAll(page, good.choices);
    await toDebrief(page, null);
    const step = Number(await page.locator('[data-action="try-from"]').nth(4).getAttribute('data-step'));
    await page.locator('[data-action="try-from"]').nth(4).click();
    await page.locator('[data-choice]').first().waitFor();
    expect(await page.locator('.exchange .said').count()).toBe(step);
    expect(await offeredIds(page)).toContain(good.choices[step]);
  });

  test('sends the link of a run, and it opens on a machine that has never seen it', async () => {
    await openVisit();
    await playAll(page, good.choices);
    await toDebrief(page, null);
    const link = await page.locator('.code-link').getAttribute('href');
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(`${site.url}${link}`);
    await other.locator('[data-action="skip-guess"]').click();
    expect(await other.locator('.turn').count()).toBe(play.turns.length);
    await elsewhere.close();
  });
});

describe('a room that the visit goes on to', () => {
  /** Long after all that moves has come to rest. */
  const RESTED_MS = 4000;

  /** How dark the darkest stroke of the stage is, 0 to 255. */
  const inkOf = async (): Promise<number> => {
    const { channels } = await sharp(await page.locator('.stage canvas').screenshot())
      .greyscale()
      .stats();
    return channels[0]?.min ?? 255;
  };

  test('is drawn in full ink, and not left half way through its coming', async () => {
    await openVisit();
    await page.locator('.stage canvas').waitFor();
    await playAll(page, good.choices);
    expect(await inkOf()).toBeLessThan(80);
    await page.locator('[data-action="later"]').click();
    await page.waitForTimeout(RESTED_MS);
    expect(await inkOf()).toBeLessThan(80);
  });
});

describe('a held silence', () => {
  test('lasts about six seconds and then the reply is there', async () => {
    const at = play.turns.findIndex((turn) => turn.code === 'hold-silence');
    const step = good.choices.indexOf(play.beats.filter((beat) => beat.kind === 'acted')[at]?.choice ?? ('' as never));
    expect(step).toBeGreaterThanOrEqual(0);
    await openVisit();
    await playAll(page, good.choices.slice(0, step));
    const start = Date.now();
    await page.locator(`[data-choice="${good.choices[step]}"]`).click();
    expect(await page.locator('[data-choice]').count()).toBe(0);
    await page.locator('[data-choice]').first().waitFor({ timeout: 9000 });
    const lasted = Date.now() - start;
    expect(lasted).toBeGreaterThan(5500);
    expect(lasted).toBeLessThan(8000);
  });
});

describe('by keyboard alone', () => {
  test('a visit is played from the diary to the debrief', async () => {
    await open('#/');
    await page.getByRole('link', { name: scenario.manifest.title }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Begin' }).focus();
    await page.keyboard.press('Enter');
    for (let turn = 0; turn < 40; turn += 1) {
      await page.locator('[data-choice], [data-action="skip"], [data-action="later"]').first().waitFor();
      if ((await page.locator('[data-choice]').count()) === 0) {
        if ((await page.locator('[data-action="later"]').count()) > 0) break;
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      } else if (turn % 2 === 0) await page.keyboard.press('1');
      else {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-action="debrief"]').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'After the visit' }).waitFor();
  });

  test('a number pressed the moment its choice is seen is that choice', async () => {
    await openVisit();
    await page.locator(`[data-choice="${good.choices[0]}"]`).waitFor();
    await page.evaluate(
      (choices) => {
        let step = 0;
        const press = () => {
          const wanted = document.querySelector(`[data-choice="${choices[step]}"] .number`)?.textContent;
          if (wanted === undefined) return;
          step += 1;
          dispatchEvent(new KeyboardEvent('keydown', { key: wanted }));
        };
        // It looks as soon as the page has changed, before any frame has been drawn.
        new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
        press();
      },
      good.choices.slice(0, 6),
    );
    await page.locator('.exchange .said').nth(5).waitFor();
    const acted = play.beats.filter((beat) => beat.kind === 'acted');
    expect(await page.locator('.exchange .said').count()).toBe(6);
    expect(await page.locator('.exchange .said').last().innerText()).toContain(acted[5]?.text.replace(/^\(|\)$/g, ''));
  });

  test('the focus is on the choices after each of them', async () => {
    await openVisit();
    await choose(page, good.choices[0] ?? '');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toBe('What do you do?');
  });
});

describe('the replay', () => {
  test('offers a way back to the title card that waits to begin', async () => {
    await open(`#/visit/${VISIT}`);
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    expect(await page.locator('.referral').innerText()).toContain(scenario.manifest.referral.text);
    expect(await page.locator('body').innerText()).toContain(
      'No clinician, patient or educator has reviewed this visit yet',
    );
  });
});
