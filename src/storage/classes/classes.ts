/** Where an educator's class is kept, as a port: what was handed in, as it was given. What it comes to is worked out anew. */
import type { Counting } from '../../classroom/figures/playings.ts';

export const CLASS_VERSION = 1;

/** A text that was pasted, or that a file held. */
export interface KeptText {
  readonly id: string;
  /** The file's name; '' where it was pasted. */
  readonly from: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** Which of those added at one moment it was, from 0. */
  readonly index: number;
}

export interface AboutClass {
  /** '' where it has none. */
  readonly name: string;
  readonly counting: Counting;
}

export const usualClass: AboutClass = { name: '', counting: 'best' };

export interface KeptClass {
  readonly about: AboutClass;
  /** In the order they were added. */
  readonly texts: readonly KeptText[];
  /** How many texts could not be read. They are left where they are until the class is deleted. */
  readonly unread: number;
}

/** Every call may reject where the browser refuses: full, private, or closed under us. */
export interface Classes {
  read(): Promise<KeptClass>;
  putAbout(about: AboutClass): Promise<void>;
  /** All of them or, where it rejects, none. */
  putTexts(texts: readonly KeptText[]): Promise<void>;
  /** Leaves nothing of the class. */
  clear(): Promise<void>;
}

export const inOrder = (texts: readonly KeptText[]): readonly KeptText[] =>
  texts.toSorted((a, b) => a.addedAt - b.addedAt || a.index - b.index);
