/** The verbs of *My runs*. Fetched with its screen: nothing here is needed to play. */
import { problem, type Result } from '../base/base.ts';
import type { BadField } from '../base/parse.ts';
import { encodeRun } from '../run/codec.ts';
import type { Playthrough } from '../run/replay.ts';
import { transcriptOf } from '../run/transcript.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { BoxError, Found, Opened } from '../storage/box.ts';
import { joined, labelled } from '../storage/merge.ts';
import type { RunRecord, Transcript, WholeRun } from '../storage/record.ts';
import type { Labels } from '../storage/storage.ts';
import type { App } from './app.ts';
import { newRecord } from './kept.ts';
import { engineOf } from './replays.ts';
import { links } from './routes.ts';

/** The schemas, and what works with them, come when they are needed. */
const schemas = () => import('../storage/record.ts');
const boxes = () => import('../storage/box.ts');

/** A thousand runs take about eleven megabytes. */
export const BOX_MAX_BYTES = 50 * 1024 * 1024;

export interface Room {
  /** Whether the browser promised to keep runs; null where that cannot be known. */
  readonly promised: boolean | null;
  readonly usedBytes: number | null;
}

/** What a file picker or a drop hands over. */
export interface GivenFile {
  readonly size: number;
  text(): Promise<string>;
}

export type FileError =
  | BoxError
  | { readonly kind: 'too-big'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'not-read' };

/** What was said in runs that were deleted, until they are put back or the page is left. */
const saidInRemoved = new WeakMap<RunRecord, Promise<Transcript | null>>();

function relabel(app: App, record: RunRecord, labels: Labels): void {
  app.store.setState(({ records }) => ({
    records: records.map((each) => (each.id === record.id ? labelled(each, labels) : each)),
  }));
  void app.keeper.label(record, labels);
}

export const star = (app: App, record: RunRecord, starred: boolean): void => relabel(app, record, { starred });

/** A name as somebody typed it; null where they typed nothing. */
async function nameFrom(text: string): Promise<Result<string | null, BadField>> {
  return text.trim() === '' ? { ok: true, value: null } : (await schemas()).parseName(text);
}

/** Names a run; a name of white space takes its name off. */
export async function rename(app: App, record: RunRecord, text: string): Promise<Result<string | null, BadField>> {
  const name = await nameFrom(text);
  if (name.ok) relabel(app, record, { name: name.value });
  return name;
}

/** Deletes a run here and on the device at once. It can be put back until the page is closed. */
export function remove(app: App, record: RunRecord): void {
  app.store.setState(({ records, removed, playing }) => ({
    records: records.filter((each) => each.id !== record.id),
    removed: [...removed, record],
    playing: playing === record.id ? null : playing,
  }));
  saidInRemoved.set(record, app.keeper.take(record.id));
}

/** A run that another tab took elsewhere meanwhile lies under another id. */
async function keepAgain({ keeper, store }: App, record: RunRecord): Promise<void> {
  const kept = await keeper.put(record, saidInRemoved.get(record));
  if (kept.id === record.id) return;
  store.setState(({ records }) => ({ records: records.map((each) => (each.id === record.id ? kept : each)) }));
}

/** Puts deleted runs back, here at once and on the device in turn. */
export function putBack(app: App, back: readonly RunRecord[]): void {
  app.store.setState(({ records, removed }) => ({
    records: [...records, ...back],
    removed: removed.filter((record) => !back.includes(record)),
  }));
  for (const record of back) void keepAgain(app, record);
}

/** Lets go of what was deleted. */
export const forget = (app: App): void => app.store.setState({ removed: [] });

/** Hands runs to the browser as one file. */
export async function saveBox(app: App, records: readonly RunRecord[]): Promise<void> {
  const now = app.ports.now();
  const said = await app.keeper.transcripts(records.map((record) => record.id));
  const runs = records.map((record, index) => ({ record, transcript: said[index] ?? [] }));
  app.ports.saveFile(
    `alongside-runs-${new Date(now).toISOString().slice(0, 10)}.json`,
    (await boxes()).packBox(runs, now),
  );
}

/** Looks into a file. Nothing is touched. */
export async function lookInto(app: App, file: GivenFile): Promise<Result<Opened, FileError>> {
  if (file.size > BOX_MAX_BYTES) return problem({ kind: 'too-big', bytes: file.size, most: BOX_MAX_BYTES });
  const text = await file.text().catch(() => null);
  if (text === null) return problem({ kind: 'not-read' });
  const { records, unread } = app.store.getState();
  const { openBox } = await boxes();
  return openBox(text, { records, unread: unread.map(({ id }) => id), newId: () => app.ports.newId() });
}

export const toBring = (found: readonly Found[]): readonly WholeRun[] =>
  found.flatMap((each) => (each.kind === 'new' || each.kind === 'adds' ? [each.whole] : []));

function together(records: readonly RunRecord[], runs: readonly WholeRun[]): readonly RunRecord[] {
  const all = new Map(records.map((record) => [record.id, record]));
  for (const { record } of runs) {
    const here = all.get(record.id);
    all.set(record.id, (here && joined(here, record)) ?? record);
  }
  return [...all.values()];
}

/** Brings in what a file holds: all of it, or nothing is touched. */
export async function bringIn(app: App, runs: readonly WholeRun[]): Promise<'kept' | 'full' | 'refused'> {
  const brought = await app.keeper.bring(runs);
  if (brought === 'kept') app.store.setState(({ records }) => ({ records: together(records, runs) }));
  return brought;
}

/** Keeps a run that somebody sent, under a name. */
export async function keepSent(
  app: App,
  play: Playthrough,
  labels: SentLabels,
): Promise<Result<string | null, BadField>> {
  const name = await nameFrom(labels.text);
  if (!name.ok) return name;
  const begun = newRecord(play.run, app.ports.newId(), app.ports.now());
  const seen = engineOf(labels.scenario).seen(play);
  const record = labelled({ ...begun, mine: false, closed: true, seen }, { name: name.value });
  app.store.setState(({ records }) => ({ records: [...records, record] }));
  void app.keeper.put(record, transcriptOf(play));
  return name;
}

interface SentLabels {
  readonly scenario: Scenario;
  /** What was typed for a name. */
  readonly text: string;
}

/** The link to a run that works on any device. */
export const linkTo = (scenario: Scenario, record: RunRecord): string => links.run(encodeRun(record.run, scenario));

/** What the browser says of the room and the promise. */
export async function roomOf({ ports }: App): Promise<Room> {
  const [promised, usedBytes] = await Promise.all([ports.promise.given(), ports.promise.usedBytes()]);
  return { promised, usedBytes };
}
