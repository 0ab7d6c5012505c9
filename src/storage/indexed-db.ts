import { type Classwork, noClasswork } from './classwork/classwork.ts';
import { type Database, openDatabase } from './database.ts';
import { type Settings, type Shelf, type Storage, usualSettings } from './storage.ts';

/** The schemas come when there is something to read: a first visit has an empty shelf and need not wait for them. */
const readers = () => import('./record.ts');
const desks = () => import('./desk.ts');
const classworkStores = () => import('./classwork/store.ts');

/** Fetches what writing will need, so that a connection lost from here on does not keep a run from being kept. */
export const fetchShelfAhead = async (): Promise<void> =>
  void (await Promise.all([readers(), desks(), classworkStores()]));

/** Classwork that cannot be read is as none. */
async function readClasswork(database: Database): Promise<Classwork> {
  const stored = await database.get('settings', 'classwork');
  return stored === undefined ? noClasswork : (await classworkStores()).classworkFrom(stored);
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

/** The browser's own database. Rejects where it is refused; nothing is deleted but by `take`. */
export async function indexedDbStorage(): Promise<Storage> {
  // Fetched beside the database, not after it, where there is likely something to read.
  if (mayHaveKept()) void readers();
  const database = await openDatabase();
  return {
    read: () => readShelf(database),
    transcripts: async (ids) => (await desks()).readTranscripts(database, ids),
    async put(record, transcript) {
      markKept();
      return (await desks()).putRecord(database, record, transcript);
    },
    label: async (record, labels) => (await desks()).labelRecord(database, record, labels),
    take: async (id) => (await desks()).takeRecord(database, id),
    async bring(runs) {
      markKept();
      return (await desks()).bringRuns(database, runs);
    },
    async putSettings(settings: Settings) {
      await database.put('settings', settings, 'settings');
      markKept();
    },
    async changeClasswork(change) {
      markKept();
      return (await classworkStores()).changeClasswork(database, change);
    },
  };
}
