/** Setting visits for a class: a form, and what comes out of it while it is filled in. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import { decodeAssignment, encodeAssignment, feedbackTimes } from '../../classroom/assignment.ts';
import { assignWords, feedbackWords } from '../../words/assign.ts';
import { assignmentErrorWords } from '../../words/class.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { type Draft, draftOf, type Filled, filledIn, firstDraft } from './draft.ts';
import { Field, Radios } from './field.tsx';
import { Out } from './out.tsx';
import { Questions } from './questions.tsx';
import { Sheet } from './sheet.tsx';
import { Visits } from './visits.tsx';
import '../form.css';
import './assign.css';

interface Props {
  readonly code: string | null;
  readonly cards: readonly Card[];
}

interface Filling {
  readonly draft: Draft;
  readonly wrong: Filled['wrong'];
  readonly set: (changed: Partial<Draft>) => void;
}

const attempts = [1, 2, 3, null] as const;

const attemptsOptions = attempts.map(
  (count) => [count, count === null ? assignWords.anyAttempts : assignWords.attemptsWords(count)] as const,
);
const feedbackOptions = feedbackTimes.map((time) => [time, feedbackWords[time]] as const);

type Text = 'title' | 'educator' | 'due' | 'note';

function TextOf({
  filling: { draft, wrong, set },
  name,
  label,
  hint,
  kind = 'line',
}: {
  readonly filling: Filling;
  readonly name: Text;
  readonly label: string;
  readonly hint: string;
  readonly kind?: 'line' | 'lines' | 'date';
}): JSX.Element {
  const input = (value: string) => set({ [name]: value });
  return <Field {...{ name, label, hint, kind }} value={draft[name]} wrong={wrong[name]} onInput={input} />;
}

/** How it is played: attempts, feedback, own words. */
function Playing({ filling: { draft, set } }: { readonly filling: Filling }): JSX.Element {
  const others = attempts.includes(draft.attempts as null)
    ? []
    : [[draft.attempts, assignWords.attemptsWords(draft.attempts ?? 0)] as const];
  return (
    <>
      <Radios
        name="attempts"
        legend={assignWords.attempts}
        options={[...attemptsOptions, ...others]}
        value={draft.attempts}
        onPick={(value) => set({ attempts: value })}
      />
      <Radios
        name="feedback"
        legend={assignWords.feedback}
        options={feedbackOptions}
        value={draft.feedback}
        onPick={(feedback) => set({ feedback })}
      >
        <p class="small">{assignWords.feedbackHint}</p>
      </Radios>
      <fieldset class="field">
        <legend>{assignWords.ownWordsTitle}</legend>
        <div class="ticks">
          <label>
            <input
              type="checkbox"
              name="ownWords"
              aria-describedby="own-words-hint"
              checked={draft.ownWords}
              onChange={() => set({ ownWords: !draft.ownWords })}
            />
            <span>{assignWords.ownWords}</span>
          </label>
        </div>
        <p id="own-words-hint" class="small">
          {assignWords.ownWordsHint}
        </p>
      </fieldset>
    </>
  );
}

function Form({ filling, cards }: { readonly filling: Filling; readonly cards: readonly Card[] }): JSX.Element {
  const { draft, wrong, set } = filling;
  return (
    <form class="assign-form" aria-label={assignWords.form} onSubmit={(event) => event.preventDefault()}>
      <TextOf filling={filling} name="title" label={assignWords.titleLabel} hint={assignWords.titleHint} />
      <TextOf filling={filling} name="educator" label={assignWords.educator} hint={assignWords.educatorHint} />
      <Visits
        cards={cards}
        chosen={draft.scenarios}
        wrong={wrong.scenarios}
        onChange={(scenarios) => set({ scenarios })}
      />
      <Playing filling={filling} />
      <Questions questions={draft.questions} wrong={wrong.questions} onChange={(questions) => set({ questions })} />
      <TextOf filling={filling} name="due" label={assignWords.due} hint={assignWords.dueHint} kind="date" />
      <TextOf filling={filling} name="note" label={assignWords.note} hint={assignWords.noteHint} kind="lines" />
    </form>
  );
}

function Setting({ start, cards }: { readonly start: Draft; readonly cards: readonly Card[] }): JSX.Element {
  const heading = useHeadingFocus();
  const [draft, setDraft] = useState(start);
  const { assignment, wrong } = useMemo(() => filledIn(draft), [draft]);
  const code = useMemo(() => assignment && encodeAssignment(assignment), [assignment]);
  useEffect(() => {
    // The address holds what was filled in: going back to it, or opening it anew, loses nothing.
    if (code !== null) history.replaceState(null, '', links.assign(code));
  }, [code]);
  const set = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  return (
    <>
      <main class="page assign">
        <p>
          <a href={links.diary}>{assignWords.back}</a>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {assignWords.title}
        </h1>
        <p class="lead">{assignWords.lead}</p>
        <Form filling={{ draft, wrong, set }} cards={cards} />
        <Out code={code} />
      </main>
      {assignment !== null && code !== null && <Sheet assignment={assignment} code={code} cards={cards} />}
    </>
  );
}

export function AssignScreen({ code, cards }: Props): JSX.Element {
  const opened = useMemo(() => (code === null ? null : decodeAssignment(code)), [code]);
  if (opened === null) return <Setting start={firstDraft} cards={cards} />;
  if (opened.ok) return <Setting start={draftOf(opened.value)} cards={cards} />;
  return (
    <main class="page">
      <h1>{assignWords.cannotOpen}</h1>
      <p class="problem" role="alert">
        {assignmentErrorWords(opened.problem)}
      </p>
      <p class="actions">
        <a href={links.assign()}>{assignWords.startAnew}</a>
      </p>
    </main>
  );
}
