/** Wires the adapters to the app and mounts it. The only reader of clock, chance and address. */

import { cards } from 'virtual:cards';
import { render } from 'preact';
import { type Beside, createApp, type KeepingPromise, type Ports } from './app/app.ts';
import type { OpenChecking, SetUp } from './app/class/passing.ts';
import { routeOf } from './app/routes.ts';
import { seedOf } from './base/base.ts';
import { fetchScreensAhead } from './screens/lazily.tsx';
import { Shell } from './screens/shell.tsx';
import { fetchShelfAhead, indexedDbStorage, mayHaveKept } from './storage/indexed-db.ts';
import './screens/first.css';

async function fetchPart<Part>(id: string, part: 'visit' | 'story' | keyof Beside): Promise<Part> {
  if (!cards.some((card) => card.id === id)) throw new Error(`no visit ${id}`, { cause: 'unknown-scenario' });
  const response = await fetch(`visits/${id}.${part}.json`);
  if (!response.ok) throw new Error(`${part} of ${id} answered ${response.status}`);
  return response.json();
}

const promise: KeepingPromise = {
  ask: async () => void (await navigator.storage?.persist?.().catch(() => false)),
  given: async () => (await navigator.storage?.persisted?.().catch(() => null)) ?? null,
  usedBytes: async () => (await navigator.storage?.estimate?.().catch(() => null))?.usage ?? null,
};

/** The browser saves what an address leads to when a link with a file's name is followed. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain';
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What begins with # is a link of the game's own. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.startsWith('#/') ? new URL(text, location.href).href : text);
    return true;
  } catch {
    return false;
  }
}

const openChecking: OpenChecking = (hear) => {
  const worker = new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }) => hear(data));
  worker.addEventListener('error', () => hear({ kind: 'failed' }));
  worker.postMessage({ page: location.href, visits: cards.map(({ id }) => id) } satisfies SetUp);
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
};

const ports: Ports = {
  openStorage: indexedDbStorage,
  mayHaveKept,
  announce: (id) => fetchPart(id, 'visit'),
  loadStory: (id) => fetchPart(id, 'story'),
  loadBeside: fetchPart,
  openClasses: async () => (await import('./storage/classes/indexed-db.ts')).indexedDbClasses(),
  openChecking,
  loadEngine: async () => (await import('./app/engine.ts')).openEngine,
  now: () => Date.now(),
  newId: () => crypto.getRandomValues(new Uint32Array(3)).reduce((id, part) => `${id}${part.toString(36)}`, 'r'),
  show: (link) => {
    location.hash = link;
  },
  promise,
  copy,
  saveFile,
  newSeed: () => seedOf(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
};

const app = createApp(ports, routeOf(location.hash));
addEventListener('hashchange', () => app.go(routeOf(location.hash)));

const root = document.getElementById('app');
if (root !== null) render(<Shell app={app} cards={cards} />, root);

/** The typeface comes once the first choice can be made, and then all that may be needed later: until then every byte is for that. */
function fetchMoreOnceUsable(): void {
  const { route, playing, records } = app.store.getState();
  if (route.kind === 'visit' && route.seed !== null && playing === null && records.length === 0) return;
  stopWatching();
  setTimeout(fetchMore, HEAD_START_MS);
}

/** What fails is tried again where it is needed. */
async function fetchMore(): Promise<void> {
  await Promise.all([import('./screens/type.css'), import('./screens/print.css')]).catch(() => {});
  await fetchShelfAhead().catch(() => {});
  await fetchScreensAhead();
}

const HEAD_START_MS = 500;

const stopWatching = app.store.subscribe(fetchMoreOnceUsable);
