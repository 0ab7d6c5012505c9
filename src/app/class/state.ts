import { type AboutClass, type KeptText, usualClass } from '../../storage/classes/classes.ts';
import type { ClassKeeping } from './keeper.ts';
import type { PassedOver, Report } from './report.ts';

export type Work =
  /** What was kept is being fetched. */
  | { readonly kind: 'opening' }
  | { readonly kind: 'resting' }
  /** Codes checked so far, of those found so far. */
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'stopped'; readonly done: number; readonly of: number }
  /** The visits, or the worker itself, could not be had. */
  | { readonly kind: 'failed' };

export interface ClassState {
  readonly about: AboutClass;
  readonly texts: readonly KeptText[];
  /** Kept texts that could not be read. */
  readonly unread: number;
  /** Null until it is known. */
  readonly keeping: ClassKeeping | null;
  /** Given since the page was opened, and nothing in it. */
  readonly passedOver: readonly PassedOver[];
  readonly work: Work;
  /** Null until something was checked. Told by the worker; never kept. */
  readonly report: Report | null;
  /** A class that was deleted, until the page is left. */
  readonly undo: Pick<ClassState, 'about' | 'texts'> | null;
}

/** Before anything was handed in. */
export const emptyClass = {
  about: usualClass,
  texts: [],
  unread: 0,
  passedOver: [],
  work: { kind: 'resting' },
  report: null,
} as const satisfies Partial<ClassState>;
