/** Keeps runs in the browser where it lets us, in memory where not, and says which. */
import type { ChangeClasswork, Classwork } from '../storage/classwork/classwork.ts';
import { memoryStorage } from '../storage/memory.ts';
import type { RunRecord } from '../storage/record.ts';
import type { Settings, Shelf, Storage } from '../storage/storage.ts';

/** `kept`: on this device. `memory`: until the page is closed, because the browser refused. `full`: older runs are kept, the newest are not. */
export type Keeping = 'kept' | 'memory' | 'full';

export interface Keeper {
  read(): Promise<Shelf>;
  /** The record as it was kept: under another id where another tab had taken this run elsewhere. */
  put(record: RunRecord): Promise<RunRecord>;
  remove(id: string): Promise<void>;
  putSettings(settings: Settings): Promise<void>;
  changeClasswork(change: ChangeClasswork): Promise<Classwork>;
}

const isFull = (thrown: unknown) => thrown instanceof Error && thrown.name === 'QuotaExceededError';

/** `open` is tried once; a refusal there or later moves what follows into memory and is reported, never thrown. */
export function createKeeper(
  open: () => Promise<Storage>,
  newId: () => string,
  report: (keeping: Keeping) => void,
): Keeper {
  const memory = memoryStorage();
  const opened = open().catch(() => null);

  async function trying<Value>(work: (storage: Storage) => Promise<Value>): Promise<Value> {
    const storage = await opened;
    if (storage === null) {
      report('memory');
      return work(memory);
    }
    try {
      const value = await work(storage);
      report('kept');
      return value;
    } catch (thrown) {
      report(isFull(thrown) ? 'full' : 'memory');
      return work(memory);
    }
  }

  return {
    read: () => trying((storage) => storage.read()),
    async put(record) {
      const placed = await trying((storage) => storage.put(record));
      if (placed.kind === 'kept') return record;
      const renamed = { ...record, id: newId() };
      await trying((storage) => storage.put(renamed));
      return renamed;
    },
    remove: (id) => trying((storage) => storage.remove(id)),
    putSettings: (settings) => trying((storage) => storage.putSettings(settings)),
    changeClasswork: (change) => trying((storage) => storage.changeClasswork(change)),
  };
}
