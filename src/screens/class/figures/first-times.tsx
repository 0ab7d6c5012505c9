/** When the class first asked, first fixed, and heard. */
import type { JSX } from 'preact';
import type { ScenarioFigures } from '../../../classroom/figures/figures.ts';
import type { FirstTime } from '../../../classroom/figures/turns.ts';
import { type First, figureWords, firstTimeWords, firstTitle, turnCountWords } from '../../../words/class-figures.ts';
import { Part } from './part.tsx';

const WIDE = 30;
const HIGH = 60;
const LABEL = 16;

/** Bars over the turns. Every bar has its number above it and its turn below. */
function Bars({ byTurn, turns }: { readonly byTurn: readonly number[]; readonly turns: number }): JSX.Element {
  const most = Math.max(1, ...byTurn);
  return (
    <svg class="bars" viewBox={`0 0 ${turns * WIDE} ${HIGH + 2 * LABEL}`} aria-hidden="true">
      {Array.from({ length: turns }, (_, turn) => {
        const many = byTurn[turn] ?? 0;
        const high = (HIGH * many) / most;
        const x = turn * WIDE;
        return (
          <g key={turn}>
            <rect x={x + 3} y={LABEL + HIGH - high} width={WIDE - 6} height={high} />
            {many > 0 && (
              <text class="bar-count" x={x + WIDE / 2} y={LABEL + HIGH - high - 3}>
                {many}
              </text>
            )}
            <text x={x + WIDE / 2} y={HIGH + 2 * LABEL - 3}>
              {turn + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface OneProps {
  readonly first: First;
  readonly times: FirstTime;
  readonly name: string;
  readonly turns: number;
}

function One({ first, times, name, turns }: OneProps): JSX.Element {
  return (
    <figure class={`first ${first}`}>
      <h4>{firstTitle(first, name)}</h4>
      <Bars byTurn={times.byTurn} turns={turns} />
      <ul class="unseen">
        {times.byTurn.map((many, turn) => many > 0 && <li key={turn}>{turnCountWords(turn, many)}</li>)}
      </ul>
      <figcaption>{firstTimeWords(first, times, name)}</figcaption>
    </figure>
  );
}

export function FirstTimes({
  figures,
  name,
}: {
  readonly figures: ScenarioFigures;
  readonly name: string;
}): JSX.Element {
  const { asked, fixed, heard, learners, turns } = figures;
  const all = { asked, fixed, heard } as const;
  return (
    <Part title={figureWords.when} counts={figureWords.whenCount(learners)} open={true}>
      <div class="firsts">
        {(['asked', 'fixed', 'heard'] as const).map((first) => (
          <One key={first} first={first} times={all[first]} name={name} turns={turns.length} />
        ))}
      </div>
    </Part>
  );
}
