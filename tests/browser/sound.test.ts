import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createReplayer } from '../../src/run/replay.ts';
import { sounds } from '../../src/scenario/vocabulary.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import type { Made } from './made-sounds.ts';
import { playAll, watchComplaints, watchStrangers, wordsIn } from './player.ts';
import { bringInstrument } from './rendering.ts';
import { type Site, serve } from './site.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const share = (decibels: number) => 10 ** (decibels / 20);

declare const made: Made;

describe('a sound', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await bringInstrument(page);
  });
  afterAll(() => page.close());

  test.each(sounds)('%s can be heard, is not loud, comes from nothing, and is soon over', async (name) => {
    const { loudness, peak, first, last, after, seconds } = await page.evaluate((name) => made.measure([name]), name);
    expect(loudness).toBeGreaterThan(share(-48));
    expect(peak).toBeLessThan(share(-12));
    expect(Math.max(first, last)).toBeLessThan(share(-50));
    expect(after).toBe(0);
    expect(seconds).toBeLessThan(12);
  });

  test.each([
    ['three of the loudest', ['kettle', 'door', 'dog']],
    ['three that go on', ['rain', 'clock', 'birds']],
    ['all there are', [...sounds]],
  ] as const)('%s together are still far from too loud', async (_, names) => {
    const { peak } = await page.evaluate((names) => made.measure(names), names);
    expect(peak).toBeLessThan(share(-6));
  });

  test.each(['home', 'clinic', 'meeting-room', 'outdoors'] as const)(
    'the quiet of a place (%s) can be heard under everything else',
    async (place) => {
      const { loudness, first } = await page.evaluate((place) => made.measureTone(place), place);
      expect(loudness).toBeGreaterThan(share(-56));
      expect(loudness).toBeLessThan(share(-44));
      expect(first).toBeLessThan(share(-60));
    },
  );
});

/** In the page: every audio context that is made, and what comes out of the last of them. */
const listen = () => {
  const opened: { state: string; quiet(): number }[] = [];
  const Real = window.AudioContext;
  window.AudioContext = class extends Real {
    private readonly ear = new AnalyserNode(this, { fftSize: 32_768 });
    constructor(options?: AudioContextOptions) {
      super(options);
      opened.push(this);
    }
    override get destination(): AudioDestinationNode {
      this.ear.connect(super.destination);
      return this.ear as unknown as AudioDestinationNode;
    }
    /** Of the quietest twentieth of a second among the last few: the room itself, between the ticks of its clock. */
    quiet(): number {
      const samples = new Float32Array(this.ear.fftSize);
      this.ear.getFloatTimeDomainData(samples);
      const span = samples.length / 16;
      const parts = Array.from({ length: 16 }, (_, index) => samples.subarray(index * span, (index + 1) * span));
      return Math.min(...parts.map((part) => Math.sqrt(part.reduce((sum, each) => sum + each * each, 0) / span)));
    }
  };
  Object.assign(window, { opened });
};

declare const opened: readonly { readonly state: string; quiet(): number }[];

describe('somebody on a visit', () => {
  let context: BrowserContext;
  let page: Page;
  let complaints: readonly string[];
  let strangers: readonly string[];
  let asked: string[];

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    strangers = watchStrangers(context, site.url);
    await context.addInitScript(listen);
    asked = [];
    context.on('request', (request) => asked.push(request.url()));
    page = await openPage();
  });
  afterEach(async () => {
    await context.close();
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const openPage = async () => {
    const opened = await context.newPage();
    complaints = watchComplaints(opened);
    return opened;
  };
  const openVisit = async () => {
    await page.goto(`${site.url}#/visit/the-bandages?seed=1`);
    await page.locator('[data-choice]').first().waitFor();
  };
  const unfold = () => page.getByText('Settings', { exact: true }).click();
  const press = async (name: string) => {
    await unfold();
    await page.locator(`[data-switch="${name}"]`).click();
    await page.keyboard.press('Escape');
  };
  const states = () => page.evaluate(() => opened.map(({ state }) => state));
  const quiet = () => page.evaluate(() => opened.at(-1)?.quiet() ?? 0);
  const captions = () => wordsIn(page, '.caption');
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);

  test('hears nothing, reads no caption, and fetches no sound until it is asked for', async () => {
    await openVisit();
    // The roads of a class are the last thing that is fetched ahead.
    await expect.poll(() => asked.some((each) => each.includes('/assets/flow-'))).toBe(true);
    await unfold();
    await page.locator('[data-choice]').first().click();
    expect([await states(), await captions()]).toEqual([[], []]);
    expect(asked.filter((each) => /\/(sound|aloud)-/.test(each))).toEqual([]);
  });

  test('who asks for sound hears it and can read what sounds', async () => {
    await openVisit();
    await press('sound');
    await expect.poll(quiet).toBeGreaterThan(share(-60));
    expect([await states(), await captions()]).toEqual([['running'], ['[rain]']]);
    await press('sound');
    expect(await captions()).toEqual([]);
    await expect.poll(states).toEqual(['closed']);
  });

  test('hears the room come up while nobody speaks', async () => {
    const scenario = await loadStory('is-bob-ready');
    const run = exemplar(scenario, 'co-producer');
    const replayed = createReplayer(scenario).replay(run);
    const silence =
      replayed.ok && replayed.value.beats.find((beat) => beat.kind === 'acted' && beat.code === 'hold-silence');
    if (!silence || silence.kind === 'spoke') throw new Error('nobody keeps silent there');
    await page.goto(`${site.url}#/visit/is-bob-ready?seed=${run.seed}`);
    await page.locator('[data-choice]').first().waitFor();
    await playAll(page, run.choices.slice(0, run.choices.indexOf(silence.choice)));
    await press('sound');
    await page.locator(`[data-choice="${silence.choice}"]`).click();
    const [caption] = await wordsIn(page, '.silence .caption');
    expect(caption).toContain('the quiet of the room');
    await page.waitForTimeout(2500);
    // A clinic where somebody speaks stays under −48.
    expect(await quiet()).toBeGreaterThan(share(-46));
    await page.locator('[data-action="skip"]').click();
  });

  test('has sound the next time from the first press on, and not before', async () => {
    await openVisit();
    await press('sound');
    await page.locator('.caption').waitFor();
    await page.close();
    // What drives the page in these tests counts as a press with the browser, though nobody has pressed anything.
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } }),
    );
    page = await openPage();
    await openVisit();
    await page.locator('.caption').waitFor();
    expect(await states()).toEqual([]);
    await page.locator('[data-choice]').first().click();
    await expect.poll(states).toEqual(['running']);
  });

  test('hears nothing while the page is hidden, nor after leaving the visit', async () => {
    await openVisit();
    await press('sound');
    await expect.poll(states).toEqual(['running']);
    await hide(true);
    await expect.poll(states).toEqual(['suspended']);
    await hide(false);
    await expect.poll(states).toEqual(['running']);
    await page.getByRole('link', { name: 'Visits' }).click();
    await expect.poll(states).toEqual(['closed']);
  });

  test('goes on without sound where the browser makes none, and is told', async () => {
    await page.addInitScript(() => Object.assign(window, { AudioContext: undefined }));
    await openVisit();
    await unfold();
    await page.locator('[data-switch="sound"]').click();
    await expect
      .poll(() => wordsIn(page, '.senses-panel [role="status"]'))
      .toEqual(['This browser cannot make sounds, so there are none. All that matters is in the words.']);
    await page.locator('[data-choice]').first().click();
    await page.locator('.said').waitFor();
  });
});
