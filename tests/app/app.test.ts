import { beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp, type Ports, type Story } from '../../src/app/app.ts';
import { links, type Route, routeOf } from '../../src/app/routes.ts';
import { loadedScenario } from '../../src/app/state.ts';
import type { ChoiceId, ScenarioId, Seed } from '../../src/base/base.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { BOOKS, tiny } from '../tiny.ts';
import { scenarioPorts } from './scenario-ports.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await tiny(BOOKS);
});

const settled = () => new Promise((done) => setTimeout(done, 5));
const visit: Route = { kind: 'visit', scenario: 'tiny' as ScenarioId, seed: 1 as Seed };

function portsWith(storage: () => Promise<Storage>, changed: Partial<Ports> = {}): Ports {
  let ids = 0;
  let clock = 0;
  return {
    openStorage: storage,
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
    promise: { ask: async () => {}, given: async () => null, usedBytes: async () => null },
    copy: async () => true,
    saveFile: () => {},
    ...changed,
  };
}

async function opened(storage: Storage, route: Route = visit, changed: Partial<Ports> = {}): Promise<App> {
  const app = createApp(
    portsWith(async () => storage, changed),
    route,
  );
  await settled();
  return app;
}

const playing = (app: App) => {
  const { records, playing: id } = app.store.getState();
  return records.find((record) => record.id === id);
};
const loadedHere = (app: App) => loadedScenario(app.store.getState(), 'tiny')!;
const choose = (app: App, ...choices: string[]) => {
  for (const choice of choices) app.choose(choice as ChoiceId);
};

describe('a visit', () => {
  test('begins at the seed of its link', async () => {
    expect(playing(await opened(memoryStorage()))?.run).toMatchObject({ seed: 1, choices: [] });
  });

  test('waits on its title card where the link names no seed', async () => {
    expect(playing(await opened(memoryStorage(), { ...visit, seed: null }))).toBeUndefined();
  });

  test('is at the same line after the tab was closed', async () => {
    const storage = memoryStorage();
    const before = await opened(storage);
    choose(before, 'ask', 'matters');
    await settled();
    const after = await opened(storage);
    expect(playing(after)?.run.choices).toEqual(['ask', 'matters']);
    choose(after, 'reflect');
    await settled();
    expect((await storage.read()).records.map((record) => record.run.choices.length)).toEqual([3]);
  });

  test('ignores a choice that is not on offer, and loses nothing by it', async () => {
    const app = await opened(memoryStorage());
    choose(app, 'ask', 'fly');
    expect(playing(app)?.run.choices).toEqual(['ask']);
  });

  test('keeps what was shown at its end beside the inputs', async () => {
    const app = await opened(memoryStorage());
    choose(app, 'matters', 'bye');
    expect(playing(app)?.seen).toMatchObject({ ending: 'done', told: ['jean'], headline: 'C' });
  });

  test('begins anew once its debrief was opened', async () => {
    const storage = memoryStorage();
    const app = await opened(storage);
    choose(app, 'bye');
    app.guess(playing(app)?.id ?? '', { understood: 1, listened: 2, included: 3 });
    await settled();
    const again = await opened(storage, visit, { newId: () => 'another' });
    expect(playing(again)?.run.choices).toEqual([]);
    const kept = (await storage.read()).records.find((record) => record.closed);
    expect(kept?.guess).toEqual({ understood: 1, listened: 2, included: 3 });
  });

  test('tried from a turn keeps the choices before it and says where it came from', async () => {
    const app = await opened(memoryStorage());
    choose(app, 'ask', 'matters', 'bye');
    const run = playing(app)?.run;
    app.tryFrom(loadedHere(app), run!, 1);
    expect(playing(app)).toMatchObject({ run: { choices: ['ask'] }, from: { id: 'r1', steps: 1 } });
    expect(app.store.getState().records.map((record) => record.run.choices.length)).toEqual([3, 1]);
  });
});

describe('a run made of another', () => {
  const branched = async (choices: readonly string[], shown: string[] = []) => {
    const app = await opened(memoryStorage(), visit, { show: (link) => shown.push(link) });
    choose(app, 'ask', 'matters', 'bye');
    const origin = playing(app)?.run;
    app.go({ kind: 'run', code: 'r1' });
    app.branch(loadedHere(app), origin!, { run: { ...origin!, choices: choices as ChoiceId[] }, steps: 1 });
    return { app, origin };
  };

  test('that goes on is played from there, and knows where it came from', async () => {
    const shown: string[] = [];
    const { app } = await branched(['ask', 'knee'], shown);
    expect(playing(app)).toMatchObject({ run: { choices: ['ask', 'knee'] }, from: { id: 'r1', steps: 1 } });
    expect(shown).toEqual(['#/visit/tiny']);
  });

  test('that has ended is kept, is not gone on with, and is laid beside the other', async () => {
    const shown: string[] = [];
    const { app, origin } = await branched(['ask', 'knee', 'bye'], shown);
    const made = app.store.getState().records[1];
    expect(made).toMatchObject({ closed: true, from: { id: 'r1', steps: 1 }, seen: { ending: 'done' } });
    const [said] = await app.keeper.transcripts([made!.id]);
    expect(said?.map(({ text }) => text)).toContain('Is the knee hot?');
    expect(shown).toEqual([`#/compare/${encodeRun(origin!, scenario)}/${encodeRun(made!.run, scenario)}`]);
    expect(playing(app)).toBeUndefined();
  });

  test('that the script does not allow is not made', async () => {
    const { app } = await branched(['ask', 'fly']);
    expect(app.store.getState().records.length).toBe(1);
  });
});

describe('a first visit', () => {
  test('begins before the shelf has been read, and is kept all the same', async () => {
    const storage = memoryStorage();
    let open = (_: Storage) => {};
    const late = new Promise<Storage>((done) => {
      open = done;
    });
    const app = createApp(
      portsWith(() => late, { mayHaveKept: () => false }),
      visit,
    );
    await settled();
    choose(app, 'ask');
    expect(playing(app)?.run.choices).toEqual(['ask']);
    open(storage);
    await settled();
    expect((await storage.read()).records.map((record) => record.run.choices)).toEqual([['ask']]);
  });
});

describe('a story that is still on its way', () => {
  /** A story that comes when it is let come. */
  function late() {
    let come = () => {};
    let fail = (_: Error) => {};
    const story = new Promise<Story>((done, failed) => {
      come = () => done({ story: scenario.story, choiceIds: scenario.choiceIds });
      fail = failed;
    });
    return { loadStory: () => story, come: () => come(), fail: (thrown: Error) => fail(thrown) };
  }

  test('takes the first choice, and answers it once it is here', async () => {
    const { loadStory, come } = late();
    const app = await opened(memoryStorage(), visit, { loadStory });
    expect(playing(app)?.run.choices).toEqual([]);
    choose(app, 'ask');
    expect(app.store.getState().pending).toBe('ask');
    come();
    await settled();
    expect(playing(app)?.run.choices).toEqual(['ask']);
    expect(app.store.getState().pending).toBeNull();
  });

  test('answers nothing that was chosen in a visit left since', async () => {
    const { loadStory, come } = late();
    const app = await opened(memoryStorage(), visit, { loadStory });
    choose(app, 'ask');
    app.go({ kind: 'diary' });
    come();
    await settled();
    expect(app.store.getState().records.flatMap((record) => record.run.choices)).toEqual([]);
  });

  test('and never comes says so', async () => {
    const { loadStory, fail } = late();
    const app = await opened(memoryStorage(), visit, { loadStory });
    choose(app, 'ask');
    fail(new Error('the network went'));
    await settled();
    expect(app.store.getState().scenarios.tiny).toEqual({ kind: 'failed', cause: { kind: 'not-loaded' } });
  });
});

describe('two tabs on one visit', () => {
  test('both keep what was chosen in them', async () => {
    const storage = memoryStorage();
    const first = await opened(storage);
    choose(first, 'ask');
    await settled();
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `second-tab-${ids}`;
    };
    const second = await opened(storage, visit, { newId });
    choose(first, 'matters');
    await settled();
    choose(second, 'offer');
    await settled();
    const kept = (await storage.read()).records.map((record) => record.run.choices.join());
    expect(kept.toSorted()).toEqual(['ask,matters', 'ask,offer']);
    choose(second, 'sorry');
    await settled();
    expect((await storage.read()).records.map((record) => record.run.choices.join()).toSorted()).toEqual([
      'ask,matters',
      'ask,offer,sorry',
    ]);
  });
});

describe('a browser that will not keep anything', () => {
  const refusing = () => Promise.reject(new DOMException('no', 'SecurityError'));

  test('is told of, and the visit plays on', async () => {
    const app = createApp(portsWith(refusing), visit);
    await settled();
    choose(app, 'ask', 'matters');
    await settled();
    expect(app.store.getState().keeping).toBe('memory');
    expect(playing(app)?.run.choices).toEqual(['ask', 'matters']);
  });

  test('that is full is told of, and what was kept before is untouched', async () => {
    const inner = memoryStorage();
    await opened(inner).then((app) => choose(app, 'ask'));
    await settled();
    const full: Storage = { ...inner, put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    const app = await opened(full);
    choose(app, 'matters');
    await settled();
    expect(app.store.getState().keeping).toBe('full');
    expect(playing(app)?.run.choices).toEqual(['ask', 'matters']);
    expect((await inner.read()).records.map((record) => record.run.choices)).toEqual([['ask']]);
  });
});

describe('a visit that cannot be fetched', () => {
  test.each([
    ['because there is none of that name', 'unknown-scenario', 'unknown-scenario'],
    ['because the network is away', undefined, 'not-loaded'],
  ])('says so: %s', async (_, cause, kind) => {
    const announce = () => Promise.reject(new Error('no', { cause }));
    const app = await opened(memoryStorage(), visit, { announce });
    expect(app.store.getState().scenarios.tiny).toEqual({ kind: 'failed', cause: { kind } });
  });
});

describe('an address', () => {
  test.each([
    ['', { kind: 'diary' }],
    ['#/', { kind: 'diary' }],
    ['#/visit/is-bob-ready', { kind: 'visit', scenario: 'is-bob-ready', seed: null }],
    ['#/visit/is-bob-ready?seed=12', { kind: 'visit', scenario: 'is-bob-ready', seed: 12 }],
    ['#/visit/is-bob-ready?seed=twelve', { kind: 'visit', scenario: 'is-bob-ready', seed: null }],
    ['#/present/is-bob-ready', { kind: 'present', scenario: 'is-bob-ready' }],
    ['#/visit/tiny?for=1a2b3c4d', { kind: 'visit', scenario: 'tiny', seed: null, assignment: '1a2b3c4d' }],
    ['#/visit/tiny?for=<img>', { kind: 'visit', scenario: 'tiny', seed: null }],
    ['#/assign', { kind: 'assign', code: null }],
    ['#/assign/AA1-x', { kind: 'assign', code: 'AA1-x' }],
    ['#/a/AA1-x', { kind: 'assignment', code: 'AA1-x', page: 'card' }],
    ['#/a/AA1-x/hand-in', { kind: 'assignment', code: 'AA1-x', page: 'hand-in' }],
    ['#/a/AA1-x/elsewhere', { kind: 'nowhere', address: '#/a/AA1-x/elsewhere' }],
    ['#/a', { kind: 'nowhere', address: '#/a' }],
    ['#/h/AH1-X', { kind: 'handed', code: 'AH1-X' }],
    ['#/run/AS1-ABC', { kind: 'run', code: 'AS1-ABC' }],
    ['#/guide/is-bob-ready', { kind: 'guide', scenario: 'is-bob-ready' }],
    ['#/compare/AS1-ABC/r2', { kind: 'compare', a: 'AS1-ABC', b: 'r2' }],
    ['#/compare/AS1-ABC', { kind: 'compare', a: 'AS1-ABC', b: null }],
    ['#/compare/a/b/c', { kind: 'nowhere', address: '#/compare/a/b/c' }],
    ['#/about', { kind: 'about' }],
    ['#/runs', { kind: 'runs', scenario: null }],
    ['#/runs?visit=is-bob-ready', { kind: 'runs', scenario: 'is-bob-ready' }],
    ['#/runs/all', { kind: 'nowhere', address: '#/runs/all' }],
    ['#/class', { kind: 'class', scenario: null }],
    ['#/class/is-bob-ready', { kind: 'class', scenario: 'is-bob-ready' }],
    ['#/class/is-bob-ready/x', { kind: 'nowhere', address: '#/class/is-bob-ready/x' }],
    ['#/visit', { kind: 'nowhere', address: '#/visit' }],
    ['#/visit/a/b', { kind: 'nowhere', address: '#/visit/a/b' }],
    ['#/%E0%A4%A', { kind: 'nowhere', address: '#/%E0%A4%A' }],
  ])('%s opens the right screen', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  test('written by a link is read back', () => {
    expect(routeOf(links.visit('tiny', 3))).toEqual({ kind: 'visit', scenario: 'tiny', seed: 3 });
    expect(routeOf(links.compare('AS1-ABC', 'r2'))).toEqual({ kind: 'compare', a: 'AS1-ABC', b: 'r2' });
    expect(routeOf(links.compare('r2'))).toEqual({ kind: 'compare', a: 'r2', b: null });
    expect(routeOf(links.runs('tiny'))).toEqual({ kind: 'runs', scenario: 'tiny' });
    expect(routeOf(links.setVisit('tiny', '1a2b3c4d'))).toMatchObject({ scenario: 'tiny', assignment: '1a2b3c4d' });
    expect(routeOf(links.assign('AA1-x'))).toEqual({ kind: 'assign', code: 'AA1-x' });
    expect(routeOf(links.handIn('AA1-x'))).toEqual({ kind: 'assignment', code: 'AA1-x', page: 'hand-in' });
    expect(routeOf(links.handed('AH1-X'))).toEqual({ kind: 'handed', code: 'AH1-X' });
    expect(routeOf(links.run('AS1-ABC'))).toEqual({ kind: 'run', code: 'AS1-ABC' });
  });
});
