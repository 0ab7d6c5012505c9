/** What a compiled script is made of, with every path in it followed once. @see inkjs, "ink JSON runtime format" */

/** A place in the script: before the content at an index, or, at -1, before the container itself. */
export interface Place {
  readonly container: Container;
  readonly index: number;
}

export interface Container {
  readonly kind: 'container';
  readonly parent: Container | null;
  /** Where it stands in its parent's content; -1 where only its name leads to it. */
  readonly at: number;
  /** The knot it is in, or is; '' outside any. */
  readonly knot: string;
  readonly content: readonly Content[];
  readonly named: ReadonlyMap<string, Container>;
  /** Which counter its visits are counted by; -1 where they are not. */
  readonly counter: number;
  readonly countedAtStartOnly: boolean;
}

export interface Tag {
  readonly kind: 'tag';
  readonly text: string;
}

export interface Target {
  readonly kind: 'target';
  readonly place: Place;
}

export interface Nothing {
  readonly kind: 'nothing';
}

/** What lies on the stack of an expression, or in a variable. */
export type Value = number | boolean | string | Tag | Target | Nothing;

export interface ChoicePoint {
  readonly kind: 'choice';
  readonly conditional: boolean;
  readonly hasStart: boolean;
  readonly hasOwn: boolean;
  readonly once: boolean;
  readonly target: Container;
}

export interface Divert {
  readonly kind: 'divert';
  readonly conditional: boolean;
  /** It comes back with `->->`. */
  readonly tunnel: boolean;
  /** Where it leads, or the variable that says so. */
  readonly to: Place | string;
}

/** One step of the script. */
export type Content =
  | Container
  | ChoicePoint
  | Divert
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'variable' | 'operator'; readonly name: string }
  | { readonly kind: 'external'; readonly name: 'leave' | 'knows' }
  | { readonly kind: 'assign'; readonly name: string; readonly where: 'temporary' | 'declared' | 'known' }
  | { readonly kind: 'count'; readonly of: Container }
  | { readonly kind: (typeof commands)[keyof typeof commands] }
  /** Something that is left to Ink. */
  | { readonly kind: 'strange' };

export interface Compiled {
  readonly root: Container;
  /** How many counters of visits there are. */
  readonly counters: number;
}

/** Commands by the names they have in compiled Ink. All others are left to Ink. */
export const commands = {
  ev: 'evaluate',
  '/ev': 'evaluated',
  str: 'string',
  '/str': 'string-ended',
  '#': 'tag-begun',
  '/#': 'tag-ended',
  nop: 'nothing',
  du: 'double',
  pop: 'drop',
  thread: 'thread',
  choiceCnt: 'choices',
  '->->': 'return',
  done: 'done',
  end: 'end',
} as const;

/** On numbers and truths. All others are left to Ink. */
export const operators = new Map<string, (left: number, right: number) => number | boolean>([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['==', (left, right) => left === right],
  ['!=', (left, right) => left !== right],
  ['<', (left, right) => left < right],
  ['<=', (left, right) => left <= right],
  ['>', (left, right) => left > right],
  ['>=', (left, right) => left >= right],
  ['&&', (left, right) => left !== 0 && right !== 0],
  ['||', (left, right) => left !== 0 || right !== 0],
  ['MIN', (left, right) => Math.min(left, right)],
  ['MAX', (left, right) => Math.max(left, right)],
]);

/** Thrown where a script does something that is left to Ink. */
export class Unsure extends Error {}
