import { type Classwork, noClasswork } from './classwork/classwork.ts';
import { placeOver } from './merge.ts';
import type { RunRecord } from './record.ts';
import { type Settings, type Storage, usualSettings } from './storage.ts';

/** Keeps runs until the page is closed. */
export function memoryStorage(): Storage {
  const kept = new Map<string, RunRecord>();
  let settings: Settings = usualSettings;
  let classwork: Classwork = noClasswork;
  return {
    async read() {
      return { records: [...kept.values()], unread: [], settings, classwork };
    },
    async put(record) {
      const placed = placeOver(kept.get(record.id), record);
      if (placed.kind === 'kept') kept.set(record.id, record);
      return placed;
    },
    async remove(id) {
      kept.delete(id);
    },
    async putSettings(next) {
      settings = next;
    },
    async changeClasswork(change) {
      classwork = change(classwork);
      return classwork;
    },
  };
}
