/** The rows of two runs of which only the words are left. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ByWords, Exchanged } from '../../compare/by-words.ts';
import type { Side } from '../../compare/pivot.ts';
import { compareWords, markWords, sideWords } from '../../words/compare.ts';
import { deed, isDeed } from '../debrief/exchanges.ts';
import { sides } from './cells.tsx';
import { type Shown, Switch } from './rows.tsx';

type WordRow = ByWords['rows'][number];

function Came({ exchanged, summary }: { readonly exchanged: Exchanged; readonly summary: string }): JSX.Element | null {
  if (exchanged.reply.length === 0) return null;
  return (
    <details class="came-of">
      <summary>{summary}</summary>
      {exchanged.reply.map((line, index) => (
        <p key={index} class={line.who === null ? 'narrated' : 'spoken'}>
          {line.text}
        </p>
      ))}
    </details>
  );
}

const Said = ({ text }: { readonly text: string }): JSX.Element => (
  <p class={isDeed(text) ? 'said deed' : 'said'}>{deed(text)}</p>
);

function Pair({ row, goesOn }: { readonly row: WordRow; readonly goesOn: boolean }): JSX.Element {
  if (row.kind === 'same') {
    return (
      <div class="cell shared">
        <Said text={row.a.text} />
        <div class="replies">
          {sides.map((side) => (
            <div key={side} class={`only-${side}`}>
              <Came exchanged={row[side]} summary={compareWords.replyOf(side)} />
            </div>
          ))}
        </div>
      </div>
    );
  }
  return (
    <div class="pair">
      {sides.map((side) => {
        const exchanged = row[side];
        return exchanged === null ? (
          <p key={side} class={goesOn ? `cell empty bare only-${side}` : `cell empty only-${side}`}>
            {!goesOn && compareWords.nothingBeside(side)}
          </p>
        ) : (
          <div key={side} class={`cell only-${side}`}>
            <p class="small">{sideWords[side].head}</p>
            <Said text={exchanged.text} />
            <Came exchanged={exchanged} summary={compareWords.reply} />
          </div>
        );
      })}
    </div>
  );
}

export function WordRows({ rows }: Pick<ByWords, 'rows'>): JSX.Element {
  const [shown, show] = useState<Shown>('differences');
  const alone = (row: WordRow | undefined): Side | null => (row?.kind !== 'only' ? null : row.a === null ? 'b' : 'a');
  return (
    <section aria-labelledby="rows-title">
      <h2 id="rows-title">{compareWords.turns}</h2>
      <Switch shown={shown} show={show} />
      <ol class={`rows show-${shown}`}>
        {rows.map((row, index) => (
          <li key={index} class={`row row-${row.kind}`} data-row={row.kind}>
            {row.mark !== null && <p class={`mark mark-${row.mark}`}>{markWords(row.mark, alone(row))}</p>}
            <Pair row={row} goesOn={alone(row) !== null && alone(row) === alone(rows[index - 1])} />
          </li>
        ))}
      </ol>
    </section>
  );
}
