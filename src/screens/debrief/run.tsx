/** A run by its link: fetches its visit, replays it, and opens the debrief. */
import type { JSX } from 'preact';
import type { Card } from '../../app/card.ts';
import { visitWords } from '../../words/visit.ts';
import { Problem } from '../problem.tsx';
import { useRun } from '../use-run.ts';
import { DebriefScreen } from './debrief.tsx';

export function RunScreen({ code, cards }: { readonly code: string; readonly cards: readonly Card[] }): JSX.Element {
  const opening = useRun(code, cards);
  switch (opening.kind) {
    case 'waiting':
      return (
        <main class="page">
          <p>{visitWords.loading}</p>
        </main>
      );
    case 'failed':
      return <Problem sentences={[opening.sentence]} record={opening.record} />;
    case 'opened':
      return <DebriefScreen {...opening} />;
  }
}
