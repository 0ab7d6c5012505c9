/** What passes between the page and the worker that checks a class. */
import type { Counting } from '../../classroom/figures/playings.ts';
import type { PassedOver, Report } from './report.ts';

/** Something handed in: a text, or a file that is yet to be read. */
export interface Given {
  readonly id: string;
  /** The file's name; '' where it was pasted. */
  readonly from: string;
  readonly body: string | Blob;
}

/** Told to the worker before anything else. */
export interface SetUp {
  /** The address of the page, for the worker's own is another. */
  readonly page: string;
  /** Ids of the visits there are. */
  readonly visits: readonly string[];
}

/** From the page. */
export type Ask =
  | { readonly kind: 'add'; readonly given: readonly Given[] }
  | { readonly kind: 'count'; readonly counting: Counting }
  /** Leaves the rest unchecked until it is told to go on. */
  | { readonly kind: 'stop' }
  | { readonly kind: 'go-on' }
  /** Asks for the table of the class; without names, learners are this word and a number. */
  | { readonly kind: 'csv'; readonly unnamed: string | null };

/** From the worker. */
export type Told =
  /** A text was read. `codes` is how many codes it holds, 0 where it was passed over. */
  | { readonly kind: 'read'; readonly id: string; readonly from: string; readonly text: string; readonly codes: number }
  | { readonly kind: 'passed-over'; readonly id: string; readonly passed: PassedOver }
  /** Codes checked so far, of those found so far. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** `whole` where all that was given is checked; not where it was stopped. */
  | { readonly kind: 'report'; readonly report: Report; readonly whole: boolean }
  | { readonly kind: 'csv'; readonly text: string }
  /** The visits could not be had. */
  | { readonly kind: 'failed' };

/** The worker, from the page's side. */
export interface Checking {
  ask(ask: Ask): void;
  /** Whatever it was doing is dropped. */
  end(): void;
}

export type OpenChecking = (hear: (told: Told) => void) => Checking;
