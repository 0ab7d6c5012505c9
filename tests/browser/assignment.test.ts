import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '../../src/app/classwork/classwork.ts';
import type { ScenarioId } from '../../src/base/base.ts';
import { stream } from '../../src/base/mix.ts';
import { type Assignment, assignmentMark, decodeAssignment, encodeAssignment } from '../../src/classroom/assignment.ts';
import { decodeHandIn, type HandIn } from '../../src/classroom/hand-in.ts';
import { decodeRun } from '../../src/run/codec.ts';
import { createReplayer } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { assignmentOf } from '../classroom/made.ts';
import { exemplar, loadStory } from '../exemplars.ts';
import { openBrowser } from './chromium.ts';
import { keptRuns, keptText, layIn } from './kept.ts';
import { beginVisit, giveName, type Made, playSet, tabTo } from './learner.ts';
import { toDebrief, watchComplaints, watchStrangers, wordsIn } from './player.ts';
import { type Site, serve } from './site.ts';

const VISIT = 'the-bandages' as ScenarioId;
const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
} as const;
const laptop = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;

let browser: Browser;
let site: Site;
let scenario: Scenario;
let good: Run;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let strangers: readonly string[];

beforeAll(async () => {
  [browser, site, scenario] = await Promise.all([openBrowser(), serve(), loadStory(VISIT)]);
  good = exemplar(scenario, 'co-producer');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function freshProfile(options: BrowserContextOptions): Promise<void> {
  await context?.close();
  context = await browser.newContext(options);
  strangers = watchStrangers(context, site.url);
  page = await context.newPage();
  complaints = watchComplaints(page);
}

beforeEach(() => freshProfile(laptop));
afterEach(async () => {
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

const open = async (address: string) => {
  await page.goto(`${site.url}${address}`);
  await page.locator('main h1').waitFor();
};
const set = (changed: Partial<Assignment> = {}): Assignment =>
  assignmentOf({ scenarios: [VISIT], ownWords: false, ...changed });
const openSet = (assignment: Assignment) => open(`#/a/${encodeAssignment(assignment)}`);
const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Plays what was set as far as the person's own words. */
async function playedOnce(assignment: Assignment): Promise<Made> {
  await openSet(assignment);
  await giveName(page, 'Sam');
  return again();
}
async function again(): Promise<Made> {
  await beginVisit(page, VISIT);
  const made = await playSet(page, good.choices, () => null);
  await toDebrief(page, null);
  await page.locator('.closings').waitFor();
  return made;
}

async function handedIn(): Promise<HandIn> {
  const code = await page.locator('#hand-in-code').inputValue();
  const decoded = decodeHandIn(code);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem));
  return decoded.value;
}

/** The second marked turn of a run, worked out by replaying it from the start for each turn. */
function secondMarked(run: Run): number {
  const pivotal = new Set<string>(scenario.manifest.pivotal.map(({ choice }) => choice));
  for (let steps = 0; ; steps += 1) {
    const play = createReplayer(scenario).replay({ ...run, choices: run.choices.slice(0, steps) });
    if (!play.ok) throw new Error('the run does not play');
    const turn = play.value.turns.length;
    if (turn === 7 || (turn >= 2 && play.value.offered.some(({ id }) => pivotal.has(id)))) return turn;
  }
}

describe('an educator with a keyboard', () => {
  test('sets visits, puts them in order, and copies a link that holds it all', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('#/');
    await tabTo(page, 'a[href="#/assign"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[name="title"]');
    await page.keyboard.type('Week 6');
    await tabTo(page, '[name="visit"][value="is-bob-ready"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name="visit"][value="the-bandages"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[aria-label="Move up: The bandages"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[name="attempts"]');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, '[name="feedback"]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[data-action="add-question"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.questions input'));
    await page.keyboard.type('What did you nearly say?');
    await tabTo(page, '[name="due"]');
    await page.keyboard.type('12042026');
    await tabTo(page, '[name="note"]');
    await page.keyboard.type('Room B12');
    await tabTo(page, '[data-action="copy-link"]');
    await page.keyboard.press('Enter');
    await page.getByText('Copied.', { exact: true }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await page.locator('#link').inputValue());
    expect(decodeAssignment(link.split('#/a/')[1] ?? '')).toEqual({
      ok: true,
      value: {
        title: 'Week 6',
        educator: '',
        scenarios: ['the-bandages', 'is-bob-ready'],
        attempts: 3,
        feedback: 'after-last',
        ownWords: true,
        questions: ['What did you nearly say?'],
        due: '2026-12-04',
        note: 'Room B12',
      },
    });
    expect(await page.getByText(`${link.length} characters long`).count()).toBe(1);
    await page.reload();
    expect(await page.locator('[name="title"]').inputValue()).toBe('Week 6');
  });

  test('changes an assignment by opening its link', async () => {
    await openSet(set({ title: 'Week 6' }));
    await page.getByText('Change it').click();
    await page.locator('[name="title"]').fill('Week 7');
    const link = await page.locator('#link').inputValue();
    expect(decodeAssignment(link.split('#/a/')[1] ?? '')).toEqual({ ok: true, value: set({ title: 'Week 7' }) });
  });

  test('is told what is wrong at its field, and that a long link has no code to scan', async () => {
    await open(`#/assign/${encodeAssignment(set())}`);
    expect(await page.locator('main .qr').count()).toBe(1);
    const next = stream(1);
    const letters = Array.from({ length: 990 }, () => Math.floor(next() * 36).toString(36)).join('');
    await page.locator('[name="note"]').fill(letters);
    expect(await wordsIn(page, '.out .field-wrong')).toEqual([
      expect.stringMatching(/too long for a QR code.*Shorten/),
    ]);
    await page.locator('[name="title"]').fill('x'.repeat(121));
    expect(await wordsIn(page, '#title-wrong')).toEqual([expect.stringMatching(/at most 120/)]);
    expect(await page.locator('#link').count()).toBe(0);
  });

  test('prints a sheet with the link, its code and what learners are to know, and nothing of the form', async () => {
    const assignment = set({ title: 'Week 6', note: 'Room B12', due: '2026-12-04' as never });
    await open(`#/assign/${encodeAssignment(assignment)}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').isVisible()).toBe(false);
    const sheet = (await wordsIn(page, '.sheet'))[0] ?? '';
    for (const part of [
      'Week 6',
      'Room B12',
      '4 December 2026',
      encodeAssignment(assignment),
      scenario.manifest.contentNote,
    ]) {
      expect(sheet).toContain(part);
    }
    expect(await page.locator('.sheet .qr').isVisible()).toBe(true);
  });
});

describe.each([
  ['a phone', phone],
  ['a laptop', laptop],
])('a learner with %s', (_, look) => {
  test('plays with own words first, reflects, and hands in exactly that', async () => {
    await freshProfile(look);
    const assignment = set({ ownWords: true, questions: ['What did you nearly say?', 'And then?'] });
    await openSet(assignment);
    await giveName(page, 'Sam');
    await beginVisit(page, VISIT);
    await page.locator('[data-action="show-choices"]').waitFor();
    expect(await page.locator('[data-choice]').count()).toBe(0);
    expect(await wide()).toBeLessThanOrEqual(0);
    const made = await playSet(page, good.choices, (turn) => ({
      said: `At ${turn} I would ask, 1 2 3.`,
      nearest: turn === 0 ? 'first' : 'none',
    }));
    await toDebrief(page, [4, 0, 2]);
    await page.locator('.reflect textarea').first().fill('That it would be fine.');
    expect(await page.locator('.headline, .turn, meter').count()).toBe(0);
    await page.locator('[data-action="reflect"]').click();
    await page.locator('.headline').waitFor();
    const order = await page
      .locator('.closings, .reflect, .headline')
      .evaluateAll((all) => all.map((each) => each.className));
    expect(order).toEqual(['closings', 'reflect', 'headline']);
    await page.locator('[data-action="assignment"]').click();
    await page.locator('.so-far').waitFor();
    expect(await wordsIn(page, '.so-far')).toEqual(['Played once']);
    await page.locator('[data-action="hand-in"]').click();
    await page.locator('#hand-in-code').waitFor();
    expect(await wide()).toBeLessThanOrEqual(0);
    const handIn = await handedIn();
    const run = decodeRun(handIn.runs[0]?.code ?? '', () => scenario);
    expect(run).toMatchObject({ ok: true, value: { choices: made.choices } });
    expect(made.ownWords.map(({ turn }) => turn)).toEqual([0, run.ok ? secondMarked(run.value) : null]);
    expect(handIn).toEqual({
      assignment: assignmentMark(assignment),
      learner: { name: 'Sam', key: expect.any(Number) },
      day: dayOf(Date.now()),
      runs: [
        {
          code: handIn.runs[0]?.code,
          guess: { understood: 4, listened: 0, included: 2 },
          ownWords: made.ownWords,
          reflections: [{ question: 'What did you nearly say?', answer: 'That it would be fine.' }],
        },
      ],
    });
    await page.locator('input[name="ownWords"]').check();
    await page.locator('input[name="reflections"]').check();
    expect((await handedIn()).runs).toMatchObject([{ ownWords: [], reflections: [] }]);
    expect(await page.locator('.handed-run q, .handed-run .typed').count()).toBe(0);
  });
});

describe('a learner', () => {
  test('saves the hand-in as a file, and its link opens a page that holds the code', async () => {
    await playedOnce(set());
    await page.locator('[data-action="assignment"]').click();
    await page.locator('[data-action="hand-in"]').click();
    const code = await page.locator('#hand-in-code').inputValue();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action="save-hand-in"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('alongside-hand-in-Sam.txt');
    const stream = await download.createReadStream();
    let text = '';
    for await (const part of stream) text += part;
    expect(text.split('\n')).toContain(code);
    await open(`#/h/${code}`);
    expect(await page.locator('#hand-in-code').inputValue()).toBe(code);
  });

  test('is asked for a name once, and finds the assignment again in the diary', async () => {
    await openSet(set({ title: 'Week 6' }));
    await giveName(page, 'Sam');
    await open('#/');
    await page.getByRole('link', { name: 'Week 6' }).click();
    await page.getByText('You are here as Sam').waitFor();
  });

  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['marks that cannot be seen', '\u202E\u200B'],
  ])('who gives %s for a name is asked for one', async (_, name) => {
    await openSet(set());
    await page.locator('input[name="name"]').fill(name);
    await page.locator('[data-action="name"]').click();
    expect(await wordsIn(page, '.name-form .field-wrong')).toEqual([expect.stringContaining('Give a name')]);
    expect(await page.locator('[data-visit]').count()).toBe(0);
  });

  test('may take another visit in its place, and back again', async () => {
    await openSet(set());
    await giveName(page, 'Sam');
    await page.getByText('Rather not make this visit?').click();
    await page.locator('[data-take="is-bob-ready"]').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Is Bob ready?');
    await page.locator('[data-visit="is-bob-ready"]').waitFor();
    await expect.poll(() => keptText(page)).toContain('is-bob-ready');
    await page.reload();
    await page.locator('[data-action="take-back"]').click();
    await page.locator(`[data-visit="${VISIT}"]`).waitFor();
  });

  test('cannot begin again a visit that was to be played once, and is told so', async () => {
    const assignment = set({ attempts: 1 });
    await playedOnce(assignment);
    await openSet(assignment);
    expect(await wordsIn(page, '.so-far')).toEqual(['Played 1 of 1']);
    expect(await page.locator('[data-visit]').count()).toBe(0);
    await open(`#/visit/${VISIT}?for=${assignmentMark(assignment)}`);
    await page.getByText('as often as was asked').waitFor();
    expect(await page.locator('main button.primary').count()).toBe(0);
  });

  test('sees no figure before the class, by whichever way they come to the debrief', async () => {
    await playedOnce(set({ feedback: 'in-class' }));
    await page.getByText('The figures of this visit come in class.').waitFor();
    expect(await page.locator('.headline, .turn, meter').count()).toBe(0);
    const address = page.url();
    await open('#/');
    expect(await wordsIn(page, '.runs li')).toEqual([expect.stringContaining('Played for an assignment')]);
    await page.goto(address);
    await page.getByText('The figures of this visit come in class.').waitFor();
    expect(await page.locator('.headline, .turn, meter').count()).toBe(0);
  });

  test('sees the figures of each once the last visit was played', async () => {
    const leaflet = 'the-leaflet' as ScenarioId;
    const assignment = set({ feedback: 'after-last', scenarios: [VISIT, leaflet] });
    await playedOnce(assignment);
    await page.getByText('The figures come when you have played every visit').waitFor();
    expect(await page.locator('.headline').count()).toBe(0);
    await openSet(assignment);
    await beginVisit(page, leaflet);
    await playSet(page, [], () => null);
    await toDebrief(page, null);
    await page.locator('.headline').waitFor();
    await openSet(assignment);
    await page.getByRole('link', { name: 'After the visit' }).first().click();
    await page.locator('.headline').waitFor();
  });

  test('hands in the best of several playings, or all of them', async () => {
    const assignment = set();
    await playedOnce(assignment);
    await openSet(assignment);
    await again();
    await page.goto(`${site.url}#/a/${encodeAssignment(assignment)}/hand-in`);
    await page.locator('#hand-in-code').waitFor();
    expect((await handedIn()).runs.length).toBe(1);
    await page.locator('input[name="which"][value="all"]').check();
    expect((await handedIn()).runs.length).toBe(2);
  });

  test('who is late is told so, and not refused', async () => {
    const assignment = set({ due: '2026-01-31' as never });
    await playedOnce(assignment);
    await page.goto(`${site.url}#/a/${encodeAssignment(assignment)}/hand-in`);
    await page.locator('#hand-in-code').waitFor();
    expect(await wordsIn(page, '.late')).toEqual([expect.stringContaining('31 January 2026')]);
  });

  test('is told which run cannot be handed in, and why', async () => {
    const assignment = set();
    await playedOnce(assignment);
    const [record] = await keptRuns(page);
    await layIn(page, {
      rother: { ...record, id: 'rother', run: { ...record?.run, fingerprint: '000000000000' } },
    });
    await page.goto(`${site.url}#/a/${encodeAssignment(assignment)}/hand-in`);
    await page.reload();
    await page.locator('#hand-in-code').waitFor();
    expect(await wordsIn(page, '.problem')).toEqual([
      expect.stringMatching(/The bandages cannot be handed in.*another edition/),
    ]);
    expect((await handedIn()).runs.length).toBe(1);
  });
});

describe('a link', () => {
  const whole = encodeAssignment(set({ title: 'Week 6' }));
  test.each([
    ['that was cut off', () => `#/a/${whole.slice(0, -5)}`, /damaged/],
    [
      'with a character changed',
      () => `#/a/${whole.slice(0, 12)}${whole[12] === 'A' ? 'B' : 'A'}${whole.slice(13)}`,
      /damaged/,
    ],
    ['of a newer game', () => `#/a/AA9-${whole.slice(4)}`, /newer version/],
    ['that is no assignment', () => '#/a/hello', /not the link of an assignment/],
    ['to change, cut off', () => `#/assign/${whole.slice(0, -5)}`, /damaged/],
    ['to hand in, cut off', () => `#/a/${whole.slice(0, -5)}/hand-in`, /damaged/],
    ['of a hand-in that is none', () => '#/h/hello', /not a hand-in/],
  ])('%s is answered with a sentence', async (_, address, words) => {
    await open(address());
    expect(await wordsIn(page, '.problem')).toEqual([expect.stringMatching(words)]);
  });

  test('with a visit that this copy lacks says which, and the rest can be played', async () => {
    await openSet(set({ scenarios: ['the-gardens' as ScenarioId, VISIT] }));
    await giveName(page, 'Sam');
    expect(await wordsIn(page, '.problem')).toEqual([expect.stringContaining('the-gardens')]);
    expect(await page.locator(`[data-visit="${VISIT}"]`).count()).toBe(1);
    expect(await page.locator('[data-visit="the-gardens"]').count()).toBe(0);
  });
});

describe('hostile text', () => {
  const HOSTILE = '<img src=x onerror="window.hacked=1">\u202E&amp;{{1}}\u0000';
  const shown = '<img src=x onerror="window.hacked=1">';
  const isHarmless = async () => {
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await wide()).toBeLessThanOrEqual(0);
  };

  test('stays text in every field of an assignment and of a hand-in', async () => {
    await freshProfile(phone);
    const assignment = set({
      title: HOSTILE,
      educator: HOSTILE,
      note: HOSTILE.repeat(10),
      questions: [HOSTILE],
      ownWords: true,
    });
    await open(`#/assign/${encodeAssignment(assignment)}`);
    await isHarmless();
    await openSet(assignment);
    expect(await page.locator('main').innerText()).toContain(shown);
    await giveName(page, HOSTILE);
    expect(await page.locator('.learner').innerText()).toContain(shown);
    await isHarmless();
    await beginVisit(page, VISIT);
    await playSet(page, good.choices, () => ({ said: HOSTILE, nearest: 'none' }));
    await toDebrief(page, null);
    await page.locator('.reflect textarea').fill(HOSTILE);
    await page.locator('[data-action="reflect"]').click();
    await page.locator('.headline').waitFor();
    await isHarmless();
    await page.locator('[data-action="assignment"]').click();
    await page.locator('[data-action="hand-in"]').click();
    await page.locator('#hand-in-code').waitFor();
    expect(await page.locator('.handed-run').innerText()).toContain(shown);
    await isHarmless();
    expect((await handedIn()).runs[0]?.reflections[0]?.answer).toContain(shown);
  });
});
