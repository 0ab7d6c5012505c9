/** Classwork in the browser's database: one record beside the settings. */
import type { Database } from '../database.ts';
import { type ChangeClasswork, CLASSWORK_VERSION, type Classwork, noClasswork } from './classwork.ts';
import { parseClasswork } from './parse.ts';

/** What was stored; as none where it cannot be read. */
export function classworkFrom(stored: unknown): Classwork {
  const read = parseClasswork(stored);
  return read.ok ? read.value : noClasswork;
}

/** Changes what is stored, within one transaction. Rejects where a newer game wrote it. */
export async function changeClasswork(database: Database, change: ChangeClasswork): Promise<Classwork> {
  const transaction = database.transaction('settings', 'readwrite');
  const stored = await transaction.store.get('classwork');
  const read = stored === undefined ? null : parseClasswork(stored);
  if (read?.ok === false && read.problem.kind === 'newer-classwork') {
    throw new Error(`classwork of version ${read.problem.version} is kept here`);
  }
  const changed = change(read?.ok ? read.value : noClasswork);
  await transaction.store.put({ version: CLASSWORK_VERSION, ...changed }, 'classwork');
  await transaction.done;
  return changed;
}
