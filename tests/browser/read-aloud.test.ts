import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ScenarioId } from '../../src/base/base.ts';
import { encodeAssignment } from '../../src/classroom/assignment.ts';
import { assignmentOf } from '../classroom/made.ts';
import { openBrowser } from './chromium.ts';
import { beginVisit, giveName } from './learner.ts';
import { choose, watchComplaints, watchStrangers, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

const local = (name: string, lang = 'en-GB'): FakeVoice => ({ name, lang, localService: true });
const remote = (name: string): FakeVoice => ({ name, lang: 'en-GB', localService: false });
const device = [
  remote('Aaron Cloud'),
  local('Samuel', 'en-US'),
  local('Karin', 'de-DE'),
  local('Amelia'),
  local('Daniel'),
  local('Kate'),
  local('Moira', 'en-IE'),
  local('Serena'),
  local('George'),
];

interface Utterance {
  readonly text: string;
  readonly voice: FakeVoice;
  readonly pitch: number;
  readonly rate: number;
}

type Said = { readonly kind: 'spoke'; readonly text: string; readonly voice: string } | { readonly kind: 'cancelled' };

/** In the page: a browser's speech, whose voices take 40 ms for whatever they say. */
const speaking = (voices: readonly FakeVoice[]) => {
  const said: Said[] = [];
  let queue: Utterance[] = [];
  let busy = false;
  const next = () => {
    const first = queue.shift();
    busy = first !== undefined;
    if (first === undefined) return;
    said.push({ kind: 'spoke', text: first.text, voice: first.voice.name });
    setTimeout(next, 40);
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      queue.push(utterance);
      if (!busy) next();
    },
    cancel() {
      queue = [];
      said.push({ kind: 'cancelled' });
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.assign(window, {
    said,
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
};

declare const said: readonly Said[];

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let strangers: readonly string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 640, height: 360 } });
  strangers = watchStrangers(context, site.url);
  page = await context.newPage();
  complaints = watchComplaints(page);
});
afterEach(async () => {
  await context.close();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

async function openVisit(voices: readonly FakeVoice[] = device): Promise<void> {
  await page.addInitScript(speaking, voices);
  await page.goto(`${site.url}#/visit/the-water-tablets?seed=3`);
  await page.locator('[data-choice]').first().waitFor();
}
async function press(name: string): Promise<void> {
  await page.getByText('Settings', { exact: true }).click();
  await page.locator(`[data-switch="${name}"]`).click();
  await page.keyboard.press('Escape');
}
const heard = () => page.evaluate(() => said.slice());
const spoken = async () => (await heard()).flatMap((each) => (each.kind === 'spoke' ? [each] : []));
const textSpoken = async () => (await spoken()).map(({ text }) => text).join(' ');
const cancelled = async () => (await heard()).filter(({ kind }) => kind === 'cancelled').length;

/** The newest words on the page, without the names before them. */
const newestWords = async () =>
  (
    await page.locator('.exchange.now p:not(.said)').evaluateAll((lines) =>
      lines.map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        for (const who of copy.querySelectorAll('.who')) who.remove();
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      }),
    )
  ).join(' ');
const firstChoice = async () => (await page.locator('[data-choice]').first().getAttribute('data-choice')) ?? '';

describe('a visit read aloud', () => {
  test('is silent until it is asked for', async () => {
    await openVisit();
    await choose(page, await firstChoice());
    await page.waitForTimeout(300);
    expect(await heard()).toEqual([]);
  });

  test('reads the newest words as they stand, the narrator in one voice and Desmond in another', async () => {
    await openVisit();
    await press('aloud');
    await expect.poll(textSpoken).toBe(await newestWords());
    const all = await spoken();
    const voiceOf = (part: string) => all.find(({ text }) => text.includes(part))?.voice;
    expect(voiceOf('one hand on the door frame')).toBe('Amelia');
    expect(['Daniel', 'George']).toContain(voiceOf('the letter said'));
  });

  test('never uses a voice that would send the words away', async () => {
    await openVisit();
    await press('aloud');
    await choose(page, await firstChoice());
    await expect.poll(textSpoken).toContain(await newestWords());
    const voices = new Set((await spoken()).map(({ voice }) => voice));
    expect(device.filter(({ localService, name }) => !localService && voices.has(name))).toEqual([]);
    expect(voices.size).toBe(2);
  });

  test('stops as soon as something is chosen, and goes on with what comes of it', async () => {
    await openVisit();
    const opening = await newestWords();
    await press('aloud');
    await page.waitForFunction(() => said.length > 0);
    await choose(page, await firstChoice());
    const reply = await newestWords();
    await expect.poll(textSpoken).toContain(reply);
    const all = await heard();
    const stop = all.findIndex(({ kind }) => kind === 'cancelled');
    const after = all.slice(stop + 1).flatMap((each) => (each.kind === 'spoke' ? [each.text] : []));
    expect(after.join(' ')).toBe(reply);
    expect(after.some((each) => opening.includes(each) && !reply.includes(each))).toBe(false);
  });

  test('reads the choices, with their numbers, only where that is asked for too', async () => {
    await openVisit();
    await press('aloud');
    await expect.poll(textSpoken).toBe(await newestWords());
    await press('choicesAloud');
    const choices = await wordsIn(page, '.choice span:last-child');
    const numbered = choices.map((each, index) => `${index + 1}: ${each}`).join(' ');
    await expect.poll(textSpoken).toBe(`${await newestWords()} ${numbered}`);
    await choose(page, await firstChoice());
    const [next = ''] = await wordsIn(page, '.choice span:last-child');
    await expect.poll(textSpoken).toContain(`${await newestWords()} 1: ${next}`);
  });

  test('reads no choice to somebody who is first asked for their own words', async () => {
    await page.addInitScript(speaking, device);
    const assignment = assignmentOf({ scenarios: ['the-water-tablets' as ScenarioId], ownWords: true });
    await page.goto(`${site.url}#/a/${encodeAssignment(assignment)}`);
    await giveName(page, 'Ann');
    await beginVisit(page, 'the-water-tablets');
    await page.locator('.own-words textarea').waitFor();
    await press('aloud');
    await press('choicesAloud');
    await expect.poll(textSpoken).toBe(await newestWords());
    await page.waitForTimeout(300);
    expect(await textSpoken()).toBe(await newestWords());
    await page.locator('.own-words textarea').fill('May I come in?');
    await page.locator('[data-action="show-choices"]').click();
    const [first = ''] = await wordsIn(page, '.choice span:last-child');
    await expect.poll(textSpoken).toContain(`1: ${first}`);
  });

  test.each([
    ['is switched off', () => press('aloud')],
    ['is left', () => page.getByRole('link', { name: 'Visits' }).click()],
    [
      'is hidden',
      () =>
        page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { get: () => true });
          document.dispatchEvent(new Event('visibilitychange'));
        }),
    ],
  ])('falls silent when it %s', async (_, does) => {
    await openVisit();
    await press('aloud');
    await page.waitForFunction(() => said.length > 0);
    await does();
    await expect.poll(cancelled).toBe(1);
    const before = (await spoken()).length;
    await page.waitForTimeout(300);
    expect((await spoken()).length).toBe(before);
  });

  test.each([
    ['no voice at all', []],
    ['only voices from the internet', [remote('Aaron Cloud')]],
    ['only voices of other tongues', [local('Karin', 'de-DE')]],
  ])('says so in one sentence where there are %s, and stays off', async (_, voices) => {
    await openVisit(voices);
    await page.getByText('Settings', { exact: true }).click();
    await page.locator('[data-switch="aloud"]').click();
    const status = page.locator('.senses-panel [role="status"]');
    await expect.poll(() => status.innerText()).toContain('nothing can be read aloud.');
    expect(await page.locator('[data-switch="aloud"]').getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Escape');
    await choose(page, await firstChoice());
    await page.waitForTimeout(200);
    expect(await heard()).toEqual([]);
  });
});

describe('the switches', () => {
  test('are worked with the keyboard alone, keep their setting, and give the focus back', async () => {
    await openVisit();
    const summary = page.locator('.senses summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-switch="stage"]').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-switch="choicesAloud"]').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-switch') ?? null);
    expect([await focused(), await page.locator('.stage').count()]).toEqual(['aloud', 0]);
    await page.keyboard.press('Escape');
    expect(await summary.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.reload();
    await page.getByText('Settings', { exact: true }).click();
    const pressed = (await page
      .locator('.sense')
      .evaluateAll((all) =>
        all.map((each) => `${each.getAttribute('data-switch')} ${each.getAttribute('aria-pressed')}`),
      )) as readonly string[];
    expect(pressed).toEqual(['stage false', 'sound false', 'aloud true', 'choicesAloud false', 'silences true']);
  });

  test.each([
    [390, 844],
    [640, 360],
    [1280, 720],
  ])('can be pressed with a thumb at %i by %i, and nothing runs off the page', async (width, height) => {
    await page.setViewportSize({ width, height });
    await openVisit();
    await page.getByText('Settings', { exact: true }).click();
    await page.locator('[data-switch="aloud"]').click();
    const boxes = await page.locator('.bar > a, .bar summary, .sense').evaluateAll((all) =>
      all.map((each) => {
        const { x, right, height } = each.getBoundingClientRect();
        return { x, right, height: Math.round(height), name: each.textContent };
      }),
    );
    expect(boxes.filter(({ x, right, height }) => x < 0 || right > width || height < 44)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
