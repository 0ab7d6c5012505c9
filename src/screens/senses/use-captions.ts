import { useEffect, useState } from 'preact/hooks';
import type { Captions } from './captions.ts';

/** Captions while sound is on; null otherwise, and until they are here. */
export function useCaptions(on: boolean): Captions | null {
  const [captions, show] = useState<Captions | null>(null);
  useEffect(() => {
    // Without them, the words on the page still tell all that matters.
    if (on) import('./captions.ts').then((arrived) => show(arrived.captions)).catch(() => {});
  }, [on]);
  return on ? captions : null;
}
