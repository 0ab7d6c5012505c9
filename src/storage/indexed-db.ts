import { type Database, openDatabase } from './database.ts';
import { placeOver } from './merge.ts';
import type { RunRecord } from './record.ts';
import { type PutResult, type Settings, type Shelf, type Storage, usualSettings } from './storage.ts';

/** The schemas come when there is something to read: a first visit has an empty shelf and need not wait for them. */
const readers = () => import('./record.ts');

async function readShelf(database: Database): Promise<Shelf> {
  const [keys, values, stored] = await Promise.all([
    database.getAllKeys('runs'),
    database.getAll('runs'),
    database.get('settings', 'settings'),
  ]);
  if (values.length === 0 && stored === undefined) return { records: [], unread: [], settings: usualSettings };
  const { parseRecord, parseSettings } = await readers();
  const read = values.map((value, index) => ({ id: keys[index] ?? '', record: parseRecord(value) }));
  return {
    records: read.flatMap(({ record }) => (record.ok ? [record.value] : [])),
    unread: read.flatMap(({ id, record }) => (record.ok ? [] : [{ id, cause: record.problem }])),
    settings: parseSettings(stored),
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
  const database = await openDatabase();
  return {
    read: () => readShelf(database),
    put: (record) => putRecord(database, record),
    remove: (id) => database.delete('runs', id),
    async putSettings(settings: Settings) {
      await database.put('settings', settings, 'settings');
      markKept();
    },
  };
}
