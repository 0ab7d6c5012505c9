/** The two ways back to a turn: try from here, or say something else and keep the rest. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { replay } from '../../app/replays.ts';
import type { ChoiceId } from '../../base/base.ts';
import { graft, othersAt } from '../../run/graft.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Run } from '../../run/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { againWords, graftWords } from '../../words/again.ts';
import { replayErrorWords } from '../../words/visit.ts';
import { deed, isDeed } from '../debrief/exchanges.ts';
import { useApp } from '../use-app.ts';
import './again.css';

interface Props {
  readonly scenario: Scenario;
  readonly play: Playthrough;
  /** How many choices came before the turn. */
  readonly step: number;
  /** Names the turn for those who hear the page: `turn 3`. */
  readonly label: string;
}

/** Where the changed run leads, and the way into it. */
function Made({ scenario, play, step, choice }: Omit<Props, 'label'> & { readonly choice: ChoiceId }): JSX.Element {
  const app = useApp();
  const made = useMemo(
    () => graft((run: Run) => replay(scenario, run), play, { step, choice }),
    [scenario, play, step, choice],
  );
  if (!made.ok) return <p class="problem">{replayErrorWords(made.problem)}</p>;
  const { run, ended } = made.value.play;
  return (
    <>
      <p>{graftWords(made.value)}</p>
      <button
        type="button"
        class="primary"
        data-action="keep-rest"
        onClick={() => app.branch(scenario, play.run, { run, steps: step })}
      >
        {ended ? againWords.compare : againWords.goOn}
      </button>
    </>
  );
}

/** The other things that were on offer, as they stood there: nothing says what they would have been. */
function Others({ scenario, play, step }: Omit<Props, 'label'>): JSX.Element {
  const [picked, pick] = useState<ChoiceId | null>(null);
  const others = useMemo(
    () => othersAt((run: Run) => replay(scenario, run), play.run, step),
    [scenario, play.run, step],
  );
  if (!others.ok || others.value.length === 0) return <p class="small">{againWords.none}</p>;
  return (
    <>
      <p class="small">{againWords.otherHint}</p>
      <ul class="others">
        {others.value.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              class={isDeed(each.text) ? 'choice deed' : 'choice'}
              data-other={each.id}
              aria-pressed={picked === each.id}
              onClick={() => pick(each.id)}
            >
              {deed(each.text)}
            </button>
          </li>
        ))}
      </ul>
      <div class="made" role="status">
        {picked !== null && <Made scenario={scenario} play={play} step={step} choice={picked} />}
      </div>
    </>
  );
}

export function Again(props: Props): JSX.Element {
  const app = useApp();
  const [open, setOpen] = useState(false);
  const { scenario, play, step, label } = props;
  return (
    <div class="again">
      <button
        type="button"
        class="quiet"
        data-action="try-from"
        data-step={step}
        onClick={() => app.tryFrom(scenario, play.run, step)}
      >
        {againWords.tryFrom}
        <span class="unseen">, {label}</span>
      </button>
      <details data-action="other" data-step={step} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {againWords.other}
          <span class="unseen">, {label}</span>
        </summary>
        {open && <Others {...props} />}
      </details>
    </div>
  );
}
