import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Feeling, feelings } from '../../scenario/vocabulary.ts';
import type { Guess } from '../../storage/record.ts';
import { debriefWords, feelingQuestions, muchWords } from '../../words/debrief.ts';

interface Props {
  readonly name: string;
  /** Who will say each of the three. */
  readonly asked: Readonly<Partial<Record<Feeling, string>>>;
  readonly onDone: (guess: Guess | null) => void;
  /** How they look as you leave. */
  readonly children: ComponentChildren;
}

function Question({
  name,
  feeling,
  value,
  onPick,
}: {
  readonly name: string;
  readonly feeling: Feeling;
  readonly value: number | undefined;
  readonly onPick: (much: number) => void;
}): JSX.Element {
  return (
    <fieldset class="guess">
      <legend>{feelingQuestions[feeling](name)}</legend>
      <div class="scale">
        {muchWords.map((word, much) => (
          <label key={word}>
            <input type="radio" name={feeling} checked={value === much} onChange={() => onPick(much)} />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Three guesses at how the person felt, before they say. */
export function GuessForm({ name, asked, onDone, children }: Props): JSX.Element {
  const [guess, setGuess] = useState<Partial<Guess>>({});
  const { understood, listened, included } = guess;
  const whole =
    understood === undefined || listened === undefined || included === undefined
      ? null
      : { understood, listened, included };
  return (
    <section class="guesses" aria-labelledby="guess-title">
      <header class="before-guessing">
        {children}
        <div>
          <h2 id="guess-title">{debriefWords.guessTitle(name)}</h2>
          <p>{debriefWords.guessIntro(name)}</p>
        </div>
      </header>
      {feelings.map((feeling) => (
        <Question
          key={feeling}
          name={asked[feeling] ?? name}
          feeling={feeling}
          value={guess[feeling]}
          onPick={(much) => setGuess({ ...guess, [feeling]: much })}
        />
      ))}
      <p class="actions">
        <button
          type="button"
          class="primary"
          data-action="hear"
          disabled={whole === null}
          onClick={() => onDone(whole)}
        >
          {debriefWords.hear(name)}
        </button>
        <button type="button" class="quiet" data-action="skip-guess" onClick={() => onDone(null)}>
          {debriefWords.skip}
        </button>
      </p>
    </section>
  );
}
