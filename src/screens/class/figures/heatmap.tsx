/** What share chose what, turn by turn: a table of numbers that can be walked with the arrow keys. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Decision, OptionFigures } from '../../../classroom/figures/decisions.ts';
import { cellWords, figureWords } from '../../../words/class-figures.ts';
import { familyWords } from '../../../words/debrief.ts';
import { Part } from './part.tsx';

interface Place {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const familiesOf = ({ codes }: OptionFigures) => [...new Set(codes.map(({ family }) => family))];

const wordsOf = (decision: Decision, option: OptionFigures) =>
  cellWords({
    turn: decision.turn,
    text: option.text,
    chosen: option.chosen,
    of: decision.learners,
    families: familiesOf(option),
  });

/** Eleven shades, so that no style has to be written into the page. The number says the same. */
const shade = (share: number) => `share-${Math.round(10 * share)}`;

interface CellProps {
  readonly decision: Decision;
  readonly option: OptionFigures;
  readonly place: Place;
  readonly current: boolean;
  readonly onReach: (place: Place) => void;
}

function Cell({ decision, option, place, current, onReach }: CellProps): JSX.Element {
  const [family] = familiesOf(option);
  return (
    <td class={`cell ${shade(option.share)}`}>
      <button
        type="button"
        tabIndex={current ? 0 : -1}
        data-cell={`${place.row} ${place.column}`}
        data-option={option.id}
        data-chosen={option.chosen}
        onFocus={() => onReach(place)}
        onClick={() => onReach(place)}
      >
        {figureWords.percent(option.share)}
        <span class="cell-family">{family === undefined ? '' : familyWords[family]}</span>
        <span class="unseen">: {wordsOf(decision, option)}</span>
      </button>
    </td>
  );
}

function Rows({ decisions, learners }: { readonly decisions: readonly Decision[]; readonly learners: number }) {
  const [at, reach] = useState<Place>({ row: 0, column: 0 });
  const [pressed, press] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const widest = Math.max(...decisions.map(({ options }) => options.length));
  const go = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.min(Math.max(at.row + step.row, 0), decisions.length - 1);
    const last = (decisions[row]?.options.length ?? 1) - 1;
    const column = Math.min(Math.max(at.column + step.column, 0), last);
    table.current?.querySelector<HTMLButtonElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const onReach = (place: Place) => {
    reach(place);
    press(true);
  };
  const decision = decisions[at.row];
  const option = decision?.options[at.column];
  return (
    <>
      <table class="heat" ref={table} onKeyDown={go}>
        <thead>
          <tr>
            <th scope="col">{figureWords.heatTable}</th>
            {Array.from({ length: widest }, (_, index) => (
              <th key={index} scope="col">
                <span class="unseen">{figureWords.heatOption(index)}</span>
                <span aria-hidden="true">{index + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decisions.map((each, row) => (
            <tr key={each.key} data-decision={each.key}>
              <th scope="row">
                {figureWords.turn(each.turn)}
                <span class="small came">{figureWords.heatCame(each.learners, learners)}</span>
              </th>
              {each.options.map((one, column) => (
                <Cell
                  key={one.id}
                  decision={each}
                  option={one}
                  place={{ row, column }}
                  current={row === at.row && column === at.column}
                  onReach={onReach}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="cell-words screen-only" aria-hidden="true">
        {pressed && decision !== undefined && option !== undefined ? wordsOf(decision, option) : figureWords.heatKeys}
      </p>
    </>
  );
}

interface Props {
  readonly decisions: readonly Decision[];
  readonly learners: number;
}

export function Heatmap({ decisions, learners }: Props): JSX.Element | null {
  const [all, showAll] = useState(false);
  const main = decisions.filter((each) => 4 * each.learners >= learners);
  const shown = all ? decisions : main;
  const rest = decisions.length - main.length;
  if (shown.length === 0) return null;
  return (
    <Part title={figureWords.heat} counts={figureWords.heatCount(learners)} open={true}>
      <Rows key={String(all)} decisions={shown} learners={learners} />
      {rest > 0 && (
        <p class="screen-only">
          <button type="button" class="quiet" data-action="all-decisions" onClick={() => showAll(!all)}>
            {all ? figureWords.heatFewer : figureWords.heatRest(rest)}
          </button>
        </p>
      )}
    </Part>
  );
}
