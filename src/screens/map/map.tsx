/** The map of a visit on a page of its own. */
import type { ComponentChildren, JSX } from 'preact';
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { ScenarioId } from '../../base/base.ts';
import type { RunRecord } from '../../storage/record.ts';
import { mapWords } from '../../words/map.ts';
import { codeErrorWords, visitWords } from '../../words/visit.ts';
import { Problem } from '../problem.tsx';
import { useSelected } from '../use-app.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { useRun } from '../use-run.ts';
import { RoadMap } from './road-map.tsx';

interface Props {
  readonly scenario: ScenarioId;
  /** A run code or a record's id; null for the newest run of one's own. */
  readonly code: string | null;
  readonly cards: readonly Card[];
}

const stateNow = (state: AppState) => state;

/** The newest run that this edition can draw. */
const newestOf = (card: Card, records: readonly RunRecord[]): RunRecord | undefined =>
  records
    .filter(({ run }) => run.scenario === card.id && run.fingerprint === card.fingerprint && run.choices.length > 0)
    .toSorted((a, b) => b.changedAt - a.changedAt)[0];

function Page({ card, children }: { readonly card: Card; readonly children: ComponentChildren }): JSX.Element {
  const heading = useHeadingFocus({ preventScroll: true });
  return (
    <main class="page map-page">
      <p>
        <a href={links.diary}>{visitWords.back}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {mapWords.title(card.title)}
      </h1>
      {children}
    </main>
  );
}

interface RoadProps {
  readonly card: Card;
  readonly code: string;
  readonly cards: readonly Card[];
}

function RoadOf({ card, code, cards }: RoadProps): JSX.Element {
  const opening = useRun(code, cards);
  if (opening.kind === 'failed') return <Problem sentences={[opening.sentence]} record={opening.record} />;
  if (opening.kind === 'waiting') {
    return (
      <main class="page">
        <p>{visitWords.loading}</p>
      </main>
    );
  }
  const name = opening.record === undefined ? mapWords.thisRoad : mapWords.mine;
  return (
    <Page card={card}>
      <p>{mapWords.lead}</p>
      <RoadMap scenario={opening.scenario} roads={[{ name, play: opening.play }]} />
    </Page>
  );
}

export function MapScreen({ scenario, code, cards }: Props): JSX.Element | null {
  const { keeping, records } = useSelected(stateNow);
  const card = cards.find((each) => each.id === scenario);
  if (card === undefined) return <Problem sentences={[codeErrorWords({ kind: 'unknown-scenario', scenario })]} />;
  if (keeping === null) return null;
  const subject = code ?? newestOf(card, records)?.id;
  if (subject !== undefined) return <RoadOf card={card} code={subject} cards={cards} />;
  return (
    <Page card={card}>
      <p class="lead">{mapWords.notPlayed(card.title)}</p>
      <p class="actions">
        <a class="primary" href={links.visit(card.id)}>
          {mapWords.toVisit}
        </a>
      </p>
    </Page>
  );
}
