/** What share chose what, turn by turn: a table of numbers that can be walked with the arrow keys. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Decision, OptionFigures } from '../../../classroom/figures/decisions.ts';
import { cellWords, figureWords, othersWords } from '../../../words/class-figures.ts';
import { familyWords } from '../../../words/debrief.ts';
import { deed } from '../../debrief/exchanges.ts';
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
    text: deed(option.text),
    chosen: option.chosen,
    of: decision.learners,
    families: familiesOf(option),
  });

/** Eleven shades, so that no style has to be written into the page. The number says the same. */
const shade = (share: number) => `share-${Math.round(10 * share)}`;

/** Choices with a column of their own; the rest share one. A decision may have a score of choices that hardly anybody met. */
const COLUMNS = 5;

interface Shown {
  readonly key: string;
  readonly chosen: number;
  readonly share: number;
  readonly family: string;
  readonly words: string;
}

function shownIn(decision: Decision): readonly Shown[] {
  const { turn, learners: of, options } = decision;
  const named = options.slice(0, options.length === COLUMNS + 1 ? COLUMNS + 1 : COLUMNS);
  const rest = options.slice(named.length);
  const cells = named.map((option): Shown => {
    const [family] = familiesOf(option);
    const { id: key, chosen, share } = option;
    return { key, chosen, share, family: family ? familyWords[family] : '', words: wordsOf(decision, option) };
  });
  if (rest.length === 0) return cells;
  const chosen = rest.reduce((sum, each) => sum + each.chosen, 0);
  const words = othersWords({ turn, chosen, of, choices: rest.length });
  return [...cells, { key: '', chosen, share: chosen / of, family: figureWords.heatOthers, words }];
}

interface CellProps {
  readonly shown: Shown;
  readonly place: Place;
  readonly current: boolean;
  readonly onReach: (place: Place) => void;
}

function Cell({ shown, place, current, onReach }: CellProps): JSX.Element {
  const { key, chosen, share, family, words } = shown;
  return (
    <td class={`cell ${shade(share)}`}>
      <button
        type="button"
        tabIndex={current ? 0 : -1}
        data-cell={`${place.row} ${place.column}`}
        data-option={key}
        data-chosen={chosen}
        onFocus={() => onReach(place)}
        onClick={() => onReach(place)}
      >
        {figureWords.percent(share)}
        <span class="cell-family">{family}</span>
        <span class="unseen">: {words}</span>
      </button>
    </td>
  );
}

function Rows({ decisions, learners }: { readonly decisions: readonly Decision[]; readonly learners: number }) {
  const [at, reach] = useState<Place>({ row: 0, column: 0 });
  const [pressed, press] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const cells = useMemo(() => decisions.map(shownIn), [decisions]);
  const widest = Math.max(...cells.map((row) => row.length));
  const go = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.min(Math.max(at.row + step.row, 0), decisions.length - 1);
    const last = (cells[row]?.length ?? 1) - 1;
    const column = Math.min(Math.max(at.column + step.column, 0), last);
    table.current?.querySelector<HTMLButtonElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const onReach = (place: Place) => {
    reach(place);
    press(true);
  };
  const words = cells[at.row]?.[at.column]?.words;
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
              {cells[row]?.map((shown, column) => (
                <Cell
                  key={shown.key}
                  shown={shown}
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
        {pressed && words !== undefined ? words : figureWords.heatKeys}
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
