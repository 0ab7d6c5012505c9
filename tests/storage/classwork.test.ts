import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ScenarioId, Seed } from '../../src/base/base.ts';
import { type Classwork, noClasswork } from '../../src/storage/classwork/classwork.ts';
import { parseClasswork } from '../../src/storage/classwork/parse.ts';
import { indexedDbStorage } from '../../src/storage/indexed-db.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { parseRecord } from '../../src/storage/record.ts';
import type { Storage } from '../../src/storage/storage.ts';

const sam: Classwork = {
  learner: { name: 'Sam', key: 7 as Seed },
  assignments: [{ mark: '1a2b3c4d', code: 'AA1-x', swaps: { bob: 'peg' as ScenarioId } }],
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each<[string, () => Promise<Storage>]>([
  ['the browser’s database', indexedDbStorage],
  ['memory', async () => memoryStorage()],
])('%s', (_, open) => {
  test('has no classwork at first', async () => {
    expect((await (await open()).read()).classwork).toEqual(noClasswork);
  });

  test('gives back the classwork that was kept', async () => {
    const storage = await open();
    expect(await storage.changeClasswork(() => sam)).toEqual(sam);
    expect((await storage.read()).classwork).toEqual(sam);
  });

  test('lets two tabs change it without losing what either kept', async () => {
    const storage = await open();
    await storage.changeClasswork((before) => ({ ...before, learner: sam.learner }));
    await storage.changeClasswork((before) => ({ ...before, assignments: sam.assignments }));
    expect((await storage.read()).classwork).toEqual(sam);
  });

  test('keeps settings and classwork apart', async () => {
    const storage = await open();
    await storage.changeClasswork(() => sam);
    await storage.putSettings({ ...(await storage.read()).settings, stage: false });
    expect(await storage.read()).toMatchObject({ settings: { stage: false }, classwork: sam });
  });
});

async function stored(value: unknown): Promise<void> {
  await indexedDbStorage();
  const raw = await openDB('alongside');
  await raw.put('settings', value, 'classwork');
  raw.close();
}

describe('stored classwork', () => {
  test('of a newer game is not written over', async () => {
    const newer = { version: 9, tomorrow: true };
    await stored(newer);
    const storage = await indexedDbStorage();
    await expect(storage.changeClasswork(() => sam)).rejects.toThrow();
    const raw = await openDB('alongside');
    expect(await raw.get('settings', 'classwork')).toEqual(newer);
    raw.close();
  });

  test('that is damaged is as none, and the runs are read all the same', async () => {
    await stored({ version: 1, learner: 'Sam' });
    expect(await (await indexedDbStorage()).read()).toMatchObject({ records: [], classwork: noClasswork });
  });

  const whole = { version: 1, ...sam };
  test.each([
    ['a name of 100,000 characters', { learner: { name: 'x'.repeat(100_000), key: 1 } }, 'learner.name'],
    ['a key out of range', { learner: { name: 'Sam', key: -1 } }, 'learner.key'],
    ['a mark with markup', { assignments: [{ ...sam.assignments[0], mark: '<img>' }] }, 'assignments.0.mark'],
    [
      'a swap for markup',
      { assignments: [{ ...sam.assignments[0], swaps: { bob: '<b>' } }] },
      'assignments.0.swaps.bob',
    ],
  ])('with %s is refused, naming the field', (_, changed, path) => {
    expect(parseClasswork({ ...whole, ...changed })).toMatchObject({ ok: false, problem: { path } });
  });
});

describe('a record of a run that was set', () => {
  const record = {
    version: 2,
    id: 'r1',
    run: { scenario: 'tiny', fingerprint: '0123456789ab', seed: 7, choices: ['ask'] },
    startedAt: 1,
    changedAt: 2,
    closed: false,
    starred: false,
    mine: true,
    seen: null,
    assignment: '1a2b3c4d',
    ownWords: [{ turn: 0, said: 'Hello.', nearest: 'ask' }],
    reflections: [{ question: 'Why?', answer: '' }],
  };

  test('is read back whole', () => {
    expect(parseRecord(record)).toEqual({ ok: true, value: record });
  });

  test.each([
    ['a mark that is none', { assignment: 'xyz' }, 'assignment'],
    [
      'own words of 100,000 characters',
      { ownWords: [{ ...record.ownWords[0], said: 'x'.repeat(100_000) }] },
      'ownWords.0.said',
    ],
    ['a reflection that is no text', { reflections: [{ question: 'Why?', answer: 1 }] }, 'reflections.0.answer'],
  ])('with %s is refused, naming the field', (_, changed, path) => {
    expect(parseRecord({ ...record, ...changed })).toMatchObject({ ok: false, problem: { path } });
  });
});
