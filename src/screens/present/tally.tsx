import type { JSX } from 'preact';
import type { Tally } from '../../storage/record.ts';
import { presentWords } from '../../words/present.ts';

/** How a room voted at one step, the most hands first. */
export function TallyLine({ tally }: { readonly tally: Tally }): JSX.Element | null {
  const raised = tally.hands.filter(({ hands }) => hands > 0).toSorted((a, b) => b.hands - a.hands);
  const all = raised.reduce((sum, { hands }) => sum + hands, 0);
  if (all === 0) return null;
  const parts = raised.map(({ text, hands }) => presentWords.part(hands, text)).join('; ');
  return <p class="tally">{presentWords.tally(all, parts)}</p>;
}
