/** From an author's files to a scenario that can be played, or every problem at once. */
import { ok, problem, type Result } from '../base/base.ts';
import { parseJsonWith } from '../base/parse.ts';
import { manifestSchema } from '../scenario/manifest.ts';
import { type Scenario, scenarioOf } from '../scenario/scenario.ts';
import { compileInk, type InkFiles } from './compile.ts';
import { type ScenarioProblem, tagProblems } from './problems.ts';

/** The text files of one scenario's folder. */
export interface ScenarioFolder {
  /** The folder's name: must be the scenario's id. */
  readonly name: string;
  /** `scenario.json`, or null where there is none. */
  readonly manifest: string | null;
  readonly ink: InkFiles;
}

const MANIFEST = 'scenario.json';

/** Reads a folder's texts. Problems come together: the manifest's first field, all of Ink's errors, all tags. */
export async function readScenario(folder: ScenarioFolder): Promise<Result<Scenario, readonly ScenarioProblem[]>> {
  if (folder.manifest === null) return problem([{ kind: 'no-such-file', file: MANIFEST, line: 0 }]);
  const manifest = parseJsonWith(manifestSchema, folder.manifest);
  const compiled = compileInk(folder.ink);
  const problems: ScenarioProblem[] = [];
  if (!manifest.ok) problems.push({ kind: 'bad-manifest', file: MANIFEST, line: 0, cause: manifest.problem });
  if (!compiled.ok) problems.push(...compiled.problem.map((fault) => ({ kind: 'ink-fault' as const, ...fault })));
  if (manifest.ok) problems.push(...tagProblems(folder.ink, manifest.value));
  if (manifest.ok && manifest.value.id !== folder.name) {
    problems.push({ kind: 'id-mismatch', file: MANIFEST, line: 0, expected: folder.name, found: manifest.value.id });
  }
  if (!manifest.ok || !compiled.ok || problems.length > 0) return problem(problems);
  return ok(await scenarioOf(manifest.value, compiled.value));
}
