import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reader } from '../../sound/aloud/aloud.ts';
import { type Passage, passagesOf } from '../../sound/aloud/passages.ts';
import type { Settings } from '../../storage/storage.ts';
import { sensesWords } from '../../words/senses.ts';
import { useOwnWordsTurn } from '../set-visit/set.ts';
import { useApp } from '../use-app.ts';
import type { Shown } from './senses.tsx';
import { usePressed } from './use-pressed.ts';

export type ReadingProblem = 'noVoice' | 'readingNotLoaded';

interface Reading {
  readonly on: boolean;
  readonly problem: ReadingProblem | null;
  /** Switches it, where this device has a voice to read with; says so where it has none. */
  readonly flip: () => void;
}

type Loaded = typeof import('../../sound/aloud/aloud.ts');
const load = (): Promise<Loaded> => import('../../sound/aloud/aloud.ts');

/** A reader while it is wanted; what stands in the way otherwise. */
function useReader({ scenario }: Shown, on: boolean): readonly [Reader | null, ReadingProblem | null] {
  const { cast } = scenario.manifest;
  const [reader, setReader] = useState<Reader | null>(null);
  const [problem, setProblem] = useState<ReadingProblem | null>(null);
  useEffect(() => {
    if (!on) return;
    let gone = false;
    let opened: Reader | null = null;
    const arrived = (found: Reader | null) => {
      if (gone) return;
      opened = found;
      setReader(found);
      setProblem(found === null ? 'noVoice' : null);
    };
    load()
      .then(({ openReader }) => openReader(cast))
      .then(arrived, () => !gone && setProblem('readingNotLoaded'));
    return () => {
      gone = true;
      opened?.stop();
      setReader(null);
      setProblem(null);
    };
  }, [on, cast]);
  return [reader, problem];
}

const choicesOf = ({ offered }: Shown): readonly Passage[] =>
  offered.map(({ text }, index) => ({ who: null, text: sensesWords.choice(index + 1, text) }));

/** Reads each new line once, and the choices after them where that is asked for; stops as soon as the page goes on. */
function useReadingOf(reader: Reader | null, shown: Shown, choicesToo: boolean): void {
  const waits = useOwnWordsTurn(shown) === 'waiting';
  const withChoices = choicesToo && !waits && shown.offered.length > 0;
  const latest = useRef(shown);
  latest.current = shown;
  const read = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark says when there is something else to read.
  useLayoutEffect(() => {
    if (reader === null) return;
    const rest = () => document.hidden && reader.stop();
    document.addEventListener('visibilitychange', rest);
    return () => {
      document.removeEventListener('visibilitychange', rest);
      reader.stop();
      read.current = null;
    };
  }, [reader, shown.mark]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark says when there is something else to read.
  useEffect(() => {
    if (reader === null || document.hidden) return;
    const { lines, mark } = latest.current;
    const fresh = read.current !== mark;
    read.current = mark;
    reader.read([...(fresh ? passagesOf(lines) : []), ...(withChoices ? choicesOf(latest.current) : [])]);
  }, [reader, shown.mark, withChoices]);
}

export function useReading(shown: Shown, { aloud, choicesAloud }: Settings): Reading {
  const app = useApp();
  const pressed = usePressed();
  const [reader, problem] = useReader(shown, aloud && pressed);
  const [refused, refuse] = useState<ReadingProblem | null>(null);
  useReadingOf(reader, shown, choicesAloud);
  const on = aloud && problem !== 'noVoice';
  const keep = (next: boolean) => {
    refuse(null);
    app.set({ ...app.store.getState().settings, aloud: next });
  };
  const ask = async () => ((await (await load()).canRead()) ? keep(true) : refuse('noVoice'));
  const flip = () => (on ? keep(false) : void ask().catch(() => refuse('readingNotLoaded')));
  return { on, problem: problem ?? refused, flip };
}
