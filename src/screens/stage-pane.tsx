import type { JSX } from 'preact';
import type { ChoiceId } from '../base/base.ts';
import type { Playthrough } from '../run/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';

interface Props {
  readonly scenario: Scenario;
  readonly play: Playthrough;
  readonly silent: boolean;
  readonly onPick: (choice: ChoiceId) => void;
}

export function StagePane(_: Props): JSX.Element {
  return <div class="stage" aria-hidden="true" />;
}
