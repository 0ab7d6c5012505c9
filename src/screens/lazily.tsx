import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { visitWords } from '../words/visit.ts';

/** How to fetch what has not been shown yet. */
const waiting: (() => Promise<unknown>)[] = [];

/** Fetches every screen that may be shown later, so that a connection lost from here on takes none away. */
export async function fetchScreensAhead(): Promise<void> {
  for (let fetch = waiting.shift(); fetch !== undefined; fetch = waiting.shift()) {
    // Whoever comes to that screen is told, and tries again.
    await fetch().catch(() => {});
  }
}

function NotFetched({ onAgain }: { readonly onAgain: () => void }): JSX.Element {
  return (
    <main class="page">
      <p class="problem" role="alert">
        {visitWords.screenNotLoaded}
      </p>
      <button type="button" class="primary" onClick={onAgain}>
        {visitWords.tryAgain}
      </button>
    </main>
  );
}

/** A screen that is fetched when it is first shown. Nothing is drawn until it is here; where it cannot be had, that is said. */
export function lazily<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  const arrive = async () => {
    arrived ??= await fetch();
    return arrived;
  };
  waiting.push(arrive);
  // biome-ignore lint/correctness/noComponentHookFactories: called once a screen, at the top of a file.
  return function Lazily(props: Props): JSX.Element | null {
    const [Screen, show] = useState(() => arrived);
    const [failed, fail] = useState(false);
    useEffect(() => {
      if (Screen !== null || failed) return;
      arrive().then(
        (screen) => show(() => screen),
        () => fail(true),
      );
    }, [Screen, failed]);
    if (Screen !== null) return <Screen {...props} />;
    return failed ? <NotFetched onAgain={() => fail(false)} /> : null;
  };
}
