import type { JSX } from 'preact';
import type { Card } from '../../app/card.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import { assignWords } from '../../words/assign.ts';
import { assignmentWords } from '../../words/assignment.ts';
import { visitWords } from '../../words/visit.ts';
import { Prebrief } from '../assignment/prebrief.tsx';
import { QrCode, wholeLink } from './out.tsx';

interface Props {
  readonly assignment: Assignment;
  readonly code: string;
  readonly cards: readonly Card[];
}

/** The sheet to hand out: seen only on paper. */
export function Sheet({ assignment, code, cards }: Props): JSX.Element {
  const { title, educator, due, note, scenarios } = assignment;
  const visits = scenarios.flatMap((id) => cards.find((card) => card.id === id) ?? []);
  const link = wholeLink(code);
  return (
    <section class="sheet">
      <h1 dir="auto">{title === '' ? assignmentWords.untitled : title}</h1>
      {educator !== '' && <p dir="auto">{assignmentWords.setBy(educator)}</p>}
      {due !== null && <p>{assignmentWords.due(due)}</p>}
      {note !== '' && (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
      <div class="sheet-link">
        <QrCode link={link} />
        <div>
          <p>{assignWords.sheetOpen}</p>
          <p class="code-text">{link}</p>
          <h2>{assignWords.sheetVisits}</h2>
          <ol>
            {visits.map((card) => (
              <li key={card.id}>
                {card.title} ({visitWords.minutes(card.minutes)})
              </li>
            ))}
          </ol>
        </div>
      </div>
      <Prebrief visits={visits} />
    </section>
  );
}
