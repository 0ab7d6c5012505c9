/** Ways on that a condition on one variable opens: `{ step == 3: … }`, `{ step: - 3: … }`, `* { turns < 9 } …`. */
import { type Container, isContainer, isObject } from './containers.ts';
import { type Comparison, comparisonAt } from './limits.ts';

/** The condition, a comparison and nothing else, whose expression ends just before an index; null where there is none. */
export function guardBefore(content: readonly unknown[], index: number): Comparison | null {
  if (content[index - 1] !== '/ev') return null;
  const alone = content[index - 5] === 'ev' || content[index - 5] === '/str';
  return alone ? comparisonAt(content, index - 4) : null;
}

/** The variable of a switch whose cases stand at an index; null where they are not of one. */
function switchedOn(content: readonly unknown[], index: number): string | null {
  let first = index;
  while (isContainer(content[first - 1])) first -= 1;
  const read = content[first - 2];
  const alone = content[first - 1] === '/ev' && content[first - 3] === 'ev';
  return alone && isObject(read) && typeof read['VAR?'] === 'string' ? read['VAR?'] : null;
}

/** What opens a branch that stands at an index of a container's content. */
export function guardOf(content: readonly unknown[], index: number, branch: Container): Comparison | null {
  const [first, second, number, operator] = branch.content;
  if (isObject(first) && first.c === true) return guardBefore(content, index);
  if (first !== 'du' || second !== 'ev' || typeof number !== 'number' || operator !== '==') return null;
  const name = switchedOn(content, index);
  return name === null ? null : { name, operator, number };
}

/** Whether a variable that never falls and has come to a value may yet meet a condition. Of an unknown value, it may. */
export function isOpen({ operator, number }: Comparison, value: number | undefined): boolean {
  if (value === undefined) return true;
  switch (operator) {
    case '==':
    case '<=':
      return value <= number;
    case '<':
      return value < number;
    default:
      return true;
  }
}
