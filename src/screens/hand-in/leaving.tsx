import type { JSX } from 'preact';
import type { Choosing } from '../../app/classwork/handing.ts';
import { handInWords } from '../../words/assignment.ts';

interface Props {
  readonly choosing: Choosing;
  /** Whether a visit was played more than once. */
  readonly several: boolean;
  readonly onChange: (changed: Partial<Choosing>) => void;
}

const which = [
  ['best', handInWords.best],
  ['all', handInWords.all],
] as const;

const leaving = [
  ['ownWords', handInWords.leaveOwnWords],
  ['reflections', handInWords.leaveReflections],
] as const;

/** What the learner decides about a hand-in. */
export function Leaving({ choosing, several, onChange }: Props): JSX.Element {
  return (
    <>
      {several && (
        <fieldset class="field">
          <legend>{handInWords.whichTitle}</legend>
          <div class="ticks">
            {which.map(([each, words]) => (
              <label key={each}>
                <input
                  type="radio"
                  name="which"
                  value={each}
                  checked={choosing.which === each}
                  onChange={() => onChange({ which: each })}
                />
                <span>{words}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset class="field">
        <legend>{handInWords.leaveTitle}</legend>
        <div class="ticks">
          {leaving.map(([each, words]) => (
            <label key={each}>
              <input
                type="checkbox"
                name={each}
                checked={!choosing[each]}
                onChange={() => onChange({ [each]: !choosing[each] })}
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
