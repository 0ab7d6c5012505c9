/** What came of each run: endings, hearing, the five dimensions, facts and duties, in two columns. */
import type { ComponentChildren, JSX } from 'preact';
import { dimensions } from '../../codebook/score.ts';
import type { Compared, Comparison } from '../../compare/compare.ts';
import type { Fact } from '../../scenario/manifest.ts';
import { compareWords, sideWords } from '../../words/compare.ts';
import { debriefWords, dimensionWords } from '../../words/debrief.ts';
import { sides } from './cells.tsx';

interface Props {
  readonly comparison: Comparison;
}

function Table({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <table class="beside">
      <caption class="unseen">{label}</caption>
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th key={side} scope="col">
              {sideWords[side].head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Row({
  head,
  comparison,
  cell,
}: Props & { readonly head: ComponentChildren; readonly cell: (run: Compared) => ComponentChildren }): JSX.Element {
  return (
    <tr>
      <th scope="row">{head}</th>
      {sides.map((side) => (
        <td key={side}>{cell(comparison[side])}</td>
      ))}
    </tr>
  );
}

function Bar({ value, name }: { readonly value: number; readonly name: string }): JSX.Element {
  return (
    <>
      <span class="figure">{value}</span>{' '}
      <meter min={0} max={100} value={value} aria-label={name}>
        {value}
      </meter>
    </>
  );
}

function Scores({ comparison }: Props): JSX.Element {
  const { of } = compareWords;
  return (
    <Table label={compareWords.figures}>
      <Row
        comparison={comparison}
        head={compareWords.ending}
        cell={({ ending }) => ending?.title ?? compareWords.goesOn}
      />
      <Row
        comparison={comparison}
        head={compareWords.heardAt}
        cell={({ debrief: { score } }) => (score.heardAt === null ? compareWords.never : score.heardAt + 1)}
      />
      <Row comparison={comparison} head={compareWords.cues} cell={({ debrief: { cues } }) => of(cues.met, cues.all)} />
      <Row
        comparison={comparison}
        head={compareWords.toldCount}
        cell={({ debrief: { told, untold } }) => of(told.length, told.length + untold.length)}
      />
      {dimensions.map((dimension) => (
        <Row
          key={dimension}
          comparison={comparison}
          head={dimensionWords[dimension].name}
          cell={({ debrief: { score } }) => <Bar value={score[dimension]} name={dimensionWords[dimension].name} />}
        />
      ))}
      <Row
        comparison={comparison}
        head={compareWords.total}
        cell={({ debrief: { score } }) => <Bar value={score.total} name={compareWords.total} />}
      />
    </Table>
  );
}

const Facts = ({ facts }: { readonly facts: readonly Fact[] }): JSX.Element =>
  facts.length === 0 ? (
    <p class="small">{compareWords.toldNothing}</p>
  ) : (
    <ul>
      {facts.map((fact) => (
        <li key={fact.id}>{fact.what}</li>
      ))}
    </ul>
  );

/** What was told, named: only what one of the two heard. */
function Told({ comparison: { told } }: Props): JSX.Element {
  return (
    <section aria-labelledby="told-title">
      <h2 id="told-title">{compareWords.told}</h2>
      <div class="pair">
        {sides.map((side) => (
          <div key={side} class="cell">
            <h3>{compareWords.toldOnly(side)}</h3>
            <Facts facts={told[side]} />
          </div>
        ))}
      </div>
      {told.both.length > 0 && (
        <details class="told-both">
          <summary>
            {compareWords.toldBoth} ({told.both.length})
          </summary>
          <Facts facts={told.both} />
        </details>
      )}
    </section>
  );
}

function Duties({ comparison }: Props): JSX.Element | null {
  const { duties } = comparison.a.debrief;
  if (duties.length === 0) return null;
  const isMet = (run: Compared, id: string) => run.debrief.duties.some((each) => each.duty.id === id && each.met);
  return (
    <section aria-labelledby="duties-title" class="duties-beside">
      <h2 id="duties-title">{compareWords.duties}</h2>
      <Table label={compareWords.duties}>
        {duties.map(({ duty }) => (
          <Row
            key={duty.id}
            comparison={comparison}
            head={duty.red ? `${duty.what} (${debriefWords.redFlag})` : duty.what}
            cell={(run) => (
              <span class={isMet(run, duty.id) ? 'met' : 'missed'}>
                {isMet(run, duty.id) ? debriefWords.met : debriefWords.missed}
              </span>
            )}
          />
        ))}
      </Table>
    </section>
  );
}

export function Figures({ comparison }: Props): JSX.Element {
  return (
    <>
      <section aria-labelledby="figures-title">
        <h2 id="figures-title">{compareWords.figures}</h2>
        <Scores comparison={comparison} />
        <p class="small">{debriefWords.totalNote}</p>
      </section>
      <Told comparison={comparison} />
      <Duties comparison={comparison} />
    </>
  );
}
