/** What lies in the browser's database. It is written after the page has answered, so whoever looks must be ready to wait. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everything in it, by store. */
const everything = (page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> =>
  page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('alongside');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    const all = (name: string) =>
      new Promise<readonly [string, readonly unknown[]]>((done) => {
        const asked = opened.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => done([name, asked.result]);
      });
    const stores = await Promise.all([...opened.objectStoreNames].map(all));
    opened.close();
    return Object.fromEntries(stores);
  });

/** Everything in it, as one text. */
export const keptText = async (page: Page): Promise<string> =>
  JSON.stringify(Object.values(await everything(page)).flat());

interface KeptRun {
  readonly id: string;
  readonly run: { readonly choices: readonly string[] };
}

export const keptRuns = async (page: Page): Promise<readonly KeptRun[]> =>
  ((await everything(page)).runs ?? []) as readonly KeptRun[];

/** Waits until the newest run is kept with so many choices. */
export const untilKept = (page: Page, steps: number): Promise<void> =>
  expect.poll(async () => (await keptRuns(page)).map(({ run }) => run.choices.length)).toContain(steps);

/** Lays something into the store of runs. */
export const layIn = (page: Page, records: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(
    (laid) =>
      new Promise<void>((done, fail) => {
        const asked = indexedDB.open('alongside');
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const writing = asked.result.transaction('runs', 'readwrite');
          for (const [id, record] of Object.entries(laid)) writing.objectStore('runs').put(record, id);
          writing.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      }),
    records,
  );

/** Makes every kept run one of another edition, as after an update of the game, once one of so many choices is there. */
export async function ageRuns(page: Page, steps: number): Promise<void> {
  await untilKept(page, steps);
  const aged = (await keptRuns(page)).map((each) => [
    each.id,
    { ...each, closed: true, run: { ...each.run, fingerprint: '0123456789ab' } },
  ]);
  await layIn(page, Object.fromEntries(aged));
}
