import type { Manifest } from '../scenario/manifest.ts';

/** What the diary knows of a visit before it is opened. */
export interface Card extends Pick<Manifest, 'id' | 'title' | 'strand' | 'minutes' | 'you' | 'contentNote'> {
  readonly people: readonly Pick<Manifest['cast'][number], 'id' | 'name' | 'age' | 'role'>[];
  /** How many endings there are. */
  readonly endings: number;
  /** How many facts the people may tell. */
  readonly facts: number;
  /** How many people have reviewed it. */
  readonly reviewers: number;
  readonly fingerprint: string;
}
