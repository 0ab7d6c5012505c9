import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { App } from '../app/app.ts';
import type { AppState } from '../app/state.ts';

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('no app round this screen');
  return app;
}

/** A part of the state, drawn again when that part changes. */
export function useSelected<Part>(select: (state: AppState) => Part): Part {
  const { store } = useApp();
  const [part, setPart] = useState(() => select(store.getState()));
  useEffect(() => {
    const update = () => setPart(() => select(store.getState()));
    update();
    return store.subscribe(update);
  }, [store, select]);
  return part;
}
