import type { JSX } from 'preact';
import { type Handled, isOver, type Reel, type Speed, speeds, type Watching } from '../../run/watching.ts';
import { type Moment, momentWords, watchWords } from '../../words/watch.ts';

export interface ControlsProps {
  readonly reel: Reel;
  readonly watching: Watching;
  /** What is shown at each number of choices made, from the opening on. */
  readonly moments: readonly Moment[];
  readonly onHandled: (handled: Handled) => void;
}

const speedOf = (text: string): Speed => speeds.find((speed) => String(speed) === text) ?? 1;

/** The pictures on the buttons: two triangles and a bar are known the world over. */
function Sign({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}

const signs = {
  play: 'M4 2 L14 8 L4 14 Z',
  pause: 'M3 2 H6.5 V14 H3 Z M9.5 2 H13 V14 H9.5 Z',
  back: 'M3 2 H5 V14 H3 Z M14 2 V14 L5.5 8 Z',
  forward: 'M11 2 H13 V14 H11 Z M2 2 L10.5 8 L2 14 Z',
} as const;

function Scrubber({ reel, watching, moments, onHandled }: ControlsProps): JSX.Element {
  const steps = reel[watching.at]?.steps ?? 0;
  const moment = moments[steps] ?? { turn: 0, turns: 0, aside: false };
  return (
    <label class="scrubber">
      <span class="unseen">{watchWords.where}</span>
      <output class="moment">{momentWords(moment)}</output>
      <input
        type="range"
        min="0"
        max={moments.length - 1}
        step="1"
        value={steps}
        aria-valuetext={momentWords(moment)}
        onInput={(event) => onHandled({ kind: 'moved', steps: Number(event.currentTarget.value) })}
      />
    </label>
  );
}

function PlayButton({ reel, watching, onHandled }: ControlsProps): JSX.Element {
  const { playing } = watching;
  const words = playing ? watchWords.pause : isOver(reel, watching) ? watchWords.again : watchWords.play;
  return (
    <button
      type="button"
      class="primary play"
      data-action="play"
      onClick={() => onHandled({ kind: playing ? 'paused' : 'played' })}
    >
      <Sign path={playing ? signs.pause : signs.play} /> {words}
    </button>
  );
}

function StepButton({ by, at, onHandled }: Pick<ControlsProps, 'onHandled'> & StepProps): JSX.Element {
  const back = by === -1;
  return (
    <button
      type="button"
      class="quiet step"
      data-action={back ? 'step-back' : 'step-forward'}
      aria-disabled={at === 'end'}
      onClick={() => onHandled({ kind: 'stepped', by })}
    >
      <Sign path={back ? signs.back : signs.forward} />
      <span class="unseen">{back ? watchWords.back : watchWords.forward}</span>
    </button>
  );
}

interface StepProps {
  readonly by: 1 | -1;
  /** Whether there is anything to step to. */
  readonly at: 'end' | 'middle';
}

/** Play, pause, step, speed, and a scrubber over the turns. */
export function Controls(props: ControlsProps): JSX.Element {
  const { reel, watching, onHandled } = props;
  return (
    <>
      <Scrubber {...props} />
      <div class="transport">
        <StepButton by={-1} at={watching.at === 0 ? 'end' : 'middle'} onHandled={onHandled} />
        <PlayButton {...props} />
        <StepButton by={1} at={isOver(reel, watching) ? 'end' : 'middle'} onHandled={onHandled} />
        <label class="speed">
          <span>{watchWords.speed}</span>
          <select
            value={String(watching.speed)}
            onChange={(event) => onHandled({ kind: 'sped', speed: speedOf(event.currentTarget.value) })}
          >
            {speeds.map((speed) => (
              <option key={speed} value={String(speed)}>
                {watchWords.speedOf(speed)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
