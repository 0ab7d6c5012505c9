import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, createApp, type Ports } from '../../src/app/app.ts';
import {
  bringIn,
  forget,
  keepSent,
  lookInto,
  putBack,
  remove,
  rename,
  saveBox,
  star,
  toBring,
} from '../../src/app/shelf.ts';
import { loadedScenario } from '../../src/app/state.ts';
import type { ChoiceId, ScenarioId, Seed } from '../../src/base/base.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { BOOKS, played, tiny } from '../tiny.ts';
import { scenarioPorts } from './scenario-ports.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await tiny(BOOKS);
});

const settled = () => new Promise((done) => setTimeout(done, 5));

interface Seen {
  asked: number;
  readonly files: { readonly name: string; readonly text: string }[];
}

function portsWith(storage: Storage, seen: Seen): Ports {
  let ids = 0;
  let clock = Date.UTC(2026, 10, 23);
  return {
    openStorage: async () => storage,
    mayHaveKept: () => true,
    ...scenarioPorts(scenario),
    now: () => {
      clock += 1;
      return clock;
    },
    newId: () => {
      ids += 1;
      return `r${ids}`;
    },
    newSeed: () => 99 as Seed,
    show: () => {},
    promise: {
      ask: async () => {
        seen.asked += 1;
      },
      given: async () => true,
      usedBytes: async () => 1,
    },
    copy: async () => true,
    saveFile: (name, text) => seen.files.push({ name, text }),
  };
}

let storage: Storage;
let seen: Seen;
let app: App;
beforeEach(async () => {
  storage = memoryStorage();
  seen = { asked: 0, files: [] };
  app = await opened(storage);
});

async function opened(onto: Storage): Promise<App> {
  const fresh = createApp(portsWith(onto, seen), { kind: 'runs', scenario: null });
  fresh.fetchScenario('tiny' as ScenarioId);
  await settled();
  return fresh;
}

/** Plays one visit, choice by choice. */
function play(...choices: string[]) {
  app.begin(scenario);
  for (const choice of choices) app.choose(choice as ChoiceId);
}

const shown = (of = app) => of.store.getState().records;
const only = () => {
  const [record] = shown();
  if (record === undefined) throw new Error('no run');
  return record;
};
const kept = async () => (await storage.read()).records;

describe('a run', () => {
  test('is named and starred here and on the device', async () => {
    play('ask');
    expect(await rename(app, only(), '  Asked first ')).toEqual({ ok: true, value: 'Asked first' });
    star(app, only(), true);
    await settled();
    expect(only()).toMatchObject({ name: 'Asked first', starred: true });
    expect(await kept()).toMatchObject([{ name: 'Asked first', starred: true }]);
  });

  test('keeps its name and its star when it goes on', async () => {
    play('ask');
    await rename(app, only(), 'Mine');
    star(app, only(), true);
    app.choose('matters' as ChoiceId);
    await settled();
    expect(await kept()).toMatchObject([{ name: 'Mine', starred: true, run: { choices: ['ask', 'matters'] } }]);
  });

  test('loses its name where an empty one is saved', async () => {
    play('ask');
    await rename(app, only(), 'Mine');
    await rename(app, only(), '  ');
    await settled();
    expect([only().name, (await kept())[0]?.name]).toEqual([undefined, undefined]);
  });

  test('keeps its name where the new one will not do', async () => {
    play('ask');
    await rename(app, only(), 'Mine');
    expect(await rename(app, only(), 'a'.repeat(81))).toMatchObject({ ok: false, problem: { kind: 'bad-field' } });
    expect(only().name).toBe('Mine');
  });
});

describe('a deleted run', () => {
  test('is gone at once, and does not come back by itself', async () => {
    play('ask');
    remove(app, only());
    await settled();
    expect([shown(), await kept(), shown(await opened(storage))]).toEqual([[], [], []]);
  });

  test('comes back whole when it is put back', async () => {
    play('ask');
    await rename(app, only(), 'Mine');
    await settled();
    const [before, said] = [only(), await storage.transcripts(['r1'])];
    remove(app, before);
    putBack(app, app.store.getState().removed);
    await settled();
    expect([shown(), await kept(), await storage.transcripts(['r1'])]).toEqual([[before], [before], said]);
    expect(said[0]?.length).toBeGreaterThan(1);
  });

  test('put back and deleted in one breath stays deleted', async () => {
    play('ask');
    await settled();
    const record = only();
    for (let again = 0; again < 3; again += 1) {
      remove(app, record);
      putBack(app, [record]);
    }
    remove(app, record);
    await settled();
    expect([shown(), await kept()]).toEqual([[], []]);
  });

  test('among others is put back without them', async () => {
    play('ask');
    play('matters');
    await settled();
    const [first, second] = shown();
    remove(app, first!);
    remove(app, second!);
    putBack(app, [first!]);
    await settled();
    expect((await kept()).map(({ id }) => id)).toEqual([first?.id]);
    expect(app.store.getState().removed.map(({ id }) => id)).toEqual([second?.id]);
    forget(app);
    expect(app.store.getState().removed).toEqual([]);
  });

  test('is not played on', () => {
    play('ask');
    remove(app, only());
    app.choose('matters' as ChoiceId);
    expect(shown()).toEqual([]);
  });
});

describe('a file of runs', () => {
  const fileOf = (text: string) => ({ size: text.length, text: async () => text });

  test('is named by the day, and brings everything to an empty device', async () => {
    play('matters', 'bye');
    play('ask');
    await rename(app, only(), 'Mine');
    await settled();
    await saveBox(app, shown());
    const [file] = seen.files;
    expect(file?.name).toBe('alongside-runs-2026-11-23.json');
    const away = memoryStorage();
    const other = await opened(away);
    const box = await lookInto(other, fileOf(file?.text ?? ''));
    if (!box.ok) throw new Error(box.problem.kind);
    expect(await bringIn(other, toBring(box.value.found))).toBe('kept');
    expect(shown(other)).toEqual(shown());
    expect((await away.read()).records).toEqual(await kept());
    expect(await away.transcripts(['r1', 'r2'])).toEqual(await storage.transcripts(['r1', 'r2']));
  });

  test.each([
    ['full', 'QuotaExceededError', 'full'],
    ['unwilling', 'UnknownError', 'refused'],
  ])('changes nothing where the device is %s', async (_, name, answer) => {
    play('ask');
    await settled();
    await saveBox(app, shown());
    const other = await opened({ ...memoryStorage(), bring: () => Promise.reject(new DOMException('no', name)) });
    const box = await lookInto(other, fileOf(seen.files[0]?.text ?? ''));
    if (!box.ok) throw new Error(box.problem.kind);
    expect(await bringIn(other, toBring(box.value.found))).toBe(answer);
    expect(shown(other)).toEqual([]);
  });

  test.each<[string, { size: number; text: () => Promise<string> }, string]>([
    [
      'that is too big is not even read',
      { size: 60_000_000, text: () => Promise.reject(new Error('read')) },
      'too-big',
    ],
    ['that went away', { size: 1, text: () => Promise.reject(new Error('gone')) }, 'not-read'],
    ['of something else', fileOf('{}'), 'not-a-box'],
  ])('%s is refused by name', async (_, file, kind) => {
    expect(await lookInto(app, file)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('a run that somebody sent', () => {
  test('is kept under a name, marked as not the learner’s own, and never gone on with', async () => {
    const sent = played(scenario, ['ask', 'matters']);
    await keepSent(app, sent, { scenario: loadedScenario(app.store.getState(), 'tiny')!, text: 'Sam’s' });
    await settled();
    expect(await kept()).toMatchObject([{ name: 'Sam’s', mine: false, closed: true, run: sent.run }]);
    expect((await storage.transcripts(['r1']))[0]?.length).toBeGreaterThan(1);
    app.go({ kind: 'visit', scenario: 'tiny' as ScenarioId, seed: null });
    await settled();
    expect(app.store.getState().playing).toBeNull();
  });
});

describe('the browser', () => {
  test('is asked to keep runs after the first whole one, once and for all', async () => {
    play('ask');
    expect(seen.asked).toBe(0);
    app.choose('bye' as ChoiceId);
    expect(seen.asked).toBe(1);
    play('bye');
    await settled();
    app = await opened(storage);
    play('bye');
    expect(seen.asked).toBe(1);
  });
});
