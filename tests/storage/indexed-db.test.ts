import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { indexedDbStorage } from '../../src/storage/indexed-db.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { parseRecord, type RunRecord, type Transcript } from '../../src/storage/record.ts';
import type { Storage } from '../../src/storage/storage.ts';
import v1 from './samples/v1.json' with { type: 'json' };

const sample: unknown = {
  version: 2,
  id: 'r1',
  run: { scenario: 'tiny', fingerprint: '0123456789ab', seed: 7, choices: ['ask'] },
  startedAt: 1,
  changedAt: 2,
  closed: false,
  seen: null,
  starred: false,
  mine: true,
};
const said: Transcript = [{ who: 'bob', text: 'Hello.' }];

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
    await storage.take('r1');
    expect((await storage.read()).records.map((each) => each.id)).toEqual(['r2']);
  });

  test('keeps settings', async () => {
    const storage = await open();
    const changed = { stage: false, silences: true, sound: true, aloud: true, choicesAloud: true, asked: true };
    await storage.putSettings(changed);
    expect((await storage.read()).settings).toEqual(changed);
  });

  test('keeps what was said, also when only the run is written again', async () => {
    const storage = await open();
    await storage.put(record, said);
    await storage.put({ ...record, closed: true });
    await storage.label(record, { starred: true });
    expect(await storage.transcripts(['r1', 'nobody'])).toEqual([said, []]);
  });

  test('gives what was said as a run is deleted, and puts all of it back', async () => {
    const storage = await open();
    const named = { ...record, name: 'Mine', starred: true };
    await storage.put(named, said);
    const taken = await storage.take('r1');
    expect([taken, (await storage.read()).records, await storage.transcripts(['r1'])]).toEqual([said, [], [[]]]);
    await storage.put(named, taken ?? undefined);
    expect([(await storage.read()).records, await storage.transcripts(['r1'])]).toEqual([[named], [said]]);
  });

  test('keeps a name and a star from two tabs, and a choice from a third that knows of neither', async () => {
    const storage = await open();
    await storage.put(record, said);
    await storage.label(record, { name: 'From one tab' });
    await storage.label(record, { starred: true });
    await storage.put(withChoices('ask', 'wait'));
    const kept = { ...withChoices('ask', 'wait'), name: 'From one tab', starred: true };
    expect((await storage.read()).records).toEqual([kept]);
    await storage.label(record, { name: null });
    expect((await storage.read()).records).toEqual([{ ...withChoices('ask', 'wait'), starred: true }]);
  });

  test('joins what is brought in to what is there', async () => {
    const storage = await open();
    await storage.put({ ...record, name: 'Here' }, said);
    const longer = [...said, { who: 'you', text: 'Hm.' }];
    await storage.bring([
      { record: { ...withChoices('ask', 'wait'), name: 'There', starred: true }, transcript: longer },
      { record: { ...record, id: 'r2' }, transcript: said },
    ]);
    const joint = { ...withChoices('ask', 'wait'), name: 'Here', starred: true };
    expect((await storage.read()).records).toEqual([joint, { ...record, id: 'r2' }]);
    expect(await storage.transcripts(['r1', 'r2'])).toEqual([longer, said]);
  });

  test('touches nothing when one of the runs cannot be brought in', async () => {
    const storage = await open();
    await storage.put(withChoices('ask', 'wait'), said);
    const other = { record: withChoices('ask', 'offer'), transcript: said };
    const fresh = { record: { ...record, id: 'r2' }, transcript: said };
    await expect(storage.bring([fresh, other])).rejects.toThrow();
    expect((await storage.read()).records).toEqual([withChoices('ask', 'wait')]);
  });
});

describe('a shelf that an older game left', () => {
  beforeEach(async () => {
    const old = await openDB('alongside', 1, {
      upgrade(database) {
        database.createObjectStore('runs');
        database.createObjectStore('settings');
      },
    });
    await old.put('runs', v1, v1.id);
    old.close();
  });
  const stored = async () => {
    const raw = await openDB('alongside');
    const value = await raw.get('runs', v1.id);
    raw.close();
    return value;
  };

  test.each([
    ['settings from before there was sound', { stage: false, silences: false, asked: true }],
    ['settings whose sound cannot be read', { stage: false, silences: false, asked: true, sound: 'loud', aloud: 1 }],
  ])('is silent with %s, and keeps the rest of them', async (_, stored) => {
    const raw = await openDB('alongside');
    await raw.put('settings', stored, 'settings');
    raw.close();
    const { settings } = await (await indexedDbStorage()).read();
    expect(settings).toEqual({
      stage: false,
      silences: false,
      asked: true,
      sound: false,
      aloud: false,
      choicesAloud: false,
    });
  });

  test('is read, and lies there as it was until it is written', async () => {
    const storage = await indexedDbStorage();
    const { records } = await storage.read();
    expect(records.map(({ id, starred, mine }) => ({ id, starred, mine }))).toEqual([
      { id: v1.id, starred: false, mine: true },
    ]);
    expect(await storage.transcripts([v1.id])).toEqual([v1.transcript]);
    expect(await stored()).toEqual(v1);
  });

  test('loses nothing of what was said when a run is starred', async () => {
    const storage = await indexedDbStorage();
    await storage.label(recordOf(v1), { starred: true });
    expect(await storage.transcripts([v1.id])).toEqual([v1.transcript]);
    expect(await stored()).toEqual({ ...recordOf(v1), starred: true });
  });
});

describe('a database that an older copy of the game holds open', () => {
  test('is refused by name, instead of waited for', async () => {
    const old = await openDB('alongside', 1);
    await expect(indexedDbStorage()).rejects.toMatchObject({ name: 'HeldElsewhereError' });
    old.close();
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
    ['a name of ten million letters', { name: 'a'.repeat(10_000_000) }, 'name'],
    ['a name of nothing', { name: '   ' }, 'name'],
    ['a name with a line feed', { name: 'a\nb' }, 'name'],
    ['a name with half a sign', { name: '\ud800' }, 'name'],
    ['a million choices', { run: { ...record.run, choices: Array(1_000_000).fill('ask') } }, 'run.choices'],
    ['a star that is a word', { starred: 'yes' }, 'starred'],
    ['an inherited star', JSON.parse('{"starred": 0, "__proto__": {"starred": true}}'), 'starred'],
  ])('with %s is refused, naming the field', (_, changed, path) => {
    expect(parseRecord({ ...(sample as object), ...changed })).toMatchObject({ ok: false, problem: { path } });
  });
});
