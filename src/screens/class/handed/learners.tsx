/** Who handed in what. No league table: in the order it was put in, totals only where they are asked for. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LearnerRow, Report } from '../../../app/class/report.ts';
import { links } from '../../../app/routes.ts';
import { classWords, headlineOfLearner } from '../../../words/class-page.ts';
import { reachable } from '../../guide/blocks.tsx';
import { Long } from '../long.tsx';
import type { NameOf } from '../named.ts';

interface Props {
  readonly report: Report;
  readonly nameOf: NameOf;
}

interface RowProps {
  readonly row: LearnerRow;
  readonly title: string;
  readonly name: string;
  readonly totals: boolean;
  /** How many rows of this learner begin here; 0 where they have begun already. */
  readonly begins: number;
}

function Row({ row, title, name, totals, begins }: RowProps): JSX.Element {
  const state = row.ended ? classWords.finished : classWords.unfinished;
  return (
    <tr class={begins > 0 ? 'begins' : ''}>
      {begins > 0 && (
        <th scope="rowgroup" rowSpan={begins}>
          <bdi>{name}</bdi>
        </th>
      )}
      <td>{title}</td>
      <td>
        {state}
        {row.playings > 1 && <span class="small"> ({classWords.playings(row.playings)})</span>}
      </td>
      <td>
        {headlineOfLearner[row.headline]}{' '}
        <a class="screen-only small" href={links.run(row.code)}>
          {classWords.openRun}
          <span class="unseen">
            {' '}
            ({name}, {title})
          </span>
        </a>
      </td>
      {totals && <td class="number">{row.total}</td>}
    </tr>
  );
}

function Table({ report, nameOf, rows, totals }: Props & Record<'totals', boolean> & Record<'rows', Report['rows']>) {
  const titles = new Map<string, string>(report.visits.map(({ figures, title }) => [figures.scenario, title]));
  return (
    <section class="table" aria-label={classWords.learnersCount} {...reachable}>
      <table class="learners">
        <thead>
          <tr>
            <th scope="col">{classWords.learner}</th>
            <th scope="col">{classWords.visit}</th>
            <th scope="col">{classWords.state}</th>
            <th scope="col">{classWords.found}</th>
            {totals && <th scope="col">{classWords.total}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={`${row.learner.id} ${row.scenario}`}
              row={row}
              title={titles.get(row.scenario) ?? row.scenario}
              name={nameOf(row.learner)}
              totals={totals}
              begins={
                row.learner.id === rows[index - 1]?.learner.id
                  ? 0
                  : rows.filter(({ learner }) => learner.id === row.learner.id).length
              }
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Learners({ report, nameOf }: Props): JSX.Element {
  const [totals, showTotals] = useState(false);
  return (
    <section aria-labelledby="learners-title">
      <h2 id="learners-title">{classWords.learners}</h2>
      <p class="small">{classWords.learnersCount}</p>
      <Long of={report.rows} first={100}>
        {(rows) => <Table report={report} nameOf={nameOf} rows={rows} totals={totals} />}
      </Long>
      <p class="screen-only">
        <label class="switch">
          <input
            type="checkbox"
            data-action="totals"
            checked={totals}
            onChange={({ currentTarget }) => showTotals(currentTarget.checked)}
          />
          {classWords.showTotals}
        </label>
      </p>
    </section>
  );
}
