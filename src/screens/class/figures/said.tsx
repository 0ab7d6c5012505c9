/** What learners wrote, and what they guessed: as text and nothing else. */
import type { JSX } from 'preact';
import type { ScenarioFigures } from '../../../classroom/figures/figures.ts';
import { FEELING_MAX } from '../../../scenario/vocabulary.ts';
import { figureWords } from '../../../words/class-figures.ts';
import { feelingNames } from '../../../words/debrief.ts';
import { deed } from '../../debrief/exchanges.ts';
import { Long } from '../long.tsx';
import type { NameOf } from '../named.ts';
import { Part } from './part.tsx';

interface Props {
  readonly figures: ScenarioFigures;
  readonly nameOf: NameOf;
}

const countOf = (all: readonly { readonly learner: { readonly id: string } }[]) =>
  new Set(all.map(({ learner }) => learner.id)).size;

export function OwnWords({ figures, nameOf }: Props): JSX.Element | null {
  const { ownWords } = figures;
  if (ownWords.length === 0) return null;
  return (
    <Part title={figureWords.ownWords} counts={figureWords.ownWordsCount(ownWords.length, countOf(ownWords))}>
      <Long of={ownWords} first={40}>
        {(shown) => (
          <ul class="written" data-figure="own-words">
            {shown.map(({ learner, turn, said, nearest, chose }, index) => (
              <li key={index}>
                <p class="small">
                  <bdi>{nameOf(learner)}</bdi>, {figureWords.turn(turn).toLowerCase()}
                </p>
                <blockquote dir="auto">{said}</blockquote>
                <p>
                  <strong>{figureWords.nearest}:</strong>{' '}
                  {nearest === null ? figureWords.nearestNone : deed(nearest.text)}
                  {nearest?.id === chose.id && <em> ({figureWords.choseSame})</em>}
                </p>
                {nearest?.id !== chose.id && (
                  <p>
                    <strong>{figureWords.chose}:</strong> {deed(chose.text)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Long>
    </Part>
  );
}

export function Reflections({ figures, nameOf }: Props): JSX.Element | null {
  const { reflections } = figures;
  const answers = reflections.flatMap((each) => each.answers);
  if (answers.length === 0) return null;
  return (
    <Part title={figureWords.reflections} counts={figureWords.reflectionsCount(answers.length, countOf(answers))}>
      {reflections.map((each) => (
        <section key={each.question} data-figure="reflections">
          <h4 dir="auto">{each.question}</h4>
          <Long of={each.answers} first={40}>
            {(shown) => (
              <ul class="written">
                {shown.map(({ learner, answer }, index) => (
                  <li key={index}>
                    <p class="small">
                      <bdi>{nameOf(learner)}</bdi>
                    </p>
                    <blockquote dir="auto">{answer}</blockquote>
                  </li>
                ))}
              </ul>
            )}
          </Long>
        </section>
      ))}
    </Part>
  );
}

function Scale({ label, much }: { readonly label: string; readonly much: number }): JSX.Element {
  return (
    <p class="scale-line">
      <span>{label}</span>
      <meter min={0} max={FEELING_MAX} value={much} aria-hidden="true" />
      <strong class="figure">{much.toFixed(1)}</strong>
    </p>
  );
}

export function Felt({ figures, name }: Pick<Props, 'figures'> & { readonly name: string }): JSX.Element {
  const { felt, learners } = figures;
  const guessed = Math.max(0, ...felt.map((each) => each.learners));
  const counts = guessed === 0 ? figureWords.feltNone : figureWords.feltCount(guessed, learners);
  return (
    <Part title={figureWords.felt(name)} counts={counts} open={guessed > 0}>
      <dl class="felt">
        {felt.map(
          ({ feeling, guessed: thought, said }) =>
            thought !== null &&
            said !== null && (
              <div key={feeling} data-feeling={feeling}>
                <dt>{feelingNames[feeling]}</dt>
                <dd>
                  <Scale label={figureWords.guessed} much={thought} />
                  <Scale label={figureWords.said(name)} much={said} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </Part>
  );
}
