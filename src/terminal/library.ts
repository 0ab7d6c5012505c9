/** The scenarios of this repository, read from disk when asked for. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioId } from '../base/base.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readScenario } from '../studio/author.ts';
import { listed } from '../words/list.ts';
import { scenarioProblemWords } from '../words/problems.ts';
import { readFolder, STORY_ROOT, scenarioFolders } from './folders.ts';
import { refuse } from './refusal.ts';

/** A scenario from a folder. Refuses with its problems, a line each. */
export async function loadFolder(folder: string): Promise<Scenario> {
  const read = await readScenario(readFolder(folder));
  return read.ok
    ? read.value
    : refuse(read.problem.map((wrong) => `${folder}: ${scenarioProblemWords(wrong)}`).join('\n'));
}

export const libraryIds = (): readonly string[] =>
  scenarioFolders().map((path) => path.slice(path.lastIndexOf('/') + 1));

/** A scenario by its id, or by the path of its folder. */
export async function load(name: string): Promise<Scenario> {
  const inside = join(STORY_ROOT, name);
  if (/^[a-z0-9-]+$/.test(name) && existsSync(inside)) return loadFolder(inside);
  if (name.includes('/') && existsSync(name) && statSync(name).isDirectory()) return loadFolder(name);
  return refuse(`There is no visit called "${name}". There is: ${listed(libraryIds()) || 'none yet'}.`);
}

export const loadId = (id: ScenarioId): Promise<Scenario> => load(id);
