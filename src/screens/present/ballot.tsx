/** The choices on the wall, each with the hands raised for it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Offered } from '../../conversation/offered.ts';
import { presentWords } from '../../words/present.ts';
import type { Presenting, PresentingEvent } from './presenting.ts';

/** More choices than this are set smaller, so that all can be seen at once. */
const MANY = 4;

interface Props {
  readonly offered: readonly Offered[];
  readonly now: Presenting;
  readonly does: (event: PresentingEvent) => void;
}

function Counter({ place, now, does }: Pick<Props, 'now' | 'does'> & { readonly place: number }): JSX.Element {
  const hands = now.hands[place] ?? 0;
  const count = (next: number) => does({ kind: 'count', place, hands: next });
  const number = place + 1;
  return (
    <span class="counter">
      <button type="button" class="quiet" aria-label={presentWords.fewer(number)} onClick={() => count(hands - 1)}>
        −
      </button>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={999}
        value={hands}
        aria-label={presentWords.hands(number)}
        onInput={(event) => count(event.currentTarget.valueAsNumber)}
      />
      <button type="button" class="quiet" aria-label={presentWords.more(number)} onClick={() => count(hands + 1)}>
        +
      </button>
    </span>
  );
}

function Option({
  each,
  place,
  now,
  does,
}: Pick<Props, 'now' | 'does'> & { readonly each: Offered; readonly place: number }): JSX.Element {
  const marked = now.marked === place;
  return (
    <li class={marked ? 'option marked' : 'option'}>
      <button
        type="button"
        class={each.kind === 'glance' ? 'choice glance' : 'choice'}
        data-choice={each.id}
        aria-pressed={marked}
        onClick={() => does({ kind: 'mark', place })}
      >
        <span class="number" aria-hidden="true">
          {place + 1}
        </span>
        <span>{each.text}</span>
      </button>
      <Counter place={place} now={now} does={does} />
    </li>
  );
}

export function Ballot({ offered, now, does }: Props): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const { marked } = now;
  useEffect(() => {
    if (marked !== null) list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div class={offered.length > MANY ? 'ballot many' : 'ballot'}>
      <h2>{presentWords.choose}</h2>
      <ol ref={list} class="choices">
        {offered.map((each, place) => (
          <Option key={each.id} each={each} place={place} now={now} does={does} />
        ))}
      </ol>
    </div>
  );
}
