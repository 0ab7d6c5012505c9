import { useEffect, useState } from 'preact/hooks';
import type { Transcript } from '../storage/record.ts';
import { useApp } from './use-app.ts';

/** What was said in a kept run; empty until it has been read, and where nothing was kept. */
export function useTranscript(id: string | undefined): Transcript {
  const { keeper } = useApp();
  const [transcript, show] = useState<Transcript>([]);
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
  return transcript;
}
