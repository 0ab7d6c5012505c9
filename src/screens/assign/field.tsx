import type { ComponentChildren, JSX } from 'preact';
import type { BadField } from '../../base/parse.ts';
import { assignFieldWords } from '../../words/assign.ts';

export function FieldProblem({
  id,
  wrong,
}: {
  readonly id: string;
  readonly wrong: BadField | undefined;
}): JSX.Element {
  return (
    <p id={`${id}-wrong`} class={wrong ? 'field-wrong' : 'unseen'} role="status">
      {wrong && assignFieldWords(wrong)}
    </p>
  );
}

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly kind: 'line' | 'lines' | 'date';
  readonly wrong: BadField | undefined;
  readonly onInput: (value: string) => void;
}

/** What stands for a day that was begun and not finished: it is none. */
const UNFINISHED = '?';

const dayIn = (input: HTMLInputElement) => (input.validity.badInput ? UNFINISHED : input.value);

/** One text of the form, with what it is for and what is wrong with it. */
export function Field({ name, label, hint, value, kind, wrong, onInput }: Props): JSX.Element {
  const shared = {
    id: name,
    name,
    'aria-describedby': `${name}-hint ${name}-wrong`,
    'aria-invalid': wrong !== undefined,
  };
  const written = {
    ...shared,
    value,
    dir: 'auto' as const,
    onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {kind === 'lines' && <textarea {...written} rows={4} />}
      {kind === 'line' && <input {...written} type="text" autocomplete="off" />}
      {kind === 'date' && (
        <input
          {...shared}
          type="date"
          defaultValue={value}
          onInput={(event) => onInput(dayIn(event.currentTarget))}
          onBlur={(event) => onInput(dayIn(event.currentTarget))}
        />
      )}
      <p id={`${name}-hint`} class="small">
        {hint}
      </p>
      <FieldProblem id={name} wrong={wrong} />
    </div>
  );
}

interface RadiosProps<Value> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
  readonly children?: ComponentChildren;
}

export function Radios<Value>({ name, legend, options, value, onPick, children }: RadiosProps<Value>): JSX.Element {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {children}
      <div class="ticks">
        {options.map(([each, words]) => (
          <label key={words}>
            <input type="radio" name={name} checked={value === each} onChange={() => onPick(each)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
