/**
 * Conditions as trees, and what their answers hang on: where `a && b` is false because a is, b may be anything.
 * Ink writes operands first: what is read lies on a stack until an operator takes it.
 */
import { type Container, containerAt, isObject } from './containers.ts';
import { comparators, isComparison } from './limits.ts';
import { type NameSet, NONE } from './names.ts';
import { overlap, type Scale, type Stretch } from './scale.ts';

export type Literal = number | boolean;

export type Tree =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'variable'; readonly name: string }
  /** Visits; `more` came in the reply that asks. */
  | { readonly kind: 'count'; readonly name: string; readonly more: number }
  | { readonly kind: 'leave' | 'knows'; readonly argument: string }
  /** Choices on offer so far. */
  | { readonly kind: 'choices' }
  | { readonly kind: 'not'; readonly of: Tree }
  | { readonly kind: 'both' | 'either'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'compared'; readonly by: keyof typeof comparators; readonly left: Tree; readonly right: Tree };

/** A condition in a container's content, from its first object up to `/ev`, without it. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly tree: Tree;
}

interface Pushed {
  readonly from: number;
  /** Null for a text, or what cannot be told. */
  readonly tree: Tree | null;
  readonly text: string | null;
}

interface Reading {
  readonly root: Container;
  readonly here: Container;
  readonly isPlain: (variable: string) => boolean;
}

const isLiteral = (each: unknown): each is Literal => typeof each === 'number' || typeof each === 'boolean';

function leafOf({ root, here, isPlain }: Reading, each: unknown): Tree | null {
  if (isLiteral(each)) return { kind: 'literal', value: each };
  if (each === 'choiceCnt') return { kind: 'choices' };
  if (!isObject(each)) return null;
  const [variable, count] = [each['VAR?'], each['CNT?']];
  if (typeof variable === 'string' && isPlain(variable)) return { kind: 'variable', name: variable };
  if (typeof count === 'string') return { kind: 'count', name: containerAt(root, here, count).path, more: 0 };
  return null;
}

const askedOfBooks = (each: unknown) => {
  const name = isObject(each) ? each['x()'] : null;
  return (name === 'leave' || name === 'knows') && isObject(each) && each.exArgs === 1 ? name : null;
};

function joined(word: string, left: Tree, right: Tree): Tree | null {
  if (word === '&&') return { kind: 'both', left, right };
  if (word === '||') return { kind: 'either', left, right };
  return isComparison(word) ? { kind: 'compared', by: word, left, right } : null;
}

/** Takes what an object takes from the stack, and puts there what it leaves; false where it cannot be told. */
function pushOn(stack: Pushed[], reading: Reading, index: number): boolean {
  const each = reading.here.content[index];
  const leaf = leafOf(reading, each);
  if (leaf !== null) return stack.push({ from: index, tree: leaf, text: null }) > 0;
  const last = stack.pop();
  if (last === undefined) return false;
  const asked = askedOfBooks(each);
  if (asked !== null) {
    return (
      last.text !== null && stack.push({ from: last.from, tree: { kind: asked, argument: last.text }, text: null }) > 0
    );
  }
  if (last.tree === null || typeof each !== 'string') return false;
  if (each === '!') return stack.push({ from: last.from, tree: { kind: 'not', of: last.tree }, text: null }) > 0;
  const before = stack.pop();
  const tree = before === undefined || before.tree === null ? null : joined(each, before.tree, last.tree);
  return before !== undefined && tree !== null && stack.push({ from: before.from, tree, text: null }) > 0;
}

/** The words of a text that is nothing else, and the index behind it. */
function textFrom(content: readonly unknown[], start: number): { readonly end: number; readonly text: string | null } {
  let depth = 0;
  let end = start;
  do {
    if (content[end] === 'str') depth += 1;
    if (content[end] === '/str') depth -= 1;
    end += 1;
  } while (depth > 0 && end < content.length);
  const [word] = content.slice(start + 1, end - 1);
  const simple = end - start === 3 && typeof word === 'string' && word.startsWith('^');
  return { end, text: simple ? word.slice(1) : null };
}

/** The condition whose evaluation begins at an index; null where it is not one, or holds what cannot be told. */
function expressionFrom(reading: Reading, start: number): Expression | null {
  const { content } = reading.here;
  const stack: Pushed[] = [];
  for (let index = start + 1; index < content.length; index += 1) {
    if (content[index] === '/ev') {
      const last = stack.at(-1);
      const isCondition = last !== undefined && last.tree !== null && last.tree.kind !== 'literal';
      return isCondition && last.tree !== null ? { from: last.from, to: index, tree: last.tree } : null;
    }
    if (content[index] === 'str') {
      const { end, text } = textFrom(content, index);
      stack.push({ from: index, tree: null, text });
      index = end - 1;
    } else if (!pushOn(stack, reading, index)) return null;
  }
  return null;
}

/** Whether its value is a truth: only then does the answer say all. */
const isTruth = ({ kind }: Tree) => kind !== 'variable' && kind !== 'count' && kind !== 'choices' && kind !== 'literal';

/** Conditions in a container's content by the index of their first object. `isPlain` says of which variables only numbers and truths come. */
export function expressionsIn(root: Container, here: Container, isPlain: (variable: string) => boolean) {
  const found = new Map<number, Expression>();
  for (const [index, each] of here.content.entries()) {
    const expression = each === 'ev' ? expressionFrom({ root, here, isPlain }, index) : null;
    if (expression !== null && isTruth(expression.tree)) found.set(expression.from, expression);
  }
  return found;
}

/** What a condition is asked of. */
export interface Asked {
  readonly scale: Scale;
  /** A place on the scale. */
  readonly trust: number;
  /** What the state that asks is known to hang on already: of two reasons, the one that adds less to it is taken. */
  memory: NameSet;
  trusts: Stretch;
  variable(name: string): { readonly value: Literal; readonly memory: NameSet };
  count(name: string): { readonly value: number; readonly memory: NameSet };
  leave(topic: string): boolean;
  knows(fact: string): boolean;
}

/** A value, and what it hangs on. */
export interface Reason {
  readonly value: Literal;
  readonly memory: NameSet;
  readonly trusts: Stretch;
}

const together = (value: Literal, one: Reason, other: Reason): Reason => ({
  value,
  memory: one.memory | other.memory,
  trusts: overlap(one.trusts, other.trusts),
});

const size = ({ from, to }: Stretch) => to - from;

/** How much a reason adds to what is known to matter. */
function cost({ memory, trusts }: Reason, asked: Asked): number {
  const narrows = size(overlap(trusts, asked.trusts)) < size(asked.trusts);
  return (narrows ? 1 : 0) + count(memory & ~asked.memory);
}

function count(set: NameSet): number {
  let names = 0;
  for (let rest = set; rest > NONE; rest &= rest - 1n) names += 1;
  return names;
}

const isTrust = (tree: Tree) => tree.kind === 'variable' && tree.name === 'trust';

function compared({ by, left, right }: Extract<Tree, { kind: 'compared' }>, asked: Asked): Reason {
  const [one, other] = [reasonFor(left, asked), reasonFor(right, asked)];
  const { scale, trust } = asked;
  const compare = comparators[by];
  const value = compare(Number(one.value), Number(other.value));
  const found = together(value, one, other);
  if (isTrust(left) && right.kind === 'literal') {
    return { ...found, trusts: scale.round(trust, (place) => compare(scale.at(place), Number(right.value)) === value) };
  }
  return found;
}

/** The value of a tree, and as little as it takes to make it so. */
export function reasonFor(tree: Tree, asked: Asked): Reason {
  const { scale, trust } = asked;
  const trusts = scale.whole;
  switch (tree.kind) {
    case 'literal':
      return { value: tree.value, memory: NONE, trusts };
    case 'variable':
      if (isTrust(tree)) return { value: scale.at(trust), memory: NONE, trusts: { from: trust, to: trust } };
      return { ...asked.variable(tree.name), trusts };
    case 'count': {
      const { value, memory } = asked.count(tree.name);
      return { value: value + tree.more, memory, trusts };
    }
    case 'leave':
    case 'knows':
      return { value: asked[tree.kind](tree.argument), memory: NONE, trusts };
    case 'choices':
      throw new Error('choices are counted when they are asked after');
    case 'not': {
      const of = reasonFor(tree.of, asked);
      return { ...of, value: !of.value };
    }
    case 'compared':
      return compared(tree, asked);
    default: {
      const [left, right] = [reasonFor(tree.left, asked), reasonFor(tree.right, asked)];
      // What decides `and` is a falsehood, what decides `or` a truth.
      const decides = ({ value }: Reason) => Boolean(value) === (tree.kind === 'either');
      const value = tree.kind === 'either' ? Boolean(left.value || right.value) : Boolean(left.value && right.value);
      if (decides(left) && decides(right)) return { ...(cost(right, asked) < cost(left, asked) ? right : left), value };
      if (decides(left)) return { ...left, value };
      if (decides(right)) return { ...right, value };
      return together(value, left, right);
    }
  }
}

/** What is known only when it is asked: values that the reply has written, visits it has made, choices it has offered. */
export interface Sofar {
  written(variable: string): Literal | null;
  visits(container: string): number;
  readonly choices: number;
}

export function asOfNow(tree: Tree, now: Sofar): Tree {
  switch (tree.kind) {
    case 'variable': {
      const value = now.written(tree.name);
      return value === null ? tree : { kind: 'literal', value };
    }
    case 'count':
      return { ...tree, more: now.visits(tree.name) };
    case 'choices':
      return { kind: 'literal', value: now.choices };
    case 'not':
      return { ...tree, of: asOfNow(tree.of, now) };
    case 'both':
    case 'either':
    case 'compared':
      return { ...tree, left: asOfNow(tree.left, now), right: asOfNow(tree.right, now) };
    default:
      return tree;
  }
}
