import { useEffect, useRef, useState } from 'preact/hooks';
import { heardNow } from '../../sound/heard.ts';
import type { Soundscape } from '../../sound/sound.ts';
import type { Shown } from './senses.tsx';
import { usePressed } from './use-pressed.ts';

export type SoundProblem = 'soundNotLoaded' | 'soundRefused';

/** Lets a visit be heard while it is wanted, and says what stands in the way. */
export function useSounding(shown: Shown, on: boolean): SoundProblem | null {
  const wanted = usePressed() && on;
  const [scape, setScape] = useState<Soundscape | null>(null);
  const [problem, setProblem] = useState<SoundProblem | null>(null);
  const latest = useRef(shown);
  latest.current = shown;

  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    let opened: Soundscape | null = null;
    const start = ({ openSound }: typeof import('../../sound/sound.ts')) => {
      if (gone) return;
      opened = openSound();
      setScape(opened);
      setProblem(opened === null ? 'soundRefused' : null);
    };
    import('../../sound/sound.ts').then(start, () => !gone && setProblem('soundNotLoaded'));
    return () => {
      gone = true;
      opened?.close();
      setScape(null);
      setProblem(null);
    };
  }, [wanted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark says when there is something else to hear.
  useEffect(() => {
    const { scenario, play, ...moment } = latest.current;
    scape?.show(heardNow(scenario, play, moment));
  }, [scape, shown.mark]);

  useEffect(() => {
    const rest = () => scape?.rest(document.hidden);
    document.addEventListener('visibilitychange', rest);
    return () => document.removeEventListener('visibilitychange', rest);
  }, [scape]);

  return problem;
}
