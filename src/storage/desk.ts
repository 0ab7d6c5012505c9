/** What is written to the browser's database. Fetched with the schemas: a first choice needs neither. */
import type { Database } from './database.ts';
import { joinedWhole, labelled, placeOver } from './merge.ts';
import {
  parseRecord,
  parseTranscript,
  type RunRecord,
  type Transcript,
  transcriptWithin,
  type WholeRun,
} from './record.ts';
import type { Labels, PutResult } from './storage.ts';

type Stored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'run'; readonly record: RunRecord; readonly raw: unknown }
  /** It is never written over. */
  | { readonly kind: 'unread' };

/** One transaction over runs and what was said in them. The browser ends it when it is left idle: nothing else may be awaited in it. */
class Desk {
  private readonly transaction;

  constructor(database: Database) {
    this.transaction = database.transaction(['runs', 'transcripts'], 'readwrite');
    // Whoever needs to know awaits it; an abort is no news to the others.
    this.transaction.done.catch(() => {});
  }

  get done(): Promise<void> {
    return this.transaction.done;
  }

  abort(): void {
    this.transaction.abort();
  }

  async stored(id: string): Promise<Stored> {
    const raw = await this.transaction.objectStore('runs').get(id);
    if (raw === undefined) return { kind: 'nothing' };
    const read = parseRecord(raw);
    return read.ok ? { kind: 'run', record: read.value, raw } : { kind: 'unread' };
  }

  /** Version 1 kept what was said within the run, and there it stays until the run is written again. */
  async said(id: string, raw: unknown): Promise<Transcript> {
    const apart = await this.transaction.objectStore('transcripts').get(id);
    return apart === undefined ? (transcriptWithin(raw) ?? []) : parseTranscript(apart);
  }

  /** What was said is written where it is given, and where it would be lost with the old form of the run. */
  async write(record: RunRecord, transcript?: Transcript, raw?: unknown): Promise<void> {
    const said = transcript ?? transcriptWithin(raw);
    const writes: Promise<unknown>[] = [this.transaction.objectStore('runs').put(record, record.id)];
    if (said !== null) writes.push(this.transaction.objectStore('transcripts').put(said, record.id));
    await Promise.all(writes);
  }

  async erase(id: string): Promise<void> {
    await Promise.all([
      this.transaction.objectStore('runs').delete(id),
      this.transaction.objectStore('transcripts').delete(id),
    ]);
  }
}

export async function putRecord(database: Database, record: RunRecord, transcript?: Transcript): Promise<PutResult> {
  const desk = new Desk(database);
  const stored = await desk.stored(record.id);
  if (stored.kind === 'unread') return { kind: 'went-another-way' };
  const [old, raw] = stored.kind === 'run' ? [stored.record, stored.raw] : [];
  const placed = placeOver(old, record);
  if (placed.kind === 'kept') await desk.write(placed.record, transcript, raw);
  await desk.done;
  return { kind: placed.kind };
}

export async function labelRecord(database: Database, record: RunRecord, labels: Labels): Promise<void> {
  const desk = new Desk(database);
  const stored = await desk.stored(record.id);
  if (stored.kind === 'unread') return;
  if (stored.kind === 'run') await desk.write(labelled(stored.record, labels), undefined, stored.raw);
  else await desk.write(labelled(record, labels));
  await desk.done;
}

export async function takeRecord(database: Database, id: string): Promise<Transcript | null> {
  const desk = new Desk(database);
  const stored = await desk.stored(id);
  if (stored.kind !== 'run') return null;
  const transcript = await desk.said(id, stored.raw);
  await desk.erase(id);
  await desk.done;
  return transcript;
}

async function bringOne(desk: Desk, run: WholeRun): Promise<void> {
  const { id } = run.record;
  const stored = await desk.stored(id);
  if (stored.kind === 'nothing') return desk.write(run.record, run.transcript);
  const here = stored.kind === 'run' && { record: stored.record, transcript: await desk.said(id, stored.raw) };
  const joint = here && joinedWhole(here, run);
  if (!joint) throw new Error(`something else is kept as ${id}`);
  await desk.write(joint.record, joint.transcript);
}

export async function bringRuns(database: Database, runs: readonly WholeRun[]): Promise<void> {
  const desk = new Desk(database);
  try {
    for (const run of runs) await bringOne(desk, run);
  } catch (thrown) {
    desk.abort();
    throw thrown;
  }
  await desk.done;
}

export async function readTranscripts(database: Database, ids: readonly string[]): Promise<readonly Transcript[]> {
  const desk = new Desk(database);
  const said = ids.map(async (id) => {
    const stored = await desk.stored(id);
    return desk.said(id, stored.kind === 'run' ? stored.raw : undefined);
  });
  return Promise.all(said);
}
