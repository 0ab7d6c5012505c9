/** What was said in a place of the map. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { toldSoFar } from '../../run/exchanges.ts';
import type { Pass } from '../../run/map.ts';
import { mapWords, othersWords } from '../../words/map.ts';
import { useApp } from '../use-app.ts';
import { Lines, Said } from '../visit/lines.tsx';
import { type Drawn, headOf, passesShown, wordsOf } from './drawn.ts';

function Passed({ drawn, pass }: { readonly drawn: Drawn; readonly pass: Pass }): JSX.Element | null {
  const app = useApp();
  const road = drawn.roads[pass.road];
  const told = useMemo(() => (road === undefined ? null : toldSoFar(road.play.beats)), [road]);
  if (road === undefined || told === null) return null;
  const { stop } = pass;
  const { scenario } = drawn;
  const first = stop.step === 0 ? 0 : stop.step + 1;
  const exchanges = stop.end ? [] : told.exchanges.slice(first, stop.step + stop.choices.length + 1);
  return (
    <div class={`passed road-${pass.road < drawn.named ? pass.road : 'before'}`}>
      <p class="passed-name">
        <strong>{road.name}</strong> · {headOf(drawn, pass)}
      </p>
      {exchanges.map((exchange, index) => (
        <div key={index} class="exchange now">
          {exchange.said !== null && <Said said={exchange.said} />}
          <Lines scenario={scenario} lines={exchange.lines} />
        </div>
      ))}
      {stop.choices.length === 0 && <p>{wordsOf(drawn, pass)}</p>}
      {stop.end && told.later !== null && (
        <div class="exchange now">
          <p>
            <strong>{told.later.label}</strong>
          </p>
          <Lines scenario={scenario} lines={told.later.lines} />
        </div>
      )}
      <p class="small">{othersWords(stop.others.length)}</p>
      {!stop.end && (
        <button
          type="button"
          class="quiet"
          data-action="try-from"
          data-step={stop.step}
          onClick={() => app.tryFrom(scenario, road.play.run, stop.step)}
        >
          {mapWords.tryFrom}
          <span class="unseen">, {headOf(drawn, pass).toLowerCase()}</span>
        </button>
      )}
    </div>
  );
}

interface Props {
  readonly drawn: Drawn;
  /** The place that is open. */
  readonly open: number | null;
}

export function Detail({ drawn, open }: Props): JSX.Element {
  const node = drawn.map.nodes.find(({ id }) => id === open);
  return (
    <div class="map-detail" role="status">
      {node === undefined ? (
        <p class="small">{mapWords.nothing}</p>
      ) : (
        passesShown(drawn, node).map((pass) => <Passed key={pass.road} drawn={drawn} pass={pass} />)
      )}
    </div>
  );
}
