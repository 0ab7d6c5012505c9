/** The spread of the score: over every playing where they can all be played, else over a seeded sample. */
import type { Seed } from '../../base/base.ts';
import { mixWord, stream } from '../../base/mix.ts';
import { scoreOf } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Chart, Moment } from './chart.ts';

/** Of totals, 0 to 100. The percentile is by nearest rank. */
export interface Scores {
  readonly min: number;
  readonly mean: number;
  readonly p95: number;
  readonly max: number;
}

/** Playings that are all played; past it a sample is. */
const PATHS_MAX = 20_000;
const SAMPLE = 2_000;
/** More choices than any visit holds. */
const CHOICES_MAX = 80;

/** Every playing's last moment, glances told apart. */
function* allEnds(chart: Chart): Generator<Moment> {
  const waiting = [chart.start().moment];
  for (let moment = waiting.pop(); moment !== undefined; moment = waiting.pop()) {
    if (moment.place.options.length === 0) yield moment;
    for (const index of moment.place.options.keys()) waiting.push(chart.take(moment, index).moment);
  }
}

/** The last moment of a playing in which every choice is as likely as any other on offer. */
export function randomEnd(chart: Chart, from: Moment, chance: () => number): Moment {
  let moment = from;
  for (let step = 0; step < CHOICES_MAX && moment.place.options.length > 0; step += 1) {
    moment = chart.take(moment, Math.floor(chance() * moment.place.options.length)).moment;
  }
  return moment;
}

function* sampledEnds(chart: Chart, seed: Seed): Generator<Moment> {
  const chance = stream(mixWord(seed, 'explore'));
  const { moment } = chart.start();
  for (let play = 0; play < SAMPLE; play += 1) yield randomEnd(chart, moment, chance);
}

function spread(totals: readonly number[]): Scores {
  const sorted = totals.toSorted((a, b) => a - b);
  const sum = sorted.reduce((all, total) => all + total, 0);
  return {
    min: sorted[0] ?? 0,
    mean: Math.round((10 * sum) / Math.max(1, sorted.length)) / 10,
    p95: sorted[Math.max(0, Math.ceil(0.95 * sorted.length) - 1)] ?? 0,
    max: sorted.at(-1) ?? 0,
  };
}

/** `paths` is how many playings there are. */
export function scoresOf(scenario: Scenario, chart: Chart, paths: number, seed: Seed): { score: Scores; of: string } {
  const all = paths <= PATHS_MAX;
  const ends = all ? allEnds(chart) : sampledEnds(chart, seed);
  const totals = Array.from(ends, ({ standing }) => scoreOf(scenario, standing.turns).total);
  return { score: spread(totals), of: all ? 'all paths' : `sample of ${SAMPLE}` };
}
