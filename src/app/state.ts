import type { ChoiceId } from '../base/base.ts';
import type { Announced } from '../run/opening.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Classwork, noClasswork } from '../storage/classwork/classwork.ts';
import type { RunRecord } from '../storage/record.ts';
import { type Settings, type Unread, usualSettings } from '../storage/storage.ts';
import type { Keeping } from './keeper.ts';
import type { Route, Visiting } from './routes.ts';

/** Why a scenario could not be had. */
export type LoadError = { readonly kind: 'unknown-scenario' } | { readonly kind: 'not-loaded' };

export type Loading =
  | { readonly kind: 'loading' }
  /** It can be shown up to its first choice; the story is on its way. */
  | { readonly kind: 'announced'; readonly announced: Announced }
  | { readonly kind: 'loaded'; readonly announced: Announced; readonly scenario: Scenario }
  | { readonly kind: 'failed'; readonly cause: LoadError };

/** Inputs only: what is worked out from them is worked out when it is shown. */
export interface AppState {
  readonly route: Route;
  /** Null until the shelf has been read. */
  readonly keeping: Keeping | null;
  readonly records: readonly RunRecord[];
  readonly unread: readonly Unread[];
  /** Deleted since the page was opened, the last one last: each can be put back. */
  readonly removed: readonly RunRecord[];
  readonly settings: Settings;
  readonly classwork: Classwork;
  readonly scenarios: Readonly<Record<string, Loading>>;
  /** The record of the visit that is being played. */
  readonly playing: string | null;
  /** Chosen in that visit before its story was here. */
  readonly pending: ChoiceId | null;
}

export const firstState = (route: Route): AppState => ({
  route,
  keeping: null,
  records: [],
  unread: [],
  removed: [],
  settings: usualSettings,
  classwork: noClasswork,
  scenarios: {},
  playing: null,
  pending: null,
});

/** The mark of the assignment that a visit is made for; undefined where there is none. */
export const madeFor = (route: Route): string | undefined => (route.kind === 'visit' ? route.assignment : undefined);

/** Whether a run was begun as it would be at an address: alone or with a room, and for which assignment. */
export const isOf = ({ room, assignment }: RunRecord, visiting: Visiting): boolean =>
  (room !== undefined) === visiting.room && assignment === visiting.assignment;

/** A visit that was left before its debrief, newest first; only one that this edition can go on with. */
export function openRecord(
  state: AppState,
  visit: Pick<Announced, 'manifest' | 'fingerprint'>,
  visiting: Visiting,
): RunRecord | undefined {
  return state.records
    .filter((record) => record.mine && !record.closed && record.run.scenario === visit.manifest.id)
    .filter((record) => record.run.fingerprint === visit.fingerprint)
    .filter((record) => isOf(record, visiting))
    .filter((record) => visiting.seed === null || record.run.seed === visiting.seed)
    .toSorted((a, b) => b.changedAt - a.changedAt)[0];
}

export const loadedScenario = (state: AppState, id: string): Scenario | null => {
  const loading = state.scenarios[id];
  return loading?.kind === 'loaded' ? loading.scenario : null;
};

export const announcedVisit = (state: AppState, id: string): Announced | null => {
  const loading = state.scenarios[id];
  return loading?.kind === 'announced' || loading?.kind === 'loaded' ? loading.announced : null;
};
