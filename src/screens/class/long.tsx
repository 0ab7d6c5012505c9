import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { classWords } from '../../words/class-page.ts';

interface Props<Item> {
  readonly of: readonly Item[];
  /** How many are shown before all are asked for. */
  readonly first: number;
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

/** The first of many, and the rest when asked for: a page of thousands would not answer. */
export function Long<Item>({ of, first, children }: Props<Item>): JSX.Element {
  const [all, showAll] = useState(false);
  const shown = all ? of : of.slice(0, first);
  return (
    <>
      {children(shown)}
      {shown.length < of.length && (
        <p class="screen-only">
          <button type="button" class="quiet" data-action="show-all" onClick={() => showAll(true)}>
            {classWords.showAll(of.length)}
          </button>
        </p>
      )}
    </>
  );
}
