/** Plays back a run at reading pace. */
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { Beat } from '../../conversation/beats.ts';
import type { Playthrough } from '../../run/replay.ts';
import { type Reel, reelOf, type Watching } from '../../run/watching.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { visitWords } from '../../words/visit.ts';
import { type Moment, watchWords } from '../../words/watch.ts';
import { useApp, useSelected } from '../use-app.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { StagePane } from '../visit/stage-pane.tsx';
import { Controls } from './controls.tsx';
import { Shown } from './shown.tsx';
import { usePlayer, usePlayerKeys } from './use-player.ts';
import '../debrief/debrief.css';
import './watch.css';

export interface PlayerProps {
  readonly scenario: Scenario;
  readonly beats: readonly Beat[];
  /** Null where there is only a transcript: no picture, no codes, nothing to try. */
  readonly play: Playthrough | null;
  /** Whose run it is, in words. */
  readonly what: string;
  readonly notice?: string;
  /** The run's debrief. */
  readonly debrief?: string;
}

const stageWanted = (state: AppState) => state.settings.stage;

/** What is shown at each number of choices made. */
function momentsOf(beats: readonly Beat[]): readonly Moment[] {
  const chosen = beats.filter((beat) => beat.kind !== 'spoke');
  const isTurn = (beat: Beat) => beat.kind === 'acted' || beat.kind === 'picked';
  const turns = chosen.filter(isTurn).length;
  const after = chosen.map((beat, index) => ({
    turn: chosen.slice(0, index + 1).filter(isTurn).length,
    turns,
    aside: !isTurn(beat),
  }));
  return [{ turn: 0, turns, aside: false }, ...after];
}

/** The picture of a moment. While a silence is watched, nobody has answered it yet. */
function Picture({ scenario, play, end }: Pick<PlayerProps, 'scenario'> & MomentShown): JSX.Element {
  const shown = useMemo(() => ({ ...play, beats: play.beats.slice(0, end), offered: [] }), [play, end]);
  const last = shown.beats.at(-1);
  const silent = last?.kind === 'acted' && last.code === 'hold-silence';
  return <StagePane scenario={scenario} play={shown} silent={silent} />;
}

interface MomentShown {
  readonly play: Playthrough;
  /** How many beats are shown. */
  readonly end: number;
}

function Bar({ scenario, what, play, debrief }: PlayerProps): JSX.Element {
  const app = useApp();
  const heading = useHeadingFocus({ preventScroll: true });
  const stage = useSelected(stageWanted);
  const { settings } = app.store.getState();
  return (
    <header class="bar">
      <a href={links.diary}>{visitWords.back}</a>
      <h1 ref={heading} tabIndex={-1}>
        {watchWords.title(what)} <span class="bar-title">{scenario.manifest.title}</span>
      </h1>
      {debrief !== undefined && <a href={links.run(debrief)}>{watchWords.toDebrief}</a>}
      {play !== null && (
        <button
          type="button"
          class="quiet"
          aria-pressed={stage}
          onClick={() => app.set({ ...settings, stage: !settings.stage })}
        >
          {stage ? visitWords.stageOff : visitWords.stageOn}
        </button>
      )}
    </header>
  );
}

/** Keeps the newest words in sight: a new exchange from its top, a longer one to its end. */
function useNewestInSight(steps: number, mark: string): { readonly current: HTMLElement | null } {
  const words = useRef<HTMLElement | null>(null);
  const shown = useRef(steps);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new frame is what there is to show.
  useLayoutEffect(() => {
    const now = words.current?.querySelector('.now');
    const isNew = shown.current !== steps;
    shown.current = steps;
    if (isNew) now?.scrollIntoView({ block: 'start' });
    else now?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [steps, mark]);
  return words;
}

interface MoreProps extends PlayerProps {
  readonly steps: number;
  readonly moment: Moment;
  readonly codes: boolean;
  readonly onCodes: () => void;
}

/** What else can be done with the run at this moment. */
function More({ scenario, play, steps, moment, codes, onCodes }: MoreProps): JSX.Element {
  const app = useApp();
  const from = Math.max(0, steps - 1);
  return (
    <p class="actions watch-more">
      {play !== null && scenario.scored && (
        <button type="button" class="quiet" data-action="codes" aria-pressed={codes} onClick={onCodes}>
          {codes ? watchWords.codesOff : watchWords.codesOn}
        </button>
      )}
      {play !== null && (
        <button
          type="button"
          class="quiet"
          data-action="try-from"
          data-step={from}
          onClick={() => app.tryFrom(scenario, play.run, from)}
        >
          {moment.turn === 0 ? watchWords.tryStart : watchWords.tryTurn(moment.turn)}
        </button>
      )}
    </p>
  );
}

interface WordsProps extends PlayerProps {
  readonly reel: Reel;
  readonly watching: Watching;
  readonly codes: boolean;
}

/** Read out as it comes only where it is stepped through by hand: a voice cannot keep a clock's pace. */
function Words({ scenario, beats, notice, reel, watching, codes }: WordsProps): JSX.Element {
  const frame = reel[watching.at];
  const words = useNewestInSight(frame?.steps ?? 0, `${watching.at} ${codes}`);
  return (
    <section
      ref={words}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it.
      tabIndex={0}
      class="words"
      aria-label={visitWords.conversation}
      aria-live={watching.playing ? 'off' : 'polite'}
    >
      {notice !== undefined && <p class="notice">{notice}</p>}
      <Shown scenario={scenario} beats={beats.slice(0, frame?.end ?? 0)} codes={codes} />
    </section>
  );
}

export function Player(props: PlayerProps): JSX.Element {
  const { scenario, beats, play } = props;
  const stage = useSelected(stageWanted) && play !== null;
  const reel = useMemo(() => reelOf(beats), [beats]);
  const moments = useMemo(() => momentsOf(beats), [beats]);
  const [watching, handle] = usePlayer(reel);
  const [codes, setCodes] = useState(false);
  usePlayerKeys(watching.playing, handle);
  const frame = reel[watching.at];
  const steps = frame?.steps ?? 0;
  const moment = moments[steps] ?? { turn: 0, turns: 0, aside: false };
  const switchCodes = useCallback(() => setCodes((shown) => !shown), []);
  return (
    <div class={stage ? 'visit watch' : 'visit watch bare'}>
      <Bar {...props} />
      {stage && play !== null && <Picture scenario={scenario} play={play} end={frame?.end ?? 0} />}
      <main class="talk">
        <Words {...props} reel={reel} watching={watching} codes={codes} />
        <section class="actions-pane watch-controls" aria-label={watchWords.controls}>
          <Controls reel={reel} watching={watching} moments={moments} onHandled={handle} />
          <More {...props} steps={steps} moment={moment} codes={codes} onCodes={switchCodes} />
          <p class="small keys">{watchWords.keys}</p>
        </section>
      </main>
    </div>
  );
}
