/** The drawn map in a pane that scrolls: dragging, the wheel and the arrow keys move it, buttons, pinching and plus and minus size it. */
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { mapWords } from '../../../words/map.ts';
import { type Drawn, labelsOf } from '../drawn.ts';
import type { Layout } from './layout.ts';
import { Blank, Box, Ways } from './shapes.tsx';
import { useDragging, useZoom, type Zoom } from './use-moving.ts';

interface Props {
  readonly drawn: Drawn;
  readonly layout: Layout;
  readonly open: number | null;
  readonly onOpen: (place: number) => void;
  /** Stands over the map, beside its buttons. */
  readonly children: ComponentChildren;
}

const STEP = 1.25;

/** Which way along the road a key leads. */
const along: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function Drawing({ drawn, layout, open, onOpen }: Omit<Props, 'children'>): JSX.Element {
  const { order, nodes } = drawn.map;
  const labels = useMemo(() => labelsOf(drawn), [drawn]);
  const inTabOrder = open ?? order[0];
  const pressed = (event: KeyboardEvent) => {
    const place = event.target instanceof Element ? event.target.getAttribute('data-place') : null;
    if (place === null) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(Number(place));
    else if (along[event.key] !== undefined) {
      const next = order[order.indexOf(Number(place)) + (along[event.key] ?? 0)];
      const svg = event.currentTarget instanceof Element ? event.currentTarget : null;
      const box = svg?.querySelector<SVGGElement>(`[data-place="${next}"]`);
      box?.focus();
      box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the boxes in it.
    <g onKeyDown={pressed}>
      <Ways layout={layout} named={drawn.named} />
      {nodes.map(({ id, passes }) => {
        const placed = layout.nodes.get(id);
        if (placed === undefined || passes.length > 0) return null;
        return <Blank key={id} placed={placed} />;
      })}
      {order.map((id) => {
        const placed = layout.nodes.get(id);
        if (placed === undefined) return null;
        return (
          <Box
            key={id}
            drawn={drawn}
            placed={placed}
            labels={labels.get(id) ?? []}
            open={open === id}
            inTabOrder={inTabOrder === id}
            onOpen={() => onOpen(id)}
          />
        );
      })}
    </g>
  );
}

function Buttons({ zoomBy, showAll }: Omit<Zoom, 'zoom'>): JSX.Element {
  return (
    <p class="map-buttons">
      <button type="button" class="quiet" data-action="closer" onClick={() => zoomBy(STEP)}>
        {mapWords.closer}
      </button>
      <button type="button" class="quiet" data-action="further" onClick={() => zoomBy(1 / STEP)}>
        {mapWords.further}
      </button>
      <button type="button" class="quiet" data-action="whole" onClick={showAll}>
        {mapWords.all}
      </button>
    </p>
  );
}

export function Canvas(props: Props): JSX.Element {
  const { drawn, layout, children } = props;
  const pane = useRef<HTMLDivElement>(null);
  const first = layout.nodes.get(drawn.map.order[0] ?? 0);
  const { zoom, zoomBy, showAll } = useZoom(pane, { ...layout, start: first?.x ?? 0 });
  const dragging = useDragging(pane);
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoomBy(STEP);
    else if (event.key === '-') zoomBy(1 / STEP);
    else if (event.key === '0') showAll();
    else return;
    event.preventDefault();
  };
  return (
    <div class="map-pane">
      <div class="map-tools">
        {children}
        <Buttons zoomBy={zoomBy} showAll={showAll} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a pane of a drawing is not a set of fields. */}
      <div
        ref={pane}
        class="map-scroll"
        role="group"
        aria-label={mapWords.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it.
        tabIndex={0}
        onKeyDown={pressed}
        {...dragging}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the pane round it has the name. */}
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={Math.round(layout.width * zoom)}
          height={Math.round(layout.height * zoom)}
        >
          <Drawing {...props} />
        </svg>
      </div>
    </div>
  );
}
