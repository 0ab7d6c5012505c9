/** Keeps runs in the browser where it lets us, in memory where not, and says which. */
import type { ChangeClasswork, Classwork } from '../storage/classwork/classwork.ts';
import { memoryStorage } from '../storage/memory.ts';
import type { RunRecord, Transcript, WholeRun } from '../storage/record.ts';
import type { Labels, Settings, Shelf, Storage } from '../storage/storage.ts';

/**
 * `kept`: on this device. `memory`: until the page is closed, because the browser refused. `full`: older runs are kept, the newest are not.
 * `held`: until the page is closed, because an older copy of the game holds the database in another tab.
 */
export type Keeping = 'kept' | 'memory' | 'full' | 'held';

export interface Keeper {
  read(): Promise<Shelf>;
  transcripts(ids: readonly string[]): Promise<readonly Transcript[]>;
  /** The record as it was kept: under another id where another tab had taken this run elsewhere. */
  put(record: RunRecord, transcript?: Transcript | Promise<Transcript | null>): Promise<RunRecord>;
  label(record: RunRecord, labels: Labels): Promise<void>;
  take(id: string): Promise<Transcript | null>;
  /** All of them are joined to what is kept, or nothing is touched. */
  bring(runs: readonly WholeRun[]): Promise<'kept' | 'full' | 'refused'>;
  putSettings(settings: Settings): Promise<void>;
  changeClasswork(change: ChangeClasswork): Promise<Classwork>;
}

const isNamed = (thrown: unknown, name: string) => thrown instanceof Error && thrown.name === name;
const isFull = (thrown: unknown) => isNamed(thrown, 'QuotaExceededError');

/**
 * `open` is tried once; a refusal there or later moves what follows into memory and is reported, never thrown.
 * One thing is done after another, in the order it was asked for: what was deleted and put back is there.
 */
export function createKeeper(
  open: () => Promise<Storage>,
  newId: () => string,
  report: (keeping: Keeping) => void,
): Keeper {
  const memory = memoryStorage();
  let refusal: Keeping = 'memory';
  const opened = open().catch((thrown: unknown) => {
    if (isNamed(thrown, 'HeldElsewhereError')) refusal = 'held';
    return null;
  });
  let last: Promise<unknown> = opened;

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  }

  async function trying<Value>(work: (storage: Storage) => Promise<Value>): Promise<Value> {
    const storage = await opened;
    if (storage === null) {
      report(refusal);
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

  async function bring(runs: readonly WholeRun[]) {
    const storage = (await opened) ?? memory;
    try {
      await storage.bring(runs);
      return 'kept';
    } catch (thrown) {
      return isFull(thrown) ? 'full' : 'refused';
    }
  }

  async function put(record: RunRecord, transcript?: Transcript): Promise<RunRecord> {
    const placed = await trying((storage) => storage.put(record, transcript));
    if (placed.kind === 'kept') return record;
    const renamed = { ...record, id: newId() };
    await trying((storage) => storage.put(renamed, transcript));
    return renamed;
  }

  return {
    read: () => inTurn(() => trying((storage) => storage.read())),
    transcripts: (ids) => inTurn(() => trying((storage) => storage.transcripts(ids))),
    put: (record, transcript) => inTurn(async () => put(record, (await transcript) ?? undefined)),
    label: (record, labels) => inTurn(() => trying((storage) => storage.label(record, labels))),
    take: (id) => inTurn(() => trying((storage) => storage.take(id))),
    bring: (runs) => inTurn(() => bring(runs)),
    putSettings: (settings) => inTurn(() => trying((storage) => storage.putSettings(settings))),
    changeClasswork: (change) => inTurn(() => trying((storage) => storage.changeClasswork(change))),
  };
}
