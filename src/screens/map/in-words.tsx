/** The map for those who read rather than look: it says the same. */
import type { JSX } from 'preact';
import type { MapNode, Pass } from '../../run/map.ts';
import { mapWords, othersWords } from '../../words/map.ts';
import { type Drawn, headOf, wordsOf } from './drawn.ts';

/** Whether the two named roads part after a place, or meet in it. */
function turning({ map, named }: Drawn, node: MapNode): string {
  if (named < 2 || !node.passes.some(({ road }) => road === 0) || !node.passes.some(({ road }) => road === 1))
    return '';
  const shared = (edges: Drawn['map']['edges']) => edges.some(({ roads }) => roads.includes(0) && roads.includes(1));
  const away = map.edges.filter(({ from, roads }) => from === node.id && roads.length > 0);
  const here = map.edges.filter(({ to, roads }) => to === node.id && roads.length > 0);
  const parts = away.some(({ roads }) => roads.includes(0) !== roads.includes(1)) && !shared(away);
  const meets = here.some(({ roads }) => roads.includes(0) !== roads.includes(1)) && !shared(here);
  return [meets ? mapWords.meets : '', parts ? mapWords.parts : ''].join(' ').trim();
}

function Line({
  drawn,
  node,
  pass,
}: {
  readonly drawn: Drawn;
  readonly node: MapNode;
  readonly pass: Pass;
}): JSX.Element {
  const others = othersWords(pass.stop.others.length);
  return (
    <li>
      <strong>{headOf(drawn, pass)}</strong>: {wordsOf(drawn, pass)}
      {others !== '' && <span class="small"> · {others}</span>} {turning(drawn, node)}
    </li>
  );
}

export function InWords(drawn: Drawn): JSX.Element {
  const { map, roads, named } = drawn;
  const blank = map.nodes.filter(({ passes }) => passes.length === 0).length;
  const stopsOf = (road: number) =>
    map.nodes
      .flatMap((node) => node.passes.filter((pass) => pass.road === road).map((pass) => ({ node, pass })))
      .toSorted((a, b) => a.pass.stop.step - b.pass.stop.step);
  return (
    <details class="in-words">
      <summary>{mapWords.inWords}</summary>
      {roads.slice(0, named).map(({ name }, road) => (
        <div key={name}>
          <p>
            <strong>{name}</strong>
          </p>
          <ol>
            {stopsOf(road).map(({ node, pass }) => (
              <Line key={pass.stop.step} drawn={drawn} node={node} pass={pass} />
            ))}
          </ol>
        </div>
      ))}
      <p>{mapWords.blank(blank)}</p>
    </details>
  );
}
