/** The conversation: the stage, what was said, and what can be said next. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { ChoiceId } from '../../base/base.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { visitWords } from '../../words/visit.ts';
import { type Exchange, toldSoFar } from '../debrief/exchanges.ts';
import { lazily } from '../lazily.tsx';
import type { Captions } from '../senses/captions.ts';
import { Senses, type Shown } from '../senses/senses.tsx';
import { useCaptions } from '../senses/use-captions.ts';
import { useApp, useSelected } from '../use-app.ts';
import { Choices, glancesLast } from './choices.tsx';
import { Lines, Said } from './lines.tsx';
import { Silence } from './silence.tsx';
import { StagePane } from './stage-pane.tsx';
import { Referral } from './title-card.tsx';
import { WayBack } from './way-back.tsx';

const SetChoices = lazily(async () => (await import('../set-visit/own-words.tsx')).SetChoices);

const SILENCE_MS = 6000;
const settingsNow = (state: AppState) => state.settings;

interface Props {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly play: Playthrough;
  readonly record: RunRecord;
  /** Where its debrief is; null until it has ended. */
  readonly debrief: string | null;
  /** Chosen, and waiting for the story to come. */
  readonly pending: ChoiceId | null;
}

function Bar(shown: Shown): JSX.Element {
  const { scenario, record } = shown;
  return (
    <header class="bar">
      <WayBack assignment={record.assignment} />
      <h1>{scenario.manifest.title}</h1>
      <details class="slip" name="slip">
        <summary>{visitWords.referral}</summary>
        <Referral scenario={scenario} />
      </details>
      <Senses {...shown} />
    </header>
  );
}

interface ToldProps extends Pick<Props, 'scenario'> {
  readonly captions: Captions | null;
}

function Exchanges({
  scenario,
  captions,
  exchanges,
}: ToldProps & { readonly exchanges: readonly Exchange[] }): JSX.Element {
  return (
    <>
      {exchanges.map((exchange, index) => (
        <article key={index} class={index === exchanges.length - 1 ? 'exchange now' : 'exchange'}>
          {exchange.said !== null && <Said said={exchange.said} />}
          <Lines scenario={scenario} lines={exchange.lines} caption={captions?.of ?? null} />
        </article>
      ))}
    </>
  );
}

/** True for six seconds after a silence was chosen, unless it is skipped. */
export function useSilence(play: Playthrough, on: boolean): readonly [boolean, () => void] {
  const steps = play.run.choices.length;
  const last = play.beats.findLast((beat) => beat.kind !== 'spoke');
  const silent = last?.kind === 'acted' && last.code === 'hold-silence';
  const begun = useRef(steps);
  const [over, setOver] = useState(steps);
  const held = on && silent && steps > begun.current && over < steps;
  useEffect(() => {
    if (!held) return;
    const timer = setTimeout(() => setOver(steps), SILENCE_MS);
    return () => clearTimeout(timer);
  }, [held, steps]);
  return [held, () => setOver(steps)];
}

function Later({
  scenario,
  captions,
  later,
}: ToldProps & { readonly later: NonNullable<ReturnType<typeof toldSoFar>['later']> }): JSX.Element {
  return (
    <article class="exchange now later">
      <h2>{later.label}</h2>
      <Lines scenario={scenario} lines={later.lines} caption={captions?.of ?? null} />
    </article>
  );
}

/** Brings the newest words to the top of what can be seen, and the keyboard to the choices. */
function useFollow(mark: string): {
  readonly words: { current: HTMLElement | null };
  readonly actions: { current: HTMLElement | null };
} {
  const words = useRef<HTMLElement | null>(null);
  const actions = useRef<HTMLElement | null>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark says when the words have changed.
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const newest = words.current?.querySelectorAll('.now');
    newest?.item(newest.length - 1)?.scrollIntoView({ block: 'start' });
    actions.current?.focus({ preventScroll: true });
  }, [mark]);
  return { words, actions };
}

export function Talk({ scenario, play, record, debrief, pending }: Props): JSX.Element {
  const app = useApp();
  const settings = useSelected(settingsNow);
  const [silent, skip] = useSilence(play, settings.silences);
  const [laterShown, showLater] = useState(false);
  const [pointed, point] = useState<ChoiceId | null>(null);
  const { exchanges, later } = useMemo(() => toldSoFar(play.beats), [play]);
  const captions = useCaptions(settings.sound);
  const mark = `${play.run.choices.length} ${laterShown} ${silent}`;
  const { words, actions } = useFollow(mark);
  const choose = (choice: ChoiceId) => app.choose(choice);
  const name = scenario.manifest.cast[0]?.name ?? '';
  const shownExchanges = silent ? exchanges.with(-1, { said: exchanges.at(-1)?.said ?? null, lines: [] }) : exchanges;
  const shown: Shown = {
    scenario,
    play,
    record,
    lines: pending !== null ? [] : ((laterShown ? later : shownExchanges.at(-1))?.lines ?? []),
    offered: silent || pending !== null ? [] : glancesLast(play.offered),
    silence: silent,
    later: laterShown,
    mark: `${mark} ${pending}`,
  };
  return (
    <div class={settings.stage ? 'visit' : 'visit bare'}>
      <Bar {...shown} />
      {settings.stage && (
        <StagePane scenario={scenario} play={play} silent={silent} looking={{ onPick: choose, pointed }} />
      )}
      <main class="talk">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it. */}
        <section ref={words} tabIndex={0} class="words" role="log" aria-label={visitWords.conversation}>
          <Exchanges scenario={scenario} captions={captions} exchanges={shownExchanges} />
          {laterShown && later !== null && <Later scenario={scenario} captions={captions} later={later} />}
        </section>
        <section ref={actions} tabIndex={-1} class="actions-pane" aria-label={visitWords.choices}>
          {silent ? (
            <Silence onSkip={skip} caption={captions?.ofSilence(shown) ?? null} />
          ) : pending !== null ? (
            <p>{visitWords.loading}</p>
          ) : !play.ended && record.assignment !== undefined ? (
            <SetChoices scenario={scenario} play={play} record={record} onChoose={choose} />
          ) : !play.ended ? (
            <Choices offered={play.offered} onChoose={choose} onPoint={point} />
          ) : later !== null && !laterShown ? (
            <button type="button" class="primary" data-action="later" onClick={() => showLater(true)}>
              {later.label}
            </button>
          ) : (
            <a class="primary" data-action="debrief" href={debrief ?? links.diary} onClick={() => app.close(record.id)}>
              {visitWords.toDebrief(name)}
            </a>
          )}
        </section>
      </main>
    </div>
  );
}
