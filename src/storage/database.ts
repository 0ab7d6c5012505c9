/** The one database of the browser, and how it grew: each version adds to the one before and takes nothing away. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const NAME = 'alongside';
const VERSION = 2;

interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  classes: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** The step that each version was, from 1. */
const steps: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('runs');
    database.createObjectStore('settings');
  },
  (database) => {
    database.createObjectStore('classes');
  },
];

/**
 * Rejects where the browser refuses, and where another tab holds an older version open: waiting for it would be a page that
 * never comes.
 */
export const openDatabase = (): Promise<Database> =>
  new Promise((resolve, reject) => {
    openDB<Schema>(NAME, VERSION, {
      upgrade(database, from) {
        for (const step of steps.slice(from)) step(database);
      },
      blocked: () => reject(new Error('another tab holds an older version of the database')),
      // A tab with a newer game is waiting; what is chosen here from now on is kept in memory, and said to be.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    }).then(resolve, reject);
  });
