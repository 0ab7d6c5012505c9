import type { JSX } from 'preact';
import type { Card } from '../../app/card.ts';
import { prebriefWords } from '../../words/assignment.ts';

/** What is said before a class begins: ground rules, the agreement about fiction, content notes, and what is handed in. */
export function Prebrief({ visits }: { readonly visits: readonly Card[] }): JSX.Element {
  return (
    <section class="prebrief">
      <h2>{prebriefWords.title}</h2>
      <ul>
        {prebriefWords.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h3>{prebriefWords.notes}</h3>
      <ul>
        {visits.map((card) => (
          <li key={card.id}>
            <strong>{card.title}</strong> {card.contentNote}
          </li>
        ))}
      </ul>
      <p>{prebriefWords.alternative}</p>
      <h3>{prebriefWords.handedTitle}</h3>
      <p>{prebriefWords.handed}</p>
    </section>
  );
}
