/** How a story's variables change: which only take values written out, which only grow. */
import { allContainers, type Container, isObject } from './containers.ts';

export type Literal = number | boolean;

/** A variable of the story, as far as every assignment to it shows. */
export interface Variable {
  /** What it begins with; null where that is not a number or a truth. */
  readonly initial: Literal | null;
  /** Values it is set to, its first one included. */
  readonly values: readonly Literal[];
  /** Something is added to it somewhere. */
  readonly grows: boolean;
  /** It is only ever set to values written out, or added to. */
  readonly plain: boolean;
  /** Nothing but whole numbers and truths ever come to it. */
  readonly whole: boolean;
}

const isLiteral = (value: unknown): value is Literal => typeof value === 'number' || typeof value === 'boolean';

type Change =
  | { readonly kind: 'set'; readonly value: Literal }
  | { readonly kind: 'grow'; readonly by: number }
  | { readonly kind: 'other' };

function isWhole(change: Change): boolean {
  if (change.kind === 'other') return false;
  return Number.isInteger(Number(change.kind === 'set' ? change.value : change.by));
}

/** `~ x = 2`, `~ x = x + 1`, or something else. Ink writes an assignment after its expression, or as the last of it. */
function changeAt(content: readonly unknown[], index: number, name: string): Change {
  const end = content[index - 1] === '/ev' ? index - 1 : index;
  const [first, second, third] = [content[end - 3], content[end - 2], content[end - 1]];
  if (second === 'ev' && isLiteral(third)) return { kind: 'set', value: third };
  const adds = third === '+' && typeof second === 'number' && second > 0;
  return adds && isObject(first) && first['VAR?'] === name ? { kind: 'grow', by: second } : { kind: 'other' };
}

/** Every variable of a story by name, the engine's left out by the caller. */
export function variablesOf(root: Container): ReadonlyMap<string, Variable> {
  const declared = root.children.get('global decl');
  const found = new Map<string, Variable>();
  for (const [index, each] of (declared?.content ?? []).entries()) {
    if (!isObject(each) || typeof each['VAR='] !== 'string') continue;
    const before = declared?.content[index - 1];
    const initial = isLiteral(before) ? before : null;
    found.set(each['VAR='], {
      initial,
      values: initial === null ? [] : [initial],
      grows: false,
      plain: initial !== null,
      whole: initial !== null && Number.isInteger(Number(initial)),
    });
  }
  for (const container of allContainers(root)) {
    if (container === declared) continue;
    for (const [index, each] of container.content.entries()) {
      if (!isObject(each)) continue;
      const name = each['VAR='] ?? each['^var'];
      const known = typeof name === 'string' ? found.get(name) : undefined;
      if (typeof name !== 'string' || known === undefined) continue;
      const change: Change = 'VAR=' in each ? changeAt(container.content, index, name) : { kind: 'other' };
      found.set(name, {
        ...known,
        values:
          change.kind === 'set' && !known.values.includes(change.value)
            ? [...known.values, change.value]
            : known.values,
        grows: known.grows || change.kind === 'grow',
        plain: known.plain && change.kind !== 'other',
        whole: known.whole && isWhole(change),
      });
    }
  }
  return found;
}
