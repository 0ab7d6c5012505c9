/** All that a first choice needs, in one file: cut finer, a slow connection asks for a dozen of them in turn. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Imports that come with their file: not those that are asked for later, nor those of types alone. */
const STATIC_IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/g;

/** Every file of ours that the entry imports, itself or through others. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) continue;
    reached.add(file);
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
      if (target.startsWith('.')) waiting.push(resolve(dirname(file), target));
    }
  }
  return reached;
}

/** Packages that those files stand on. */
const packages = /[\\/]node_modules[\\/](preact|zustand|idb)[\\/]/;

/** Whether a module belongs to the first file of a site that begins at `entry`. */
export function inFirstChunk(entry: string): (id: string) => boolean {
  const reached = reachedFrom(entry);
  return (id) => reached.has(id.split('?')[0] ?? '') || packages.test(id);
}
