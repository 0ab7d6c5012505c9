/** The containers of compiled Ink: what each holds, and where paths lead. @see inkjs, "ink JSON runtime format" */

export interface Container {
  /** As Ink names it: `door.0.c-1`. '' for the root. */
  readonly path: string;
  readonly parent: Container | null;
  /** Content in order; a child container stands as itself. */
  readonly content: readonly unknown[];
  readonly children: ReadonlyMap<string, Container>;
  /** It stands in its parent's content, so that flow runs into it and out of it again. */
  readonly inline: boolean;
}

interface Growing extends Container {
  readonly content: unknown[];
  readonly children: Map<string, Growing>;
}

type Named = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isContainer = (value: unknown): value is Container => isObject(value) && value.children instanceof Map;

function grown(source: readonly unknown[], name: string, parent: Growing | null, inline: boolean): Growing {
  const path = parent === null || parent.path === '' ? name : `${parent.path}.${name}`;
  const container: Growing = { path, parent, content: [], children: new Map(), inline };
  for (const [index, each] of source.slice(0, -1).entries()) {
    if (!Array.isArray(each)) {
      container.content.push(each);
      continue;
    }
    const last: unknown = each.at(-1);
    const own = isObject(last) && typeof last['#n'] === 'string' ? last['#n'] : String(index);
    const child = grown(each, own, container, true);
    container.content.push(child);
    container.children.set(own, child);
    container.children.set(String(index), child);
  }
  const ending: unknown = source.at(-1);
  if (isObject(ending)) {
    for (const [own, each] of Object.entries(ending)) {
      if (Array.isArray(each)) container.children.set(own, grown(each, own, container, false));
    }
  }
  return container;
}

/** The root container of a compiled story. Throws where the text is not JSON. */
export function readContainers(story: string): Container {
  const parsed: unknown = JSON.parse(story);
  const root = isObject(parsed) ? parsed.root : null;
  return grown(Array.isArray(root) ? root : [null], '', null, false);
}

/** Every container, the root first. */
export function* allContainers(root: Container): Generator<Container> {
  yield root;
  for (const child of new Set(root.children.values())) yield* allContainers(child);
}

/** The deepest container on the way to a path, as seen from content of `from`; a path to a line gives the line's container. */
export function containerAt(root: Container, from: Container, path: string): Container {
  const relative = path.startsWith('.');
  // The first '^' of a relative path leads from the line to the container it stands in: `from` itself.
  const steps = relative ? path.split('.').slice(2) : path.split('.');
  let at = relative ? from : root;
  for (const step of steps) {
    const next = step === '^' ? at.parent : at.children.get(step);
    if (next === null || next === undefined) return at;
    at = next;
  }
  return at;
}
