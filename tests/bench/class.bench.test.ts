/**
 * Hand-ins verified a second, codes read and scored, against plain inkjs replaying the same runs one by one, told beforehand
 * which choices to take, and neither scoring nor counting. Prints ratios and memory; asserts none.
 * `CLASS_SIZES=300,3000` sets the sizes, `CLASS_MEMORY=10000,30000` those whose memory is measured.
 * Seconds are the processor's own, so that other work on the machine does not count. The verifier begins with nothing
 * remembered each time: at first before anything is warm, then the best of some rounds, taken in turn with inkjs, which is warm.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, test } from 'vitest';
import { seedOf } from '../../src/base/base.ts';
import { mixWord, stream } from '../../src/base/mix.ts';
import { type OpenTalks, openPlainly, openQuickly } from '../../src/classroom/checking/talk.ts';
import { createVerifier } from '../../src/classroom/checking/verify.ts';
import { encodeRun } from '../../src/run/codec.ts';
import { newRun, type Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { createQuickOpener } from '../../src/studio/explore/chart.ts';
import { openBrowser } from '../browser/chromium.ts';
import { pasteFromClipboard } from '../browser/player.ts';
import { serve } from '../browser/site.ts';
import { loadStory, storyIds } from '../exemplars.ts';
import { plainInk } from './plain-ink.ts';

const numbers = (text: string) => text.split(',').filter(Boolean).map(Number);
const SIZES = numbers(process.env.CLASS_SIZES ?? '300,3000');
const MEMORY = numbers(process.env.CLASS_MEMORY ?? '10000,30000');
/** Of a large class, plain inkjs is timed on so many runs of each visit. */
const RIVALS_MOST = 400;

/** How a learner picks: every choice alike, or as classes do, where some lines draw most of the room. */
const manners = {
  'all choices alike': () => 1,
  'some lines drawing most': (id: string) => 1 / (1 + (mixWord(3, id) % 12)) ** 2,
} as const;

type Opener = ReturnType<typeof createQuickOpener>;

function played(scenario: Scenario, opener: Opener, weigh: (id: string) => number, draw: number): Run {
  const next = stream(draw);
  const live = opener.open(seedOf(draw));
  while (!live.ended) {
    const { offered } = live;
    const weights = offered.map(({ id }) => weigh(id));
    let rest = next() * weights.reduce((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => {
      rest -= weight;
      return rest < 0;
    });
    live.choose((offered[at] ?? offered[0])!.id);
  }
  return { ...newRun(scenario, seedOf(draw)), choices: [...live.choices] };
}

function secondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

const ways: readonly (readonly [string, OpenTalks])[] = [
  ['plainly', openPlainly],
  ['quickly', openQuickly],
];

let stories: readonly Scenario[];
let openers: readonly Opener[];
beforeAll(async () => {
  stories = await Promise.all(storyIds().map(loadStory));
  openers = stories.map((scenario) => createQuickOpener(scenario));
});

const codesOf = (scenario: Scenario, runs: readonly Run[]) => runs.map((run) => encodeRun(run, scenario));

function verify(codes: readonly string[], open: OpenTalks) {
  const verifier = createVerifier(stories, open);
  return codes.map((code) => verifier.check({ kind: 'run', code, line: 1, name: '' }));
}

/** Runs of these visits, `size` in all. */
const madeRuns = (of: readonly Scenario[], size: number, weigh: (id: string) => number) =>
  of.map((scenario) =>
    Array.from({ length: Math.ceil(size / of.length) }, (_, learner) =>
      played(scenario, openers[stories.indexOf(scenario)]!, weigh, learner + 1),
    ),
  );

/** Plain inkjs, ready to replay runs of these visits. */
function rivalOf(of: readonly Scenario[], each: readonly (readonly Run[])[]) {
  const some = each.map((runs) => runs.slice(0, RIVALS_MOST));
  const rivals = of.map((scenario, story) => plainInk(scenario, ...some[story]!));
  return { runs: some.flat().length, replay: () => rivals.map((replay) => replay()) };
}

function compare(of: readonly Scenario[], size: number, manner: keyof typeof manners): void {
  const each = madeRuns(of, size, manners[manner]);
  const codes = of.flatMap((scenario, story) => codesOf(scenario, each[story]!));
  const rival = rivalOf(of, each);
  rival.replay();
  for (const [way, open] of ways) {
    const ours = () => codes.length / secondsOf(() => verify(codes, open));
    const first = ours();
    const rounds = Array.from({ length: size < 1000 ? 5 : 2 }, () => ({
      inkjs: rival.runs / secondsOf(rival.replay),
      ours: ours(),
    }));
    const inkjs = Math.max(...rounds.map((round) => round.inkjs));
    const warm = Math.max(...rounds.map((round) => round.ours));
    const ratio = (pace: number) => `${(pace / inkjs).toFixed(2)} (${pace.toFixed(0)} a second)`;
    console.log(
      `class  ${codes.length} of ${of.length === 1 ? of[0]!.manifest.id : 'all visits'}, ${manner}, ${way}: ${ratio(warm)} of plain inkjs (${inkjs.toFixed(0)} a second), at first ${ratio(first)}`,
    );
  }
}

const cases = SIZES.flatMap((size) =>
  Object.keys(manners).map((manner) => [size, manner as keyof typeof manners] as const),
);

describe('a class verified, against plain inkjs', () => {
  test.each(cases)('%i of all visits, %s', (size, manner) => compare(stories, size, manner));
  test.each(cases)('%i of one visit, %s', (size, manner) => compare([stories[0]!], size, manner));
});

/** Pastes a text, and waits until all of it is checked: how long that took, and the longest the page was busy, in milliseconds. */
async function pasted(
  text: string,
): Promise<{ readonly tookMs: number; readonly busyMs: number; readonly said: string }> {
  const [browser, site] = await Promise.all([openBrowser(), serve()]);
  const page = await browser.newPage();
  await page.goto(`${site.url}#/class`);
  await page.locator('textarea').waitFor();
  await page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    });
    Object.assign(window, { longestBusyMs: () => longest });
  });
  const began = performance.now();
  await pasteFromClipboard(page, text);
  const said = await page.locator('[data-summary]').innerText();
  await page.locator('[data-progress]').waitFor({ state: 'detached' });
  const tookMs = performance.now() - began;
  const busyMs = await page.evaluate(() => (window as unknown as { longestBusyMs(): number }).longestBusyMs());
  await browser.close();
  await site.close();
  return { tookMs, busyMs, said };
}

describe('a class pasted into the page', () => {
  test.each(Object.keys(manners) as (keyof typeof manners)[])('300 hand-ins of all visits, %s', async (manner) => {
    const codes = madeRuns(stories, 300, manners[manner]).flatMap((runs, story) => codesOf(stories[story]!, runs));
    const lines = codes.map((code, learner) => `Learner ${learner}: ${code}`).join('\n');
    const { tookMs, busyMs, said } = await pasted(lines);
    console.log(
      `class  in the browser, ${manner}: ${(tookMs / 1000).toFixed(1)} s, busy for ${busyMs.toFixed(0)} ms at most. ${said}`,
    );
  });
});

describe('the memory a class takes', () => {
  test.each(MEMORY)('of %i', (size) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const codes = madeRuns(stories, size, manners['all choices alike']).flatMap((runs, story) =>
      codesOf(stories[story]!, runs),
    );
    const before = heap();
    const verifier = createVerifier(stories, openQuickly);
    for (const code of codes) verifier.check({ kind: 'run', code, line: 1, name: '' });
    const remembered = heap() - before;
    const checked = codes.map((code) => verifier.check({ kind: 'run', code, line: 1, name: '' }));
    const kept = heap() - before - remembered;
    console.log(
      `class  ${checked.length} hand-ins: ${remembered.toFixed(0)} MB remembered by the verifier, ${kept.toFixed(0)} MB of results (${((1024 * kept) / checked.length).toFixed(1)} kB each), peak resident ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
    );
  });
});
