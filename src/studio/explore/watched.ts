/** Ink under watch: it notes what a reply asked and wrote, and where it went. */
import { Story } from 'inkjs';
import { type InkReader, readerOf } from '../../conversation/ink.ts';
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
  /** Ink's variables written since the last `tell`. */
  written(): ReadonlySet<string>;
  /** The container that was read last, as `knot.stitch`. */
  at(): string;
}

/** What Ink's watch needs to know of the story, and tells of it. */
export interface Watch {
  /** Containers whose visits are read by what stands in this one; null where it may read any. */
  countsReadIn(path: string): readonly string[] | null;
  /** What is asked where a variable is read and at once compared with a number; null where it is not. */
  comparedAt(path: string, index: number): Comparison | null;
  /** Whether what stands there changes only words: what it asks cannot matter. */
  isCosmetic(path: string, index: number): boolean;
  /** The condition that begins there; null where none does. */
  conditionAt(path: string, index: number): Expression | null;
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

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null && 'content' in value;

/** Opens compiled Ink. Throws where the text is not Ink's JSON. */
export function openWatched(compiled: string, watch: Watch): WatchedInk {
  const story = new Story(compiled);
  const reader = readerOf(story);
  const questions = new Map<string, Question>();
  const written = new Set<string>();
  const countsIn = new Map<object, readonly Question[]>();
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

  const askCondition = () => {
    if (holding === null || isInCondition()) return;
    const condition = isCosmetic() ? null : conditionHere(holding);
    reading = condition === null ? null : { holder: holding, condition };
    if (condition === null) return;
    const tree = asOfNow(condition.tree, {
      written: (name) => (written.has(name) ? valueNow(name) : null),
      visits: (path) => story.state.VisitCountAtPathString(path) - (visitsBefore.get(path) ?? 0),
      choices: story.state.generatedChoices.length,
    });
    const text = `condition:${JSON.stringify(tree)}`;
    note({ kind: 'condition', tree, text });
  };

  const goThrough = (holder: Holder) => {
    let asks = countsIn.get(holder);
    if (asks === undefined) {
      const path = holder.path.toString();
      watch.visited(path);
      asks = watch.isCosmetic(path, -1)
        ? []
        : (watch.countsReadIn(path)?.map((name): Question => ({ kind: 'count', name, text: `count:${name}` })) ?? [
            ALL_COUNTS,
          ]);
      countsIn.set(holder, asks);
    }
    for (const question of asks) note(question);
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
        ask({ kind: 'variable', name, text: `variable:${name}` });
      }
      return read(name, context);
    };
    const write = variablesState.SetGlobal.bind(variablesState);
    variablesState.SetGlobal = (name, value) => {
      if (name !== null) written.add(name);
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
    },
    save: () => String(story.state.ToJson()),
    load(saved) {
      story.state.LoadJson(saved);
    },
    questions: () => [...questions.values()],
    written: () => written,
    at: () => (holding === null ? '' : String(holding.path)),
  };
}
