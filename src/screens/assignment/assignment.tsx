/** What a learner was set: its card, who they are, what to know first, the visits, and the way to hand in. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { dayOf } from '../../app/classwork/classwork.ts';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import { assignmentWords } from '../../words/assignment.ts';
import { assignmentErrorWords } from '../../words/class.ts';
import { useApp, useSelected } from '../use-app.ts';
import { NameForm } from './name-form.tsx';
import { type OpenAssignment, useAssignment, useKept } from './opened.ts';
import { Prebrief } from './prebrief.tsx';
import { Problem } from './problem.tsx';
import { Steps } from './steps.tsx';
import '../form.css';
import './assignment.css';

interface Props {
  readonly code: string;
  readonly cards: readonly Card[];
}

const learnerNow = (state: AppState) => state.classwork.learner;
const keepingNow = (state: AppState) => state.keeping;

function Head({ assignment }: { readonly assignment: Assignment }): JSX.Element {
  const app = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { title, educator, due, note } = assignment;
  const today = dayOf(app.ports.now());
  const late = due !== null && today !== null && today > due;
  return (
    <header>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title === '' ? assignmentWords.untitled : title}
      </h1>
      {educator !== '' && (
        <p dir="auto" class="set-by">
          {assignmentWords.setBy(educator)}
        </p>
      )}
      {due !== null && (
        <p class={late ? 'late' : 'due'}>{late ? assignmentWords.late(due) : assignmentWords.due(due)}</p>
      )}
      {note !== '' && (
        <section aria-label={assignmentWords.note} class="note" dir="auto">
          {note}
        </section>
      )}
    </header>
  );
}

/** Who the learner is here: asked once, and to be changed. */
function Who(): JSX.Element {
  const learner = useSelected(learnerNow);
  const [changing, setChanging] = useState(false);
  if (learner === null || changing) {
    return (
      <section aria-labelledby="name-title">
        <h2 id="name-title">{assignmentWords.nameTitle}</h2>
        <NameForm start={learner?.name ?? ''} onDone={() => setChanging(false)} />
      </section>
    );
  }
  return (
    <p class="actions">
      <span dir="auto" class="learner">
        {assignmentWords.nameIs(learner.name)}
      </span>
      <button type="button" class="quiet" data-action="change-name" onClick={() => setChanging(true)}>
        {assignmentWords.nameChange}
      </button>
    </p>
  );
}

function HandInWay({ steps, opened: { code } }: Pick<OpenAssignment, 'steps' | 'opened'>): JSX.Element {
  const begun = steps.some(({ played, going }) => played.length > 0 || going !== null);
  const done = steps.every(({ played }) => played.length > 0);
  return (
    <section aria-labelledby="way-title">
      <h2 id="way-title">{assignmentWords.handIn}</h2>
      <p>{done ? assignmentWords.handInReady : begun ? assignmentWords.handInNotYet : assignmentWords.handInNone}</p>
      {begun && (
        <p class="actions">
          <a class="primary" data-action="hand-in" href={links.handIn(code)}>
            {assignmentWords.handIn}
          </a>
        </p>
      )}
    </section>
  );
}

export function AssignmentScreen({ code, cards }: Props): JSX.Element | null {
  const found = useAssignment(code);
  const learner = useSelected(learnerNow);
  const keeping = useSelected(keepingNow);
  useKept(found);
  if (!found.ok) return <Problem sentence={assignmentErrorWords(found.problem)} />;
  // Until the shelf has been read nobody is asked for a name they gave before.
  if (keeping === null) return null;
  const { assignment, opened, steps } = found.value;
  const visits = steps.flatMap(({ visit }) => cards.find((card) => card.id === visit) ?? []);
  return (
    <main class="page assignment">
      <Head assignment={assignment} />
      <Prebrief visits={visits} />
      <Who />
      {learner !== null && (
        <>
          <Steps opened={opened} steps={steps} attempts={assignment.attempts} cards={cards} />
          <HandInWay steps={steps} opened={opened} />
        </>
      )}
      <footer class="small">
        <a href={links.diary}>{assignmentWords.toVisits}</a> · <a href={links.assign(code)}>{assignmentWords.change}</a>
      </footer>
    </main>
  );
}
