/** The little life of a stage at rest: now and then somebody blinks. Two frames drawn by hand, and then seconds of nothing. */
import type { Figure } from './figure.ts';

/** Waits between blinks, in turn, so that nobody keeps time: never two in ten seconds. */
const waitsMs = [12_600, 16_200, 13_400, 18_000] as const;
const BLINK_MS = 140;
/** Where a frame holds the page up for longer than this, it blinks this many times less often each time, down to the least. */
const SLOW = { lateMs: 40, times: 3, most: 27 } as const;

export interface Idle {
  /** Begins again from rest: something has just moved. */
  restart(): void;
  stop(): void;
}

/** `draw` draws one frame while the loop sleeps. */
export function createIdle(figures: readonly Figure[], draw: () => void): Idle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let sparing = 1;
  const later = (work: () => void, afterMs: number) => {
    timer = setTimeout(work, afterMs);
  };
  const rest = () => later(stir, sparing * (waitsMs[turn % waitsMs.length] ?? waitsMs[0]));
  const open = (figure: Figure, shutAt: number) => {
    const lateMs = performance.now() - shutAt - BLINK_MS;
    sparing = lateMs > SLOW.lateMs ? Math.min(SLOW.most, sparing * SLOW.times) : 1;
    figure.blink(false);
    draw();
    rest();
  };
  const stir = () => {
    const figure = figures[turn % Math.max(1, figures.length)];
    turn += 1;
    if (document.hidden || figure === undefined) return rest();
    const shutAt = performance.now();
    figure.blink(true);
    draw();
    later(() => open(figure, shutAt), BLINK_MS);
  };
  return {
    restart() {
      clearTimeout(timer);
      for (const figure of figures) figure.blink(false);
      rest();
    },
    stop: () => clearTimeout(timer),
  };
}
