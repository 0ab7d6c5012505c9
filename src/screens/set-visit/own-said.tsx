/** Own words, beside what was found nearest and what was chosen. */
import type { JSX } from 'preact';
import { replay } from '../../app/replays.ts';
import type { ChoiceId } from '../../base/base.ts';
import type { OwnWords } from '../../classroom/hand-in.ts';
import type { Playthrough } from '../../run/replay.ts';
import { upTo } from '../../run/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { ownWordsWords } from '../../words/assignment.ts';

interface Played {
  readonly scenario: Scenario;
  readonly play: Playthrough;
}

/** The words of a choice that was on offer at a turn; null where none of that id was. */
function offeredAt({ scenario, play }: Played, turn: number, id: ChoiceId): string | null {
  const made = play.beats.filter((beat) => beat.kind !== 'spoke');
  const step = made.findIndex((beat) => beat.kind === 'acted' && beat.turn === turn);
  const before = replay(scenario, upTo(play.run, step < 0 ? made.length : step));
  return before.ok ? (before.value.offered.find((each) => each.id === id)?.text ?? null) : null;
}

function chosenAt({ play }: Played, turn: number): string | null {
  for (const beat of play.beats) if (beat.kind === 'acted' && beat.turn === turn) return beat.text;
  return null;
}

/** Each thing that was said, as items of a list of descriptions. */
export function OwnSaid({ words, ...played }: Played & { readonly words: readonly OwnWords[] }): JSX.Element {
  return (
    <>
      {words.map(({ turn, said, nearest }) => {
        const near = nearest === null ? null : offeredAt(played, turn, nearest);
        const chosen = chosenAt(played, turn);
        return (
          <dd key={turn} class="own-said">
            <p>
              <span class="small">{ownWordsWords.atTurn(turn + 1)}</span> <q dir="auto">{said}</q>
            </p>
            <p class="small">
              {near === null ? ownWordsWords.nearestNone : ownWordsWords.nearest(near)}
              {chosen !== null && ` ${ownWordsWords.chosen(chosen)}`}
            </p>
          </dd>
        );
      })}
    </>
  );
}
