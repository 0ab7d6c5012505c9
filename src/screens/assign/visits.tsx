import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import type { ScenarioId } from '../../base/base.ts';
import type { BadField } from '../../base/parse.ts';
import { assignWords } from '../../words/assign.ts';
import { strandWords } from '../../words/diary.ts';
import { visitWords } from '../../words/visit.ts';
import { FieldProblem } from './field.tsx';

interface Props {
  readonly cards: readonly Card[];
  readonly chosen: readonly ScenarioId[];
  readonly wrong: BadField | undefined;
  readonly onChange: (chosen: readonly ScenarioId[]) => void;
}

const titleOf = (cards: readonly Card[], id: string) =>
  cards.find((card) => card.id === id)?.title ?? assignWords.notHere(id);

function Tick({ card, chosen, onChange }: Omit<Props, 'cards' | 'wrong'> & { readonly card: Card }): JSX.Element {
  const id = card.id as ScenarioId;
  const on = chosen.includes(id);
  return (
    <label>
      <input
        type="checkbox"
        name="visit"
        value={id}
        checked={on}
        onChange={() => onChange(on ? chosen.filter((each) => each !== id) : [...chosen, id])}
      />
      <span>
        {card.title}{' '}
        <span class="small">
          {strandWords[card.strand]} · {visitWords.minutes(card.minutes)}
        </span>
      </span>
    </label>
  );
}

/** The chosen visits, to be put in order by buttons. */
function Order({ cards, chosen, onChange }: Omit<Props, 'wrong'>): JSX.Element {
  const [moved, say] = useState('');
  const move = (from: number, to: number) => {
    const id = chosen[from];
    const other = chosen[to];
    if (id === undefined || other === undefined) return;
    onChange(chosen.with(to, id).with(from, other));
    say(assignWords.moved(titleOf(cards, id), to + 1, chosen.length));
  };
  return (
    <>
      <h3>{assignWords.chosen}</h3>
      <ol class="order">
        {chosen.map((id, index) => {
          const title = titleOf(cards, id);
          return (
            <li key={id}>
              <span>{title}</span>
              <button
                type="button"
                class="quiet"
                aria-label={assignWords.up(title)}
                aria-disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={assignWords.down(title)}
                aria-disabled={index === chosen.length - 1}
                onClick={() => move(index, index + 1)}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
      <p class="unseen" role="status">
        {moved}
      </p>
    </>
  );
}

/** Visits that a link names and this copy lacks stay ticked until they are taken out. */
export function Visits({ cards, chosen, wrong, onChange }: Props): JSX.Element {
  const missing = chosen.filter((id) => !cards.some((card) => card.id === id));
  return (
    <fieldset class="field" aria-describedby="scenarios-hint scenarios-wrong">
      <legend>{assignWords.visits}</legend>
      <p id="scenarios-hint" class="small">
        {assignWords.visitsHint}
      </p>
      <div class="ticks column">
        {cards.map((card) => (
          <Tick key={card.id} card={card} chosen={chosen} onChange={onChange} />
        ))}
        {missing.map((id) => (
          <label key={id}>
            <input type="checkbox" checked onChange={() => onChange(chosen.filter((each) => each !== id))} />
            <span>{assignWords.notHere(id)}</span>
          </label>
        ))}
      </div>
      {missing.length > 0 && <p class="field-wrong">{assignWords.notHereHint}</p>}
      <FieldProblem id="scenarios" wrong={wrong} />
      {chosen.length > 1 && <Order cards={cards} chosen={chosen} onChange={onChange} />}
    </fieldset>
  );
}
