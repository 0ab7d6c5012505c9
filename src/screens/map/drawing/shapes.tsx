/** The map's boxes, blank shapes and ways, as SVG. */
import type { JSX } from 'preact';
import { mapWords, othersWords } from '../../../words/map.ts';
import { type Drawn, headOf, passesShown, untakenBy, wordsOf } from '../drawn.ts';
import { HEAD_HEIGHT, type Label, type Layout, LINE_HEIGHT, type Placed } from './layout.ts';

const PADDING = 14;
const DOT = 12;

export function Ways({ layout, named }: { readonly layout: Layout; readonly named: number }): JSX.Element {
  const paths = layout.edges.flatMap(({ roads, path }) => {
    const own = roads.filter((road) => road < named);
    if (own.length === 0) return [{ path, look: roads.length > 0 ? 'before' : 'untaken', rank: 0 }];
    return own.map((road) => ({ path, look: `road-${road}`, rank: 1 + road }));
  });
  return (
    <g>
      {paths
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ path, look }) => (
          <path key={`${look} ${path}`} d={path} class={`way ${look}`} />
        ))}
    </g>
  );
}

/** A place on no road: a shape and nothing else. */
export function Blank({ placed }: { readonly placed: Placed }): JSX.Element {
  const { x, y, width, height } = placed;
  return <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={height / 2} class="blank" />;
}

interface BoxProps {
  readonly drawn: Drawn;
  readonly placed: Placed;
  readonly labels: readonly Label[];
  readonly open: boolean;
  /** The one box that Tab comes to. */
  readonly inTabOrder: boolean;
  readonly onOpen: () => void;
}

function nameOf(drawn: Drawn, id: number): string {
  const node = drawn.map.nodes[id];
  if (node === undefined) return '';
  return passesShown(drawn, node)
    .map((pass) => {
      const road = drawn.roads[pass.road]?.name ?? '';
      const others = othersWords(pass.stop.others.length);
      return `${road}, ${headOf(drawn, pass)}: ${wordsOf(drawn, pass)}${others === '' ? '' : ` (${others})`}`;
    })
    .join('; ');
}

function Words({ labels, placed }: { readonly labels: readonly Label[]; readonly placed: Placed }): JSX.Element {
  const left = placed.x - placed.width / 2 + PADDING;
  const top = placed.y - placed.height / 2 + HEAD_HEIGHT + LINE_HEIGHT * 0.75;
  const lines = labels.flatMap(({ roads, lines: texts }) => texts.map((text) => ({ text, roads })));
  return (
    <>
      {lines.map(({ text, roads }, index) => (
        <text
          key={index}
          x={left}
          y={top + index * LINE_HEIGHT}
          class={labels.length > 1 ? `box-line of-${roads[0]}` : 'box-line'}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** A place on a road: its turn, what was chosen there, and a ring for each way not taken. */
export function Box({ drawn, placed, labels, open, inTabOrder, onOpen }: BoxProps): JSX.Element | null {
  const node = drawn.map.nodes[placed.id];
  const passes = node === undefined ? [] : passesShown(drawn, node);
  const [pass] = passes;
  if (pass === undefined) return null;
  const untaken = untakenBy(passes);
  const { x, y, width, height } = placed;
  const right = x + width / 2 - PADDING;
  const top = y - height / 2;
  const look = pass.road < drawn.named ? 'walked' : 'before';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing.
    <g
      role="button"
      tabindex={inTabOrder ? 0 : -1}
      class={`place${open ? ' open' : ''}`}
      data-place={placed.id}
      aria-label={nameOf(drawn, placed.id)}
      aria-pressed={open}
      onClick={onOpen}
    >
      <rect
        x={x - width / 2}
        y={top}
        width={width}
        height={height}
        rx="10"
        class={`box ${look}${pass.stop.end ? ' end' : ''}`}
      />
      <text x={x - width / 2 + PADDING} y={top + 21} class="box-head">
        {look === 'before' ? mapWords.before : headOf(drawn, pass)}
      </text>
      {Array.from({ length: untaken }, (_, index) => (
        <circle key={index} cx={right - 4 - index * DOT} cy={top + 17} r="4" class="other" />
      ))}
      <Words labels={labels} placed={placed} />
    </g>
  );
}
