/** Own words first: at a marked turn the choices wait until the learner has written what they would say. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sayFirst } from '../../app/classwork/classwork.ts';
import type { ChoiceId } from '../../base/base.ts';
import { longest } from '../../classroom/classroom.ts';
import type { OwnWords } from '../../classroom/hand-in.ts';
import type { Offered } from '../../conversation/offered.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { ownWordsWords } from '../../words/assignment.ts';
import { useApp } from '../use-app.ts';
import { Choices } from '../visit/choices.tsx';
import { Counted } from './counted.tsx';
import { useOwnWordsTurn } from './set.ts';
import '../form.css';
import './set-visit.css';

/** A step of the asking. The keyboard goes to it when it takes another's place. */
function Pane({ first, children }: { readonly first: boolean; readonly children: ComponentChildren }): JSX.Element {
  const pane = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is first shown.
  useLayoutEffect(() => {
    if (!first) pane.current?.focus();
  }, []);
  return (
    <div ref={pane} tabIndex={-1} class="own-words">
      {children}
    </div>
  );
}

/** Asks what the learner would say; '' where they skip it. */
function Ask({ onSaid }: { readonly onSaid: (said: string) => void }): JSX.Element {
  const id = useId();
  const [said, say] = useState('');
  const given = said.trim();
  return (
    <Pane first>
      <h2>{ownWordsWords.title}</h2>
      <label for={id}>{ownWordsWords.ask}</label>
      <Counted id={id} rows={3} most={longest.ownWords} value={said} onInput={say} />
      <p class="actions">
        <button
          type="button"
          class="primary"
          data-action="show-choices"
          disabled={given === ''}
          onClick={() => onSaid(given)}
        >
          {ownWordsWords.show}
        </button>
        <button type="button" class="quiet" data-action="skip-own-words" onClick={() => onSaid('')}>
          {ownWordsWords.skip}
        </button>
        <span class="small">{ownWordsWords.hint}</span>
      </p>
    </Pane>
  );
}

function Yours({ said }: { readonly said: string }): JSX.Element {
  return (
    <p class="yours">
      <span class="small">{ownWordsWords.yours}</span> <q dir="auto">{said}</q>
    </p>
  );
}

interface NearestProps {
  readonly said: string;
  readonly offered: readonly Offered[];
  readonly chosen: ChoiceId;
  readonly onTold: (nearest: ChoiceId | null) => void;
}

/** Which of the choices was nearest to their own words. Asked before the answer comes, so that it does not colour it. */
function Nearest({ said, offered, chosen, onTold }: NearestProps): JSX.Element {
  const [nearest, tell] = useState<ChoiceId | null | undefined>(undefined);
  const turns = offered.filter((each) => each.kind !== 'glance');
  return (
    <Pane first={false}>
      <Yours said={said} />
      <fieldset class="nearest">
        <legend>{ownWordsWords.nearestTitle}</legend>
        {turns.map(({ id, text }) => (
          <label key={id}>
            <input type="radio" name="nearest" value={id} checked={nearest === id} onChange={() => tell(id)} />
            <span>
              {text} {id === chosen && <span class="small">({ownWordsWords.chose})</span>}
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name="nearest" value="" checked={nearest === null} onChange={() => tell(null)} />
          <span>{ownWordsWords.none}</span>
        </label>
      </fieldset>
      <p class="actions">
        <button
          type="button"
          class="primary"
          data-action="nearest"
          disabled={nearest === undefined}
          onClick={() => nearest !== undefined && onTold(nearest)}
        >
          {ownWordsWords.goOn}
        </button>
      </p>
    </Pane>
  );
}

interface Props {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly play: Playthrough;
  readonly record: RunRecord;
  readonly onChoose: (choice: ChoiceId) => void;
}

function Marked({ play, record, onChoose }: Omit<Props, 'scenario'>): JSX.Element {
  const app = useApp();
  const [chosen, setChosen] = useState<ChoiceId | null>(null);
  const turn = play.turns.length;
  const words = record.ownWords?.find((each) => each.turn === turn);
  const keep = (changed: Omit<OwnWords, 'turn'>) => sayFirst(app, record.id, { turn, ...changed });
  if (words === undefined) return <Ask onSaid={(said) => keep({ said, nearest: null })} />;
  if (words.said === '') return <Choices offered={play.offered} onChoose={onChoose} />;
  if (chosen !== null) {
    const told = (nearest: ChoiceId | null) => {
      keep({ said: words.said, nearest });
      onChoose(chosen);
    };
    return <Nearest said={words.said} offered={play.offered} chosen={chosen} onTold={told} />;
  }
  const isGlance = (choice: ChoiceId) => play.offered.some(({ id, kind }) => id === choice && kind === 'glance');
  return (
    <Pane first={false}>
      <Yours said={words.said} />
      <Choices
        offered={play.offered}
        onChoose={(choice) => (isGlance(choice) ? onChoose(choice) : setChosen(choice))}
      />
    </Pane>
  );
}

/** The choices of a visit that was set. */
export function SetChoices({ scenario, play, record, onChoose }: Props): JSX.Element {
  const marked = useOwnWordsTurn({ scenario, play, record });
  if (marked === 'unmarked') return <Choices offered={play.offered} onChoose={onChoose} />;
  return <Marked key={play.turns.length} play={play} record={record} onChoose={onChoose} />;
}
