/** Watch: any run by its link, or an exemplar of a visit that has been played. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Card } from '../../app/card.ts';
import { replay } from '../../app/replays.ts';
import { links } from '../../app/routes.ts';
import { type AppState, loadedScenario } from '../../app/state.ts';
import type { ScenarioId } from '../../base/base.ts';
import { encodeRun } from '../../run/codec.ts';
import { newRun } from '../../run/run.ts';
import { beatsOfTranscript } from '../../run/told-again.ts';
import { type Exemplars, parseExemplars } from '../../scenario/exemplars.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Transcript } from '../../storage/record.ts';
import { codeErrorWords, replayErrorWords, visitWords } from '../../words/visit.ts';
import { exemplarName, watchWords } from '../../words/watch.ts';
import { Problem } from '../problem.tsx';
import { useApp, useSelected } from '../use-app.ts';
import { useBeside } from '../use-beside.ts';
import { useRun } from '../use-run.ts';
import { useTranscript } from '../use-transcript.ts';
import { isPlayed } from './exemplars.tsx';
import { Player } from './player.tsx';

const stateNow = (state: AppState) => state;
const exemplarsWanted = { what: 'exemplars', parse: parseExemplars } as const;

function Waiting(): JSX.Element {
  return (
    <main class="page">
      <p>{visitWords.loading}</p>
    </main>
  );
}

/** A kept run of another edition, from what was said. */
function Kept({ scenario, said }: { readonly scenario: Scenario; readonly said: Transcript }): JSX.Element {
  const beats = useMemo(() => beatsOfTranscript(said), [said]);
  return (
    <Player scenario={scenario} beats={beats} play={null} what={watchWords.aRun} notice={watchWords.otherEdition} />
  );
}

function WatchRun({ code, cards }: { readonly code: string; readonly cards: readonly Card[] }): JSX.Element {
  const opening = useRun(code, cards);
  const state = useSelected(stateNow);
  const said = useTranscript(opening.kind === 'failed' ? opening.record?.id : undefined);
  if (opening.kind === 'waiting' || said === null) return <Waiting />;
  if (opening.kind === 'opened') {
    const { scenario, play } = opening;
    const debrief = play.ended ? encodeRun(play.run, scenario) : undefined;
    return (
      <Player
        scenario={scenario}
        beats={play.beats}
        play={play}
        what={watchWords.aRun}
        {...(debrief ? { debrief } : {})}
      />
    );
  }
  const { record, sentence } = opening;
  const scenario = record === undefined ? null : loadedScenario(state, record.run.scenario);
  if (scenario !== null && said.length > 0) {
    return <Kept scenario={scenario} said={said} />;
  }
  return <Problem sentences={[sentence]} record={record} />;
}

/** The way to a visit that has to be played first. */
function NotPlayed({ card }: { readonly card: Card }): JSX.Element {
  return (
    <main class="page">
      <p>
        <a href={links.diary}>{visitWords.back}</a>
      </p>
      <h1>{watchWords.exemplars}</h1>
      <p class="lead">{watchWords.notPlayed(card.title)}</p>
      <p class="actions">
        <a class="primary" href={links.visit(card.id)}>
          {watchWords.toVisit}
        </a>
      </p>
    </main>
  );
}

interface ExemplarProps {
  readonly scenario: Scenario;
  readonly name: string;
  readonly exemplar: Exemplars[string];
}

function WatchExemplar({ scenario, name, exemplar }: ExemplarProps): JSX.Element {
  const play = useMemo(
    () => replay(scenario, { ...newRun(scenario, exemplar.seed), choices: exemplar.choices }),
    [scenario, exemplar],
  );
  if (!play.ok) return <Problem sentences={[replayErrorWords(play.problem)]} />;
  return <Player scenario={scenario} beats={play.value.beats} play={play.value} what={exemplarName(name)} />;
}

function FetchedExemplar({ card, name }: { readonly card: Card; readonly name: string }): JSX.Element {
  const app = useApp();
  const state = useSelected(stateNow);
  const id = card.id as ScenarioId;
  useEffect(() => app.fetchScenario(id), [app, id]);
  const exemplars = useBeside(id, exemplarsWanted);
  const scenario = loadedScenario(state, id);
  if (exemplars.kind === 'not-loaded') return <Problem sentences={[watchWords.notLoaded]} />;
  if (exemplars.kind === 'damaged') return <Problem sentences={[watchWords.damaged]} />;
  if (state.scenarios[id]?.kind === 'failed') return <Problem sentences={[visitWords.notLoaded]} />;
  if (exemplars.kind === 'loading' || scenario === null) return <Waiting />;
  const exemplar = Object.hasOwn(exemplars.value, name) ? exemplars.value[name] : undefined;
  if (exemplar === undefined) return <Problem sentences={[watchWords.noExemplar(name)]} />;
  return <WatchExemplar scenario={scenario} name={name} exemplar={exemplar} />;
}

function ExemplarOncePlayed({ subject, cards }: WatchProps): JSX.Element {
  const { keeping, records } = useSelected(stateNow);
  const [scenario = '', name = ''] = subject.split('~');
  const card = cards.find((each) => each.id === scenario);
  if (card === undefined) {
    return <Problem sentences={[codeErrorWords({ kind: 'unknown-scenario', scenario: scenario as ScenarioId })]} />;
  }
  if (keeping === null) return <Waiting />;
  return isPlayed(records, scenario) ? <FetchedExemplar card={card} name={name} /> : <NotPlayed card={card} />;
}

interface WatchProps {
  /** A run code, a record's id, or `scenario~exemplar`. */
  readonly subject: string;
  readonly cards: readonly Card[];
}

export function WatchScreen({ subject, cards }: WatchProps): JSX.Element {
  return subject.includes('~') ? (
    <ExemplarOncePlayed subject={subject} cards={cards} />
  ) : (
    <WatchRun code={subject} cards={cards} />
  );
}
