/** An app for tests: its ports, and the verbs of someone who plays. */
import type { App, Ports } from '../../src/app/app.ts';
import type { Card } from '../../src/app/card.ts';
import type { ChoiceId, Seed } from '../../src/base/base.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { scenarioPorts } from './scenario-ports.ts';

export const settled = () => new Promise((done) => setTimeout(done, 5));

let ids = 0;

/** Every visit is the one given; ids are never the same twice. */
export function portsFor(scenario: Scenario, storage: Storage): Ports {
  let clock = 0;
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
      return `m${ids}`;
    },
    newSeed: () => 99 as Seed,
    show: () => {},
    promise: { ask: async () => {}, given: async () => null, usedBytes: async () => null },
    copy: async () => true,
    saveFile: () => {},
  };
}

export const playing = (app: App) => {
  const { records, playing: id } = app.store.getState();
  return records.find((record) => record.id === id);
};

export const choose = (app: App, ...choices: string[]) => {
  for (const choice of choices) app.choose(choice as ChoiceId);
};

export const cardOf = (id: string, minutes: number): Card => ({
  id,
  title: id,
  strand: 'home-visit',
  minutes,
  you: { id: 'you', name: 'You', role: 'nurse', line: '' },
  contentNote: 'Nothing much.',
  people: [],
  endings: 1,
  facts: 1,
  reviewers: 0,
  fingerprint: '0123456789ab',
});
