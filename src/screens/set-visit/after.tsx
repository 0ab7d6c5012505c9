/** What comes after the person's own words where a visit was set: reflection, and then as much as the educator chose. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reflect } from '../../app/classwork/classwork.ts';
import { links } from '../../app/routes.ts';
import { longest } from '../../classroom/classroom.ts';
import type { Reflection } from '../../classroom/hand-in.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { assignmentWords, ownWordsWords, reflectWords } from '../../words/assignment.ts';
import { useApp } from '../use-app.ts';
import { Counted } from './counted.tsx';
import { OwnSaid } from './own-said.tsx';
import { useSet } from './set.ts';
import '../form.css';
import './set-visit.css';

interface AskedProps {
  readonly questions: readonly string[];
  readonly before: readonly Reflection[];
  readonly onSave: (reflections: readonly Reflection[]) => void;
}

function Asked({ questions, before, onSave }: AskedProps): JSX.Element {
  const id = useId();
  const [answers, setAnswers] = useState(
    questions.map((question) => before.find((each) => each.question === question)?.answer ?? ''),
  );
  const save = () => onSave(questions.map((question, index) => ({ question, answer: (answers[index] ?? '').trim() })));
  return (
    <section class="reflect" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{reflectWords.title}</h2>
      <p>{reflectWords.intro}</p>
      {questions.map((question, index) => (
        <div key={index} class="field">
          <label for={`${id}-${index}`} dir="auto">
            {question}
          </label>
          <Counted
            id={`${id}-${index}`}
            rows={3}
            most={longest.reflection}
            value={answers[index] ?? ''}
            onInput={(answer) => setAnswers(answers.with(index, answer))}
          />
        </div>
      ))}
      <p class="actions">
        <button type="button" class="primary" data-action="reflect" onClick={save}>
          {reflectWords.save}
        </button>
      </p>
    </section>
  );
}

interface ReflectedProps {
  readonly reflections: readonly Reflection[];
  /** Just kept: the keyboard goes on from here. */
  readonly fresh: boolean;
  readonly onChange: () => void;
}

function Reflected({ reflections, fresh, onChange }: ReflectedProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is first shown.
  useLayoutEffect(() => {
    if (fresh) heading.current?.focus();
  }, []);
  return (
    <section class="reflect">
      <h2 ref={heading} tabIndex={-1}>
        {reflectWords.done}
      </h2>
      <dl>
        {reflections.map(({ question, answer }, index) => (
          <div key={index}>
            <dt dir="auto">{question}</dt>
            <dd dir="auto">{answer === '' ? <span class="small">{reflectWords.empty}</span> : answer}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="quiet" data-action="change-reflection" onClick={onChange}>
          {reflectWords.change}
        </button>
      </p>
    </section>
  );
}

function WayBack({ code }: { readonly code: string }): JSX.Element {
  return (
    <p class="actions">
      <a class="primary" data-action="assignment" href={links.assignment(code)}>
        {assignmentWords.back}
      </a>
    </p>
  );
}

/** What they wrote at the marked turns; nothing where they skipped both. */
function Own({ record, scenario, play }: Omit<Props, 'children'>): JSX.Element | null {
  const words = (record.ownWords ?? []).filter(({ said }) => said !== '');
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{ownWordsWords.said}</h2>
      <dl>
        <dt class="unseen">{ownWordsWords.said}</dt>
        <OwnSaid scenario={scenario} play={play} words={words} />
      </dl>
    </section>
  );
}

interface Props {
  readonly record: RunRecord;
  readonly scenario: Scenario;
  readonly play: Playthrough;
  /** The headline and all that follows it. */
  readonly children: ComponentChildren;
}

/** Where the assignment is not known in this browser, nothing is asked and all is shown. */
export function AfterSetVisit({ record, scenario, play, children }: Props): JSX.Element {
  const app = useApp();
  const { opened, assignment, feedback } = useSet(record.assignment);
  const [changing, setChanging] = useState(false);
  const [fresh, setFresh] = useState(false);
  if (opened === null || assignment === null) return <>{children}</>;
  const { questions } = assignment;
  const { reflections } = record;
  const save = (given: readonly Reflection[]) => {
    reflect(app, record.id, given);
    setChanging(false);
    setFresh(true);
  };
  if (questions.length > 0 && (reflections === undefined || changing)) {
    return <Asked questions={questions} before={reflections ?? []} onSave={save} />;
  }
  return (
    <>
      {reflections !== undefined && reflections.length > 0 && (
        <Reflected reflections={reflections} fresh={fresh} onChange={() => setChanging(true)} />
      )}
      <Own record={record} scenario={scenario} play={play} />
      {feedback === 'in-class' && <p class="withheld">{reflectWords.inClass}</p>}
      {feedback === 'after-last' && <p class="withheld">{reflectWords.afterLast}</p>}
      <WayBack code={opened.code} />
      {feedback === 'now' && children}
    </>
  );
}
