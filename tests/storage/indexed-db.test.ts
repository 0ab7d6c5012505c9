import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { indexedDbStorage } from '../../src/storage/indexed-db.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { parseRecord, type RunRecord } from '../../src/storage/record.ts';
import type { Storage } from '../../src/storage/storage.ts';

const sample: unknown = {
  version: 1,
  id: 'r1',
  run: { scenario: 'tiny', fingerprint: '0123456789ab', seed: 7, choices: ['ask'] },
  startedAt: 1,
  changedAt: 2,
  closed: false,
  transcript: [{ who: 'bob', text: 'Hello.' }],
  seen: null,
};

function recordOf(value: unknown): RunRecord {
  const read = parseRecord(value);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const record = recordOf(sample);
const withChoices = (...choices: string[]) => recordOf({ ...(sample as object), run: { ...record.run, choices } });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each<[string, () => Promise<Storage>]>([
  ['the browser’s database', indexedDbStorage],
  ['memory', async () => memoryStorage()],
])('%s', (_, open) => {
  test('gives back what was kept', async () => {
    const storage = await open();
    await storage.put(record);
    expect((await storage.read()).records).toEqual([record]);
  });

  test('lets a run go on', async () => {
    const storage = await open();
    await storage.put(record);
    expect(await storage.put(withChoices('ask', 'wait'))).toEqual({ kind: 'kept' });
    expect((await storage.read()).records).toEqual([withChoices('ask', 'wait')]);
  });

  test('never lets another tab’s road be written over', async () => {
    const storage = await open();
    await storage.put(withChoices('ask', 'wait'));
    expect(await storage.put(withChoices('ask', 'offer'))).toEqual({ kind: 'went-another-way' });
    expect((await storage.read()).records).toEqual([withChoices('ask', 'wait')]);
  });

  test('forgets what is removed, and nothing else', async () => {
    const storage = await open();
    await storage.put(record);
    await storage.put({ ...record, id: 'r2' });
    await storage.remove('r1');
    expect((await storage.read()).records.map((each) => each.id)).toEqual(['r2']);
  });

  test('keeps settings', async () => {
    const storage = await open();
    await storage.putSettings({ stage: false, silences: true });
    expect((await storage.read()).settings).toEqual({ stage: false, silences: true });
  });
});

describe('a record that cannot be read', () => {
  const damaged = { version: 1, id: 'bad', run: 'gone' };
  const newer = { version: 9, id: 'new', tomorrow: true };

  beforeEach(async () => {
    await (await indexedDbStorage()).put(record);
    const raw = await openDB('alongside');
    await raw.put('runs', damaged, 'bad');
    await raw.put('runs', newer, 'new');
    raw.close();
  });

  test('is named, and the rest is read', async () => {
    const shelf = await (await indexedDbStorage()).read();
    expect(shelf.records).toEqual([record]);
    expect(shelf.unread).toMatchObject([
      { id: 'bad', cause: { kind: 'bad-field', path: 'run' } },
      { id: 'new', cause: { kind: 'newer-record', version: 9 } },
    ]);
  });

  test('is not written over', async () => {
    const storage = await indexedDbStorage();
    expect(await storage.put({ ...record, id: 'new' })).toEqual({ kind: 'went-another-way' });
    const raw = await openDB('alongside');
    expect(await raw.get('runs', 'new')).toEqual(newer);
    raw.close();
  });
});

describe('a stored record', () => {
  test.each([
    ['a choice that is no text', { run: { ...record.run, choices: [1] } }, 'run.choices.0'],
    ['a seed out of range', { run: { ...record.run, seed: -1 } }, 'run.seed'],
    ['a guess of seven', { guess: { understood: 7, listened: 0, included: 0 } }, 'guess.understood'],
    ['an id with markup', { id: '<img>' }, 'id'],
  ])('with %s is refused, naming the field', (_, changed, path) => {
    expect(parseRecord({ ...(sample as object), ...changed })).toMatchObject({ ok: false, problem: { path } });
  });
});
