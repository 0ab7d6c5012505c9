/** Hints, tasks and facts that the class went by. */
import type { JSX } from 'preact';
import type { ScenarioFigures } from '../../../classroom/figures/figures.ts';
import { figureWords } from '../../../words/class-figures.ts';
import { Part } from './part.tsx';

interface Props {
  readonly figures: ScenarioFigures;
  readonly name: string;
}

function Cues({ figures }: Pick<Props, 'figures'>): JSX.Element {
  const { cues } = figures;
  return (
    <Part title={figureWords.cues} counts={figureWords.cuesCount} open={true}>
      {cues.length === 0 && <p>{figureWords.noCues}</p>}
      <ul class="measured" data-figure="cues">
        {cues.map(({ id, what, missed, dropped, share }) => (
          <li key={id}>
            <meter min={0} max={1} value={share} aria-hidden="true" />
            <strong class="figure">{figureWords.cueMissed(missed, dropped)}</strong>
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Duties({ figures }: Pick<Props, 'figures'>): JSX.Element {
  const { duties, learners } = figures;
  return (
    <Part title={figureWords.duties} counts={figureWords.dutiesCount(learners)} open={true}>
      {duties.length === 0 && <p>{figureWords.noDuties}</p>}
      <ul class="measured" data-figure="duties">
        {duties.map(({ id, what, red, missed }) => (
          <li key={id}>
            <meter min={0} max={learners} value={missed} aria-hidden="true" />
            <strong class="figure">{figureWords.dutyMissed(missed, learners)}</strong>
            <span>
              {what}
              {red && <strong class="red"> ({figureWords.red})</strong>}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Named only where they are asked for: whoever reads them cannot hear them for the first time any more. */
function Facts({ figures, name }: Props): JSX.Element {
  const { facts, learners } = figures;
  const unheard = facts.filter(({ told }) => told === 0);
  return (
    <Part title={figureWords.facts} counts={figureWords.factsCount(unheard.length, facts.length, name)} open={true}>
      {unheard.length > 0 && (
        <details data-action="unheard">
          <summary>{figureWords.factsAsk}</summary>
          <ul data-figure="unheard">
            {unheard.map(({ id, what }) => (
              <li key={id}>{what}</li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{figureWords.factsAll}</summary>
        <ul class="measured">
          {facts.map(({ id, what, told }) => (
            <li key={id}>
              <meter min={0} max={learners} value={told} aria-hidden="true" />
              <strong class="figure">{figureWords.told(told, learners)}</strong>
              <span>{what}</span>
            </li>
          ))}
        </ul>
      </details>
    </Part>
  );
}

export function Missed(props: Props): JSX.Element {
  return (
    <>
      <Cues figures={props.figures} />
      <Duties figures={props.figures} />
      <Facts {...props} />
    </>
  );
}
