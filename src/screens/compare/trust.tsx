/** Trust as two lines over the turns, and as a table that says the same. */
import type { JSX } from 'preact';
import { TRUST_MAX } from '../../codebook/trust.ts';
import { compareWords, sideWords, trustWords } from '../../words/compare.ts';

interface Props {
  /** At the start and after each turn, 0 to 10. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

const WIDE = 360;
const TALL = 170;
const EDGE = { left: 26, right: 12, top: 12, bottom: 24 };

const down = (trust: number) => EDGE.top + (1 - trust / TRUST_MAX) * (TALL - EDGE.top - EDGE.bottom);
const across = (turn: number, last: number) => EDGE.left + (turn / Math.max(1, last)) * (WIDE - EDGE.left - EDGE.right);

function Grid({ last }: { readonly last: number }): JSX.Element {
  const step = last > 10 ? 3 : 2;
  const turns = Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
  return (
    <g class="grid">
      {[0, 5, TRUST_MAX].map((trust) => (
        <g key={trust}>
          <line x1={EDGE.left} x2={WIDE - EDGE.right} y1={down(trust)} y2={down(trust)} />
          <text x={EDGE.left - 6} y={down(trust) + 4} text-anchor="end">
            {trust}
          </text>
        </g>
      ))}
      {turns.map((turn) => (
        <text key={turn} x={across(turn, last)} y={TALL - 6} text-anchor="middle">
          {turn}
        </text>
      ))}
    </g>
  );
}

/** The first is a whole line with dots, the second a broken one with squares: no colour is needed to tell them apart. */
function Line({
  trust,
  last,
  side,
}: {
  readonly trust: readonly number[];
  readonly last: number;
  readonly side: 'a' | 'b';
}): JSX.Element {
  const points = trust.map((value, turn) => [across(turn, last), down(value)] as const);
  return (
    <g class={`line line-${side}`}>
      <polyline points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
      {points.map(([x, y], turn) =>
        side === 'a' ? (
          <circle key={turn} cx={x} cy={y} r={3} />
        ) : (
          <rect key={turn} x={x - 3} y={y - 3} width={6} height={6} />
        ),
      )}
    </g>
  );
}

const Key = ({ side }: { readonly side: 'a' | 'b' }): JSX.Element => (
  <li>
    <svg viewBox="0 0 40 12" class="key" aria-hidden="true">
      <g class={`line line-${side}`}>
        <polyline points="2,6 38,6" />
        {side === 'a' ? <circle cx={20} cy={6} r={4} /> : <rect x={16} y={2} width={8} height={8} />}
      </g>
    </svg>{' '}
    {sideWords[side].head}
  </li>
);

function TrustTable({ a, b }: Props): JSX.Element {
  const rows = Array.from({ length: Math.max(a.length, b.length) }, (_, turn) => turn);
  return (
    <details class="as-table">
      <summary>{compareWords.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{compareWords.turn}</th>
            <th scope="col">{sideWords.a.head}</th>
            <th scope="col">{sideWords.b.head}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((turn) => (
            <tr key={turn}>
              <th scope="row">{turn === 0 ? compareWords.start : turn}</th>
              <td>{a[turn] ?? '–'}</td>
              <td>{b[turn] ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function Trust({ a, b }: Props): JSX.Element {
  const last = Math.max(a.length, b.length) - 1;
  return (
    <section aria-labelledby="trust-title" class="trust">
      <h2 id="trust-title">{compareWords.trust}</h2>
      <ul class="keys">
        <Key side="a" />
        <Key side="b" />
      </ul>
      <svg viewBox={`0 0 ${WIDE} ${TALL}`} class="trust-lines" role="img" aria-label={trustWords(a, b)}>
        <Grid last={last} />
        <Line trust={a} last={last} side="a" />
        <Line trust={b} last={last} side="b" />
      </svg>
      <TrustTable a={a} b={b} />
    </section>
  );
}
