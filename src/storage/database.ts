/** The one database of the browser, and how it grew: each version adds to the one before and takes nothing away. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const NAME = 'alongside';

interface Stores extends DBSchema {
  runs: { key: string; value: unknown };
  transcripts: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  classes: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Stores>;

/** The step that each version was, from 1. */
const steps: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('runs');
    database.createObjectStore('settings');
  },
  // What was said lies apart from the runs, so that a thousand of them are read at once.
  (database) => {
    database.createObjectStore('transcripts');
  },
  (database) => {
    database.createObjectStore('classes');
  },
];

/** An older copy of the game holds the database open in another tab. */
const heldElsewhere = () => new DOMException('another tab holds an older database open', 'HeldElsewhereError');

/**
 * Rejects where the browser refuses, and where another tab holds an older version open: waiting for it would be a page that
 * never comes. What an older game stored is left as it lies.
 */
export function openDatabase(): Promise<Database> {
  return new Promise((done, refuse) => {
    const opening = openDB<Stores>(NAME, steps.length, {
      upgrade(database, from) {
        for (const step of steps.slice(from)) step(database);
      },
      blocked: () => refuse(heldElsewhere()),
      // A newer game in another tab must not wait for this one.
      blocking: () => void opening.then((database) => database.close()),
    });
    opening.then(done, refuse);
  });
}
