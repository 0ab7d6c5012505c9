import type { JSX } from 'preact';
import type { Card } from '../../app/card.ts';
import { handInWords } from '../../words/assignment.ts';
import { codeErrorWords, replayErrorWords } from '../../words/visit.ts';
import type { Tried, Unplayable } from './handable.ts';

const causeWords = (cause: Unplayable): string =>
  cause.kind === 'unknown-scenario' ? codeErrorWords(cause) : replayErrorWords(cause);

/** Runs that cannot be handed in, and why. */
export function Refused({
  tried,
  cards,
}: {
  readonly tried: readonly Tried[];
  readonly cards: readonly Card[];
}): JSX.Element {
  const titleOf = (id: string) => cards.find((card) => card.id === id)?.title ?? id;
  return (
    <>
      {tried.map((each) => {
        if (each.kind === 'waiting' || each.kind === 'replayed') return null;
        const title = titleOf(each.record.run.scenario);
        return (
          <p key={each.record.id} class="problem" role="alert">
            {each.kind === 'not-fetched'
              ? handInWords.notFetched(title)
              : `${handInWords.notReplayed(title)} ${causeWords(each.cause)}`}
          </p>
        );
      })}
    </>
  );
}
