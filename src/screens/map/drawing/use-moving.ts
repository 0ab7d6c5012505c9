/** Moving and sizing what is larger than its pane. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Pane = { readonly current: HTMLDivElement | null };

const SMALLEST = 0.15;
const LARGEST = 2.5;
/** At first the words must be legible, however narrow the pane. */
const SMALLEST_AT_FIRST = 0.9;

/** A point of the pane, in its own pixels, that stays where it is. */
interface Anchor {
  readonly x: number;
  readonly y: number;
}

const middleOf = (pane: HTMLElement): Anchor => ({ x: pane.clientWidth / 2, y: pane.clientHeight / 2 });

/** The part of a drawing's size at which it fits a length. */
const fitting = (room: number, size: number) => Math.min(1, (room - 2) / size);

const spreadOf = ([a, b]: readonly (Touch | undefined)[]) =>
  a === undefined || b === undefined ? 0 : Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);

export interface Zoom {
  /** Times the drawing's own size. */
  readonly zoom: number;
  zoomBy(times: number): void;
  /** The whole drawing, as far as it can be made small enough. */
  showAll(): void;
}

/** A drawing at its own size, in pixels. */
interface Drawing {
  readonly width: number;
  readonly height: number;
  /** How far from its left side the eye begins. */
  readonly start: number;
}

/** The size at which a drawing is shown: by buttons, by the wheel with Control held, and by two fingers. */
export function useZoom(pane: Pane, { width, height, start }: Drawing): Zoom {
  const [zoom, setZoom] = useState(1);
  const now = useRef(zoom);
  const toKeep = useRef<(Anchor & { readonly times: number }) | null>(null);
  const zoomBy = useCallback(
    (times: number, anchor?: Anchor) => {
      const next = Math.min(LARGEST, Math.max(SMALLEST, now.current * times));
      if (pane.current !== null) toKeep.current = { ...(anchor ?? middleOf(pane.current)), times: next / now.current };
      now.current = next;
      setZoom(next);
    },
    [pane],
  );
  const showAll = useCallback(() => {
    const { current } = pane;
    if (current === null) return;
    const whole = Math.min(fitting(current.clientWidth, width), fitting(current.clientHeight, height));
    zoomBy(whole / now.current);
  }, [pane, width, height, zoomBy]);

  useLayoutEffect(() => {
    const { current } = pane;
    if (current === null) return;
    now.current = Math.max(SMALLEST_AT_FIRST, fitting(current.clientWidth, width));
    setZoom(now.current);
  }, [pane, width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pane is moved once the new size is drawn.
  useLayoutEffect(() => {
    const { current } = pane;
    const kept = toKeep.current;
    toKeep.current = null;
    if (current === null) return;
    if (kept === null) {
      current.scrollLeft = start * zoom - current.clientWidth / 2;
      return;
    }
    current.scrollLeft = (current.scrollLeft + kept.x) * kept.times - kept.x;
    current.scrollTop = (current.scrollTop + kept.y) * kept.times - kept.y;
  }, [zoom]);
  useGestures(pane, zoomBy);
  return { zoom, zoomBy, showAll };
}

/** The page must not zoom with the map, so these listeners may stop it. */
function useGestures(pane: Pane, zoomBy: (times: number, anchor: Anchor) => void): void {
  useEffect(() => {
    const { current } = pane;
    if (current === null) return;
    let spread = 0;
    const anchorAt = (x: number, y: number): Anchor => {
      const { left, top } = current.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const wheeled = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 300), anchorAt(event.clientX, event.clientY));
    };
    const touched = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (a === undefined || b === undefined) {
        spread = 0;
        return;
      }
      event.preventDefault();
      const next = spreadOf([a, b]);
      if (spread > 0) zoomBy(next / spread, anchorAt((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2));
      spread = next;
    };
    current.addEventListener('wheel', wheeled, { passive: false });
    for (const kind of ['touchstart', 'touchmove', 'touchend'] as const) {
      current.addEventListener(kind, touched, { passive: false });
    }
    return () => {
      current.removeEventListener('wheel', wheeled);
      for (const kind of ['touchstart', 'touchmove', 'touchend'] as const) current.removeEventListener(kind, touched);
    };
  }, [pane, zoomBy]);
}

/** How far a pointer may tremble and still press what it is on. */
const TREMBLE = 4;

export interface Dragging {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(): void;
  onPointerCancel(): void;
}

/** Drags with a mouse; fingers scroll by themselves. */
export function useDragging(pane: Pane): Dragging {
  const from = useRef<{ readonly x: number; readonly y: number; readonly held: boolean } | null>(null);
  const stop = () => {
    from.current = null;
  };
  return {
    onPointerDown(event) {
      const drags = event.pointerType === 'mouse' && event.button === 0;
      from.current = drags ? { x: event.clientX, y: event.clientY, held: false } : null;
    },
    onPointerMove(event) {
      const { current } = pane;
      if (from.current === null || current === null) return;
      const { x, y, held } = from.current;
      if (!held && Math.hypot(event.clientX - x, event.clientY - y) < TREMBLE) return;
      if (!held) current.setPointerCapture(event.pointerId);
      current.scrollLeft -= event.clientX - x;
      current.scrollTop -= event.clientY - y;
      from.current = { x: event.clientX, y: event.clientY, held: true };
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
