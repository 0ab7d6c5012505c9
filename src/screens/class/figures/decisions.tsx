/** The heatmap in words: for those who cannot see it, and for those who want the figures of each decision. */
import type { JSX } from 'preact';
import type { Decision } from '../../../classroom/figures/decisions.ts';
import { figureWords } from '../../../words/class-figures.ts';
import { codeWords } from '../../../words/debrief.ts';
import { deed } from '../../debrief/exchanges.ts';
import { reachable } from '../../guide/blocks.tsx';
import { Long } from '../long.tsx';
import { Part } from './part.tsx';

function One({ decision }: { readonly decision: Decision }): JSX.Element {
  const { turn, learners, options, difficulty, discrimination, small } = decision;
  const title = figureWords.turn(turn);
  return (
    <section class="table decision" aria-label={`${title}: ${options[0]?.text}`} {...reachable}>
      <table>
        <caption>
          <strong>{title}</strong>. {figureWords.wellTimed(difficulty)}. {figureWords.discrimination(discrimination)}
          {small && <em> ({figureWords.fewCame})</em>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{figureWords.choice}</th>
            <th scope="col">{figureWords.chosen}</th>
            <th scope="col">{figureWords.codedAs}</th>
          </tr>
        </thead>
        <tbody>
          {options.map(({ id, text, chosen, share, codes }) => (
            <tr key={id}>
              <th scope="row">{deed(text)}</th>
              <td>
                {figureWords.outOf(chosen, learners)}, {figureWords.percent(share)}
              </td>
              <td>
                {codes.length === 0
                  ? figureWords.notChosen
                  : codes.map(({ code, count }) => `${codeWords(code)} (${count})`).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Decisions({ decisions }: { readonly decisions: readonly Decision[] }): JSX.Element {
  const few = decisions.filter(({ small }) => small).length;
  return (
    <Part title={figureWords.decisions} counts={figureWords.decisionsCount}>
      {few > 0 && <p class="notice-box">{figureWords.decisionsSmall(few, decisions.length)}</p>}
      <Long of={decisions} first={40}>
        {(shown) => shown.map((decision) => <One key={decision.key} decision={decision} />)}
      </Long>
    </Part>
  );
}
