/** Which temporary variables a place can read: Ink lets a line name only those of its own knot, stitch or function. */
import { allContainers, type Container, isObject } from './containers.ts';

/** The knot, stitch or function that a container is of; the root where it is of none. */
function flowOf(container: Container): Container {
  const { parent } = container;
  if (parent === null || parent.parent === null) return container;
  const isStitch = !container.inline && parent.parent.parent === null && !parent.inline;
  return isStitch ? container : flowOf(parent);
}

const declaredIn = ({ content }: Container) =>
  content.flatMap((each) => (isObject(each) && typeof each['temp='] === 'string' ? [each['temp=']] : []));

interface Leading {
  readonly edges: ReadonlySet<Container>;
}

/**
 * The temporaries to keep at a container. Those of a flow that can be entered in its middle are kept everywhere, as they
 * may be read again without having been set again.
 */
export function temporariesOf(
  root: Container,
  readings: ReadonlyMap<Container, Leading>,
): (container: Container) => ReadonlySet<string> {
  const own = new Map<Container, Set<string>>();
  for (const container of allContainers(root)) {
    const flow = flowOf(container);
    const names = own.get(flow) ?? new Set();
    for (const name of declaredIn(container)) names.add(name);
    own.set(flow, names);
  }
  const everywhere = new Set<string>();
  for (const [from, { edges }] of readings) {
    for (const to of edges) {
      const flow = flowOf(to);
      const inTheMiddle = to !== flow && flow !== flowOf(from);
      if (inTheMiddle) for (const name of own.get(flow) ?? []) everywhere.add(name);
    }
  }
  return (container) => new Set([...(own.get(flowOf(container)) ?? []), ...everywhere]);
}
