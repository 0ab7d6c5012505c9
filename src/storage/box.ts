/** Runs as one file, to take to another device: packed, and looked into before anything is brought in. */
import * as v from 'valibot';
import { problem, type Result } from '../base/base.ts';
import type { Run } from '../run/run.ts';
import { readCut } from './cut.ts';
import { joined } from './merge.ts';
import { parseWhole, type RecordError, type RunRecord, type WholeRun } from './record.ts';

const FORMAT = 'alongside-runs';
export const BOX_VERSION = 1;

/** The file's text. @param packedAt milliseconds since 1970 */
export function packBox(runs: readonly WholeRun[], packedAt: number): string {
  return JSON.stringify({
    format: FORMAT,
    version: BOX_VERSION,
    exportedAt: packedAt,
    runs: runs.map(({ record, transcript }) => ({ ...record, transcript })),
  });
}

/** What stands in a file, of the shelf it may be brought to. */
export type Found =
  /** Not on the shelf yet. */
  | { readonly kind: 'new'; readonly whole: WholeRun }
  /** On the shelf, where it lacks something that is here: choices, a name, a star, a guess. */
  | { readonly kind: 'adds'; readonly whole: WholeRun }
  /** On the shelf with everything that is here. */
  | { readonly kind: 'here' }
  /** `place` counts from 1. */
  | { readonly kind: 'left-out'; readonly place: number; readonly cause: RecordError };

export interface Opened {
  readonly found: readonly Found[];
  /** The file stops in the middle: these are the runs before that. */
  readonly cut: boolean;
}

export type BoxError =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'not-a-box' }
  | { readonly kind: 'newer-box'; readonly version: number }
  /** Its text stops in the middle, before the first run is whole. */
  | { readonly kind: 'cut-off' };

/** The shelf that a file may be brought to. */
export interface Near {
  readonly records: readonly RunRecord[];
  /** Ids under which something lies that cannot be read. */
  readonly unread: readonly string[];
  /** An id that is not taken. */
  newId(): string;
}

const boxSchema = v.object({ format: v.literal(FORMAT), version: v.number(), runs: v.array(v.unknown()) });
const HEAD = /^\s*\{\s*"format"\s*:\s*"alongside-runs"\s*,\s*"version"\s*:\s*1\s*,[^[{]{0,200}"runs"\s*:\s*\[/;

interface Contents {
  readonly runs: readonly unknown[];
  readonly cut: boolean;
}

function contentsOf(text: string): Result<Contents, BoxError> {
  if (text.trim() === '') return problem({ kind: 'empty-file' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const runs = readCut(text, HEAD);
    if (runs === null) return problem({ kind: 'not-a-box' });
    return runs.length === 0 ? problem({ kind: 'cut-off' }) : { ok: true, value: { runs, cut: true } };
  }
  const box = v.safeParse(boxSchema, value);
  if (!box.success) return problem({ kind: 'not-a-box' });
  const { version, runs } = box.output;
  if (version > BOX_VERSION) return problem({ kind: 'newer-box', version });
  return version === BOX_VERSION ? { ok: true, value: { runs, cut: false } } : problem({ kind: 'not-a-box' });
}

const keyOf = ({ scenario, fingerprint, seed, choices }: Run) => JSON.stringify([scenario, fingerprint, seed, choices]);

const sameRecord = (a: RunRecord, b: RunRecord) =>
  a.run.choices.length === b.run.choices.length &&
  a.name === b.name &&
  a.starred === b.starred &&
  a.mine === b.mine &&
  a.closed === b.closed &&
  (a.guess === undefined) === (b.guess === undefined);

/** Sorts the runs of a file by what they would be to a shelf. */
class Sorter {
  private readonly byId: Map<string, RunRecord>;
  private readonly byRun: ReadonlyMap<string, string>;
  private readonly taken: ReadonlySet<string>;
  /** Ids that had to change: another run lies under them here. */
  readonly renamed = new Map<string, string>();

  constructor(private readonly near: Near) {
    this.byId = new Map(near.records.map((record) => [record.id, record]));
    this.byRun = new Map(near.records.map((record) => [keyOf(record.run), record.id]));
    this.taken = new Set(near.unread);
  }

  sort({ record, transcript }: WholeRun): Found {
    const here = this.byId.get(record.id);
    const joint = here && joined(here, record);
    if (here && joint) return this.onShelf(here, { record, transcript }, joint);
    const twin = this.byId.get(this.byRun.get(keyOf(record.run)) ?? '');
    const both = twin && joined(twin, record);
    if (twin && both) return this.onShelf(twin, { record: { ...record, id: twin.id }, transcript }, both);
    const id = here || this.taken.has(record.id) ? this.near.newId() : record.id;
    if (id !== record.id) this.renamed.set(record.id, id);
    const whole = { record: { ...record, id }, transcript };
    this.byId.set(id, whole.record);
    return { kind: 'new', whole };
  }

  private onShelf(here: RunRecord, whole: WholeRun, joint: RunRecord): Found {
    if (sameRecord(here, joint)) return { kind: 'here' };
    this.byId.set(here.id, joint);
    return { kind: 'adds', whole };
  }
}

/** The run it was tried from may have had to take another id. */
function followed(found: Found, renamed: ReadonlyMap<string, string>): Found {
  if (found.kind !== 'new') return found;
  const { record } = found.whole;
  const id = record.from && renamed.get(record.from.id);
  if (!record.from || id === undefined) return found;
  return { ...found, whole: { ...found.whole, record: { ...record, from: { ...record.from, id } } } };
}

/** Looks into a file's text. Touches nothing. */
export function openBox(text: string, near: Near): Result<Opened, BoxError> {
  const contents = contentsOf(text);
  if (!contents.ok) return contents;
  const { runs, cut } = contents.value;
  const sorter = new Sorter(near);
  const found = runs.map((run, index): Found => {
    const whole = parseWhole(run);
    return whole.ok ? sorter.sort(whole.value) : { kind: 'left-out', place: index + 1, cause: whole.problem };
  });
  return { ok: true, value: { found: found.map((each) => followed(each, sorter.renamed)), cut } };
}
