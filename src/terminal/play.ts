import { createInterface } from 'node:readline/promises';
import { type ChoiceId, type Seed, seedOf } from '../base/base.ts';
import { decodeRun, unsealRun } from '../run/codec.ts';
import { createReplayer, type Playthrough, type Replayer, scoreOf } from '../run/replay.ts';
import { newRun, type Run, withChoice } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { codeErrorWords, replayErrorWords } from '../words/problems.ts';
import { load, loadId } from './library.ts';
import { refuse } from './refusal.ts';
import { readable, shown } from './shown.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const printJson = (value: unknown) => print(JSON.stringify(value, null, 1));

function replayed(replayer: Replayer, run: Run): Playthrough {
  const result = replayer.replay(run);
  return result.ok ? result.value : refuse(replayErrorWords(result.problem));
}

function printAsText(scenario: Scenario, play: Playthrough): void {
  for (const beat of play.beats) {
    const text = readable(beat, scenario);
    if (text !== '') print(text);
  }
  if (play.ended) printScore(scenario, play);
  else for (const [index, choice] of play.offered.entries()) print(`  ${index + 1}. ${choice.text}  [${choice.id}]`);
}

function printScore(scenario: Scenario, play: Playthrough): void {
  const score = scoreOf(scenario, play.turns);
  print(`\n${score.total} of 100, ${score.band}. Headline ${score.headline}. ${shown(scenario, play).code}`);
}

function printPlay(scenario: Scenario, play: Playthrough, json: boolean): void {
  if (json) printJson(shown(scenario, play));
  else printAsText(scenario, play);
}

/** A whole number from 0 to 4,294,967,295. */
function seedFrom(text: string): Seed {
  if (!/^\d{1,10}$/.test(text) || Number(text) >= 2 ** 32) {
    refuse(`The seed "${text}" should be a whole number from 0 to 4294967295.`);
  }
  return seedOf(Number(text));
}

async function converse(scenario: Scenario, seed: Seed): Promise<void> {
  const replayer = createReplayer(scenario);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let run = newRun(scenario, seed);
  let printed = 0;
  print(`${scenario.manifest.title}\n\n${scenario.manifest.referral.from}: ${scenario.manifest.referral.text}\n`);
  for (;;) {
    const play = replayed(replayer, run);
    printAsText(scenario, { ...play, beats: play.beats.slice(printed) });
    if (play.ended) break;
    printed = play.beats.length;
    const answer = await lines.question('? ');
    const picked = play.offered[Number(answer) - 1];
    if (picked === undefined) print(`Type a number from 1 to ${play.offered.length}.`);
    else run = withChoice(run, picked.id);
  }
  lines.close();
}

export interface PlayOptions {
  readonly seed?: string | undefined;
  readonly choices?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `story play <id>`: plays the choices given and prints what came of them; asks for them where none are given. */
export async function play(id: string, options: PlayOptions): Promise<void> {
  const scenario = await load(id);
  const seed = seedFrom(options.seed ?? '1');
  if (options.choices === undefined && !options.json) return converse(scenario, seed);
  const choices = (options.choices ?? '').split(',').filter((choice) => choice !== '') as ChoiceId[];
  const run: Run = { ...newRun(scenario, seed), choices };
  return printPlay(scenario, replayed(createReplayer(scenario), run), options.json ?? false);
}

/** `story replay <code>`: the same, of a run code. */
export async function replay(code: string, json: boolean): Promise<void> {
  const sealed = unsealRun(code);
  if (!sealed.ok) refuse(codeErrorWords(sealed.problem));
  const scenario = await loadId(sealed.value.scenario);
  const run = decodeRun(code, () => scenario);
  if (!run.ok) refuse(codeErrorWords(run.problem));
  return printPlay(scenario, replayed(createReplayer(scenario), run.value), json);
}
