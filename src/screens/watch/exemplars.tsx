import type { JSX } from 'preact';
import { links } from '../../app/routes.ts';
import type { AppState } from '../../app/state.ts';
import type { ScenarioId } from '../../base/base.ts';
import { parseExemplars } from '../../scenario/exemplars.ts';
import type { RunRecord } from '../../storage/record.ts';
import { exemplarName, watchWords } from '../../words/watch.ts';
import { useSelected } from '../use-app.ts';
import { useBeside } from '../use-beside.ts';

/** Whether a visit has been played to an end on this device. */
export const isPlayed = (records: readonly RunRecord[], scenario: string): boolean =>
  records.some((record) => record.run.scenario === scenario && record.seen !== null);

const recordsNow = (state: AppState) => state.records;
const exemplarsWanted = { what: 'exemplars', parse: parseExemplars } as const;

interface Props {
  readonly scenario: string;
  /** The level of the heading over them. */
  readonly level: 'h2' | 'h3';
}

/** The exemplars of a visit that has been played; nothing before that. */
export function ExemplarLinks({ scenario, level: Heading }: Props): JSX.Element | null {
  const played = isPlayed(useSelected(recordsNow), scenario);
  const exemplars = useBeside(played ? (scenario as ScenarioId) : null, exemplarsWanted);
  if (!played || exemplars.kind !== 'here') return null;
  return (
    <section aria-labelledby={`exemplars-${scenario}`}>
      <Heading id={`exemplars-${scenario}`}>{watchWords.exemplars}</Heading>
      <p class="small">{watchWords.exemplarsNote}</p>
      <ul>
        {Object.keys(exemplars.value).map((name) => (
          <li key={name}>
            <a href={links.watchExemplar(scenario, name)}>{exemplarName(name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
