import { type DBSchema, openDB } from 'idb';
import * as v from 'valibot';
import { placeOver } from './merge.ts';
import { parseRecord, type RunRecord } from './record.ts';
import { type PutResult, type Storage, type Unread, usualSettings } from './storage.ts';

const NAME = 'alongside';
const VERSION = 1;

interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

const settingsSchema = v.object({
  stage: v.fallback(v.boolean(), usualSettings.stage),
  silences: v.fallback(v.boolean(), usualSettings.silences),
});

/** A stored record that cannot be read is never written over. */
function placeOnStored(stored: unknown, record: RunRecord): PutResult {
  if (stored === undefined) return placeOver(undefined, record);
  const read = parseRecord(stored);
  return read.ok ? placeOver(read.value, record) : { kind: 'went-another-way' };
}

/** The browser's own database. Rejects where it is refused; nothing is deleted but by `remove`. */
export async function indexedDbStorage(): Promise<Storage> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('runs');
      db.createObjectStore('settings');
    },
  });
  return {
    async read() {
      const [keys, values, settings] = await Promise.all([
        database.getAllKeys('runs'),
        database.getAll('runs'),
        database.get('settings', 'settings'),
      ]);
      const records: RunRecord[] = [];
      const unread: Unread[] = [];
      for (const [index, value] of values.entries()) {
        const record = parseRecord(value);
        if (record.ok) records.push(record.value);
        else unread.push({ id: keys[index] ?? '', cause: record.problem });
      }
      const read = v.safeParse(settingsSchema, settings);
      return { records, unread, settings: read.success ? read.output : usualSettings };
    },
    async put(record) {
      const transaction = database.transaction('runs', 'readwrite');
      const stored = await transaction.store.get(record.id);
      const placed = placeOnStored(stored, record);
      if (placed.kind === 'kept') await transaction.store.put(record, record.id);
      await transaction.done;
      return placed;
    },
    async remove(id) {
      await database.delete('runs', id);
    },
    async putSettings(settings) {
      await database.put('settings', settings, 'settings');
    },
  };
}
