/** What has been said up to a moment of a run, with its codes or without. */
import type { JSX } from 'preact';
import { familyOf, isMove } from '../../codebook/codebook.ts';
import { explained } from '../../codebook/explained.ts';
import type { Acted, Beat, Spoke } from '../../conversation/beats.ts';
import { type Exchange, toldSoFar } from '../../run/exchanges.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { codeWords, familyWords, timingWords } from '../../words/debrief.ts';
import { watchWords } from '../../words/watch.ts';
import { Lines, Said } from '../visit/lines.tsx';

function Coded({ turn }: { readonly turn: Acted }): JSX.Element {
  const family = familyOf(turn.code);
  const definition = isMove(turn.code) ? explained[turn.code].definition : '';
  return (
    <p class={`coded family-${family}`}>
      <strong>{familyWords[family]}</strong>: {codeWords(turn.code)}. {definition} {timingWords(turn.code)}
    </p>
  );
}

function Exchanged({ exchange, now, scenario, codes }: ExchangedProps): JSX.Element {
  const { said, lines } = exchange;
  return (
    <article class={now ? 'exchange now' : 'exchange'}>
      {said !== null && <Said said={said} />}
      {codes && said?.kind === 'acted' && <Coded turn={said} />}
      <Lines scenario={scenario} lines={lines} />
    </article>
  );
}

interface ExchangedProps extends Pick<ShownProps, 'scenario' | 'codes'> {
  readonly exchange: Exchange;
  readonly now: boolean;
}

interface ShownProps {
  readonly scenario: Pick<Scenario, 'manifest'>;
  /** The beats shown so far. */
  readonly beats: readonly Beat[];
  readonly codes: boolean;
}

const isClosing = (beat: Beat): beat is Spoke => beat.kind === 'spoke' && beat.tags.felt !== undefined;

export function Shown({ scenario, beats, codes }: ShownProps): JSX.Element {
  const { exchanges, later } = toldSoFar(beats);
  const closings = beats.filter(isClosing);
  const newest = closings.length > 0 ? 'closings' : later !== null ? 'later' : 'exchange';
  return (
    <>
      {exchanges.map((exchange, index) => {
        const now = newest === 'exchange' && index === exchanges.length - 1;
        return <Exchanged key={index} exchange={exchange} now={now} scenario={scenario} codes={codes} />;
      })}
      {later !== null && (
        <article class={newest === 'later' ? 'exchange later now' : 'exchange later'}>
          <h2>{later.label}</h2>
          <Lines scenario={scenario} lines={later.lines} />
        </article>
      )}
      {closings.length > 0 && (
        <article class="exchange later now">
          <h2>{watchWords.inTheirWords}</h2>
          <Lines scenario={scenario} lines={closings} />
        </article>
      )}
    </>
  );
}
