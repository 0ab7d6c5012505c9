import type { ScenarioFolder } from '../author.ts';

export const MANIFEST = 'scenario.json';

/** A scenario's folder with the words its author vouches for. */
export interface CheckedFolder extends ScenarioFolder {
  /** Of `words.txt`, in the folder and beside it. */
  readonly ownWords: readonly string[];
}
