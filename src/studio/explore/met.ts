/** What exploring has met on its way, and what of the scenario it has not. */
import type { Spoke } from '../../conversation/beats.ts';
import type { Offered } from '../../conversation/offered.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { allContainers, isObject, readContainers } from './containers.ts';

export interface Met {
  readonly facts: Set<string>;
  readonly cues: Set<string>;
  readonly endings: Set<string>;
  readonly choices: Set<string>;
  readonly duties: Set<string>;
  /** Lists of options seen already: a scenario has thousands of moments and few menus. */
  readonly menus: WeakSet<readonly Offered[]>;
}

/** Something of a scenario that no playing comes to. */
export interface Missing {
  readonly kind: 'fact' | 'cue' | 'ending' | 'choice' | 'duty' | 'knot';
  readonly id: string;
}

export const nothingMet = (): Met => ({
  facts: new Set(),
  cues: new Set(),
  endings: new Set(),
  choices: new Set(),
  duties: new Set(),
  menus: new WeakSet(),
});

export function noteStep(met: Met, lines: readonly Spoke[]): void {
  for (const { tags } of lines) {
    for (const fact of tags.facts) met.facts.add(fact);
    for (const cue of tags.cues) met.cues.add(cue);
    if (tags.ending !== undefined) met.endings.add(tags.ending);
  }
}

export function noteMoment(met: Met, options: readonly Offered[]): void {
  if (met.menus.has(options)) return;
  met.menus.add(options);
  for (const { tags } of options) {
    if (tags.id !== undefined) met.choices.add(tags.id);
    for (const duty of tags.duties) met.duties.add(duty);
  }
}

const externalNames = (story: string) => {
  const names = new Set<string>();
  for (const { content } of allContainers(readContainers(story))) {
    for (const each of content) if (isObject(each) && typeof each['x()'] === 'string') names.add(each['x()']);
  }
  return names;
};

/** Knots and stitches by name, without what stands in for the engine's own functions. */
function knotsOf(story: string): readonly string[] {
  const root = readContainers(story);
  const apart = new Set([...externalNames(story), 'leave', 'knows', 'global decl']);
  const named = (container: typeof root) => [...new Set(container.children.values())].filter((child) => !child.inline);
  return named(root)
    .filter(({ path }) => !apart.has(path))
    .flatMap((knot) => [knot.path, ...named(knot).map(({ path }) => path)]);
}

const goneThrough = (visited: ReadonlySet<string>) => {
  const places = new Set<string>();
  for (const path of visited) {
    const [knot = '', stitch] = path.split('.');
    places.add(knot);
    if (stitch !== undefined) places.add(`${knot}.${stitch}`);
  }
  return places;
};

/** What a scenario holds and exploring has not met. */
export function missingOf(
  { manifest, choiceIds, story }: Scenario,
  met: Met,
  visited: ReadonlySet<string>,
): readonly Missing[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const places = goneThrough(visited);
  const missing = (kind: Missing['kind'], all: readonly string[], found: ReadonlySet<string>): Missing[] =>
    all.filter((id) => !found.has(id)).map((id) => ({ kind, id }));
  return [
    ...missing('fact', ids(manifest.facts.filter((fact) => !fact.kept)), met.facts),
    ...missing('cue', ids(manifest.cues), met.cues),
    ...missing('ending', ids(manifest.endings), met.endings),
    ...missing('choice', choiceIds, met.choices),
    ...missing('duty', ids(manifest.duties), met.duties),
    ...missing('knot', knotsOf(story), places),
  ];
}
