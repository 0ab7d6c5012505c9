/** Reckoning on a graph of states: how far, how many ways, what can be reached. States are numbered from 0, the start. */

export interface Graph {
  readonly size: number;
  /** Edges of state n stand from `first[n]` up to `last[n]`, without it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly to: Int32Array;
  /** 1 where an edge takes a turn, 0 where it is free. */
  readonly cost: Uint8Array;
}

const startOf = ({ first }: Graph, state: number) => first[state] ?? 0;
const endOf = ({ last }: Graph, state: number) => last[state] ?? 0;

/** Ways from the start in the fewest turns. */
export interface Ways {
  readonly turns: Float64Array;
  /** The state before each, and which of its edges leads here; -1 where there is none. */
  readonly from: Int32Array;
  readonly via: Int32Array;
}

export function shortestWays(graph: Graph): Ways {
  const turns = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(graph.size).fill(-1);
  const via = new Int32Array(graph.size).fill(-1);
  turns[0] = 0;
  let now: number[] = [0];
  while (now.length > 0) {
    const later: number[] = [];
    for (let at = 0; at < now.length; at += 1) {
      const state = now[at] ?? 0;
      for (let edge = startOf(graph, state); edge < endOf(graph, state); edge += 1) {
        const next = graph.to[edge] ?? 0;
        const reached = (turns[state] ?? 0) + (graph.cost[edge] ?? 0);
        if (reached >= (turns[next] ?? 0)) continue;
        turns[next] = reached;
        from[next] = state;
        via[next] = edge - startOf(graph, state);
        (graph.cost[edge] === 0 ? now : later).push(next);
      }
    }
    now = later;
  }
  return { turns, from, via };
}

/** Fewest turns from the start to each state. */
export const fewestTurns = (graph: Graph): Float64Array => shortestWays(graph).turns;

/** Which states can reach one of the goals; the goals themselves can. */
export function canReach(graph: Graph, goals: Iterable<number>): Uint8Array {
  const { size } = graph;
  const into = new Int32Array(size + 1);
  for (const next of graph.to) into[next + 1] = (into[next + 1] ?? 0) + 1;
  for (let state = 0; state < size; state += 1) into[state + 1] = (into[state + 1] ?? 0) + (into[state] ?? 0);
  const from = new Int32Array(graph.to.length);
  const filled = into.slice();
  for (let state = 0; state < size; state += 1) {
    for (let edge = startOf(graph, state); edge < endOf(graph, state); edge += 1) {
      const next = graph.to[edge] ?? 0;
      from[filled[next] ?? 0] = state;
      filled[next] = (filled[next] ?? 0) + 1;
    }
  }
  const reaches = new Uint8Array(size);
  const waiting = [...goals];
  for (const goal of waiting) reaches[goal] = 1;
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (let edge = into[state] ?? 0; edge < (into[state + 1] ?? 0); edge += 1) {
      const before = from[edge] ?? 0;
      if (reaches[before] === 1) continue;
      reaches[before] = 1;
      waiting.push(before);
    }
  }
  return reaches;
}

/** The circle each state is in, numbered so that every edge leads to the same or a lower number. Tarjan (1972), without recursion. */
export function circlesOf(graph: Graph): Int32Array {
  const { size } = graph;
  const circle = new Int32Array(size).fill(-1);
  const seen = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const at = new Int32Array(size);
  const open: number[] = [];
  const path: number[] = [];
  let count = 0;
  let circles = 0;
  const enter = (state: number) => {
    seen[state] = count;
    low[state] = count;
    at[state] = startOf(graph, state);
    count += 1;
    open.push(state);
    path.push(state);
  };
  const lower = (state: number, to: number) => {
    low[state] = Math.min(low[state] ?? 0, to);
  };
  const close = (state: number) => {
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      circle[member] = circles;
      if (member === state) break;
    }
    circles += 1;
  };
  for (let start = 0; start < size; start += 1) {
    if (seen[start] !== -1) continue;
    enter(start);
    while (path.length > 0) {
      const state = path.at(-1) ?? 0;
      const edge = at[state] ?? 0;
      if (edge < endOf(graph, state)) {
        at[state] = edge + 1;
        const next = graph.to[edge] ?? 0;
        if (seen[next] === -1) enter(next);
        else if (circle[next] === -1) lower(state, seen[next] ?? 0);
      } else {
        path.pop();
        if (low[state] === seen[state]) close(state);
        const before = path.at(-1);
        if (before !== undefined) lower(before, low[state] ?? 0);
      }
    }
  }
  return circle;
}

/** States by the number of their circle, lowest first: what a state leads to comes before it. */
function endsFirst(circle: Int32Array): Int32Array {
  return Int32Array.from(circle.keys()).sort((a, b) => (circle[a] ?? 0) - (circle[b] ?? 0));
}

/** Most turns from the start to a goal; infinite where a circle that takes turns lies on the way; null where none is reached. */
export function mostTurns(graph: Graph, goals: ReadonlySet<number>): number | null {
  const circle = circlesOf(graph);
  const most = new Float64Array(graph.size).fill(Number.NEGATIVE_INFINITY);
  const reaches = canReach(graph, goals);
  const better = (of: number, turns: number) => {
    most[of] = Math.max(turns, most[of] ?? 0);
  };
  for (const state of endsFirst(circle)) {
    if (reaches[state] !== 1) continue;
    const own = circle[state] ?? 0;
    if (goals.has(state)) better(own, 0);
    for (let edge = startOf(graph, state); edge < endOf(graph, state); edge += 1) {
      const next = graph.to[edge] ?? 0;
      if (reaches[next] !== 1) continue;
      const cost = graph.cost[edge] ?? 0;
      if (circle[next] !== own) better(own, (most[circle[next] ?? 0] ?? 0) + cost);
      else if (cost > 0) better(own, Number.POSITIVE_INFINITY);
    }
  }
  const found = most[circle[0] ?? 0] ?? Number.NEGATIVE_INFINITY;
  return found < 0 ? null : found;
}

/** Ways from the start to each state; infinite on a circle and behind it. */
export function waysTo(graph: Graph): Float64Array {
  const circle = circlesOf(graph);
  const members = new Int32Array(graph.size);
  for (const each of circle) members[each] = (members[each] ?? 0) + 1;
  const ways = new Float64Array(graph.size);
  ways[0] = 1;
  for (const state of endsFirst(circle).reverse()) {
    const own = circle[state] ?? 0;
    const next = graph.to.subarray(startOf(graph, state), endOf(graph, state));
    const goesRound = (members[own] ?? 0) > 1 || next.includes(state);
    if (goesRound) ways[state] = Number.POSITIVE_INFINITY;
    for (const to of next) if (circle[to] !== own) ways[to] = (ways[to] ?? 0) + (ways[state] ?? 0);
  }
  return ways;
}
