/** Ink under watch: it notes what a reply asked and wrote, and where it went. */
import { GuardedStory, type InkReader, readerOf } from '../../conversation/ink.ts';
import type { Books } from '../../conversation/standing.ts';
import { asOfNow, type Expression, type Literal, type Tree } from './expressions.ts';
import type { Comparison } from './limits.ts';

export interface WatchedInk extends InkReader {
  /** `visits` are those of the story before the reply. */
  tell(books: Books, visits?: ReadonlyMap<string, number>): void;
  /** Ink's own state as JSON. */
  save(): string;
  load(saved: string): void;
  /** What was asked since the last `tell`, in the order first asked. */
  questions(): readonly Question[];
  /** Ink's variables written since the last `tell`, and those only added to and never asked. */
  written(): ReadonlySet<string>;
  added(): ReadonlySet<string>;
  /** The container that was read last, as `knot.stitch`. */
  at(): string;
}

/** Visits that are read: as a number, or to know whether a choice has been taken; or any, by a target held in a variable. */
export type CountRead =
  | { readonly kind: 'count'; readonly path: string }
  | { readonly kind: 'once'; readonly path: string; readonly conditional: boolean }
  | { readonly kind: 'any' };

/** What Ink's watch needs to know of the story, and tells of it. */
export interface Watch {
  /** The visits that are read there; null where none are. */
  countAt(path: string, index: number): CountRead | null;
  /** What is asked where a variable is read and at once compared with a number; null where it is not. */
  comparedAt(path: string, index: number): Comparison | null;
  /** Whether what stands there changes only words: what it asks cannot matter. */
  isCosmetic(path: string, index: number): boolean;
  /** The condition that begins there; null where none does. */
  conditionAt(path: string, index: number): Expression | null;
  /** Whether a variable is read there only to add to it. */
  addsAt(path: string, index: number): boolean;
  /** A reply has gone through this container. */
  visited(path: string): void;
}

export const engineVariables = ['trust', 'heard', 'fixes', 'turns'] as const;
export type EngineVariable = (typeof engineVariables)[number];

export const isEngineVariable = (name: string): name is EngineVariable =>
  engineVariables.some((variable) => variable === name);

/** What a reply depends on. `text` tells questions apart. */
export type Question = { readonly text: string } & (
  | { readonly kind: 'engine'; readonly name: EngineVariable }
  | { readonly kind: 'compared'; readonly name: EngineVariable; readonly comparison: Comparison }
  | { readonly kind: 'leave' | 'knows'; readonly argument: string }
  | { readonly kind: 'variable' | 'count'; readonly name: string }
  /** How far a variable that never falls has come, up to where it closes no more ways. */
  | { readonly kind: 'grown'; readonly name: string; readonly top: number; readonly initial: number }
  | { readonly kind: 'condition'; readonly tree: Tree }
  | { readonly kind: 'all-counts' }
);

const ALL_COUNTS: Question = { kind: 'all-counts', text: 'counts' };
const NO_BOOKS: Books = { trust: 0, heard: false, fixes: 0, turns: 0, leave: () => false, knows: () => false };

interface Holder {
  readonly content: readonly unknown[];
  readonly path: { toString(): string };
}

const anyOf = (path: string, more: number): Tree => ({
  kind: 'compared',
  by: '>',
  left: { kind: 'count', name: path, more },
  right: { kind: 'literal', value: 0 },
});

const isTrue = (value: unknown) =>
  typeof value === 'object' && value !== null && 'isTruthy' in value && value.isTruthy === true;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null && 'content' in value;

/** Opens compiled Ink. Throws where the text is not Ink's JSON. */
export function openWatched(compiled: string, watch: Watch): WatchedInk {
  const story = new GuardedStory(compiled);
  const reader = readerOf(story);
  const questions = new Map<string, Question>();
  const written = new Set<string>();
  const added = new Set<string>();
  /** The variable that is being added to. */
  let adding: string | null = null;
  let books = NO_BOOKS;
  let visitsBefore: ReadonlyMap<string, number> = new Map();
  /** Where the object stands that Ink is at. */
  let holding: Holder | null = null;
  let index = 0;

  const note = (question: Question) => {
    if (!questions.has(question.text)) questions.set(question.text, question);
  };

  const cosmetic = new Map<object, boolean[]>();
  const isCosmetic = () => {
    if (holding === null) return false;
    const known = cosmetic.get(holding) ?? [];
    cosmetic.set(holding, known);
    known[index] ??= watch.isCosmetic(holding.path.toString(), index);
    return known[index];
  };

  /** The condition that is being read, which is asked as a whole. */
  let reading: { readonly holder: Holder; readonly condition: Expression } | null = null;
  const isInCondition = () =>
    reading !== null && holding === reading.holder && index >= reading.condition.from && index < reading.condition.to;

  const ask = (question: Question) => {
    if (!questions.has(question.text) && !isCosmetic() && !isInCondition()) questions.set(question.text, question);
  };

  const askVariable = (name: string) => {
    if (isCosmetic() || isInCondition()) return;
    if (holding !== null && watch.addsAt(holding.path.toString(), index)) adding = name;
    else askWhole(name);
  };

  /** What has been added to a variable hangs on what it was, once it is asked. */
  const askWhole = (name: string) => {
    note({ kind: 'variable', name, text: `variable:${name}` });
    if (added.delete(name)) written.add(name);
  };

  const conditions = new Map<object, (Expression | null)[]>();
  const conditionHere = (holder: Holder): Expression | null => {
    const known = conditions.get(holder) ?? [];
    conditions.set(holder, known);
    const found = known[index];
    if (found !== undefined) return found;
    const fresh = watch.conditionAt(holder.path.toString(), index);
    known[index] = fresh;
    return fresh;
  };

  const valueNow = (name: string): Literal | null => {
    const value: unknown = story.variablesState.$(name);
    return typeof value === 'number' || typeof value === 'boolean' ? value : null;
  };

  const visitsSince = (path: string) => (story.state.VisitCountAtPathString(path) ?? 0) - (visitsBefore.get(path) ?? 0);

  const askTree = (tree: Tree) => note({ kind: 'condition', tree, text: `condition:${JSON.stringify(tree)}` });

  const askCondition = () => {
    if (holding === null || isInCondition()) return;
    const condition = isCosmetic() ? null : conditionHere(holding);
    reading = condition === null ? null : { holder: holding, condition };
    if (holding === null || condition === null) return;
    const tree = asOfNow(condition.tree, {
      written: (name) => {
        if (added.has(name)) askWhole(name);
        return written.has(name) ? valueNow(name) : null;
      },
      visits: visitsSince,
      choices: story.state.generatedChoices.length,
    });
    askTree(tree);
  };

  /** Visits that what stands here reads; those of a choice that can be taken once only matter where its condition holds. */
  const askCount = () => {
    if (holding === null || isCosmetic() || isInCondition()) return;
    const read = watch.countAt(holding.path.toString(), index);
    if (read === null) return;
    if (read.kind === 'any') note(ALL_COUNTS);
    else if (read.kind === 'count') note({ kind: 'count', name: read.path, text: `count:${read.path}` });
    else if (!read.conditional || isTrue(story.state.PeekEvaluationStack())) {
      askTree(anyOf(read.path, visitsSince(read.path)));
    }
  };

  const goneThrough = new Set<object>();
  const goThrough = (holder: Holder) => {
    if (goneThrough.has(holder)) return;
    goneThrough.add(holder);
    watch.visited(holder.path.toString());
  };

  const step = story.Step.bind(story);
  story.Step = () => {
    const pointer = story.state.currentPointer;
    holding = isHolder(pointer.container) ? pointer.container : null;
    index = pointer.index;
    if (holding !== null) goThrough(holding);
    // One step goes down through all containers that begin here.
    for (let next: unknown = pointer.Resolve(); isHolder(next); next = next.content[0]) {
      goThrough(next);
      holding = next;
      index = 0;
    }
    askCondition();
    askCount();
    step();
  };

  const aboutEngine = (name: EngineVariable): Question => {
    const comparison = holding === null ? null : watch.comparedAt(holding.path.toString(), index);
    if (comparison === null || comparison.name !== name) return { kind: 'engine', name, text: name };
    return { kind: 'compared', name, comparison, text: `${name} ${comparison.operator} ${comparison.number}` };
  };

  const watchVariables = () => {
    const { variablesState } = story;
    const read = variablesState.GetVariableWithName.bind(variablesState);
    variablesState.GetVariableWithName = (name: string | null, context: number = -1) => {
      if (name !== null && isEngineVariable(name)) ask(aboutEngine(name));
      else if (name !== null && variablesState.GlobalVariableExistsWithName(name)) {
        askVariable(name);
      }
      return read(name, context);
    };
    const write = variablesState.SetGlobal.bind(variablesState);
    variablesState.SetGlobal = (name, value) => {
      // What changes only words is left as it is: nothing else may come to hang on it.
      if (isCosmetic()) return;
      if (name !== null && name === adding && !written.has(name)) added.add(name);
      else if (name !== null) {
        written.add(name);
        added.delete(name);
      }
      adding = null;
      write(name, value);
    };
  };

  const asked = (kind: 'leave' | 'knows', argument: string, answer: boolean) => {
    ask({ kind, argument, text: `${kind}:${argument}` });
    return answer;
  };
  const telling: Books = {
    get trust() {
      return books.trust;
    },
    get heard() {
      return books.heard;
    },
    get fixes() {
      return books.fixes;
    },
    get turns() {
      return books.turns;
    },
    leave: (topic) => asked('leave', topic, books.leave(topic)),
    knows: (fact) => asked('knows', fact, books.knows(fact)),
  };

  return {
    ...reader,
    restart(storySeed) {
      reader.restart(storySeed);
      watchVariables();
    },
    tell(told, visits = new Map()) {
      books = told;
      visitsBefore = visits;
      reading = null;
      reader.tell(telling);
      questions.clear();
      written.clear();
      added.clear();
    },
    save: () => String(story.state.ToJson()),
    load(saved) {
      story.state.LoadJson(saved);
    },
    questions: () => [...questions.values()],
    written: () => written,
    added: () => added,
    at: () => (holding === null ? '' : String(holding.path)),
  };
}
