/** What an expression asks of a number it reads: `visits > 2` tells nothing of visits past 3. */
import { isContainer, isObject } from './containers.ts';

export const comparators = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
} as const satisfies Record<string, (a: number, b: number) => boolean>;
export const isComparison = (word: unknown): word is keyof typeof comparators =>
  typeof word === 'string' && Object.hasOwn(comparators, word);

/** What is asked of a number: whether it is more than 2. */
export interface Test {
  readonly operator: keyof typeof comparators;
  readonly number: number;
}

/** A variable set against a number. */
export interface Comparison extends Test {
  readonly name: string;
}

export const holds = ({ operator, number }: Test, value: number): boolean => comparators[operator](value, number);

/** All that is asked of something; null where it cannot be told. Tests by their text, `> 2`. */
export type Use = ReadonlyMap<string, Test> | null;

export const asking = (test: Test | null): Use =>
  test === null ? null : new Map([[`${test.operator} ${test.number}`, test]]);

export const bothUses = (one: Use, other: Use): Use =>
  one === null || other === null ? null : new Map([...one, ...other]);

/** Whether all values from this one on do the same. */
export const isSettledFrom = (use: Use, value: number): boolean =>
  use !== null &&
  [...use.values()].every(({ operator, number }) =>
    operator === '>=' || operator === '<' ? number <= value : number < value,
  );

/** The value above which all whole values do the same. */
export const wholeLimitOf = (use: Use): number =>
  use === null
    ? Number.POSITIVE_INFINITY
    : [...use.values()].reduce(
        (most, { operator, number }) =>
          Math.max(most, operator === '>=' || operator === '<' ? Math.ceil(number) - 1 : number),
        Number.NEGATIVE_INFINITY,
      );

/** The value above which all values do the same; infinite where none is known. */
export const limitOf = (use: Use): number =>
  use === null
    ? Number.POSITIVE_INFINITY
    : [...use.values()].reduce((most, { number }) => Math.max(most, number), Number.NEGATIVE_INFINITY);

/** A value as far as it can matter, where it only grows. */
export const capped = (value: number, limit: number): number => (value > limit ? Math.floor(limit) + 1 : value);

/** Values with the same answers do the same. */
export const answersOf = (use: ReadonlyMap<string, Test>, value: number): string =>
  [...use.values()].map((test) => (holds(test, value) ? 1 : 0)).join('');

/** Whether there is any. */
export const ANY: Test = { operator: '!=', number: 0 };

const logic = new Set(['&&', '||']);
const arithmetic = new Set(['+', '-', '*', '/', '%', 'MIN', 'MAX', '?', '!?', 'POW']);

/** A condition: of a choice, of a divert, of a branch (which is a container that begins with its divert). */
const asksIfAny = (next: unknown): boolean => {
  if (isContainer(next)) return asksIfAny(next.content[0]);
  return isObject(next) && ('*' in next || next.c === true);
};

/** What the operator asks of the number, `other` being what it is set against: on its left, or on its right. */
function consumed(operator: string, other: unknown, side: 'left' | 'right'): Test | null {
  if (logic.has(operator)) return ANY;
  if (!isComparison(operator) || typeof other !== 'number') return null;
  return { operator: side === 'left' ? mirrored[operator] : operator, number: other };
}

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' } as const;

/** How many values lie on the stack more, after what stands at an index; null where it cannot be told. An argument in quotes is one. */
function pushed(each: unknown): number | null {
  if (typeof each === 'number' || typeof each === 'boolean') return 1;
  if (!isObject(each) || isContainer(each)) return null;
  if ('VAR?' in each || 'CNT?' in each) return 1;
  return 'x()' in each ? 1 - Number(each.exArgs ?? 0) : null;
}

const isOperator = (each: unknown): each is string =>
  typeof each === 'string' && (isComparison(each) || logic.has(each) || arithmetic.has(each));

/**
 * What is asked of what is read at an index; null where the expression does not show it.
 * Ink writes operands first: what is read lies on a stack until an operator takes it.
 */
export function testAt(content: readonly unknown[], index: number): Test | null {
  let above = 0;
  for (let at = index + 1; at < content.length; at += 1) {
    const each = content[at];
    if (each === '/ev') return above === 0 && asksIfAny(content[at + 1]) ? ANY : null;
    if (each === '!') {
      if (above === 0) return ANY;
    } else if (each === 'str') {
      at = content.indexOf('/str', at);
      if (at < 0) return null;
      above += 1;
    } else if (isOperator(each)) {
      if (above === 0) return consumed(each, content[index - 1], 'left');
      if (above === 1) return consumed(each, content[at - 1], 'right');
      above -= 1;
    } else {
      const more = pushed(each);
      if (more === null) return null;
      above += more;
    }
  }
  return null;
}

/** `trust >= 5`, where what is read at an index is at once compared with a number; null where it is not. */
export function comparisonAt(content: readonly unknown[], index: number): Comparison | null {
  const read = content[index];
  const [number, operator] = [content[index + 1], content[index + 2]];
  if (!isObject(read) || typeof read['VAR?'] !== 'string') return null;
  if (typeof number !== 'number' || !isComparison(operator)) return null;
  return { name: read['VAR?'], operator, number };
}
