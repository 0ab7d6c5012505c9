/** The debrief: the learner's guess, the person's words, then what happened and why. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { links } from '../../app/routes.ts';
import { encodeRun } from '../../run/codec.ts';
import { type Debrief, debriefOf } from '../../run/debrief.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Guess, RunRecord } from '../../storage/record.ts';
import { chooseWords } from '../../words/compare.ts';
import { debriefWords, headlineMore, headlineWords, nextWords } from '../../words/debrief.ts';
import { mapWords } from '../../words/map.ts';
import { visitWords } from '../../words/visit.ts';
import { watchWords } from '../../words/watch.ts';
import { CompareWith } from '../again/compare-with.tsx';
import { lazily } from '../lazily.tsx';
import { MapPanel } from '../map/map-panel.tsx';
import { Faces } from '../pictures/pictures.tsx';
import { KeepSent } from '../runs/keep-sent.tsx';
import { useApp } from '../use-app.ts';
import { Lines, speakerName } from '../visit/lines.tsx';
import { WayBack } from '../visit/way-back.tsx';
import { ExemplarLinks } from '../watch/exemplars.tsx';
import { Closings } from './closings.tsx';
import { toldSoFar } from './exchanges.ts';
import { Dimensions, Duties, Untold } from './figures.tsx';
import { GuessForm } from './guess.tsx';
import { Timeline } from './timeline.tsx';
import './debrief.css';

const AfterSetVisit = lazily(async () => (await import('../set-visit/after.tsx')).AfterSetVisit);

interface Props {
  readonly scenario: Scenario;
  readonly play: Playthrough;
  readonly record: RunRecord | undefined;
}

function Headline({ name, debrief }: { readonly name: string; readonly debrief: Debrief }): JSX.Element {
  const { heardAt, headline } = debrief.score;
  return (
    <section class="headline">
      {debrief.redMissed && (
        <p class="red-banner" role="alert">
          {debriefWords.redBanner(name)}
        </p>
      )}
      <h2>{headlineWords[headline]}</h2>
      <p>{headlineMore[headline]}</p>
      <p>
        {heardAt === null
          ? debriefWords.neverHeard(name)
          : debriefWords.heardAt(name, heardAt + 1, debrief.turns.length)}{' '}
        {debriefWords.cuesCount(debrief.cues.met, debrief.cues.all)}
      </p>
    </section>
  );
}

function Share({ code }: { readonly code: string }): JSX.Element {
  return (
    <section aria-labelledby="share-title">
      <h2 id="share-title">{debriefWords.share}</h2>
      <p class="small">{debriefWords.shareNote}</p>
      <p>
        <a class="code-link" href={links.run(code)}>
          {code}
        </a>
      </p>
    </section>
  );
}

function Rest({
  scenario,
  play,
  name,
  debrief,
  record,
}: Props & { readonly name: string; readonly debrief: Debrief }): JSX.Element {
  const app = useApp();
  const { later } = useMemo(() => toldSoFar(play.beats), [play]);
  const code = useMemo(() => encodeRun(play.run, scenario), [play, scenario]);
  return (
    <>
      <Headline name={name} debrief={debrief} />
      <section class="next-step">
        <h2>{debriefWords.next}</h2>
        <p>{nextWords[debrief.next](name)}</p>
      </section>
      <Timeline room={record?.room ?? []} scenario={scenario} name={name} turns={debrief.turns} play={play} />
      {later !== null && (
        <section>
          <h2>
            {debriefWords.later}: {later.label}
          </h2>
          <Lines scenario={scenario} lines={later.lines} />
        </section>
      )}
      <Untold debrief={debrief} />
      <Duties debrief={debrief} manifest={scenario.manifest} />
      <Dimensions debrief={debrief} />
      <section>
        <h2>{debriefWords.questions}</h2>
        <ul>
          {scenario.manifest.debrief.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <p>
        <a data-action="watch" href={links.watch(code)}>
          {watchWords.watch}
        </a>
      </p>
      <MapPanel scenario={scenario} roads={[{ name: mapWords.thisRoad, play }]} code={code} />
      <section aria-labelledby="compare-title">
        <h2 id="compare-title">{chooseWords.title}</h2>
        <CompareWith scenario={scenario} run={play.run} />
      </section>
      <ExemplarLinks scenario={scenario.manifest.id} level="h2" />
      <Share code={code} />
      <p class="actions">
        <button type="button" class="primary" data-action="replay" onClick={() => app.begin(scenario)}>
          {debriefWords.replay}
        </button>
        <a href={links.diary}>{visitWords.toVisits}</a>
      </p>
      <p class="small">{visitWords.unreviewed}</p>
    </>
  );
}

export function DebriefScreen({ scenario, play, record }: Props): JSX.Element {
  const app = useApp();
  const [guess, setGuess] = useState<Guess | null | undefined>(record?.guess);
  const debrief = useMemo(() => debriefOf(scenario, play), [scenario, play]);
  const name = scenario.manifest.cast[0]?.name ?? '';
  const asked = Object.fromEntries(
    debrief.closings.map((closing) => [closing.feeling, speakerName(scenario, closing.speaker) ?? name]),
  );
  const done = (given: Guess | null) => {
    if (record !== undefined) app.guess(record.id, given);
    setGuess(given);
  };
  const rest = <Rest scenario={scenario} play={play} name={name} debrief={debrief} record={record} />;
  return (
    <main class="page debrief">
      <p>
        <WayBack assignment={record?.assignment} />
      </p>
      <p class="eyebrow">{scenario.manifest.title}</p>
      <h1>{debriefWords.title}</h1>
      {guess === undefined && debrief.closings.length > 0 ? (
        <GuessForm name={name} asked={asked} onDone={done}>
          <Faces scenario={scenario} play={play} />
        </GuessForm>
      ) : (
        <>
          <Closings scenario={scenario} play={play} closings={debrief.closings} guess={guess ?? undefined} />
          {record?.assignment === undefined ? (
            rest
          ) : (
            <AfterSetVisit record={record} scenario={scenario} play={play}>
              {rest}
            </AfterSetVisit>
          )}
          <KeepSent scenario={scenario} play={play} record={record} />
        </>
      )}
    </main>
  );
}
