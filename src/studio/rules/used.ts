/** Rules on what the manifest promises and the visit never gives. */
import type { Manifest } from '../../scenario/manifest.ts';
import type { Places } from '../check/places.ts';
import type { Reached } from '../check/reached.ts';
import type { Finding, Missing } from './rule.ts';
import { momentsOf, spokenIn } from './subject.ts';

interface Entry {
  readonly id: string;
}

/** Entries without a part in the visit, each with why: no tag in the script, or none met in play. */
function* missing(
  entries: readonly Entry[],
  written: (id: string) => boolean,
  met: ReadonlySet<string> | null,
): Generator<readonly [index: number, id: string, cause: Missing]> {
  for (const [index, { id }] of entries.entries()) {
    if (!written(id)) yield [index, id, 'not-in-script'];
    else if (met !== null && !met.has(id)) yield [index, id, 'not-reached'];
  }
}

interface Met {
  readonly facts: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
}

/** All that was met in any play. */
function metIn(reached: Reached): Met {
  const lines = reached.plays.flatMap((play) => spokenIn(play.beats).map((line) => line.tags));
  const options = momentsOf(reached).flatMap(({ menu }) => menu.options);
  return {
    facts: new Set(lines.flatMap((tags) => tags.facts)),
    cues: new Set(lines.flatMap((tags) => tags.cues)),
    endings: new Set(lines.flatMap((tags) => (tags.ending === undefined ? [] : [tags.ending]))),
    duties: new Set(options.flatMap((option) => option.duties)),
    choices: new Set(options.map((option) => option.id)),
  };
}

/** Facts, duties, cues and endings without a part; before playing, only those without a tag. */
export function* unused(manifest: Manifest, places: Places, reached: Reached | null): Generator<Finding> {
  const met = reached === null ? null : metIn(reached);
  const tagged = (name: string) => (id: string) => places.tag(name, id) !== null;
  const at = (list: string, index: number) => places.entry([list, index, 'id']);
  const told = (id: string) => manifest.facts.some((fact) => fact.id === id && fact.kept) || tagged('fact')(id);
  const kept = manifest.facts.filter((fact) => fact.kept).map((fact) => fact.id);
  const facts = met === null ? null : new Set([...met.facts, ...kept]);
  for (const [index, fact, cause] of missing(manifest.facts, told, facts)) {
    yield { rule: 'fact-untold', ...at('facts', index), facts: { fact, cause } };
  }
  for (const [index, duty, cause] of missing(manifest.duties, tagged('duty'), met?.duties ?? null)) {
    yield { rule: 'duty-without-line', ...at('duties', index), facts: { duty, cause } };
  }
  for (const [index, cue, cause] of missing(manifest.cues, tagged('cue'), met?.cues ?? null)) {
    yield { rule: 'cue-never-dropped', ...at('cues', index), facts: { cue, cause } };
  }
  for (const [index, ending, cause] of missing(manifest.endings, tagged('ending'), met?.endings ?? null)) {
    yield { rule: 'ending-unreached', ...at('endings', index), facts: { ending, cause } };
  }
  if (met !== null) yield* unreachedChoices(places, met.choices);
}

function* unreachedChoices(places: Places, offered: ReadonlySet<string>): Generator<Finding> {
  for (const { file, line, name, value } of places.tags) {
    if (name === 'id' && !offered.has(value)) yield { rule: 'choice-unreached', file, line, facts: { choice: value } };
  }
}
