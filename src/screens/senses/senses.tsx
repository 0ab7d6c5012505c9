/** What is seen and heard besides the words: switches folded away in the bar, and what they switch. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AppState } from '../../app/state.ts';
import type { Spoke } from '../../conversation/beats.ts';
import type { Offered } from '../../conversation/offered.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunRecord } from '../../storage/record.ts';
import { visitWords } from '../../words/visit.ts';
import { lazily } from '../lazily.tsx';
import { useSelected } from '../use-app.ts';

const Panel = lazily(async () => (await import('./panel.tsx')).Panel);

export interface Shown {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly play: Playthrough;
  readonly record: RunRecord;
  /** The newest lines on the page; none while a silence is held. */
  readonly lines: readonly Spoke[];
  /** What can be chosen now, in the order shown. */
  readonly offered: readonly Offered[];
  readonly silence: boolean;
  readonly later: boolean;
  /** Changes when the words on the page do. */
  readonly mark: string;
}

const settingsNow = (state: AppState) => state.settings;

/** Nothing of sound or speech is fetched or made before it is asked for. */
export function Senses(shown: Shown): JSX.Element {
  const { sound, aloud } = useSelected(settingsNow);
  const [opened, open] = useState(false);
  return (
    <details class="slip senses" name="slip" onToggle={() => open(true)}>
      <summary>{visitWords.settings}</summary>
      {(opened || sound || aloud) && <Panel {...shown} />}
    </details>
  );
}
