import type { JSX } from 'preact';
import { links } from '../../app/routes.ts';
import { keepSent } from '../../app/shelf.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { diaryWords } from '../../words/diary.ts';
import { sentWords } from '../../words/runs.ts';
import { NameForm } from '../name-form.tsx';
import { useApp } from '../use-app.ts';
import './runs.css';

interface Props {
  readonly scenario: Scenario;
  readonly play: Playthrough;
  /** The kept run, where it is kept. */
  readonly record: RunRecord | undefined;
}

/** Below the debrief of a run that somebody sent: keeps it under My runs. */
export function KeepSent({ scenario, play, record }: Props): JSX.Element | null {
  const app = useApp();
  if (record?.mine) return null;
  return (
    <section aria-labelledby="keep-title">
      <h2 id="keep-title">{sentWords.title}</h2>
      <div role="status">
        {record && (
          <p>
            {sentWords.kept} <a href={links.runs()}>{diaryWords.myRuns}</a>
          </p>
        )}
      </div>
      {record === undefined && (
        <>
          <p>{sentWords.lead}</p>
          <NameForm
            label={sentWords.name}
            start=""
            save={sentWords.keep}
            onSave={(text) => keepSent(app, play, { scenario, text })}
          />
        </>
      )}
    </section>
  );
}
