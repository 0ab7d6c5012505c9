/** The ways on and back, at the foot of the wall. */
import type { JSX } from 'preact';
import { presentWords } from '../../words/present.ts';
import { mostHands, type Presenting, type PresentingEvent } from './presenting.ts';

interface Props {
  readonly now: Presenting;
  /** Nothing has been chosen yet. */
  readonly first: boolean;
  readonly label: string;
  readonly does: (event: PresentingEvent) => void;
  readonly onTake: (place: number) => void;
  readonly onOnward: () => void;
}

function Take({ now, onTake }: Pick<Props, 'now' | 'onTake'>): JSX.Element {
  const { marked, hands } = now;
  const tied = hands.some((each) => each > 0) && mostHands(hands) === null && marked === null;
  return (
    <>
      <span role="status">{tied ? presentWords.tie : ''}</span>
      <button
        type="button"
        class="primary"
        data-action="take"
        disabled={marked === null}
        onClick={() => marked !== null && onTake(marked)}
      >
        {marked === null ? presentWords.none : presentWords.take}
      </button>
    </>
  );
}

export function Steps({ now, first, label, does, onTake, onOnward }: Props): JSX.Element {
  const atWords = now.phase === 'words';
  return (
    <footer class="steps">
      {!(atWords && first) && (
        <button type="button" class="quiet" data-action="back" onClick={() => does({ kind: 'back' })}>
          {atWords ? presentWords.takeBack : presentWords.back}
        </button>
      )}
      {now.phase === 'choices' ? (
        <Take now={now} onTake={onTake} />
      ) : (
        <button type="button" class="primary onward" data-action="onward" onClick={onOnward}>
          {label}
        </button>
      )}
    </footer>
  );
}
