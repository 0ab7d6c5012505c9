/** Where the class went from each choice, as a list by turn. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioId } from '../../../base/base.ts';
import type { ScenarioFigures } from '../../../classroom/figures/figures.ts';
import type { Road } from '../../../classroom/figures/turns.ts';
import { figureWords, flowWords } from '../../../words/class-figures.ts';
import { deed } from '../../debrief/exchanges.ts';
import { lazily } from '../../lazily.tsx';
import { Part } from './part.tsx';

const FlowMap = lazily(async () => (await import('./flow.tsx')).FlowMap);

/** Ways of one turn that are named; the rest are counted. */
const NAMED = 4;

interface Props {
  readonly figures: ScenarioFigures;
  readonly endings: readonly { readonly id: string; readonly title: string }[];
  /** The codes of the playings that count. */
  readonly codes: readonly string[];
}

type TextOf = (road: Pick<Road, 'from' | 'to' | 'ending'>) => readonly [from: string, to: string];

function textsOf({ figures, endings }: Omit<Props, 'codes'>): TextOf {
  const texts = new Map(figures.decisions.flatMap(({ options }) => options).map(({ id, text }) => [id, deed(text)]));
  const titles = new Map(endings.map(({ id, title }) => [id, title]));
  return ({ from, to, ending }) => [
    from === null ? figureWords.begins : (texts.get(from) ?? from),
    to === null ? figureWords.ends(titles.get(ending ?? '') ?? '') : (texts.get(to) ?? to),
  ];
}

function Turn({
  roads,
  of,
  textOf,
}: Record<'roads', readonly Road[]> & Record<'of', number> & Record<'textOf', TextOf>) {
  const named = roads.slice(0, NAMED);
  const rest = roads.slice(NAMED);
  return (
    <ol class="roads">
      {named.map((road) => {
        const [from, to] = textOf(road);
        return (
          <li key={`${road.from} ${road.to} ${road.ending}`}>
            <meter min={0} max={of} value={road.learners} aria-hidden="true" />
            <strong class="figure">{figureWords.outOf(road.learners, of)}</strong>
            <span class="road">
              {road.from !== null && <span class="road-from">{from}</span>}
              <span class="road-to">
                <span aria-hidden="true">→ </span>
                {to}
              </span>
            </span>
          </li>
        );
      })}
      {rest.length > 0 && (
        <li class="small">
          {figureWords.roadsMore(
            rest.length,
            rest.reduce((sum, { learners }) => sum + learners, 0),
          )}
        </li>
      )}
    </ol>
  );
}

/** Fetched and drawn once it is opened. */
function Drawing(props: { readonly scenario: ScenarioId; readonly codes: readonly string[] }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details data-action="flow" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{flowWords.open}</summary>
      {open && <FlowMap {...props} />}
    </details>
  );
}

export function Roads(props: Props): JSX.Element {
  const { roads, learners } = props.figures;
  const textOf = textsOf(props);
  const turns = [...new Set(roads.map(({ turn }) => turn))];
  return (
    <Part title={figureWords.roads} counts={figureWords.roadsCount(learners)}>
      <Drawing scenario={props.figures.scenario} codes={props.codes} />
      {turns.map((turn) => (
        <section key={turn}>
          <h4>{figureWords.turn(turn)}</h4>
          <Turn roads={roads.filter((road) => road.turn === turn)} of={learners} textOf={textOf} />
        </section>
      ))}
    </Part>
  );
}
