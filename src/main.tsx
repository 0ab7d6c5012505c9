/** Wires the adapters to the app and mounts it. The only reader of clock, chance and address. */

import { cards } from 'virtual:cards';
import { render } from 'preact';
import { createApp, type Ports } from './app/app.ts';
import { routeOf } from './app/routes.ts';
import { seedOf } from './base/base.ts';
import type { Scenario } from './scenario/scenario.ts';
import { Shell } from './screens/shell.tsx';
import { indexedDbStorage, mayHaveKept } from './storage/indexed-db.ts';
import './screens/first.css';

async function fetched(file: string): Promise<Response> {
  const response = await fetch(`visits/${file}.json`);
  if (!response.ok) throw new Error(`visits/${file}.json answered ${response.status}`);
  return response;
}

async function loadScenario(id: string): Promise<Scenario> {
  if (!cards.some((card) => card.id === id)) throw new Error(`no visit ${id}`, { cause: 'unknown-scenario' });
  return (await fetched(id)).json();
}

const ports: Ports = {
  openStorage: indexedDbStorage,
  mayHaveKept,
  loadScenario,
  loadBeside: async (id, what) => (await fetched(`${id}.${what}`)).json(),
  now: () => Date.now(),
  newId: () => crypto.getRandomValues(new Uint32Array(3)).reduce((id, part) => `${id}${part.toString(36)}`, 'r'),
  show: (link) => {
    location.hash = link;
  },
  newSeed: () => seedOf(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
};

const app = createApp(ports, routeOf(location.hash));
addEventListener('hashchange', () => app.go(routeOf(location.hash)));

const root = document.getElementById('app');
if (root !== null) render(<Shell app={app} cards={cards} />, root);

/** The typeface comes once the first choice can be made: until then every byte is for that. */
function fetchTypeOnceUsable(): void {
  const { route, playing, records } = app.store.getState();
  if (route.kind === 'visit' && route.seed !== null && playing === null && records.length === 0) return;
  stopWatching();
  setTimeout(() => void import('./screens/type.css'), HEAD_START_MS);
}

const HEAD_START_MS = 500;

const stopWatching = app.store.subscribe(fetchTypeOnceUsable);
