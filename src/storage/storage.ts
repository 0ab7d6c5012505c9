/** Where runs are kept, as a port. Adapters: `indexed-db.ts`, and `memory.ts` for tests and for when the browser refuses. */
import type { ChangeClasswork, Classwork } from './classwork/classwork.ts';
import type { RecordError, RunRecord, Transcript, WholeRun } from './record.ts';

/** Characters of a run's name at most. */
export const NAME_MAX = 80;

/** A record that could not be read. It is left where it is. */
export interface Unread {
  readonly id: string;
  readonly cause: RecordError;
}

export interface Settings {
  readonly stage: boolean;
  /** A held silence takes its six seconds. */
  readonly silences: boolean;
  /** Rooms and what happens in them can be heard. */
  readonly sound: boolean;
  /** New lines are read aloud. */
  readonly aloud: boolean;
  /** The choices are read aloud after the lines. */
  readonly choicesAloud: boolean;
  /** The browser has been asked to keep runs for good. */
  readonly asked: boolean;
}

export const usualSettings: Settings = {
  stage: true,
  silences: true,
  sound: false,
  aloud: false,
  choicesAloud: false,
  asked: false,
};

export interface Shelf {
  readonly records: readonly RunRecord[];
  readonly unread: readonly Unread[];
  readonly settings: Settings;
  readonly classwork: Classwork;
}

/** What a learner writes on a run; what is absent stays as it is, and a name of null is taken off. */
export interface Labels {
  readonly name?: string | null;
  readonly starred?: boolean;
}

export type PutResult =
  | { readonly kind: 'kept' }
  /** Another tab took this run another way: it was left alone, and this one is to be kept under another id. */
  | { readonly kind: 'went-another-way' };

/** Every call may reject where the browser refuses: full, private, or closed under us. */
export interface Storage {
  /** Without transcripts: they are most of the bytes, and are seldom wanted. */
  read(): Promise<Shelf>;
  /** What was said in each, in order; empty where it is not known. */
  transcripts(ids: readonly string[]): Promise<readonly Transcript[]>;
  /** A transcript left out stays as it is stored, and so do the labels of a run that is stored. */
  put(record: RunRecord, transcript?: Transcript): Promise<PutResult>;
  /** Labels what is stored, or the record given where nothing is. */
  label(record: RunRecord, labels: Labels): Promise<void>;
  /** Removes a run and gives what was said in it; null where none was stored. */
  take(id: string): Promise<Transcript | null>;
  /** Joins runs to those that are stored: all of them, or none where it rejects. */
  bring(runs: readonly WholeRun[]): Promise<void>;
  putSettings(settings: Settings): Promise<void>;
  /** Changes what is stored, whatever another tab made of it, and gives it as it is then. Rejects where a newer game wrote it. */
  changeClasswork(change: ChangeClasswork): Promise<Classwork>;
}
