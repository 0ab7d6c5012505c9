import type { JSX } from 'preact';
import type { Tally } from '../../storage/record.ts';
import { presentWords } from '../../words/present.ts';

interface Props {
  readonly tally: Tally;
  /** The words of a choice. */
  readonly textOf: (choice: string) => string;
}

/** How a room voted at one step, the most hands first. */
export function TallyLine({ tally, textOf }: Props): JSX.Element | null {
  const raised = tally.hands.filter(({ hands }) => hands > 0).toSorted((a, b) => b.hands - a.hands);
  const all = raised.reduce((sum, { hands }) => sum + hands, 0);
  if (all === 0) return null;
  const parts = raised.map(({ choice, hands }) => presentWords.part(hands, textOf(choice))).join('; ');
  return <p class="tally">{presentWords.tally(all, parts)}</p>;
}
