/** `story bots`: do the lines give themselves away? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonWith } from '../base/parse.ts';
import { dimensions } from '../codebook/score.ts';
import { createReplayer, scoreOf } from '../run/replay.ts';
import { newRun } from '../run/run.ts';
import { exemplarsSchema } from '../scenario/exemplars.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Bar, barsOf, type ScenarioFigures } from '../studio/bots/bars.ts';
import { lessonsOf, type Playable, playable, surfaceFigures } from '../studio/bots/bots.ts';
import type { Example } from '../studio/bots/classifier.ts';
import { badFieldWords, replayErrorWords } from '../words/problems.ts';
import { STORY_ROOT } from './folders.ts';
import { libraryIds, load } from './library.ts';
import { Refusal, refuse } from './refusal.ts';

const SEEDS = 200;
const SEEDS_MAX = 100_000;

const print = (text: string) => process.stdout.write(`${text}\n`);
const note = (text: string) => process.stderr.write(`${text}\n`);

const folderOf = (name: string) => (name.includes('/') ? name : join(STORY_ROOT, name));

/** A whole number of at least 1 from an option, or the usual one. */
export function countFrom(text: string | undefined, option: string, usual: number, most: number): number {
  if (text === undefined) return usual;
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
  return refuse(`--${option} takes a whole number from 1 to ${most.toLocaleString('en-GB')}, not "${text}".`);
}

/** Totals of the exemplar runs beside a scenario. One that no longer replays is named and left out. */
function exemplarTotals(name: string, scenario: Scenario): Record<string, number> {
  const file = join(folderOf(name), 'exemplars.json');
  if (!existsSync(file)) return {};
  const read = parseJsonWith(exemplarsSchema, readFileSync(file, 'utf8'));
  if (!read.ok) return refuse(`${file}: ${badFieldWords(read.problem)}`);
  const replayer = createReplayer(scenario);
  const totals: Record<string, number> = {};
  for (const [exemplar, { seed, choices }] of Object.entries(read.value)) {
    const run = { ...newRun(scenario, seed), choices };
    const played = replayer.replay(run);
    if (!played.ok) note(`${name}: the exemplar "${exemplar}" does not replay. ${replayErrorWords(played.problem)}`);
    else if (!played.value.ended) note(`${name}: the exemplar "${exemplar}" stops before the end.`);
    else totals[exemplar] = scoreOf(scenario, played.value.turns).total;
  }
  return totals;
}

interface Shelf {
  get(name: string): Promise<Playable>;
  /** Lines of every scenario but one; those that cannot be read now teach nothing. */
  lessonsExcept(id: string): Promise<readonly Example[]>;
}

function openShelf(): Shelf {
  const held = new Map<string, Playable>();
  const learnt = new Map<string, readonly Example[]>();
  const get = async (name: string) => {
    const known = held.get(name) ?? playable(await load(name));
    held.set(name, known);
    return known;
  };
  const lessons = async (id: string) => {
    try {
      return lessonsOf(await get(id));
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      note(`Nothing is learned from "${id}", which cannot be read as it stands.`);
      return [];
    }
  };
  return {
    get,
    async lessonsExcept(id) {
      const others = libraryIds().filter((other) => other !== id);
      for (const other of others) if (!learnt.has(other)) learnt.set(other, await lessons(other));
      return others.flatMap((other) => learnt.get(other) ?? []);
    },
  };
}

const shownBar = ({ of, figure, wanted, found }: Bar) => `${of}: ${figure} ${found ?? 'missing'}, wanted ${wanted}`;

function printTable({ players, exemplars: totals }: ScenarioFigures): void {
  const short = {
    mattersFirst: 'matters',
    listening: 'listen',
    wholeStory: 'story',
    decidingTogether: 'decide',
    safeCare: 'safe',
  };
  const head = ['player', 'mean', 'p95', ...dimensions.map((each) => short[each])];
  const rows = Object.entries(players).map(([name, { mean, p95, dimensions: each }]) => [
    name,
    mean.toFixed(1),
    String(p95),
    ...dimensions.map((dimension) => each[dimension].mean.toFixed(1)),
  ]);
  for (const [first = '', ...rest] of [head, ...rows]) {
    print(`  ${first.padEnd(20)}${rest.map((cell) => cell.padStart(8)).join('')}`);
  }
  const listed = Object.entries(totals).map(([name, total]) => `${name} ${total}`);
  print(`  exemplars: ${listed.join(', ') || 'none'}`);
}

function printBars(bars: readonly Bar[]): void {
  const failed = bars.filter((bar) => !bar.passed);
  print(`  ${bars.length - failed.length} of ${bars.length} bars passed`);
  for (const bar of failed) print(`  FAIL  ${shownBar(bar)}`);
}

export interface BotOptions {
  readonly seeds?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Exit code 1 where a bar is failed. */
export async function bots(ids: readonly string[], options: BotOptions): Promise<void> {
  const seeds = countFrom(options.seeds, 'seeds', SEEDS, SEEDS_MAX);
  const names = ids.length > 0 ? ids : libraryIds();
  if (names.length === 0) refuse('There is no visit to play yet.');
  const shelf = openShelf();
  const json: Record<string, object> = {};
  for (const name of names) {
    const played = await shelf.get(name);
    const { scenario } = played;
    const lessons = await shelf.lessonsExcept(scenario.manifest.id);
    if (lessons.length === 0) note(`${name}: no "trained" player, as there is no other visit to learn from.`);
    const figures = { players: surfaceFigures(played, lessons, seeds), exemplars: exemplarTotals(name, scenario) };
    const bars = barsOf(figures);
    if (bars.some((bar) => !bar.passed)) process.exitCode = 1;
    json[scenario.manifest.id] = { ...figures.players, exemplars: figures.exemplars };
    if (options.json) for (const bar of bars.filter((each) => !each.passed)) note(`${name}: ${shownBar(bar)}`);
    else {
      print(`${scenario.manifest.id} (${seeds} playings each)`);
      printTable(figures);
      printBars(bars);
    }
  }
  if (options.json) print(JSON.stringify(json, null, 1));
}
