/** All that is in a hand-in, in full. */
import type { JSX } from 'preact';
import type { HandedRun, HandIn } from '../../classroom/hand-in.ts';
import { feelings } from '../../scenario/vocabulary.ts';
import { handInWords } from '../../words/assignment.ts';
import { feelingNames, muchWords } from '../../words/debrief.ts';
import { OwnSaid } from '../set-visit/own-said.tsx';
import type { Replayed } from './handable.ts';

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
            <OwnSaid scenario={scenario} play={play} words={ownWords} />
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
      <p class="small">{handInWords.besides(handIn.day)}</p>
      <ol class="handed-runs">
        {handIn.runs.map((handed, index) => {
          const replayed = runs.find(({ code }) => code === handed.code);
          return replayed && <Run key={index} handed={handed} replayed={replayed} />;
        })}
      </ol>
    </section>
  );
}
