/** Two runs side by side: opens both, and shows what they share and where they part. */
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { links } from '../../app/routes.ts';
import { compareWords as byWords } from '../../compare/by-words.ts';
import { compare } from '../../compare/compare.ts';
import type { Side } from '../../compare/pivot.ts';
import { encodeRun } from '../../run/codec.ts';
import { type Playthrough, scoreOf } from '../../run/replay.ts';
import { transcriptOf } from '../../run/transcript.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord, Transcript } from '../../storage/record.ts';
import { chooseWords, compareWords, incomparableWords, sideWords, summaryWords } from '../../words/compare.ts';
import { headlineWords } from '../../words/debrief.ts';
import { diaryWords } from '../../words/diary.ts';
import { visitWords } from '../../words/visit.ts';
import { CompareWith } from '../again/compare-with.tsx';
import { MapPanel } from '../map/map-panel.tsx';
import { Faces } from '../pictures/pictures.tsx';
import { Problem } from '../problem.tsx';
import { useSet } from '../set-visit/set.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { type Opening, useRun } from '../use-run.ts';
import { useTranscript } from '../use-transcript.ts';
import { when } from '../when.ts';
import { WordRows } from './by-words.tsx';
import { Figures } from './figures.tsx';
import { People } from './people.tsx';
import { Rows } from './rows.tsx';
import { Trust } from './trust.tsx';
import '../debrief/debrief.css';
import './compare.css';

type TitleOf = (id: string) => string;

interface Opened {
  readonly scenario: Scenario;
  readonly a: Opening & { readonly kind: 'opened' };
  readonly b: Opening & { readonly kind: 'opened' };
}

function Page({
  visit,
  title = compareWords.title,
  children,
}: {
  readonly visit: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const heading = useHeadingFocus();
  return (
    <main class="page compare">
      <p>
        <a href={links.diary}>{visitWords.back}</a>
      </p>
      <p class="eyebrow">{visit}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}

function Heads({ opened }: { readonly opened: Opened }): JSX.Element {
  const head = (side: Side) => {
    const { play, record } = opened[side];
    return (
      <div key={side} class={`run-head side-${side}`}>
        <Faces scenario={opened.scenario} play={play} />
        <h2>{sideWords[side].head}</h2>
        <p>{outcome(opened.scenario, play)}</p>
        <p class="small">
          {record === undefined ? compareWords.fromLink : when(record.changedAt)} ·{' '}
          <a href={links.run(encodeRun(play.run, opened.scenario))}>
            {compareWords.debrief}
            <span class="unseen">, {sideWords[side].head}</span>
          </a>
        </p>
      </div>
    );
  };
  return (
    <div class="heads">
      {head('a')}
      {head('b')}
    </div>
  );
}

/** Whether the figures of a run that was set are not to be seen yet. */
function useWaits(record: RunRecord | undefined): boolean {
  const { feedback } = useSet(record?.assignment);
  return feedback !== null && feedback !== 'now';
}

function Replayed({ opened, titleOf }: { readonly opened: Opened; readonly titleOf: TitleOf }): JSX.Element {
  const { scenario, a, b } = opened;
  const result = useMemo(() => compare(scenario, a.play, b.play), [scenario, a.play, b.play]);
  const waits = [useWaits(a.record), useWaits(b.record)].includes(true);
  if (waits) return <Problem sentences={[compareWords.waits]} />;
  if (!result.ok) return <Problem sentences={[incomparableWords(result.problem, titleOf)]} />;
  const comparison = result.value;
  const name = scenario.manifest.cast[0]?.name ?? '';
  return (
    <Page visit={scenario.manifest.title}>
      <p class="lead summary">{summaryWords(comparison, name)}</p>
      <Heads opened={opened} />
      <Rows scenario={scenario} comparison={comparison} />
      <Trust a={comparison.a.trust} b={comparison.b.trust} />
      <Figures comparison={comparison} />
      <People scenario={scenario} comparison={comparison} />
      <MapPanel
        scenario={scenario}
        roads={[
          { name: sideWords.a.head, play: a.play },
          { name: sideWords.b.head, play: b.play },
        ]}
      />
    </Page>
  );
}

const recordIn = (opening: Opening): RunRecord | undefined => (opening.kind === 'failed' ? opening.record : undefined);

/** What is left of a run for a comparison by words: its kept transcript, or what replaying it gives. */
function remembered(opening: Opening, transcript: Transcript) {
  if (opening.kind === 'opened') return { run: opening.play.run, transcript: transcriptOf(opening.play) };
  const record = recordIn(opening);
  return record === undefined ? null : { run: record.run, transcript };
}

function Remembered({
  a,
  b,
  titleOf,
}: {
  readonly a: Opening;
  readonly b: Opening;
  readonly titleOf: TitleOf;
}): JSX.Element {
  const [saidA, saidB] = [useTranscript(recordIn(a)?.id), useTranscript(recordIn(b)?.id)];
  if (saidA === null || saidB === null) return <Waiting />;
  const [left, right] = [remembered(a, saidA), remembered(b, saidB)];
  if (left === null || right === null) {
    const failures = [a, b].flatMap((each) =>
      each.kind === 'failed' && recordIn(each) === undefined ? [each.sentence] : [],
    );
    return <Problem sentences={[...new Set(failures)]} />;
  }
  const result = byWords(left, right);
  if (!result.ok) return <Problem sentences={[incomparableWords(result.problem, titleOf)]} />;
  const { rows } = result.value;
  const same = rows.filter((row) => row.kind === 'same').length;
  return (
    <Page visit={titleOf(left.run.scenario)}>
      <p class="problem" role="status">
        {compareWords.byWords}
      </p>
      <p class="lead">{compareWords.byWordsSummary(same, rows.length)}</p>
      <WordRows rows={rows} />
    </Page>
  );
}

function Both({
  a,
  b,
  cards,
}: {
  readonly a: string;
  readonly b: string;
  readonly cards: readonly Card[];
}): JSX.Element {
  const [left, right] = [useRun(a, cards), useRun(b, cards)];
  const titleOf: TitleOf = (id) => cards.find((card) => card.id === id)?.title ?? id;
  if (left.kind === 'waiting' || right.kind === 'waiting') return <Waiting />;
  if (left.kind === 'failed' || right.kind === 'failed') return <Remembered a={left} b={right} titleOf={titleOf} />;
  return <Replayed opened={{ scenario: left.scenario, a: left, b: right }} titleOf={titleOf} />;
}

const Waiting = (): JSX.Element => (
  <main class="page">
    <p>{visitWords.loading}</p>
  </main>
);

const outcome = (scenario: Scenario, play: Playthrough) =>
  play.ended ? headlineWords[scoreOf(scenario, play.turns).headline] : compareWords.goesOn;

function WithOne({ code, cards }: { readonly code: string; readonly cards: readonly Card[] }): JSX.Element {
  const opening = useRun(code, cards);
  if (opening.kind === 'waiting') return <Waiting />;
  if (opening.kind === 'failed') return <Problem sentences={[opening.sentence]} />;
  const { scenario, play, record } = opening;
  const what = record?.assignment === undefined ? outcome(scenario, play) : diaryWords.ofAssignment;
  return (
    <Page visit={scenario.manifest.title} title={chooseWords.title}>
      <p class="small">
        {record === undefined ? compareWords.fromLink : when(record.changedAt)} · {what}
      </p>
      <CompareWith scenario={scenario} run={play.run} />
    </Page>
  );
}

export function CompareScreen({
  a,
  b,
  cards,
}: {
  readonly a: string;
  readonly b: string | null;
  readonly cards: readonly Card[];
}): JSX.Element {
  return b === null ? <WithOne code={a} cards={cards} /> : <Both a={a} b={b} cards={cards} />;
}
