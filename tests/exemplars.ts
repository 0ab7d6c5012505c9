/** The exemplar runs that each scenario's author keeps beside the script. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ChoiceId, Seed } from '../src/base/base.ts';
import { newRun, type Run } from '../src/run/run.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { readScenario } from '../src/studio/author.ts';
import { readFolder } from '../src/terminal/folders.ts';
import { scenarioProblemWords } from '../src/words/problems.ts';

const STORIES = resolve(import.meta.dirname, '../story');

export const storyIds = (): readonly string[] =>
  readdirSync(STORIES).filter((name) => existsSync(join(STORIES, name, 'scenario.json')));

/** A scenario of this repository. Throws with its problems in words. */
export async function loadStory(id: string): Promise<Scenario> {
  const read = await readScenario(readFolder(join(STORIES, id)));
  if (!read.ok) throw new Error(read.problem.map(scenarioProblemWords).join('\n'));
  return read.value;
}

/** The exemplar runs of a scenario, by name. */
export function exemplarsOf(scenario: Scenario): ReadonlyMap<string, Run> {
  const text = readFileSync(join(STORIES, scenario.manifest.id, 'exemplars.json'), 'utf8');
  const written: Record<string, { seed: number; choices: string[] }> = JSON.parse(text);
  return new Map(
    Object.entries(written).map(([name, { seed, choices }]) => [
      name,
      { ...newRun(scenario, seed as Seed), choices: choices as ChoiceId[] },
    ]),
  );
}

/** One exemplar by name; throws where there is none. */
export function exemplar(scenario: Scenario, name: string): Run {
  const run = exemplarsOf(scenario).get(name);
  if (run === undefined) throw new Error(`${scenario.manifest.id} has no exemplar "${name}"`);
  return run;
}
