import { useEffect, useState } from 'preact/hooks';
import { Class } from '../../app/class/class.ts';
import type { ClassState } from '../../app/class/state.ts';
import { useApp } from '../use-app.ts';

/** The class while its screen is shown: opened from what is kept, left when the screen is. */
export function useClass(): readonly [Class, ClassState] {
  const { ports } = useApp();
  const [room] = useState(() => new Class(ports));
  const [state, set] = useState(() => room.store.getState());
  useEffect(() => {
    const update = () => set(room.store.getState());
    update();
    const stop = room.store.subscribe(update);
    return () => {
      stop();
      room.leave();
    };
  }, [room]);
  return [room, state];
}
