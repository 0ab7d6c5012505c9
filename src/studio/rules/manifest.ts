/** Rules on scenario.json: that it fits its schema and does not contradict itself. */
import * as v from 'valibot';
import type { BadField } from '../../base/parse.ts';
import { type Manifest, manifestSchema } from '../../scenario/manifest.ts';
import { type CheckedFolder, MANIFEST } from '../check/files.ts';
import type { Places } from '../check/places.ts';
import type { Finding } from './rule.ts';

type Path = readonly (string | number)[];

const cut = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 60);

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));

function fieldOf(issue: v.BaseIssue<unknown>, path: Path): BadField {
  const saysMore = issue.type === 'check' || issue.type === 'regex';
  const expected = saysMore ? issue.message : (issue.expected ?? issue.message);
  return { kind: 'bad-field', path: path.join('.'), expected, found: cut(issue.input) };
}

function jsonOf(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

export interface ManifestRead {
  /** Null where it does not fit the schema. */
  readonly manifest: Manifest | null;
  readonly findings: readonly Finding[];
}

/** The manifest, or every field that does not fit. */
export function readManifest(folder: CheckedFolder, places: Places): ManifestRead {
  if (folder.manifest === null) {
    return { manifest: null, findings: [{ rule: 'no-manifest', file: MANIFEST, line: 0, facts: {} }] };
  }
  const json = jsonOf(folder.manifest);
  if (json === null) {
    return {
      manifest: null,
      findings: [{ rule: 'manifest', ...places.entry([]), facts: { cause: { kind: 'not-json' } } }],
    };
  }
  const parsed = v.safeParse(manifestSchema, json.value);
  if (parsed.success) return { manifest: parsed.output, findings: [] };
  const findings = parsed.issues.map((issue): Finding => {
    const path = pathOf(issue);
    return { rule: 'manifest', ...places.entry([...path]), facts: { cause: fieldOf(issue, path) } };
  });
  return { manifest: null, findings };
}

const LISTS = ['cast', 'facts', 'duties', 'cues', 'things', 'endings'] as const;

function* repeatedEntries(manifest: Manifest, places: Places): Generator<Finding> {
  for (const list of LISTS) {
    const seen = new Set<string>();
    for (const [index, { id }] of manifest[list].entries()) {
      if (seen.has(id)) yield { rule: 'repeated-entry', ...places.entry([list, index, 'id']), facts: { list, id } };
      seen.add(id);
    }
  }
}

const CORE_LAYER = 2;

function* coreFact(manifest: Manifest, places: Places): Generator<Finding> {
  const core = manifest.facts.flatMap((fact, index) => (fact.core ? [{ ...fact, index }] : []));
  const facts = core.map((fact) => fact.id);
  const [first, second] = core;
  if (first === undefined) yield { rule: 'core-fact', ...places.entry(['facts']), facts: { cause: 'none', facts } };
  else if (second !== undefined) {
    yield { rule: 'core-fact', ...places.entry(['facts', second.index, 'id']), facts: { cause: 'several', facts } };
  } else if (first.layer !== CORE_LAYER) {
    const place = places.entry(['facts', first.index, 'layer']);
    yield { rule: 'core-fact', ...place, facts: { cause: 'other-layer', facts } };
  }
}

function* dutySources(manifest: Manifest, places: Places): Generator<Finding> {
  const sources = manifest.sources.length;
  for (const [index, { id, source }] of manifest.duties.entries()) {
    if (source <= sources) continue;
    yield {
      rule: 'duty-source',
      ...places.entry(['duties', index, 'source']),
      facts: { duty: id, source, sources },
    };
  }
}

function* pivotalChoices(manifest: Manifest, places: Places): Generator<Finding> {
  for (const [index, { choice }] of manifest.pivotal.entries()) {
    if (places.tag('id', choice) !== null) continue;
    yield { rule: 'pivotal-choice', ...places.entry(['pivotal', index, 'choice']), facts: { choice } };
  }
}

/** What a manifest that fits the schema can still get wrong. */
export function manifestFindings(manifest: Manifest, folder: CheckedFolder, places: Places): readonly Finding[] {
  const { id } = manifest;
  const misnamed: readonly Finding[] =
    id === folder.name ? [] : [{ rule: 'folder-name', ...places.entry(['id']), facts: { id, folder: folder.name } }];
  return [
    ...misnamed,
    ...repeatedEntries(manifest, places),
    ...coreFact(manifest, places),
    ...dutySources(manifest, places),
    ...pivotalChoices(manifest, places),
  ];
}
