/** My runs: every run that is kept, to be found again, named, compared, taken along or let go. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import { forget, type Room, roomOf } from '../../app/shelf.ts';
import type { AppState } from '../../app/state.ts';
import type { ScenarioId } from '../../base/base.ts';
import { diaryWords } from '../../words/diary.ts';
import { roomWords, runsWords } from '../../words/runs.ts';
import { useApp, useSelected } from '../use-app.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { Box } from './box.tsx';
import { chosen, type Described, describe, pickedWords, type Wanted } from './described.ts';
import { RemovedRow, UndoAll } from './removed.tsx';
import { type Picking, RunRow } from './row.tsx';
import './runs.css';

const PAGE = 50;
const recordsNow = (state: AppState) => state.records;
const removedNow = (state: AppState) => state.removed;
const readNow = (state: AppState) => state.keeping !== null;

interface FilterProps {
  readonly cards: readonly Card[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

function Filter({ cards, wanted, onChange }: FilterProps): JSX.Element {
  return (
    <div class="filter">
      <label class="filter-choice">
        {runsWords.which}
        <select
          class="which"
          value={wanted.scenario ?? ''}
          onChange={(event) => onChange({ ...wanted, scenario: event.currentTarget.value || null })}
        >
          <option value="">{runsWords.everyVisit}</option>
          {cards.map((card) => (
            <option key={card.id} value={card.id}>
              {card.title}
            </option>
          ))}
        </select>
      </label>
      <label class="filter-choice">
        <input
          class="tick"
          type="checkbox"
          checked={wanted.starred}
          onChange={(event) => onChange({ ...wanted, starred: event.currentTarget.checked })}
        />{' '}
        {runsWords.starredOnly}
      </label>
    </div>
  );
}

/** What the browser said of keeping runs, in words. */
function Safety(): JSX.Element | null {
  const app = useApp();
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => void roomOf(app).then(setRoom), [app]);
  if (room === null) return null;
  const { promised, usedBytes } = room;
  return (
    <section aria-labelledby="room-title">
      <h2 id="room-title">{roomWords.title}</h2>
      <p>
        {promised === null ? roomWords.unknown : promised ? roomWords.promised : roomWords.notPromised}{' '}
        {usedBytes !== null && roomWords.used(usedBytes)}
      </p>
    </section>
  );
}

interface ListProps {
  readonly runs: readonly Described[];
  readonly removed: ReadonlyMap<string, Described>;
}

/** The rows, fifty at a time, with what was ticked among them. */
function List({ runs, removed }: ListProps): JSX.Element {
  const [shown, show] = useState(PAGE);
  const [picked, pick] = useState<readonly string[]>([]);
  const [back, setBack] = useState<string | null>(null);
  const pair = runs.filter(({ record }) => picked.includes(record.id) && !removed.has(record.id));
  const { words, link } = pickedWords(pair);
  const pickingOf = (id: string): Picking =>
    picked.includes(id) ? { picked: true, words, link } : { picked: false, words: '', link: null };
  const toggle = (id: string) => pick(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);
  return (
    <>
      <ul class="run-list" aria-label={runsWords.title}>
        {runs
          .slice(0, shown)
          .map((run) =>
            removed.has(run.record.id) ? (
              <RemovedRow key={`removed ${run.record.id}`} run={run} onBack={() => setBack(run.record.id)} />
            ) : (
              <RunRow
                key={run.record.id}
                run={run}
                picking={pickingOf(run.record.id)}
                onPick={() => toggle(run.record.id)}
                wasBack={back === run.record.id}
              />
            ),
          )}
      </ul>
      <p class="unseen" role="status">
        {words}
      </p>
      {runs.length > shown && (
        <p class="run-actions">
          <span class="small">{runsWords.shown(shown, runs.length)}</span>
          <button type="button" class="quiet" data-action="more" onClick={() => show(shown + PAGE)}>
            {runsWords.more(Math.min(PAGE, runs.length - shown))}
          </button>
        </p>
      )}
    </>
  );
}

interface Props {
  readonly scenario: ScenarioId | null;
  readonly cards: readonly Card[];
}

/** How many there are, and what was deleted of them. */
function Count({
  kept,
  any,
  gone,
}: {
  readonly kept: number;
  readonly any: boolean;
  readonly gone: readonly Described[];
}) {
  const title = useRef<HTMLParagraphElement>(null);
  const none = any ? runsWords.noneSuch : runsWords.none;
  return (
    <>
      <p ref={title} tabIndex={-1} class="small" role="status" data-count={kept}>
        {kept === 0 ? none : runsWords.count(kept)}
      </p>
      <UndoAll removed={gone} onBack={() => title.current?.focus()} />
    </>
  );
}

export function Runs({ scenario, cards }: Props): JSX.Element {
  const app = useApp();
  const records = useSelected(recordsNow);
  const gone = useSelected(removedNow);
  const read = useSelected(readNow);
  const title = useHeadingFocus();
  const [wanted, want] = useState<Wanted>({ scenario, starred: false });
  useEffect(() => () => forget(app), [app]);
  const kept = useMemo(() => chosen(records, wanted), [records, wanted]);
  const runs = useMemo(
    () => chosen([...records, ...gone], wanted).map((record) => describe(record, cards)),
    [records, gone, wanted, cards],
  );
  const removed = useMemo(() => new Map(gone.map((record) => [record.id, describe(record, cards)])), [gone, cards]);
  const any = records.some((record) => record.run.choices.length > 0);
  return (
    <main class="page my-runs">
      <p>
        <a href={links.diary}>{diaryWords.visits}</a>
      </p>
      <h1 ref={title} tabIndex={-1}>
        {runsWords.title}
      </h1>
      <p class="lead">{runsWords.lead}</p>
      <Filter cards={cards} wanted={wanted} onChange={want} />
      {read && (
        <>
          <Box records={kept} open={!any} />
          <Count kept={kept.length} any={any} gone={[...removed.values()]} />
        </>
      )}
      <List key={`${wanted.scenario} ${wanted.starred}`} runs={runs} removed={removed} />
      <Safety />
    </main>
  );
}
