/** The rows of a comparison: two columns, or one with a switch where there is no room for two. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Comparison, Row } from '../../compare/compare.ts';
import type { Side } from '../../compare/pivot.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compareWords, markWords, sideWords } from '../../words/compare.ts';
import { Cell, Shared, sides } from './cells.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
}

export type Shown = Side | 'differences';

/** What a phone shows of the two columns. On a wide screen both are there and this is not. */
export function Switch({ shown, show }: { readonly shown: Shown; readonly show: (shown: Shown) => void }): JSX.Element {
  const options = [
    ['differences', compareWords.differences],
    ['a', sideWords.a.head],
    ['b', sideWords.b.head],
  ] as const;
  return (
    <fieldset class="segments">
      <legend class="unseen">{compareWords.show}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="shown" value={value} checked={shown === value} onChange={() => show(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface RowProps extends Props {
  /** The person's. */
  readonly name: string;
}

/** The side that stands alone in a row; null where both stand in it. */
const alone = (row: Row | undefined): Side | null => (row?.kind !== 'only' ? null : row.a === null ? 'b' : 'a');

function RowShown(
  props: RowProps & { readonly row: Row; readonly pivotal: boolean; readonly goesOn: boolean },
): JSX.Element {
  const { scenario, comparison, row, name, pivotal, goesOn } = props;
  return (
    <li class={pivotal ? `row row-${row.kind} pivotal` : `row row-${row.kind}`} data-row={row.kind}>
      {row.mark !== null && <p class={`mark mark-${row.mark}`}>{markWords(row.mark, alone(row))}</p>}
      {pivotal && (
        <p class="hung">{comparison.pivot?.opened === 0 ? compareWords.partedFirst : compareWords.hungHere}</p>
      )}
      {row.kind === 'same' ? (
        <Shared {...props} row={row} />
      ) : (
        <div class="pair">
          {sides.map((side) => {
            const step = row[side];
            if (step === null) {
              return (
                <p key={side} class={goesOn ? `cell empty bare only-${side}` : `cell empty only-${side}`}>
                  {!goesOn && compareWords.nothingBeside(side)}
                </p>
              );
            }
            const { play } = comparison[side];
            return (
              <Cell
                key={side}
                scenario={scenario}
                play={play}
                step={step}
                side={side}
                elsewhere={row.elsewhere[side]}
                name={name}
              />
            );
          })}
        </div>
      )}
    </li>
  );
}

export function Rows({ scenario, comparison }: Props): JSX.Element {
  const [shown, show] = useState<Shown>('differences');
  const name = scenario.manifest.cast[0]?.name ?? '';
  const { rows, pivot } = comparison;
  // Where one only goes on alone, nothing hung on its first words.
  const parted = rows.some((row) => row.mark === 'fork' || row.retimed);
  const pivotal = parted ? pivot?.row : undefined;
  const differs = rows.some((row) => row.kind !== 'same' || row.retimed);
  return (
    <section aria-labelledby="rows-title">
      <h2 id="rows-title">{compareWords.turns}</h2>
      <Switch shown={shown} show={show} />
      {!differs && <p class="when-differences">{compareWords.nothingDiffers}</p>}
      <ol class={`rows show-${shown}`}>
        {rows.map((row, index) => (
          <RowShown
            key={index}
            scenario={scenario}
            comparison={comparison}
            name={name}
            row={row}
            pivotal={pivotal === index}
            goesOn={pivotal !== index && alone(row) !== null && alone(row) === alone(rows[index - 1])}
          />
        ))}
      </ol>
    </section>
  );
}
