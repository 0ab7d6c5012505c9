import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { links } from '../../app/routes.ts';
import { rename } from '../../app/shelf.ts';
import type { AppState } from '../../app/state.ts';
import type { RunRecord } from '../../storage/record.ts';
import { runsWords } from '../../words/runs.ts';
import { NameForm } from '../name-form.tsx';
import { useApp, useSelected } from '../use-app.ts';
import { type Described, describe } from './described.ts';

function From({ record }: { readonly record: RunRecord }): JSX.Element | null {
  const { from } = record;
  const origin = useSelected(
    useCallback((state: AppState) => state.records.find((each) => each.id === from?.id), [from?.id]),
  );
  if (from === undefined) return null;
  const named = origin && describe(origin, []);
  return (
    <p class="small">
      {runsWords.from(from.steps)}{' '}
      {named === undefined ? (
        runsWords.fromGone
      ) : (
        <a href={links.run(named.record.id)}>
          <bdi>{origin?.name ?? named.date}</bdi>
        </a>
      )}
    </p>
  );
}

/** When it was, how long, what came of it, and where it began. */
export function Facts({ run }: { readonly run: Described }): JSX.Element {
  const { record, title, date, outcome, sameEdition, card } = run;
  return (
    <>
      <p class="small run-facts">
        {record.name !== undefined && <span>{title}</span>}
        <span>{date}</span>
        <span>{runsWords.choices(record.run.choices.length)}</span>
        {!record.mine && <span class="sent">{runsWords.sent}</span>}
        {card !== undefined && !sameEdition && <span>{runsWords.otherEdition}</span>}
      </p>
      <p class="run-outcome">{outcome}</p>
      <From record={record} />
    </>
  );
}

/** The run's name, and the form that changes it. */
export function Name({
  run,
  naming,
  onDone,
}: {
  readonly run: Described;
  readonly naming: boolean;
  readonly onDone: () => void;
}): JSX.Element {
  const app = useApp();
  if (!naming)
    return (
      <h2>
        <bdi>{run.record.name ?? run.title}</bdi>
      </h2>
    );
  const save = async (text: string) => {
    const saved = await rename(app, run.record, text);
    if (saved.ok) onDone();
    return saved;
  };
  return (
    <NameForm
      label={runsWords.nameLabel}
      hint={runsWords.nameHint}
      start={run.record.name ?? ''}
      save={runsWords.save}
      onSave={save}
      onLeave={onDone}
    />
  );
}
