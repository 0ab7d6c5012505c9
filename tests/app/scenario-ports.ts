import type { Ports } from '../../src/app/app.ts';
import { openEngine } from '../../src/app/engine.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openingOf } from '../../src/studio/opening.ts';

/** What the app fetches of a scenario, at once. */
export const scenarioPorts = (
  scenario: Scenario,
): Pick<Ports, 'announce' | 'loadStory' | 'loadEngine' | 'loadBeside'> => ({
  announce: async () => ({
    manifest: scenario.manifest,
    fingerprint: scenario.fingerprint,
    opening: openingOf(scenario),
  }),
  loadStory: async () => ({ story: scenario.story, choiceIds: scenario.choiceIds }),
  loadEngine: async () => openEngine,
  loadBeside: () => Promise.reject(new Error('nothing is kept beside it')),
});
