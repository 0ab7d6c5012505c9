import { openDB } from 'idb';
import { type Classwork, noClasswork } from './classwork/classwork.ts';
import type { Database, Stores } from './desk.ts';
import { type Settings, type Shelf, type Storage, usualSettings } from './storage.ts';

/** The schemas come when there is something to read: a first visit has an empty shelf and need not wait for them. */
const readers = () => import('./record.ts');
const desks = () => import('./desk.ts');
const classworkStores = () => import('./classwork/store.ts');

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

const NAME = 'alongside';
/** 2: what was said lies apart from the runs, so that a thousand of them are read at once. */
const VERSION = 2;

/** An older copy of the game holds the database open in another tab. */
const heldElsewhere = () => new DOMException('another tab holds an older database open', 'HeldElsewhereError');

/** The browser's own database. Rejects where it is refused; what an older game stored is left as it lies. */
function openDatabase(): Promise<Database> {
  return new Promise((done, refuse) => {
    const opening = openDB<Stores>(NAME, VERSION, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('runs');
          database.createObjectStore('settings');
        }
        if (from < 2) database.createObjectStore('transcripts');
      },
      blocked: () => refuse(heldElsewhere()),
      // A newer game in another tab must not wait for this one.
      blocking: () => void opening.then((database) => database.close()),
    });
    opening.then(done, refuse);
  });
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
