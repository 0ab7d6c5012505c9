import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../base/base.ts';
import type { BadField } from '../base/parse.ts';
import { NAME_MAX } from '../storage/storage.ts';
import { nameErrorWords, runsWords } from '../words/runs.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly start: string;
  readonly save: string;
  /** Tries the name; what is wrong with it is shown here. */
  readonly onSave: (text: string) => Promise<Result<string | null, BadField>>;
  /** Absent where there is nothing to go back to. */
  readonly onLeave?: () => void;
}

/** A name to be given: Enter saves, Escape leaves. */
export function NameForm({ label, hint, start, save, onSave, onLeave }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<BadField | null>(null);
  const opened = onLeave !== undefined;
  useLayoutEffect(() => {
    if (opened) field.current?.select();
  }, [opened]);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const saved = await onSave(field.current?.value ?? '');
    setWrong(saved.ok ? null : saved.problem);
  };
  return (
    <form
      class="name-form"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && onLeave?.()}
    >
      <label class="name-label">
        <span>{label}</span>
        <input
          ref={field}
          class="name-field"
          name="name"
          defaultValue={start}
          maxLength={NAME_MAX}
          dir="auto"
          autocomplete="off"
        />
      </label>
      {hint && <p class="small">{hint}</p>}
      {wrong && (
        <p class="problem" role="alert">
          {nameErrorWords(wrong)}
        </p>
      )}
      <p class="run-actions">
        <button type="submit" class="quiet">
          {save}
        </button>
        {onLeave && (
          <button type="button" class="quiet" onClick={onLeave}>
            {runsWords.leaveIt}
          </button>
        )}
      </p>
    </form>
  );
}
