/** Deleted runs keep their place in the list until the page is left, so that each can be put back. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { putBack } from '../../app/shelf.ts';
import { runsWords } from '../../words/runs.ts';
import { useApp } from '../use-app.ts';
import type { Described } from './described.ts';

interface Props {
  readonly run: Described;
  readonly onBack: (run: Described) => void;
}

/** In place of the run that was deleted. It takes the focus that the run had. */
export function RemovedRow({ run, onBack }: Props): JSX.Element {
  const app = useApp();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  const press = () => {
    putBack(app, [run.record]);
    onBack(run);
  };
  return (
    <li class="run removed" data-removed={run.record.id}>
      <p>
        <bdi>{runsWords.removed(1, run.name)}</bdi>
      </p>
      <button ref={undo} type="button" class="quiet" data-action="undo" onClick={press}>
        {runsWords.undo}
        <span class="unseen">{runsWords.of(run.name)}</span>
      </button>
    </li>
  );
}

/** Where several were deleted. */
export function UndoAll({
  removed,
  onBack,
}: {
  readonly removed: readonly Described[];
  readonly onBack: () => void;
}): JSX.Element | null {
  const app = useApp();
  if (removed.length < 2) return null;
  const press = () => {
    putBack(
      app,
      removed.map(({ record }) => record),
    );
    onBack();
  };
  return (
    <p class="run-actions undo-all">
      <span>{runsWords.removed(removed.length, '')}</span>
      <button type="button" class="quiet" data-action="undo-all" onClick={press}>
        {runsWords.undoAll}
      </button>
    </p>
  );
}
