/** What the person says of each visit, and what came of it weeks later. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Comparison } from '../../compare/compare.ts';
import { toldSoFar } from '../../run/exchanges.ts';
import { type Closing, closingsOf } from '../../run/replay.ts';
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

export function People({ scenario, comparison }: Props): JSX.Element | null {
  const { a, b } = comparison;
  const ends = useMemo(
    () => ({
      a: { closings: closingsOf(a.play.beats), later: toldSoFar(a.play.beats).later },
      b: { closings: closingsOf(b.play.beats), later: toldSoFar(b.play.beats).later },
    }),
    [a, b],
  );
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
          {sides.map((side) => {
            const { later } = ends[side];
            return (
              <div key={side} class="cell">
                <h3>
                  {sideWords[side].head}
                  {later !== null && `: ${later.label}`}
                </h3>
                {later === null ? (
                  <p class="small">{compareWords.noClosing}</p>
                ) : (
                  <Lines scenario={scenario} lines={later.lines} />
                )}
              </div>
            );
          })}
        </div>
      </section>
    </>
  );
}
