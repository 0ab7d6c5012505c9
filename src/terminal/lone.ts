/** A lone Ink story without a manifest: it can be walked, and nothing is scored. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Manifest } from '../scenario/manifest.ts';
import { type Scenario, scenarioOf } from '../scenario/scenario.ts';
import { compileInk, MAIN } from '../studio/compile.ts';
import { scenarioProblemWords } from '../words/problems.ts';
import { readFolder } from './folders.ts';
import { refuse } from './refusal.ts';

const manifestFor = (id: string): Manifest => ({
  id,
  edition: '0',
  title: id,
  strand: 'home-visit',
  minutes: 1,
  you: { id: 'you', name: 'You', role: '', line: '' },
  referral: { from: '', text: '' },
  place: 'room',
  trustStart: 4,
  cast: [],
  facts: [],
  duties: [],
  cues: [],
  things: [],
  endings: [],
  objectives: [],
  contentNote: '',
  debrief: [],
  pivotal: [],
  review: { clinicians: [], patientPartners: [], educators: [] },
  sources: [],
});

/** The story of an `.ink` file, with what it includes from its own folder. Refuses with all of Ink's errors. */
export async function loadLone(file: string): Promise<Scenario> {
  if (!existsSync(file)) refuse(`There is no file to read at "${file}".`);
  const compiled = compileInk({ ...readFolder(dirname(file)).ink, [MAIN]: readFileSync(file, 'utf8') });
  if (!compiled.ok) {
    const faults = compiled.problem.map((fault) => scenarioProblemWords({ kind: 'ink-fault', ...fault }));
    refuse(faults.map((fault) => `${file}: ${fault}`).join('\n'));
  }
  const scenario = await scenarioOf(manifestFor(basename(file, '.ink')), compiled.value);
  return { ...scenario, scored: false };
}
