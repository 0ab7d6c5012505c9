/** Builders for tiny scenarios: Ink inline, a manifest with overrides. */

import type { Manifest } from '../../src/scenario/manifest.ts';
import { type Scenario, scenarioOf } from '../../src/scenario/scenario.ts';
import { compileInk } from '../../src/studio/compile.ts';

export const manifestOf = (overrides: Partial<Manifest> = {}): Manifest => ({
  id: 'made',
  edition: '1',
  title: 'Made',
  strand: 'home-visit',
  minutes: 5,
  you: { id: 'helen', name: 'Helen', role: 'nurse', line: 'A nurse.' },
  referral: { from: 'Triage', text: 'See and treat.' },
  place: 'kitchen',
  trustStart: 4,
  cast: [
    {
      id: 'peg',
      name: 'Peg',
      age: 74,
      role: 'host',
      look: { hair: 'GrayShort', skin: '#f1c9a9', hairColour: '#9a9a96', top: '#4d5a43' },
    },
  ],
  facts: [],
  duties: [],
  cues: [],
  things: [],
  endings: [{ id: 'end', title: 'The end' }],
  objectives: ['Ask.'],
  contentNote: 'None.',
  debrief: ['What did you see?'],
  pivotal: [],
  review: { clinicians: [], patientPartners: [], educators: [] },
  sources: [],
  ...overrides,
});

/** Throws where the Ink does not compile: a fault of the test. */
export async function made(ink: string, overrides: Partial<Manifest> = {}): Promise<Scenario> {
  const compiled = compileInk({ 'main.ink': ink });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
  return scenarioOf(manifestOf(overrides), compiled.value);
}
