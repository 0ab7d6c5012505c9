/** The diary: the visits to make, and what has been seen of each. */
import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { RunRecord } from '../../storage/record.ts';
import { headlineWords } from '../../words/debrief.ts';
import { diaryWords, recordErrorWords, strandWords } from '../../words/diary.ts';
import { mapWords } from '../../words/map.ts';
import { visitWords } from '../../words/visit.ts';
import { lazily } from '../lazily.tsx';
import { AtHome } from '../pictures/pictures.tsx';
import { useSelected } from '../use-app.ts';
import { ExemplarLinks } from '../watch/exemplars.tsx';
import { when } from '../when.ts';
import { RunLink } from './run-link.tsx';
import './diary.css';

const SetForYou = lazily(async () => (await import('./set-for-you.tsx')).SetForYou);

const recordsNow = (state: AppState) => state.records;
const assignmentsNow = (state: AppState) => state.classwork.assignments;
const unreadNow = (state: AppState) => state.unread;

/** What the learner has seen of a visit over all runs of this edition. */
function soFar(card: Card, records: readonly RunRecord[]) {
  const seen = records.filter((record) => record.run.fingerprint === card.fingerprint).map((record) => record.seen);
  const endings = new Set(seen.map((each) => each?.ending).filter((ending) => ending != null));
  const told = new Set(seen.flatMap((each) => each?.told ?? []));
  return { endings: endings.size, told: told.size };
}

/** The learner's own runs of a visit in which something was chosen. */
const begun = (records: readonly RunRecord[], scenario: string) =>
  records.filter((record) => record.mine && record.run.scenario === scenario && record.run.choices.length > 0);

/** How many runs a visit's card lists; the rest are under My runs. */
const LATEST = 3;

/** A run that was set says nothing of its figures here: when they are shown is the educator's to choose. */
const overWords = ({ assignment }: RunRecord, { headline }: NonNullable<RunRecord['seen']>) =>
  assignment === undefined ? headlineWords[headline] : diaryWords.ofAssignment;

function RunRow({ card, record }: { readonly card: Card; readonly record: RunRecord }): JSX.Element {
  const what = record.seen === null ? diaryWords.unfinished : overWords(record, record.seen);
  return (
    <li>
      <span class="when">{when(record.changedAt)}</span>{' '}
      {record.name !== undefined && (
        <>
          <bdi>{record.name}</bdi> ·{' '}
        </>
      )}
      <span>{what}</span> <RunLink card={card} record={record} />
    </li>
  );
}

function VisitCard({ card, records }: { readonly card: Card; readonly records: readonly RunRecord[] }): JSX.Element {
  const mine = useMemo(() => begun(records, card.id).toSorted((a, b) => b.changedAt - a.changedAt), [records, card.id]);
  const seen = soFar(card, mine);
  const drawable = mine.some((record) => record.run.fingerprint === card.fingerprint);
  const going = mine.some(
    (record) => !record.closed && record.assignment === undefined && record.run.fingerprint === card.fingerprint,
  );
  return (
    <li class="visit-card">
      <AtHome scenario={card.id} />
      <p class="eyebrow">
        {strandWords[card.strand]} · {visitWords.minutes(card.minutes)}
      </p>
      <h2>
        <a href={links.visit(card.id)}>{card.title}</a>
      </h2>
      <p>
        {diaryWords.with} {card.people.map((person) => `${person.name}, ${person.age}`).join('; ')}.{' '}
        {visitWords.youAre(card.you.name, card.you.role)}
      </p>
      {mine.length > 0 && (
        <p class="small">
          {diaryWords.endingsSeen(seen.endings, card.endings)} · {diaryWords.heardSoFar(seen.told, card.facts)}
        </p>
      )}
      <p class="actions">
        <a class="primary" href={links.visit(card.id)}>
          {going ? diaryWords.goOn : diaryWords.start}
        </a>
        {drawable && <a href={links.map(card.id)}>{mapWords.short}</a>}
      </p>
      {mine.length > 0 && (
        <>
          <h3>{diaryWords.runs}</h3>
          <ul class="runs">
            {mine.slice(0, LATEST).map((record) => (
              <RunRow key={record.id} card={card} record={record} />
            ))}
          </ul>
          {mine.length > LATEST && (
            <p>
              <a href={links.runs(card.id)}>{diaryWords.allRuns(mine.length, card.title)}</a>
            </p>
          )}
        </>
      )}
      <ExemplarLinks scenario={card.id} level="h3" />
      {card.reviewers === 0 && <p class="small">{diaryWords.unreviewed}</p>}
    </li>
  );
}

function Unread(): JSX.Element | null {
  const unread = useSelected(unreadNow);
  if (unread.length === 0) return null;
  const causes = [...new Set(unread.map(({ cause }) => recordErrorWords(cause)))];
  return (
    <p class="notice" role="status">
      {diaryWords.unread(unread.length)} {causes.join(' ')}
    </p>
  );
}

/** What somebody who teaches with it comes for. */
function ForEducators({ cards }: { readonly cards: readonly Card[] }): JSX.Element {
  return (
    <section aria-labelledby="educators-title">
      <h2 id="educators-title">{diaryWords.educators}</h2>
      <p>
        <a href={links.assign()}>{diaryWords.assign}</a> · <a href={links.class}>{diaryWords.class}</a>
      </p>
      <p>
        {diaryWords.guides}{' '}
        {cards.map((card, index) => (
          <Fragment key={card.id}>
            {index > 0 && ' · '}
            <a href={links.guide(card.id)}>{diaryWords.guideTo(card.people[0]?.name ?? card.title)}</a>
          </Fragment>
        ))}
      </p>
    </section>
  );
}

export function Diary({ cards }: { readonly cards: readonly Card[] }): JSX.Element {
  const records = useSelected(recordsNow);
  const assignments = useSelected(assignmentsNow);
  return (
    <main class="page diary">
      <header class="masthead">
        <img class="mark" src="favicon.svg" alt="" width={48} height={48} />
        <h1>{diaryWords.title}</h1>
        <p class="lead">{diaryWords.lead}</p>
        <a href={links.runs()}>{diaryWords.myRuns}</a>
      </header>
      <Unread />
      {assignments.length > 0 && <SetForYou assignments={assignments} />}
      <ul class="visit-cards" aria-label={diaryWords.visits}>
        {cards.map((card) => (
          <VisitCard key={card.id} card={card} records={records} />
        ))}
      </ul>
      <footer class="small">
        <ForEducators cards={cards} />
        <p>
          <a href={links.runs()}>{diaryWords.myRuns}</a> · <a href={links.about}>{diaryWords.about}</a>
        </p>
      </footer>
    </main>
  );
}
