/** All that is in a hand-in, in full. */
import type { JSX } from 'preact';
import { replay } from '../../app/replays.ts';
import type { ChoiceId } from '../../base/base.ts';
import type { HandedRun, HandIn, OwnWords } from '../../classroom/hand-in.ts';
import { upTo } from '../../run/run.ts';
import { feelings } from '../../scenario/vocabulary.ts';
import { handInWords } from '../../words/assignment.ts';
import { feelingNames, muchWords } from '../../words/debrief.ts';
import type { Replayed } from './handable.ts';

/** The words of a choice that was on offer at a turn; null where none of that id was. */
function offeredAt({ scenario, play, record }: Replayed, turn: number, id: ChoiceId): string | null {
  const made = play.beats.filter((beat) => beat.kind !== 'spoke');
  const step = made.findIndex((beat) => beat.kind === 'acted' && beat.turn === turn);
  const before = replay(scenario, upTo(record.run, step < 0 ? record.run.choices.length : step));
  return before.ok ? (before.value.offered.find((each) => each.id === id)?.text ?? null) : null;
}

function Guesses({ guess }: Pick<HandedRun, 'guess'>): JSX.Element {
  return (
    <>
      <dt>{handInWords.guesses}</dt>
      <dd>
        {guess === null
          ? handInWords.noGuesses
          : feelings.map((feeling) => `${feelingNames[feeling]}: ${muchWords[guess[feeling]]}`).join('. ')}
      </dd>
    </>
  );
}

function Own({ words, replayed }: { readonly words: OwnWords; readonly replayed: Replayed }): JSX.Element {
  const { turn, said, nearest } = words;
  const text = nearest === null ? null : offeredAt(replayed, turn, nearest);
  return (
    <dd>
      <span class="small">{handInWords.atTurn(turn + 1)}</span> <q dir="auto">{said}</q>{' '}
      <span class="small">{text === null ? handInWords.nearestNone : handInWords.nearest(text)}</span>
    </dd>
  );
}

function Run({ handed, replayed }: { readonly handed: HandedRun; readonly replayed: Replayed }): JSX.Element {
  const { record, scenario, play } = replayed;
  const { ownWords, reflections } = handed;
  return (
    <li class="handed-run">
      <h3>{scenario.manifest.title}</h3>
      <p>{handInWords.choices(record.run.choices.length, play.ended)}</p>
      <dl>
        <Guesses guess={handed.guess} />
        {ownWords.length > 0 && (
          <>
            <dt>{handInWords.ownWords}</dt>
            {ownWords.map((words) => (
              <Own key={words.turn} words={words} replayed={replayed} />
            ))}
          </>
        )}
        {reflections.length > 0 && (
          <>
            <dt>{handInWords.reflections}</dt>
            {reflections.map(({ question, answer }, index) => (
              <dd key={index}>
                <span class="small" dir="auto">
                  {question}
                </span>
                <p class="typed" dir="auto">
                  {answer}
                </p>
              </dd>
            ))}
          </>
        )}
      </dl>
    </li>
  );
}

export function Contents({
  handIn,
  runs,
}: {
  readonly handIn: HandIn;
  readonly runs: readonly Replayed[];
}): JSX.Element {
  return (
    <section aria-labelledby="what-title">
      <h2 id="what-title">{handInWords.what}</h2>
      <p>
        {handInWords.name}: <strong dir="auto">{handIn.learner.name}</strong>
      </p>
      <ol class="handed-runs">
        {handIn.runs.map((handed, index) => {
          const replayed = runs.find(({ code }) => code === handed.code);
          return replayed && <Run key={index} handed={handed} replayed={replayed} />;
        })}
      </ol>
    </section>
  );
}
