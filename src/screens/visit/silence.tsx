import type { JSX } from 'preact';
import { visitWords } from '../../words/visit.ts';

/** A held silence, with a way out of the waiting. */
export function Silence({ onSkip }: { readonly onSkip: () => void }): JSX.Element {
  return (
    <div class="silence">
      <p>{visitWords.waiting}</p>
      <div class="breath" aria-hidden="true" />
      <button type="button" class="quiet" data-action="skip" onClick={onSkip}>
        {visitWords.goOn}
      </button>
    </div>
  );
}
