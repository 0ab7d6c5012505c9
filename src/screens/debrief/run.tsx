/** A run by its link: fetches its visit, replays it, and opens the debrief. */
import type { JSX } from 'preact';
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import type { RunRecord } from '../../storage/record.ts';
import { visitWords } from '../../words/visit.ts';
import { useRun } from '../use-run.ts';
import { DebriefScreen } from './debrief.tsx';

function Problem({
  sentence,
  record,
}: {
  readonly sentence: string;
  readonly record?: RunRecord | undefined;
}): JSX.Element {
  return (
    <main class="page">
      <h1>{visitWords.problem}</h1>
      <p class="problem" role="alert">
        {sentence}
      </p>
      {record?.transcript.map((line, index) => (
        <p key={index} class={line.who === null ? 'narrated' : 'spoken'}>
          {line.text}
        </p>
      ))}
      <p>
        <a href={links.diary}>{visitWords.toVisits}</a>
      </p>
    </main>
  );
}

export function RunScreen({ code, cards }: { readonly code: string; readonly cards: readonly Card[] }): JSX.Element {
  const opening = useRun(code, cards);
  switch (opening.kind) {
    case 'waiting':
      return (
        <main class="page">
          <p>{visitWords.loading}</p>
        </main>
      );
    case 'failed':
      return <Problem sentence={opening.sentence} record={opening.record} />;
    case 'opened':
      return <DebriefScreen {...opening} />;
  }
}
