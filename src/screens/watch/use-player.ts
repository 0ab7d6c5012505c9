import { useEffect, useReducer } from 'preact/hooks';
import { frameMs, type Handled, type Reel, startWatching, type Watching, watched } from '../../run/watching.ts';
import { useKeyDown } from '../use-key-down.ts';

export const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The state of a player, moved on by the clock while it plays. */
export function usePlayer(reel: Reel): readonly [Watching, (handled: Handled) => void] {
  const [watching, handle] = useReducer(
    (state: Watching, handled: Handled) => watched(reel, state, handled),
    startWatching(!wantsStillness()),
  );
  const { at, playing, speed } = watching;
  const frame = reel[at];
  useEffect(() => {
    if (!playing || frame === undefined) return;
    const timer = setTimeout(() => handle({ kind: 'read' }), frameMs(frame, speed));
    return () => clearTimeout(timer);
  }, [playing, frame, speed]);
  return [watching, handle];
}

const OWN_SPACE = 'button, a, summary, input, select, textarea';
const OWN_ARROWS = 'input, select, textarea';

/** Space plays and pauses, the arrows step, wherever the focus is and has no use for them itself. */
export function usePlayerKeys(playing: boolean, handle: (handled: Handled) => void): void {
  useKeyDown((event) => {
    const meant = meaning(event, playing);
    if (meant === null) return;
    event.preventDefault();
    handle(meant);
  });
}

function meaning({ key, target, repeat }: KeyboardEvent, playing: boolean): Handled | null {
  const within = (places: string) => target instanceof Element && target.matches(places);
  if (key === ' ' && !repeat && !within(OWN_SPACE)) return { kind: playing ? 'paused' : 'played' };
  if (within(OWN_ARROWS)) return null;
  if (key === 'ArrowRight') return { kind: 'stepped', by: 1 };
  if (key === 'ArrowLeft') return { kind: 'stepped', by: -1 };
  return null;
}
