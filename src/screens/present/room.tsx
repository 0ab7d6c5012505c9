/** A room's visit: large words, then the question, then the choices and the hands. */
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { Offered } from '../../conversation/offered.ts';
import { type Told, toldSoFar } from '../../run/exchanges.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { presentWords } from '../../words/present.ts';
import { Senses, type Shown } from '../senses/senses.tsx';
import { useCaptions } from '../senses/use-captions.ts';
import { useApp, useSelected } from '../use-app.ts';
import { glancesLast } from '../visit/choices.tsx';
import { Lines, Said } from '../visit/lines.tsx';
import { Silence } from '../visit/silence.tsx';
import { StagePane } from '../visit/stage-pane.tsx';
import { useSilence } from '../visit/talk.tsx';
import { Ballot } from './ballot.tsx';
import { type KeyDeed, usePresenterKeys } from './keys.ts';
import { Keys } from './keys-panel.tsx';
import { momentOf, moved, type Presenting, type PresentingEvent } from './presenting.ts';
import { Steps } from './steps.tsx';
import { TallyLine } from './tally.tsx';

interface Props {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly play: Playthrough;
  readonly record: RunRecord;
  readonly debrief: string;
}

const settingsNow = (state: AppState) => state.settings;

/** The moment on the wall, begun anew with each choice, and what moves it on. */
function useMoment(
  offered: readonly Offered[],
  { play, record }: Props,
): readonly [Presenting, (event: PresentingEvent) => void, (place: number) => void] {
  const app = useApp();
  const mark = `${record.id} ${play.run.choices.length}`;
  const [shown, show] = useState({ mark, now: momentOf(offered.length) });
  const now = shown.mark === mark ? shown.now : momentOf(offered.length);
  const take = (place: number) => {
    const picked = offered[place];
    if (picked === undefined) return;
    const hands = offered.map(({ id, text }, index) => ({ choice: id, text, hands: now.hands[index] ?? 0 }));
    app.choose(picked.id, hands.some((each) => each.hands > 0) ? hands : []);
  };
  const does = (event: PresentingEvent) => {
    const { next, deed } = moved(now, event);
    show({ mark, now: next });
    if (deed?.kind === 'take') take(deed.place);
    if (deed?.kind === 'take-back') app.takeBack();
  };
  return [now, does, take];
}

function fillScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen().catch(() => {});
  else void document.exitFullscreen();
}

export function Room(props: Props): JSX.Element {
  const { scenario, play, record, debrief } = props;
  const app = useApp();
  const offered = useMemo(() => glancesLast(play.offered), [play]);
  const settings = useSelected(settingsNow);
  const [now, does, take] = useMoment(offered, props);
  const [silent, skip] = useSilence(play, settings.silences);
  const [laterShown, showLater] = useState(false);
  const told = useMemo(() => toldSoFar(play.beats), [play]);
  const exchange = told.exchanges.at(-1);
  const step = play.run.choices.length - 1;
  const tally = record.room?.find((each) => each.step === step);
  const wall = useRef<HTMLElement>(null);
  const captions = useCaptions(settings.sound);
  const onward = () => {
    if (wall.current !== null && scrolledOn(wall.current)) return;
    if (silent) skip();
    else if (!play.ended) does({ kind: 'forward' });
    else if (told.later !== null && !laterShown) showLater(true);
    else {
      app.close(record.id);
      app.show(debrief);
    }
  };
  const act = useRef<(deed: KeyDeed) => void>(() => {});
  act.current = (deed) => {
    switch (deed.kind) {
      case 'forward':
        return now.dark ? does(deed) : onward();
      case 'step':
        return now.phase === 'choices' && does({ kind: 'mark', place: stepped(now, deed.by) });
      case 'take':
        return now.phase === 'choices' && now.marked !== null ? take(now.marked) : onward();
      case 'fill':
        return fillScreen();
      default:
        return does(deed);
    }
  };
  usePresenterKeys(useCallback((deed) => act.current(deed), []));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wall has changed when one of these has.
  useLayoutEffect(() => wall.current?.focus({ preventScroll: true }), [now.phase, step, laterShown, silent]);
  const shown: Shown = {
    scenario,
    play,
    record,
    lines: silent ? [] : ((laterShown ? told.later : exchange)?.lines ?? []),
    offered: now.phase === 'choices' ? offered : [],
    silence: silent,
    later: laterShown,
    mark: `${step} ${laterShown} ${silent}`,
  };
  return (
    <div class={`present ${now.phase}${now.dark ? ' dark' : ''}${settings.stage ? '' : ' bare'}`}>
      <header class="bar">
        <a href={links.diary}>{presentWords.leave}</a>
        <h1>{scenario.manifest.title}</h1>
        <Keys />
        <Senses {...shown} />
      </header>
      {settings.stage && <StagePane scenario={scenario} play={play} silent={silent} />}
      <main ref={wall} tabIndex={-1} class="wall" aria-live="polite">
        {now.phase === 'words' && !laterShown && exchange !== undefined && (
          <article class="exchange now">
            {exchange.said !== null && <Said said={exchange.said} />}
            {tally !== undefined && <TallyLine tally={tally} />}
            {silent ? (
              <Silence onSkip={skip} caption={captions?.ofSilence(shown) ?? null} />
            ) : (
              <Lines scenario={scenario} lines={exchange.lines} caption={captions?.of ?? null} />
            )}
          </article>
        )}
        {laterShown && told.later !== null && (
          <article class="exchange now">
            <h2>{told.later.label}</h2>
            <Lines scenario={scenario} lines={told.later.lines} caption={captions?.of ?? null} />
          </article>
        )}
        {now.phase === 'asked' && (
          <article class="question">
            <Lines scenario={scenario} lines={(exchange?.lines ?? []).filter((line) => line.text !== '').slice(-1)} />
            <h2>{presentWords.ask}</h2>
            <p>{presentWords.askHow}</p>
          </article>
        )}
        {now.phase === 'choices' && <Ballot offered={offered} now={now} does={does} />}
      </main>
      <Steps
        now={now}
        first={step < 0}
        label={onwardLabel({ scenario, play, later: laterShown ? null : told.later })}
        does={does}
        onTake={take}
        onOnward={onward}
      />
    </div>
  );
}

const SLACK_PX = 8;

/** Shows what does not fit on the wall before going on past it. */
function scrolledOn(wall: HTMLElement): boolean {
  if (wall.scrollTop + wall.clientHeight >= wall.scrollHeight - SLACK_PX) return false;
  wall.scrollBy({ top: wall.clientHeight * 0.8 });
  return true;
}

/** What going on leads to. */
function onwardLabel({ scenario, play, later }: Pick<Props, 'scenario' | 'play'> & Pick<Told, 'later'>): string {
  if (!play.ended) return presentWords.next;
  return later?.label ?? presentWords.toDebrief(scenario.manifest.cast[0]?.name ?? '');
}

const stepped = ({ marked, hands }: Presenting, by: 1 | -1) =>
  marked === null ? (by === 1 ? 0 : hands.length - 1) : (marked + by + hands.length) % hands.length;
