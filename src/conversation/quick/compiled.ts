/** Reads compiled Ink into containers whose paths lead straight to where they go. */
import { type Compiled, type Container, type Content, commands, operators, type Place, type Value } from './content.ts';

interface Growing extends Container {
  readonly content: Content[];
  readonly named: Map<string, Growing>;
  /** Its content as Ink wrote it. */
  readonly source: readonly unknown[];
}

type Named = Readonly<Record<string, unknown>>;

const STRANGE: Content = { kind: 'strange' };

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands behind a container's content: its flags, its name, and containers that only their names lead to. */
const endingOf = (source: readonly unknown[]): Named => {
  const last = source.at(-1);
  return isNamed(last) ? last : {};
};

interface Standing {
  readonly parent: Growing | null;
  readonly at: number;
  readonly name: string;
}

/** Containers without their other content yet: paths may lead to any of them. */
function planted(source: readonly unknown[], { parent, at, name }: Standing, next: { counter: number }): Growing {
  const ending = endingOf(source);
  const flags = Number(ending['#f'] ?? 0);
  const knot = parent === null ? '' : parent.parent === null ? name : parent.knot;
  const container: Growing = {
    kind: 'container',
    parent,
    at,
    knot,
    content: [],
    named: new Map(),
    counter: (flags & 1) === 1 ? next.counter++ : -1,
    countedAtStartOnly: (flags & 4) === 4,
    source,
  };
  for (const [index, each] of source.slice(0, -1).entries()) {
    if (!Array.isArray(each)) {
      container.content.push(STRANGE);
      continue;
    }
    const own = String(endingOf(each)['#n'] ?? '');
    const child = planted(each, { parent: container, at: index, name: own }, next);
    container.content.push(child);
    if (own !== '') container.named.set(own, child);
  }
  for (const [own, each] of Object.entries(ending)) {
    if (Array.isArray(each)) container.named.set(own, planted(each, { parent: container, at: -1, name: own }, next));
  }
  return container;
}

const INDEX = /^\d+$/;

/** The container or content that a path leads to, as seen from content of `here`. Null where it leads nowhere. */
function follow(root: Container, here: Container, steps: readonly string[]): Container | null {
  let at: Container | undefined = steps[0] === '' ? here : root;
  // The first '^' of a relative path leads from the line to the container it stands in: `here` itself.
  for (const step of steps[0] === '' ? steps.slice(2) : steps) {
    const next: Content | null | undefined =
      step === '^' ? at.parent : INDEX.test(step) ? at.content[Number(step)] : at.named.get(step);
    if (next?.kind !== 'container') return null;
    at = next;
  }
  return at;
}

class Reader {
  constructor(private readonly root: Growing) {}

  /** Reads the content of a container and of all within. */
  read(container: Growing): void {
    for (const [index, each] of container.source.slice(0, -1).entries()) {
      const child = container.content[index];
      if (child?.kind === 'container') this.read(child as Growing);
      else container.content[index] = this.contentOf(each, container);
    }
    for (const child of container.named.values()) if (child.at < 0) this.read(child);
  }

  private contentOf(each: unknown, here: Container): Content {
    if (typeof each === 'number' || typeof each === 'boolean') return { kind: 'value', value: each };
    if (typeof each === 'string') return wordOf(each);
    return isNamed(each) ? (this.objectOf(each, here) ?? STRANGE) : STRANGE;
  }

  private objectOf(each: Named, here: Container): Content | null {
    const text = (key: string) => (typeof each[key] === 'string' ? each[key] : null);
    const divert = text('->') ?? text('->t->');
    if (divert !== null) return this.divertOf(divert, each, here);
    const [choice, count, target] = [text('*'), text('CNT?'), text('^->')];
    if (choice !== null) return this.choiceOf(choice, Number(each.flg), here);
    if (count !== null) return this.countOf(count, here);
    if (target !== null) return this.targetOf(target);
    const [variable, temporary, global, external] = [text('VAR?'), text('temp='), text('VAR='), text('x()')];
    if (variable !== null) return { kind: 'variable', name: variable };
    if (temporary !== null && each.re !== true) return { kind: 'assign', name: temporary, where: 'temporary' };
    if (temporary !== null) return { kind: 'assign', name: temporary, where: 'known' };
    if (global !== null) return { kind: 'assign', name: global, where: each.re === true ? 'known' : 'declared' };
    const asks = external === 'leave' || external === 'knows' ? external : null;
    return asks !== null && each.exArgs === 1 ? { kind: 'external', name: asks } : null;
  }

  private divertOf(path: string, each: Named, here: Container): Content | null {
    const to = each.var === true ? path : this.placeAt(path, here, 0);
    if (to === null) return null;
    return { kind: 'divert', conditional: each.c === true, tunnel: '->t->' in each, to };
  }

  private choiceOf(path: string, flags: number, here: Container): Content | null {
    const target = follow(this.root, here, path.split('.'));
    const named = !INDEX.test(path.slice(path.lastIndexOf('.') + 1));
    // One that is never shown is taken by itself when there is no other: Ink does that.
    if (target === null || !named || (flags & 8) === 8) return null;
    const [conditional, hasStart, hasOwn, once] = [1, 2, 4, 16].map((bit) => (flags & bit) === bit);
    return {
      kind: 'choice',
      conditional: conditional === true,
      hasStart: hasStart === true,
      hasOwn: hasOwn === true,
      once: once === true,
      target,
    };
  }

  private countOf(path: string, here: Container): Content | null {
    const of = follow(this.root, here, path.split('.'));
    return of === null || of.counter < 0 ? null : { kind: 'count', of };
  }

  private targetOf(path: string): Content | null {
    const place = path.startsWith('.') ? null : this.placeAt(path, this.root, -1);
    return place === null ? null : { kind: 'value', value: { kind: 'target', place } };
  }

  /** `atName` is the index of a place that is named: a divert goes on behind the name, a variable's target before it. */
  private placeAt(path: string, here: Container, atName: number): Place | null {
    const steps = path.split('.');
    const last = steps.at(-1) ?? '';
    const found = follow(this.root, here, INDEX.test(last) ? steps.slice(0, -1) : steps);
    if (found === null) return null;
    if (!INDEX.test(last)) return { container: found, index: atName };
    return Number(last) < found.content.length ? { container: found, index: Number(last) } : null;
  }
}

const NOTHING: Value = { kind: 'nothing' };

function wordOf(each: string): Content {
  if (each === '\n') return { kind: 'text', text: each };
  if (each.startsWith('^')) return each.includes('\n') ? STRANGE : { kind: 'text', text: each.slice(1) };
  if (each === 'void') return { kind: 'value', value: NOTHING };
  if (each === '!' || operators.has(each)) return { kind: 'operator', name: each };
  return Object.hasOwn(commands, each) ? { kind: commands[each as keyof typeof commands] } : STRANGE;
}

/** Throws where the text is not Ink's JSON. */
export function readCompiled(story: string): Compiled {
  const parsed: unknown = JSON.parse(story);
  const source = isNamed(parsed) && Array.isArray(parsed.root) ? parsed.root : [null];
  const next = { counter: 0 };
  const root = planted(source, { parent: null, at: -1, name: '' }, next);
  new Reader(root).read(root);
  return { root, counters: next.counter };
}
