/** Ink's own state at a choice, taken apart: where it stands, and what it remembers as far as that can still matter. */
import * as v from 'valibot';
import { answersOf, capped, limitOf, type Use, wholeLimitOf } from './limits.ts';
import type { Grown, Live, Liveness } from './live.ts';
import type { Variable } from './variables.ts';
import { isEngineVariable } from './watched.ts';

const frame = v.looseObject({ cPath: v.optional(v.string()), temp: v.optional(v.record(v.string(), v.unknown())) });
const thread = v.looseObject({
  callstack: v.array(frame),
  threadIndex: v.number(),
  previousContentObject: v.optional(v.string()),
});
const choice = v.looseObject({ targetPath: v.string(), originalThreadIndex: v.number() });
const flow = v.looseObject({
  callstack: v.looseObject({ threads: v.array(thread), threadCounter: v.number() }),
  choiceThreads: v.optional(v.record(v.string(), thread)),
  currentChoices: v.array(choice),
});
const counts = v.record(v.string(), v.number());

const savedState = v.looseObject({
  flows: v.record(v.string(), flow),
  variablesState: v.record(v.string(), v.unknown()),
  visitCounts: counts,
  turnIndices: counts,
  turnIdx: v.number(),
  storySeed: v.number(),
  previousRandom: v.number(),
});

export type SavedState = v.InferOutput<typeof savedState>;
type Flow = v.InferOutput<typeof flow>;
type Thread = v.InferOutput<typeof thread>;

/** Where the story stands: the same text, with the same memory, has the same future. */
export interface Stand {
  readonly saved: SavedState;
  readonly key: string;
  /** Of each choice on offer: with the same memory, the same key gives the same reply. */
  readonly choiceKeys: readonly string[];
  readonly live: Live;
}

/** Throws where the text is not Ink's save format. */
export const readSaved = (text: string): SavedState => v.parse(savedState, JSON.parse(text));

/** Where a thread goes on when what it is doing now is done: every place but its last, which a choice replaces. */
const returns = ({ callstack }: Thread) => callstack.slice(0, -1).flatMap(({ cPath }) => cPath ?? []);

type Frame = v.InferOutput<typeof frame>;

/** A frame at a place, without the temporaries of knots that the story has left. */
function plainFrame({ temp, ...rest }: Frame, place: string | undefined, liveness: Liveness): Frame {
  if (temp === undefined || place === undefined) return temp === undefined ? rest : { ...rest, temp };
  const wanted = liveness.temporariesAt(place);
  const kept = Object.entries(temp).filter(([name]) => wanted.has(name));
  return kept.length === 0 ? rest : { ...rest, temp: Object.fromEntries(kept) };
}

/** A choice puts the last frame of its thread where it leads. */
const plainThread = (thread: Thread, leadsTo: string, liveness: Liveness): Thread => ({
  ...thread,
  callstack: thread.callstack.map((each, index) =>
    plainFrame(each, index === thread.callstack.length - 1 ? leadsTo : each.cPath, liveness),
  ),
});

/** Divert targets that anything in saved state holds: a parameter, a variable. */
function* targetsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === '^->' && typeof each === 'string') yield each;
    else yield* targetsIn(each);
  }
}

/** Every place from which the story can go on from here. */
function placesOf({ flows, variablesState }: SavedState): readonly string[] {
  const places = Object.values(flows).flatMap(({ callstack, choiceThreads, currentChoices }) => [
    ...currentChoices.map(({ targetPath }) => targetPath),
    ...Object.values(choiceThreads ?? {}).flatMap(returns),
    ...callstack.threads.flatMap(returns),
  ]);
  return [...new Set([...places, ...targetsIn(flows), ...targetsIn(variablesState)])].sort();
}

const NO_THREAD: Thread = { callstack: [{ exp: false, type: 0 }], threadIndex: 0 };

/** Threads are numbered as they come, and the text put out so far is dropped. A choice takes its own thread with it. */
function plainFlow(whole: Flow, liveness: Liveness): { readonly flow: Flow; readonly parts: readonly string[] } {
  const { callstack, choiceThreads, currentChoices, ...rest } = whole;
  const threads = choiceThreads ?? {};
  const own = currentChoices.every(({ originalThreadIndex }) => String(originalThreadIndex) in threads);
  if (!own) {
    const flow = { ...whole, outputStream: [] };
    return { flow, parts: currentChoices.map((_, index) => JSON.stringify([index, flow])) };
  }
  const numbered = currentChoices.map((each, index) => {
    const found = plainThread(threads[String(each.originalThreadIndex)] ?? NO_THREAD, each.targetPath, liveness);
    return {
      choice: { ...each, originalThreadIndex: index + 1 },
      thread: { ...found, threadIndex: index + 1 },
      part: JSON.stringify([
        { ...each, index: 0, originalThreadIndex: 0 },
        { ...found, threadIndex: 0 },
      ]),
    };
  });
  const flow = {
    ...rest,
    callstack: { threads: [NO_THREAD], threadCounter: numbered.length },
    outputStream: [],
    choiceThreads: Object.fromEntries(numbered.map(({ thread }) => [String(thread.threadIndex), thread])),
    currentChoices: numbered.map((each) => each.choice),
  };
  return { flow, parts: numbered.map(({ part }) => part) };
}

/** Where saved state stands, without what cannot be read from there on. */
export function standOf(state: SavedState, liveness: Liveness, grown: Grown): Stand {
  const flows = Object.entries(state.flows).map(([name, each]) => [name, plainFlow(each, liveness)] as const);
  const plainFlows = Object.fromEntries(flows.map(([name, each]) => [name, each.flow]));
  const live = liveness.from(placesOf({ ...state, flows: plainFlows }), grown);
  const turn = live.turnNumber ? 0 : state.turnIdx;
  const since = Object.entries(state.turnIndices).map(([path, at]) => [path, at - turn] as const);
  const rest = {
    ...state,
    flows: {},
    variablesState: {},
    visitCounts: {},
    turnIndices: live.since ? Object.fromEntries(since.sort(([a], [b]) => (a < b ? -1 : 1))) : {},
    turnIdx: state.turnIdx - turn,
    ...(live.dice ? {} : { storySeed: 0, previousRandom: 0 }),
  };
  const saved = { ...rest, flows: plainFlows };
  const about = JSON.stringify(rest);
  const parts = flows.flatMap(([, each]) => each.parts);
  return { saved, live, key: JSON.stringify([saved, [...grown]]), choiceKeys: parts.map((part) => `${part}${about}`) };
}

/** What the story remembers: Ink's variables that are not at their first value, and visits. */
export interface Memory {
  readonly variables: ReadonlyMap<string, unknown>;
  readonly counts: ReadonlyMap<string, number>;
}

export const memoryOf = ({ variablesState, visitCounts }: SavedState): Memory => ({
  variables: new Map(Object.entries(variablesState).filter(([name]) => !isEngineVariable(name))),
  counts: new Map(Object.entries(visitCounts)),
});

interface Kept {
  readonly order: number;
  /** The value above which all do the same. */
  readonly limit: number;
}

interface KeptVariable extends Kept {
  readonly use: Use;
  readonly variable: Variable | undefined;
}

/** What of a memory can be read from a place on. */
export interface Shape {
  readonly variables: ReadonlyMap<string, KeptVariable>;
  readonly counts: ReadonlyMap<string, Kept>;
  readonly anyCount: boolean;
}

export const shapeOf = (live: Live, known: ReadonlyMap<string, Variable>): Shape => ({
  variables: new Map(
    [...live.variables].map(([name, use], order) => [
      name,
      { order, use, limit: known.get(name)?.whole ? wholeLimitOf(use) : limitOf(use), variable: known.get(name) },
    ]),
  ),
  counts: new Map([...live.counts].map(([path, use], order) => [path, { order, limit: wholeLimitOf(use) }])),
  anyCount: live.anyCount,
});

/** What a reply changes: values it wrote, undefined being the first one, and visits more. */
export interface Change {
  readonly written: ReadonlyMap<string, unknown>;
  /** What it added to variables without asking them. */
  readonly added: ReadonlyMap<string, number>;
  readonly visits: ReadonlyMap<string, number>;
}

/** The first of a variable's values that does the same as this one. */
function plainValue(value: unknown, { use, variable, limit }: KeptVariable): unknown {
  if (use === null || variable?.plain !== true || (typeof value !== 'number' && typeof value !== 'boolean'))
    return value;
  if (variable.grows) return typeof value === 'number' ? capped(value, limit) : value;
  if (typeof value === 'boolean') return value;
  const answers = answersOf(use, value);
  return variable.values.find((each) => answersOf(use, Number(each)) === answers) ?? value;
}

function variablesAfter(
  { variables }: Memory,
  { written, added }: Change,
  shape: Shape,
): readonly (readonly [string, unknown])[] {
  const found: (readonly [string, unknown, number])[] = [];
  const add = (name: string, value: unknown) => {
    const kept = shape.variables.get(name);
    if (kept === undefined || value === undefined) return;
    const plain = plainValue(value, kept);
    if (plain !== kept.variable?.initial) found.push([name, plain, kept.order]);
  };
  for (const [name, value] of variables) if (!written.has(name) && !added.has(name)) add(name, value);
  for (const [name, more] of added) {
    const before = variables.get(name) ?? shape.variables.get(name)?.variable?.initial;
    add(name, Number(before ?? 0) + more);
  }
  for (const [name, value] of written) add(name, value);
  return found.sort((a, b) => a[2] - b[2]).map(([name, value]) => [name, value]);
}

function countsAfter({ counts }: Memory, { visits }: Change, shape: Shape): readonly (readonly [string, number])[] {
  const found: (readonly [string, number, number])[] = [];
  const add = (path: string, count: number) => {
    const kept = shape.counts.get(path);
    if (shape.anyCount) found.push([path, count, 0]);
    else if (kept !== undefined) found.push([path, capped(count, kept.limit), kept.order]);
  };
  for (const [path, count] of counts) add(path, count + (visits.get(path) ?? 0));
  for (const [path, more] of visits) if (!counts.has(path)) add(path, more);
  return found.sort((a, b) => a[2] - b[2] || (a[0] < b[0] ? -1 : 1)).map(([path, count]) => [path, count]);
}

/** What is remembered after a reply, as far as it can be read from where that leads. */
export const memoryAfter = (memory: Memory, change: Change, shape: Shape): Memory => ({
  variables: new Map(variablesAfter(memory, change, shape)),
  counts: new Map(countsAfter(memory, change, shape)),
});

export const NO_CHANGE: Change = { written: new Map(), added: new Map(), visits: new Map() };

/** Ink's save format again: a stand with a memory. */
export const withMemory = (saved: SavedState, { variables, counts }: Memory): string =>
  JSON.stringify({
    ...saved,
    variablesState: Object.fromEntries(variables),
    visitCounts: Object.fromEntries(counts),
  });
