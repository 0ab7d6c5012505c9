import type { JSX } from 'preact';
import { presentWords } from '../../words/present.ts';

/** What a clicker's keys do, folded away. */
export function Keys(): JSX.Element {
  return (
    <details class="slip clicker-keys" name="slip">
      <summary>{presentWords.keys}</summary>
      <dl>
        {presentWords.keyRows.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
