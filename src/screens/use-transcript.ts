import { useEffect, useState } from 'preact/hooks';
import type { Transcript } from '../storage/record.ts';
import { useApp } from './use-app.ts';

const NOTHING: Transcript = [];

/** What was said in a kept run; null until it has been read, empty where nothing was kept or no run is asked for. */
export function useTranscript(id: string | undefined): Transcript | null {
  const { keeper } = useApp();
  const [transcript, show] = useState<Transcript | null>(null);
  useEffect(() => {
    let wanted = true;
    if (id === undefined) return;
    void keeper.transcripts([id]).then(([said]) => {
      if (wanted) show(said ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [keeper, id]);
  return id === undefined ? NOTHING : transcript;
}
