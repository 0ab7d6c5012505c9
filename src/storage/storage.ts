/** Where runs are kept, as a port. Adapters: `indexed-db.ts`, and `memory.ts` for tests and for when the browser refuses. */
import type { ChangeClasswork, Classwork } from './classwork/classwork.ts';
import type { RecordError, RunRecord } from './record.ts';

/** A record that could not be read. It is left where it is. */
export interface Unread {
  readonly id: string;
  readonly cause: RecordError;
}

export interface Settings {
  readonly stage: boolean;
  /** A held silence takes its six seconds. */
  readonly silences: boolean;
}

export const usualSettings: Settings = { stage: true, silences: true };

export interface Shelf {
  readonly records: readonly RunRecord[];
  readonly unread: readonly Unread[];
  readonly settings: Settings;
  readonly classwork: Classwork;
}

export type PutResult =
  | { readonly kind: 'kept' }
  /** Another tab took this run another way: it was left alone, and this one is to be kept under another id. */
  | { readonly kind: 'went-another-way' };

/** Every call may reject where the browser refuses: full, private, or closed under us. */
export interface Storage {
  read(): Promise<Shelf>;
  put(record: RunRecord): Promise<PutResult>;
  remove(id: string): Promise<void>;
  putSettings(settings: Settings): Promise<void>;
  /** Changes what is stored, whatever another tab made of it, and gives it as it is then. Rejects where a newer game wrote it. */
  changeClasswork(change: ChangeClasswork): Promise<Classwork>;
}
