import type { JSX } from 'preact';
import { visitWords } from '../../words/visit.ts';

interface Props {
  readonly onSkip: () => void;
  /** What it sounds like, in words; null while nothing is to be heard. */
  readonly caption?: string | null;
}

/** A held silence, with a way out of the waiting. */
export function Silence({ onSkip, caption = null }: Props): JSX.Element {
  return (
    <div class="silence">
      <p>
        {visitWords.waiting} {caption !== null && <span class="caption">{caption}</span>}
      </p>
      <div class="breath" aria-hidden="true" />
      <button type="button" class="quiet" data-action="skip" onClick={onSkip}>
        {visitWords.goOn}
      </button>
    </div>
  );
}
