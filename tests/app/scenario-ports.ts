import type { Ports } from '../../src/app/app.ts';
import { openEngine } from '../../src/app/engine.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { memoryClasses } from '../../src/storage/classes/memory.ts';
import { openingOf } from '../../src/studio/opening.ts';

/** What the app fetches of a scenario, at once; and no class. */
export const scenarioPorts = (
  scenario: Scenario,
): Pick<Ports, 'announce' | 'loadStory' | 'loadEngine' | 'loadBeside' | 'openClasses' | 'openChecking'> => ({
  announce: async () => ({
    manifest: scenario.manifest,
    fingerprint: scenario.fingerprint,
    opening: openingOf(scenario),
  }),
  loadStory: async () => ({ story: scenario.story, choiceIds: scenario.choiceIds }),
  loadEngine: async () => openEngine,
  openClasses: async () => memoryClasses(),
  openChecking: () => ({ ask: () => {}, end: () => {} }),
  loadBeside: () => Promise.reject(new Error('nothing is kept beside it')),
});
