import type { JSX } from 'preact';
import { links } from '../../app/routes.ts';
import { assignmentWords } from '../../words/assignment.ts';

/** A page that can only say why it cannot be opened. */
export function Problem({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <main class="page">
      <h1>{assignmentWords.cannotOpen}</h1>
      <p class="problem" role="alert">
        {sentence}
      </p>
      <p>
        <a href={links.diary}>{assignmentWords.toVisits}</a>
      </p>
    </main>
  );
}
