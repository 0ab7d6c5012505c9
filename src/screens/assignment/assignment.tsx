/** What a learner was set: its card, who they are, what to know first, the visits, and the way to hand in. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { dayOf } from '../../app/classwork/classwork.ts';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import type { Learner } from '../../storage/classwork/classwork.ts';
import { assignmentWords, prebriefWords } from '../../words/assignment.ts';
import { assignmentErrorWords } from '../../words/class.ts';
import { useApp, useSelected } from '../use-app.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
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
  const heading = useHeadingFocus();
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

function AskName({ start, onDone }: { readonly start: string; readonly onDone: () => void }): JSX.Element {
  return (
    <section aria-labelledby="name-title">
      <h2 id="name-title">{assignmentWords.nameTitle}</h2>
      <NameForm start={start} onDone={onDone} />
    </section>
  );
}

/** Who the learner is here, to be changed. Takes the keyboard where the name has just been given. */
function Who({ learner, fresh, onChange }: WhoProps): JSX.Element {
  const name = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is first shown.
  useLayoutEffect(() => {
    if (fresh) name.current?.focus();
  }, []);
  return (
    <div class="actions">
      <p ref={name} tabIndex={-1} class="learner">
        {assignmentWords.nameIs} <strong dir="auto">{learner.name}</strong>
      </p>
      <button type="button" class="quiet" data-action="change-name" onClick={onChange}>
        {assignmentWords.nameChange}
      </button>
    </div>
  );
}

interface WhoProps {
  readonly learner: Learner;
  readonly fresh: boolean;
  readonly onChange: () => void;
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

interface BodyProps {
  readonly found: OpenAssignment;
  readonly cards: readonly Card[];
}

/** Before they begin, what to know and who they are; from then on the visits come first. */
function Body({ found: { assignment, opened, steps }, cards }: BodyProps): JSX.Element {
  const learner = useSelected(learnerNow);
  const [naming, setNaming] = useState<'no' | 'changing' | 'named'>('no');
  const visits = steps.flatMap(({ visit }) => cards.find((card) => card.id === visit) ?? []);
  const named = () => setNaming('named');
  if (learner === null) {
    return (
      <>
        <Prebrief visits={visits} />
        <AskName start="" onDone={named} />
      </>
    );
  }
  return (
    <>
      {naming === 'changing' ? (
        <AskName start={learner.name} onDone={named} />
      ) : (
        <Who learner={learner} fresh={naming === 'named'} onChange={() => setNaming('changing')} />
      )}
      <Steps opened={opened} steps={steps} attempts={assignment.attempts} cards={cards} />
      <HandInWay steps={steps} opened={opened} />
      <details class="said-before">
        <summary>{prebriefWords.again}</summary>
        <Prebrief visits={visits} />
      </details>
    </>
  );
}

export function AssignmentScreen({ code, cards }: Props): JSX.Element | null {
  const found = useAssignment(code);
  const keeping = useSelected(keepingNow);
  useKept(found);
  if (!found.ok) return <Problem sentence={assignmentErrorWords(found.problem)} />;
  // Until the shelf has been read nobody is asked for a name they gave before.
  if (keeping === null) return null;
  return (
    <main class="page assignment">
      <Head assignment={found.value.assignment} />
      <Body found={found.value} cards={cards} />
      <footer class="small">
        <a href={links.diary}>{assignmentWords.toVisits}</a> · <a href={links.assign(code)}>{assignmentWords.change}</a>
      </footer>
    </main>
  );
}
