import type { JSX } from 'preact';
import type { ChoiceId } from '../../base/base.ts';
import type { Offered } from '../../conversation/offered.ts';
import { isTyping, useKeyDown } from '../use-key-down.ts';

/** The number keys choose, wherever the focus is, unless somebody is typing. */
function useNumberKeys(offered: readonly Offered[], onChoose: (choice: ChoiceId) => void): void {
  useKeyDown((event) => {
    if (event.repeat || isTyping(event.target)) return;
    const picked = /^[1-9]$/.test(event.key) ? offered[Number(event.key) - 1] : undefined;
    if (picked === undefined) return;
    event.preventDefault();
    onChoose(picked.id);
  });
}

interface Props {
  readonly offered: readonly Offered[];
  readonly onChoose: (choice: ChoiceId) => void;
  /** A glance is pointed at, by pointer or focus, or no longer. */
  readonly onPoint?: (choice: ChoiceId | null) => void;
}

/** Turns first, each in the order drawn for it. */
export const glancesLast = (offered: readonly Offered[]): readonly Offered[] => [
  ...offered.filter((each) => each.kind !== 'glance'),
  ...offered.filter((each) => each.kind === 'glance'),
];

const pointing = (choice: ChoiceId, onPoint: Props['onPoint']) => ({
  onFocus: () => onPoint?.(choice),
  onPointerEnter: () => onPoint?.(choice),
  onBlur: () => onPoint?.(null),
  onPointerLeave: () => onPoint?.(null),
});

/** What can be said or done next. A glance stands apart: it takes no turn. */
export function Choices({ offered, onChoose, onPoint }: Props): JSX.Element {
  const inOrder = glancesLast(offered);
  useNumberKeys(inOrder, onChoose);
  return (
    <ol class="choices">
      {inOrder.map((each, index) => (
        <li key={each.id}>
          <button
            type="button"
            class={each.kind === 'glance' ? 'choice glance' : 'choice'}
            data-choice={each.id}
            onClick={() => onChoose(each.id)}
            {...(each.kind === 'glance' ? pointing(each.id, onPoint) : {})}
          >
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <span>{each.text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
