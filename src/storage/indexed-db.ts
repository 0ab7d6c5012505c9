import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type ChangeClasswork, CLASSWORK_VERSION, type Classwork, noClasswork } from './classwork/classwork.ts';
import { placeOver } from './merge.ts';
import type { RunRecord } from './record.ts';
import { type PutResult, type Settings, type Shelf, type Storage, usualSettings } from './storage.ts';

const NAME = 'alongside';
const VERSION = 1;

interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

type Database = IDBPDatabase<Schema>;

/** The schemas come when there is something to read: a first visit has an empty shelf and need not wait for them. */
const readers = () => import('./record.ts');
const classworkReader = () => import('./classwork/parse.ts');

const CLASSWORK = 'classwork';

/** Classwork that cannot be read is as none. */
async function readClasswork(database: Database): Promise<Classwork> {
  const stored = await database.get('settings', CLASSWORK);
  if (stored === undefined) return noClasswork;
  const read = (await classworkReader()).parseClasswork(stored);
  return read.ok ? read.value : noClasswork;
}

async function changeClasswork(database: Database, change: ChangeClasswork): Promise<Classwork> {
  // Fetched before the transaction begins: one that waits for anything else is closed by the browser.
  const { parseClasswork } = await classworkReader();
  const transaction = database.transaction('settings', 'readwrite');
  const stored = await transaction.store.get(CLASSWORK);
  const read = stored === undefined ? null : parseClasswork(stored);
  if (read?.ok === false && read.problem.kind === 'newer-classwork') {
    throw new Error(`classwork of version ${read.problem.version} is kept here`);
  }
  const changed = change(read?.ok ? read.value : noClasswork);
  await transaction.store.put({ version: CLASSWORK_VERSION, ...changed }, CLASSWORK);
  markKept();
  await transaction.done;
  return changed;
}

async function readShelf(database: Database): Promise<Shelf> {
  const [keys, values, stored, classwork] = await Promise.all([
    database.getAllKeys('runs'),
    database.getAll('runs'),
    database.get('settings', 'settings'),
    readClasswork(database),
  ]);
  if (values.length === 0 && stored === undefined) {
    return { records: [], unread: [], settings: usualSettings, classwork };
  }
  const { parseRecord, parseSettings } = await readers();
  const read = values.map((value, index) => ({ id: keys[index] ?? '', record: parseRecord(value) }));
  return {
    records: read.flatMap(({ record }) => (record.ok ? [record.value] : [])),
    unread: read.flatMap(({ id, record }) => (record.ok ? [] : [{ id, cause: record.problem }])),
    settings: parseSettings(stored),
    classwork,
  };
}

/** A stored record that cannot be read is never written over. */
async function placeOnStored(): Promise<(stored: unknown, record: RunRecord) => PutResult> {
  const { parseRecord } = await readers();
  return (stored, record) => {
    if (stored === undefined) return placeOver(undefined, record);
    const read = parseRecord(stored);
    return read.ok ? placeOver(read.value, record) : { kind: 'went-another-way' };
  };
}

const KEPT = 'alongside-kept';

/** A mark beside the database that can be read at once: something was kept here. */
function markKept(): void {
  try {
    localStorage.setItem(KEPT, 'yes');
  } catch {
    // Then nothing else can be kept here either.
  }
}

/** Whether anything was ever kept in this browser; true where that cannot be known. */
export function mayHaveKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return true;
  }
}

async function putRecord(database: Database, record: RunRecord): Promise<PutResult> {
  // Fetched before the transaction begins: one that waits for anything else is closed by the browser.
  const place = await placeOnStored();
  const transaction = database.transaction('runs', 'readwrite');
  const placed = place(await transaction.store.get(record.id), record);
  if (placed.kind === 'kept') await transaction.store.put(record, record.id);
  markKept();
  await transaction.done;
  return placed;
}

/** The browser's own database. Rejects where it is refused; nothing is deleted but by `remove`. */
export async function indexedDbStorage(): Promise<Storage> {
  const database: Database = await openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('runs');
      db.createObjectStore('settings');
    },
  });
  return {
    read: () => readShelf(database),
    put: (record) => putRecord(database, record),
    remove: (id) => database.delete('runs', id),
    async putSettings(settings: Settings) {
      await database.put('settings', settings, 'settings');
      markKept();
    },
    changeClasswork: (change) => changeClasswork(database, change),
  };
}
