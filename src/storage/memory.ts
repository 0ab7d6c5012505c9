import { type Classwork, noClasswork } from './classwork/classwork.ts';
import { joinedWhole, labelled, placeOver } from './merge.ts';
import type { WholeRun } from './record.ts';
import { type Settings, type Storage, usualSettings } from './storage.ts';

/** Keeps runs until the page is closed. */
export function memoryStorage(): Storage {
  let kept: ReadonlyMap<string, WholeRun> = new Map();
  let settings: Settings = usualSettings;
  let classwork: Classwork = noClasswork;
  const keep = (run: WholeRun) => {
    kept = new Map([...kept, [run.record.id, run]]);
  };
  return {
    async read() {
      return { records: [...kept.values()].map((run) => run.record), unread: [], settings, classwork };
    },
    async transcripts(ids) {
      return ids.map((id) => kept.get(id)?.transcript ?? []);
    },
    async put(record, transcript) {
      const stored = kept.get(record.id);
      const placed = placeOver(stored?.record, record);
      if (placed.kind === 'kept') {
        keep({ record: placed.record, transcript: transcript ?? stored?.transcript ?? [] });
      }
      return { kind: placed.kind };
    },
    async label(record, labels) {
      const stored = kept.get(record.id) ?? { record, transcript: [] };
      keep({ ...stored, record: labelled(stored.record, labels) });
    },
    async take(id) {
      const transcript = kept.get(id)?.transcript ?? null;
      kept = new Map([...kept].filter(([key]) => key !== id));
      return transcript;
    },
    async bring(runs) {
      const next = new Map(kept);
      for (const run of runs) {
        const stored = next.get(run.record.id);
        const joint = stored === undefined ? run : joinedWhole(stored, run);
        if (joint === null) throw new Error(`another run is kept as ${run.record.id}`);
        next.set(run.record.id, joint);
      }
      kept = next;
    },
    async putSettings(next) {
      settings = next;
    },
    async changeClasswork(change) {
      classwork = change(classwork);
      return classwork;
    },
  };
}
