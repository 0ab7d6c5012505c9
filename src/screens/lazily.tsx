import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screen that is fetched when it is first shown. Nothing is drawn until it is here. */
export function lazily<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  // biome-ignore lint/correctness/noComponentHookFactories: called once a screen, at the top of a file.
  return function Lazily(props: Props): JSX.Element | null {
    const [Screen, show] = useState(() => arrived);
    useEffect(() => {
      if (Screen !== null) return;
      void fetch().then((screen) => {
        arrived = screen;
        show(() => screen);
      });
    }, [Screen]);
    return Screen === null ? null : <Screen {...props} />;
  };
}
