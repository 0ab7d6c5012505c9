/** The switches: picture, sound, reading aloud, silences. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { AppState } from '../../app/state.ts';
import type { Settings } from '../../storage/storage.ts';
import { sensesWords } from '../../words/senses.ts';
import { useApp, useSelected } from '../use-app.ts';
import type { Shown } from './senses.tsx';
import { useFolding } from './use-folding.ts';
import { useReading } from './use-reading.ts';
import { useSounding } from './use-sounding.ts';
import './senses.css';

const settingsNow = (state: AppState) => state.settings;

type Switchable = Exclude<keyof Settings, 'asked'>;

interface SwitchProps {
  readonly name: Switchable;
  readonly on: boolean;
  readonly onPress: () => void;
}

const labels = {
  stage: sensesWords.picture,
  sound: sensesWords.sound,
  aloud: sensesWords.aloud,
  choicesAloud: sensesWords.choicesAloud,
  silences: sensesWords.silences,
} as const satisfies Record<Switchable, string>;

function Switch({ name, on, onPress }: SwitchProps): JSX.Element {
  return (
    <li>
      <button type="button" class="sense" data-switch={name} aria-pressed={on} onClick={onPress}>
        <span>{labels[name]}</span>
        <span class="state" aria-hidden="true">
          {on ? sensesWords.on : sensesWords.off}
        </span>
        <span class="track" aria-hidden="true" />
      </button>
    </li>
  );
}

export function Panel(shown: Shown): JSX.Element {
  const app = useApp();
  const settings = useSelected(settingsNow);
  const panel = useRef<HTMLDivElement>(null);
  useFolding(panel);
  const sounding = useSounding(shown, settings.sound);
  const reading = useReading(shown, settings);
  const flip = (name: Switchable) => app.set({ ...settings, [name]: !settings[name] });
  const problem = sounding ?? reading.problem;
  return (
    // Focusable, so that a press beside its switches does not take the focus out of it and fold it.
    <div ref={panel} class="senses-panel" tabIndex={-1}>
      <ul>
        <Switch name="stage" on={settings.stage} onPress={() => flip('stage')} />
        <Switch name="sound" on={settings.sound} onPress={() => flip('sound')} />
        <Switch name="aloud" on={reading.on} onPress={reading.flip} />
        {reading.on && <Switch name="choicesAloud" on={settings.choicesAloud} onPress={() => flip('choicesAloud')} />}
        <Switch name="silences" on={settings.silences} onPress={() => flip('silences')} />
      </ul>
      <p role="status">{problem === null ? '' : sensesWords[problem]}</p>
    </div>
  );
}
