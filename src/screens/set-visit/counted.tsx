import type { JSX } from 'preact';
import { ownWordsWords } from '../../words/assignment.ts';

interface Props {
  readonly id: string;
  readonly rows: number;
  /** Characters at most: the field stops there. */
  readonly most: number;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A field for several lines that says how many characters are left when few are. */
export function Counted({ id, rows, most, value, onInput }: Props): JSX.Element {
  const left = most - value.length;
  return (
    <>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        maxLength={most}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="small" role="status">
        {left < most / 5 && ownWordsWords.left(left)}
      </span>
    </>
  );
}
