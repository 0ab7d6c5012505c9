/**
 * What can still matter from a place in the story: which counts, variables and questions the content that can be reached
 * from there reads. All else may differ between two states without their futures differing.
 * It errs on the side of keeping: a branch that no player can take counts as reachable.
 */

import { readChoiceTags } from '../../scenario/tags.ts';
import { turnText } from './books.ts';
import { allContainers, type Container, containerAt, isContainer, isObject, readContainers } from './containers.ts';
import { cosmeticIn, type Wanted } from './cosmetic.ts';
import { guardBefore, guardOf, isOpen } from './guards.ts';
import { ANY, asking, bothUses, type Comparison, comparisonAt, type Test, testAt, type Use } from './limits.ts';
import { temporariesOf } from './temporaries.ts';
import { type Variable, variablesOf } from './variables.ts';

/** What may be read from a place on. */
export interface Live {
  /** Ink's variables, the engine's included, with what is asked of them. */
  readonly variables: ReadonlyMap<string, Use>;
  /** Containers whose visits are read, with what is asked of their number. */
  readonly counts: ReadonlyMap<string, Use>;
  /** Any visit count, by a target held in a variable. */
  readonly anyCount: boolean;
  /** Turns since a place was visited. */
  readonly since: boolean;
  /** The number of choices made. */
  readonly turnNumber: boolean;
  /** Ink's own dice. */
  readonly dice: boolean;
  /** Choices that may be offered, by move and what it is about: `OFFER wrap`, `affirm`. */
  readonly turns: ReadonlySet<string>;
  /** Arguments of `leave` and `knows`, as `leave:wrap`; `leave:*` where one is not written out. */
  readonly questions: ReadonlySet<string>;
}

interface Growing {
  readonly variables: Map<string, Use>;
  readonly counts: Map<string, Use>;
  readonly turns: Set<string>;
  readonly questions: Set<string>;
  anyCount: boolean;
  since: boolean;
  turnNumber: boolean;
  dice: boolean;
}

const nothing = (): Growing => ({
  variables: new Map(),
  counts: new Map(),
  turns: new Set(),
  questions: new Set(),
  anyCount: false,
  since: false,
  turnNumber: false,
  dice: false,
});

function keep(into: Map<string, Use>, name: string, use: Use): void {
  const known = into.get(name);
  into.set(name, known === undefined ? use : bothUses(known, use));
}

const keepTest = (into: Map<string, Use>, name: string, test: Test | null): void => keep(into, name, asking(test));

function addAll(into: Growing, from: Live): void {
  for (const [name, use] of from.variables) keep(into.variables, name, use);
  for (const [path, use] of from.counts) keep(into.counts, path, use);
  for (const turn of from.turns) into.turns.add(turn);
  for (const question of from.questions) into.questions.add(question);
  into.anyCount ||= from.anyCount;
  into.since ||= from.since;
  into.turnNumber ||= from.turnNumber;
  into.dice ||= from.dice;
}

const ONCE_ONLY = 16;

const word = (value: unknown) => (typeof value === 'string' && value.startsWith('^') ? value.slice(1) : null);

/** Tags in a container's content back from an index to the choice before. */
function tagsBack({ content }: Container, from: number): readonly string[] {
  const tags: string[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const each = content[at];
    if (isObject(each) && '*' in each) break;
    if (content[at - 1] === '#') tags.push(word(each) ?? '');
    if (isContainer(each)) for (const part of each.children.values()) tags.push(...tagsBack(part, part.content.length));
  }
  return tags;
}

/** The tags of a choice stand in the words before it; those in words that its reply repeats, in a part named `s`. */
function tagsOfChoice(here: Container, index: number): readonly string[] {
  const shared = here.children.get('s');
  return [...tagsBack(here, index), ...(shared === undefined ? [] : tagsBack(shared, shared.content.length))];
}

/** A way on that is open only while a variable that never falls has not passed a number. */
interface GuardedEdge {
  readonly to: Container;
  readonly guard: Comparison;
}

interface Reading {
  readonly root: Container;
  readonly own: Growing;
  readonly edges: Set<Container>;
  readonly guarded: GuardedEdge[];
}

function lead(reading: Reading, to: Container, guard: Comparison | null): void {
  if (guard === null) reading.edges.add(to);
  else reading.guarded.push({ to, guard });
}

const sums = new Set(['+', '-', '*']);

/** `~ x += 1` and `~ x = x + 1` read x only to write it. */
function onlyAddsTo(content: readonly unknown[], index: number, name: string): boolean {
  if (typeof content[index + 1] !== 'number' || !sums.has(String(content[index + 2]))) return false;
  const assigned = content[index + (content[index + 3] === '/ev' ? 4 : 3)];
  return isObject(assigned) && assigned['VAR='] === name;
}

function readDivertTarget(reading: Reading, here: Container, index: number, path: string): void {
  const target = containerAt(reading.root, here, path);
  const next = here.content[index + 1];
  if (next === 'turns') reading.own.since = true;
  else if (next === 'readc') keepTest(reading.own.counts, target.path, null);
  // `$r` says where a choice's shared words go back to: a place inside what is being read already.
  else if (!(isObject(next) && next['temp='] === '$r')) {
    // Whatever comes to hold this target may send the story there.
    reading.edges.add(target);
  }
}

function readExternal(reading: Reading, here: Container, index: number, name: string): void {
  const argument = here.content[index - 1] === '/str' ? word(here.content[index - 2]) : null;
  const simple = argument !== null && here.content[index - 3] === 'str';
  reading.own.questions.add(`${name}:${simple ? argument : '*'}`);
  reading.edges.add(containerAt(reading.root, here, name));
}

function readObject(reading: Reading, here: Container, index: number, each: Readonly<Record<string, unknown>>): void {
  const { root, own } = reading;
  const text = (key: string) => (typeof each[key] === 'string' ? each[key] : null);
  const variable = text('VAR?') ?? text('^var');
  if (variable !== null && !onlyAddsTo(here.content, index, variable)) {
    keepTest(own.variables, variable, testAt(here.content, index));
  }
  const count = text('CNT?');
  if (count !== null) {
    keepTest(own.counts, containerAt(root, here, count).path, testAt(here.content, index));
  }
  const choice = text('*');
  if (choice !== null) {
    const target = containerAt(root, here, choice);
    lead(reading, target, guardBefore(here.content, index));
    const turn = turnText(readChoiceTags(tagsOfChoice(here, index)));
    if (turn !== null) own.turns.add(turn);
    if (Number(each.flg) & ONCE_ONLY) keepTest(own.counts, target.path, ANY);
  }
  const target = text('^->');
  if (target !== null) readDivertTarget(reading, here, index, target);
  const external = text('x()');
  if (external !== null) readExternal(reading, here, index, external);
  const divert = text('->') ?? text('f()') ?? text('->t->');
  if (divert === null) return;
  if (each.var !== true) {
    const guard = each.c === true ? guardBefore(here.content, index) : null;
    lead(reading, containerAt(root, here, divert), guard);
  } else if (divert !== '$r') {
    keepTest(own.variables, divert, null);
  }
}

function readWord(reading: Reading, here: Container, index: number, each: string): void {
  const { own } = reading;
  const { content } = here;
  if (each === 'visit') {
    const [next, after] = [content[index + 1], content[index + 2]];
    // Ink pushes one less than the count of visits, and takes no more of it than the number that follows.
    keepTest(
      own.counts,
      here.path,
      typeof next === 'number' && after === 'MIN' ? { operator: '>', number: next } : null,
    );
  }
  if (each === 'turn') own.turnNumber = true;
  if (each === 'rnd' || each === 'lrnd' || each === 'srnd' || each === 'seq') own.dice = true;
  if (each === 'turns' && !isTarget(content[index - 1])) own.since = true;
  if (each === 'readc' && !isTarget(content[index - 1])) own.anyCount = true;
}

const isTarget = (value: unknown) => isObject(value) && typeof value['^->'] === 'string';

function readContainer(root: Container, here: Container, wanted: Wanted): Reading {
  const cosmetic = cosmeticIn(root, here, wanted);
  const reading: Reading = { root, own: nothing(), edges: new Set(), guarded: [] };
  if (here.inline && here.parent !== null) reading.edges.add(here.parent);
  for (const [index, each] of here.content.entries()) {
    if (cosmetic.has(index)) continue;
    if (isContainer(each)) lead(reading, each, guardOf(here.content, index, each));
    else if (typeof each === 'string') readWord(reading, here, index, each);
    else if (isObject(each)) readObject(reading, here, index, each);
  }
  return reading;
}

/** Every container's reading. A variable that only chooses between words, or only feeds one that does, is not read. */
function readAll(root: Container, tags: readonly string[]): ReadonlyMap<Container, Reading> {
  let variables: ReadonlySet<string> = new Set();
  for (;;) {
    const readings = new Map<Container, Reading>();
    for (const container of allContainers(root))
      readings.set(container, readContainer(root, container, { variables, tags }));
    const read = new Set([...readings.values()].flatMap(({ own }) => [...own.variables.keys()]));
    if (read.size === variables.size) return readings;
    variables = read;
  }
}

/** Values of variables that never fall, by name. */
export type Grown = ReadonlyMap<string, number>;

export interface Liveness {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Variables that never fall, and past which number they close no more ways. */
  readonly growing: ReadonlyMap<string, number>;
  /** What may matter from any of these paths on: wherever the story stands, and wherever anything it holds may send it. Answers are kept: the same question gives the same object. */
  from(paths: readonly string[], grown: Grown): Live;
  /** Containers whose visits are read by what stands in this one; null where it may read any. */
  countsReadIn(path: string): readonly string[] | null;
  /** What is asked where a variable is read and at once compared with a number; null where it is not. */
  comparedAt(path: string, index: number): Comparison | null;
  /** Temporary variables that can be read from a place on. Ink keeps them long after the knot they belong to. */
  temporariesAt(path: string): ReadonlySet<string>;
}

/** The engine's count of turns never falls; a variable of the story does not where it is only added to. */
function growingIn(readings: Iterable<Reading>, variables: ReadonlyMap<string, Variable>): ReadonlyMap<string, number> {
  const growing = new Map<string, number>();
  for (const { guarded } of readings) {
    for (const { guard } of guarded) {
      const variable = variables.get(guard.name);
      const onlyGrows = variable?.plain === true && variable.grows && variable.values.length === 1;
      if (guard.name !== 'turns' && !onlyGrows) continue;
      growing.set(guard.name, Math.max(guard.number, growing.get(guard.name) ?? Number.NEGATIVE_INFINITY));
    }
  }
  return growing;
}

class Reader implements Liveness {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly growing: ReadonlyMap<string, number>;
  private readonly root: Container;
  private readonly readings: ReadonlyMap<Container, Reading>;
  private readonly temporaries: (container: Container) => ReadonlySet<string>;
  private readonly declaredTargets: readonly Container[];
  private readonly one = new Map<string, Live>();
  private readonly many = new Map<string, Live>();

  constructor(story: string, tags: readonly string[]) {
    this.root = readContainers(story);
    this.readings = readAll(this.root, tags);
    this.variables = variablesOf(this.root);
    this.growing = growingIn(this.readings.values(), this.variables);
    this.temporaries = temporariesOf(this.root, this.readings);
    const declared = this.root.children.get('global decl');
    this.declaredTargets = declared === undefined ? [] : [...(this.readings.get(declared)?.edges ?? [])];
  }

  from(paths: readonly string[], grown: Grown): Live {
    const values = [...grown].map(([name, value]) => `${name} ${value}`).join(' ');
    const key = `${paths.join(' ')}|${values}`;
    const known = this.many.get(key);
    if (known !== undefined) return known;
    const found = nothing();
    for (const path of paths) addAll(found, this.fromContainer(this.at(path), grown, values));
    this.many.set(key, found);
    return found;
  }

  countsReadIn(path: string): readonly string[] | null {
    const own = this.readings.get(this.at(path))?.own;
    return own === undefined || own.anyCount ? null : [...own.counts.keys()];
  }

  comparedAt(path: string, index: number): Comparison | null {
    return comparisonAt(this.at(path).content, index);
  }

  temporariesAt(path: string): ReadonlySet<string> {
    return this.temporaries(this.at(path));
  }

  private at(path: string): Container {
    return containerAt(this.root, this.root, path);
  }

  private fromContainer(start: Container, grown: Grown, values: string): Live {
    const key = `${start.path}|${values}`;
    const known = this.one.get(key);
    if (known !== undefined) return known;
    const found = nothing();
    const reached = new Set<Container>([start, ...this.declaredTargets]);
    for (const container of reached) {
      const reading = this.readings.get(container);
      if (reading === undefined) continue;
      addAll(found, reading.own);
      for (const next of reading.edges) reached.add(next);
      for (const { to, guard } of reading.guarded) if (isOpen(guard, grown.get(guard.name))) reached.add(to);
    }
    this.one.set(key, found);
    return found;
  }
}

/** Reads a compiled story once. Other tags than those given are for show. Throws where the text is not JSON. */
export const livenessOf = (story: string, tags: readonly string[]): Liveness => new Reader(story, tags);
