import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameLearner } from '../../app/classwork/classwork.ts';
import { longest } from '../../classroom/classroom.ts';
import { assignmentWords } from '../../words/assignment.ts';
import { useApp } from '../use-app.ts';

interface Props {
  readonly start: string;
  readonly onDone: () => void;
}

/** Whether there is anything in it that can be seen. */
const isBlank = (name: string) => name.replace(/[\p{C}\p{Z}]/gu, '') === '';

/** Asks for a name or nickname, once. */
export function NameForm({ start, onDone }: Props): JSX.Element {
  const app = useApp();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it takes the place of the name.
  useLayoutEffect(() => {
    if (start !== '') field.current?.select();
  }, []);
  const [name, setName] = useState(start);
  const [empty, setEmpty] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    setEmpty(isBlank(name));
    if (isBlank(name)) return;
    nameLearner(app, name.trim());
    onDone();
  };
  return (
    <form class="field name-form" onSubmit={save} aria-label={assignmentWords.nameTitle}>
      <label for={id}>{assignmentWords.nameLabel}</label>
      <input
        ref={field}
        id={id}
        name="name"
        type="text"
        dir="auto"
        autocomplete="nickname"
        maxLength={longest.name}
        value={name}
        aria-describedby={`${id}-hint ${id}-wrong`}
        aria-invalid={empty}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="small">
        {assignmentWords.nameHint}
      </p>
      <p id={`${id}-wrong`} class={empty ? 'field-wrong' : 'unseen'} role="status">
        {empty && assignmentWords.nameEmpty}
      </p>
      <p class="actions">
        <button type="submit" class="primary" data-action="name">
          {assignmentWords.nameSave}
        </button>
      </p>
    </form>
  );
}
