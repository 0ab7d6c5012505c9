/** What the person says of each visit, and what came of it weeks later. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Comparison } from '../../compare/compare.ts';
import { type Told, toldSoFar } from '../../run/exchanges.ts';
import { type Closing, closingsOf, type Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compareWords, sideWords } from '../../words/compare.ts';
import { feelingNames } from '../../words/debrief.ts';
import { listed } from '../../words/list.ts';
import { Scale } from '../debrief/closings.tsx';
import { Lines, speakerName } from '../visit/lines.tsx';
import { sides } from './cells.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
}

function Sentences({ scenario, closings }: { readonly scenario: Scenario; readonly closings: readonly Closing[] }) {
  if (closings.length === 0) return <p class="small">{compareWords.noClosing}</p>;
  return (
    <>
      {closings.map((closing) => (
        <figure key={closing.feeling}>
          <blockquote>{closing.text}</blockquote>
          <figcaption>
            <strong>{feelingNames[closing.feeling]}</strong>
            <Scale label={speakerName(scenario, closing.speaker) ?? ''} much={closing.much} />
          </figcaption>
        </figure>
      ))}
    </>
  );
}

function Later({ scenario, later }: { readonly scenario: Scenario; readonly later: Told['later'] }): JSX.Element {
  return later === null ? (
    <p class="small">{compareWords.noClosing}</p>
  ) : (
    <Lines scenario={scenario} lines={later.lines} />
  );
}

const endOf = (play: Playthrough) => ({ closings: closingsOf(play.beats), later: toldSoFar(play.beats).later });

export function People({ scenario, comparison }: Props): JSX.Element | null {
  const { a, b } = comparison;
  const ends = useMemo(() => ({ a: endOf(a.play), b: endOf(b.play) }), [a, b]);
  const names = [...ends.a.closings, ...ends.b.closings].map(({ speaker }) => speakerName(scenario, speaker) ?? '');
  if (names.length === 0 && ends.a.later === null && ends.b.later === null) return null;
  return (
    <>
      <section aria-labelledby="closings-title" class="closings">
        <h2 id="closings-title">{compareWords.closings(listed([...new Set(names)]))}</h2>
        <div class="pair">
          {sides.map((side) => (
            <div key={side}>
              <h3>{sideWords[side].head}</h3>
              <Sentences scenario={scenario} closings={ends[side].closings} />
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="later-title">
        <h2 id="later-title">{compareWords.later}</h2>
        <div class="pair">
          {sides.map((side) => (
            <div key={side} class="cell">
              <h3>
                {[sideWords[side].head, ...(ends[side].later === null ? [] : [ends[side].later.label])].join(': ')}
              </h3>
              <Later scenario={scenario} later={ends[side].later} />
            </div>
          ))}
        </div>
      </section>
    </>
  );
}
