import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { BadField } from '../../base/parse.ts';
import { most } from '../../classroom/classroom.ts';
import { assignWords, suggestedQuestions } from '../../words/assign.ts';
import { FieldProblem } from './field.tsx';

interface Props {
  readonly questions: readonly string[];
  readonly wrong: BadField | undefined;
  readonly onChange: (questions: readonly string[]) => void;
}

function Suggestions({ questions, onChange }: Omit<Props, 'wrong'>): JSX.Element | null {
  const left = suggestedQuestions.filter((each) => !questions.includes(each));
  if (left.length === 0 || questions.length >= most.questions) return null;
  return (
    <details>
      <summary>{assignWords.suggestions}</summary>
      <ul class="suggestions">
        {left.map((question) => (
          <li key={question}>
            <button
              type="button"
              class="quiet"
              aria-label={assignWords.addThis(question)}
              onClick={() => onChange([...questions.filter((each) => each.trim() !== ''), question])}
            >
              + {question}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Questions({ questions, wrong, onChange }: Props): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const full = questions.length >= most.questions;
  const addOne = () => {
    onChange([...questions, '']);
    // The new field is there once the form has been drawn again.
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  };
  const remove = (index: number) => {
    onChange(questions.toSpliced(index, 1));
    add.current?.focus();
  };
  return (
    <fieldset class="field" aria-describedby="questions-hint questions-wrong">
      <legend>{assignWords.questions}</legend>
      <p id="questions-hint" class="small">
        {assignWords.questionsHint}
      </p>
      <ol class="questions" ref={list}>
        {questions.map((question, index) => (
          <li key={index}>
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              aria-label={assignWords.question(index + 1)}
              value={question}
              onInput={(event) => onChange(questions.with(index, event.currentTarget.value))}
            />
            <button
              type="button"
              class="quiet"
              aria-label={assignWords.removeQuestion(index + 1)}
              onClick={() => remove(index)}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <FieldProblem id="questions" wrong={wrong} />
      <p class="actions">
        <button
          ref={add}
          type="button"
          class="quiet"
          data-action="add-question"
          aria-disabled={full}
          onClick={() => !full && addOne()}
        >
          {assignWords.addQuestion}
        </button>
        {full && <span class="small">{assignWords.questionsFull(most.questions)}</span>}
      </p>
      <Suggestions questions={questions} onChange={onChange} />
    </fieldset>
  );
}
