/** Scenario folders on disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { ScenarioFolder } from '../studio/author.ts';

export const STORY_ROOT = resolve(import.meta.dirname, '../../story');

function inkFilesIn(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, entry);
    if (entry.endsWith('.ink')) files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return files;
}

/** The texts of one folder. */
export function readFolder(folder: string): ScenarioFolder {
  const manifest = join(folder, 'scenario.json');
  return {
    name: basename(resolve(folder)),
    manifest: existsSync(manifest) ? readFileSync(manifest, 'utf8') : null,
    ink: inkFilesIn(folder),
  };
}

/** The facilitator's guide of a folder, as Markdown. Throws where there is none. */
export const readGuide = (folder: string): string => readFileSync(join(folder, 'guide.md'), 'utf8');

/** Every scenario folder under a root, by name. */
export function scenarioFolders(root: string = STORY_ROOT): readonly string[] {
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isDirectory());
}

/** The text of a folder's exemplar runs; none where it keeps none. */
export function readExemplars(folder: string): string {
  const path = join(folder, 'exemplars.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : '{}';
}
