/** The visits of an assignment, how far each is, and what may be taken in place of one. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { swap } from '../../app/classwork/classwork.ts';
import { othersFor, type Step } from '../../app/classwork/progress.ts';
import { links } from '../../app/routes.ts';
import type { ScenarioId } from '../../base/base.ts';
import type { Opened } from '../../storage/classwork/classwork.ts';
import { assignmentWords } from '../../words/assignment.ts';
import { strandWords } from '../../words/diary.ts';
import { visitWords } from '../../words/visit.ts';
import { AtHome } from '../pictures/pictures.tsx';
import { useApp } from '../use-app.ts';

interface Props {
  readonly opened: Opened;
  readonly steps: readonly Step[];
  readonly attempts: number | null;
  readonly cards: readonly Card[];
}

interface OneProps extends Props {
  readonly step: Step;
}

const titleIn = (cards: readonly Card[], id: string) => cards.find((card) => card.id === id)?.title ?? id;

function progressWords({ played, going }: Step, attempts: number | null): string {
  const count = played.length === 0 ? [] : [assignmentWords.played(played.length, attempts)];
  const now = going === null ? [] : [assignmentWords.going];
  const all = [...count, ...now];
  return all.length === 0 ? assignmentWords.notBegun : all.join('. ');
}

interface InsteadProps extends OneProps {
  readonly onTaken: () => void;
}

/** Other visits, in place of one that a learner would rather not make. Offered until it has been begun. */
function Instead({ step, steps, opened, cards, onTaken }: InsteadProps): JSX.Element | null {
  const app = useApp();
  const take = (instead: ScenarioId | null) => {
    swap(app, opened, [step.assigned, instead]);
    onTaken();
  };
  if (step.played.length > 0 || step.going !== null) return null;
  if (step.visit !== step.assigned) {
    return (
      <button type="button" class="quiet" data-action="take-back" onClick={() => take(null)}>
        {assignmentWords.takeBack(titleIn(cards, step.assigned))}
      </button>
    );
  }
  const others = othersFor(step, steps, cards);
  return (
    <details>
      <summary>{assignmentWords.ratherNot}</summary>
      <p>{others.length === 0 ? assignmentWords.ratherNotNone : assignmentWords.ratherNotHow}</p>
      <ul class="instead">
        {others.map((card) => (
          <li key={card.id}>
            <p class="small">
              {visitWords.minutes(card.minutes)}. {card.contentNote}
            </p>
            <button type="button" class="quiet" data-take={card.id} onClick={() => take(card.id as ScenarioId)}>
              {assignmentWords.take(card.title)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ways({
  step,
  title,
  mark,
}: {
  readonly step: Step;
  readonly title: string;
  readonly mark: string;
}): JSX.Element {
  const { going, played, open, visit } = step;
  const words =
    going !== null
      ? assignmentWords.goOn(title)
      : played.length > 0
        ? assignmentWords.again(title)
        : assignmentWords.begin(title);
  return (
    <p class="actions">
      {(going !== null || open) && (
        <a
          class={played.length > 0 && going === null ? '' : 'primary'}
          data-visit={visit}
          href={links.setVisit(visit, mark)}
        >
          {words}
        </a>
      )}
      {played.map((record, index) => (
        <a key={record.id} href={links.run(record.id)}>
          {assignmentWords.debrief(index + 1, played.length)}
        </a>
      ))}
    </p>
  );
}

function One(props: OneProps): JSX.Element {
  const { step, opened, attempts, cards } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const card = cards.find(({ id }) => id === step.visit);
  return (
    <li class="visit-card">
      {card !== undefined && <AtHome scenario={card.id} />}
      <h3 ref={heading} tabIndex={-1}>
        {card?.title ?? step.visit}
      </h3>
      {step.visit !== step.assigned && <p class="small">{assignmentWords.insteadOf(titleIn(cards, step.assigned))}</p>}
      {card === undefined ? (
        <p class="problem" role="alert">
          {assignmentWords.notHere(step.visit)}
        </p>
      ) : (
        <>
          <p class="small">
            {strandWords[card.strand]} · {visitWords.minutes(card.minutes)}
          </p>
          <p class="small">{card.contentNote}</p>
          <p class="so-far">{progressWords(step, attempts)}</p>
          <Ways step={step} title={card.title} mark={opened.mark} />
        </>
      )}
      <Instead {...props} onTaken={() => heading.current?.focus()} />
    </li>
  );
}

export function Steps(props: Props): JSX.Element {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{assignmentWords.visits}</h2>
      <ol class="visit-cards">
        {props.steps.map((step) => (
          <One key={step.assigned} {...props} step={step} />
        ))}
      </ol>
    </section>
  );
}
