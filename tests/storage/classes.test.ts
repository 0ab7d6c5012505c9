import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Classes, KeptText } from '../../src/storage/classes/classes.ts';
import { indexedDbClasses } from '../../src/storage/classes/indexed-db.ts';
import { memoryClasses } from '../../src/storage/classes/memory.ts';
import { indexedDbStorage } from '../../src/storage/indexed-db.ts';

const textOf = (id: string, overrides: Partial<KeptText> = {}): KeptText => ({
  id,
  from: '',
  text: `Ann: AS1-${id}`,
  addedAt: 1,
  index: 0,
  ...overrides,
});

/** Everything that is in the database, store by store. */
async function everything(): Promise<Record<string, readonly unknown[]>> {
  const raw = await openDB('alongside');
  const names = [...raw.objectStoreNames];
  const stores = await Promise.all(names.map(async (name) => [name, await raw.getAll(name)] as const));
  raw.close();
  return Object.fromEntries(stores);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each<[string, () => Promise<Classes>]>([
  ['the browser’s database', indexedDbClasses],
  ['memory', async () => memoryClasses()],
])('a class in %s', (_, open) => {
  test('is empty at first, and counts the best attempt', async () => {
    expect(await (await open()).read()).toEqual({ about: { name: '', counting: 'best' }, texts: [], unread: 0 });
  });

  test('comes back in the order it was pasted', async () => {
    const classes = await open();
    await classes.putTexts([textOf('c', { addedAt: 2 }), textOf('b', { index: 1 }), textOf('a')]);
    await classes.putAbout({ name: 'Year 2', counting: 'last' });
    const { about, texts } = await classes.read();
    expect(about).toEqual({ name: 'Year 2', counting: 'last' });
    expect(texts).toEqual([textOf('a'), textOf('b', { index: 1 }), textOf('c', { addedAt: 2 })]);
  });

  test('is gone when it is cleared', async () => {
    const classes = await open();
    await classes.putTexts([textOf('a')]);
    await classes.putAbout({ name: 'Year 2', counting: 'last' });
    await classes.clear();
    expect(await classes.read()).toEqual({ about: { name: '', counting: 'best' }, texts: [], unread: 0 });
  });
});

describe('the database', () => {
  test('holds nothing of a class that was cleared, in any store', async () => {
    const classes = await indexedDbClasses();
    await classes.putTexts([textOf('a'), textOf('b')]);
    await classes.putAbout({ name: 'Year 2', counting: 'last' });
    expect((await everything()).classes).toHaveLength(3);
    await classes.clear();
    expect(Object.values(await everything()).flat()).toEqual([]);
  });

  test('still holds what the version before kept', async () => {
    const before = await openDB('alongside', 1, {
      upgrade(raw) {
        raw.createObjectStore('runs');
        raw.createObjectStore('settings');
      },
    });
    await before.put('settings', { stage: false, silences: true }, 'settings');
    before.close();
    expect((await (await indexedDbStorage()).read()).settings).toMatchObject({ stage: false, silences: true });
    await (await indexedDbClasses()).putTexts([textOf('a')]);
    expect((await everything()).classes).toHaveLength(1);
  });

  test('is refused, not waited for, while another tab holds the version before open', async () => {
    const other = await openDB('alongside', 1);
    await expect(indexedDbClasses()).rejects.toThrow('another tab');
    other.close();
  });

  test.each([
    ['a damaged text', { version: 1, id: 'bad', text: 7 }],
    ['a text of a newer game', { version: 9, tomorrow: true }],
  ])('names %s as unread, and reads the rest', async (_, value) => {
    const classes = await indexedDbClasses();
    await classes.putTexts([textOf('a')]);
    const raw = await openDB('alongside');
    await raw.put('classes', value, 'text bad');
    raw.close();
    expect(await classes.read()).toMatchObject({ texts: [textOf('a')], unread: 1 });
  });
});
