import type { JSX } from 'preact';
import { links } from '../app/routes.ts';
import type { RunRecord } from '../storage/record.ts';
import { visitWords } from '../words/visit.ts';
import { useTranscript } from './use-transcript.ts';

/** What cannot be opened and why, with what was kept of it, and a way on. */
export function Problem({
  sentences,
  record,
}: {
  readonly sentences: readonly string[];
  readonly record?: RunRecord | undefined;
}): JSX.Element {
  const transcript = useTranscript(record?.id);
  return (
    <main class="page">
      <h1>{visitWords.problem}</h1>
      {sentences.map((sentence) => (
        <p key={sentence} class="problem" role="alert">
          {sentence}
        </p>
      ))}
      {transcript?.map((line, index) => (
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
