import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Closing, Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FEELING_MAX } from '../../scenario/vocabulary.ts';
import type { Guess } from '../../storage/record.ts';
import { debriefWords, feelingNames, gapWords, muchWords } from '../../words/debrief.ts';
import { moodsAtEnd, Portrait } from '../pictures/pictures.tsx';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { speakerName } from '../visit/lines.tsx';

/** How much, as five dots and in words. */
export function Scale({ label, much }: { readonly label: string; readonly much: number }): JSX.Element {
  return (
    <p class="own-scale">
      <span class="who">{label}</span>
      <span class="dots" aria-hidden="true">
        {Array.from({ length: FEELING_MAX + 1 }, (_, step) => (
          <span key={step} class={step === much ? 'dot on' : 'dot'} />
        ))}
      </span>
      <span>{muchWords[much]}</span>
    </p>
  );
}

/** The person's own sentences first, and beside them what the learner had guessed. */
export function Closings({
  scenario,
  play,
  closings,
  guess,
}: {
  readonly scenario: Scenario;
  readonly play: Playthrough;
  readonly closings: readonly Closing[];
  readonly guess: Guess | undefined;
}): JSX.Element {
  // On a phone the guesses were answered far down the page: the answers begin at their top.
  const heading = useHeadingFocus();
  const moods = useMemo(() => moodsAtEnd(scenario, play), [scenario, play]);
  const speakers = closings.map((closing) => speakerName(scenario, closing.speaker) ?? '');
  return (
    <section aria-labelledby="closings-title" class="closings">
      <h2 id="closings-title" ref={heading} tabIndex={-1}>
        {debriefWords.inTheirWords([...new Set(speakers)])}
      </h2>
      {closings.map((closing, index) => {
        const name = speakers[index] ?? '';
        const guessed = guess?.[closing.feeling];
        return (
          <figure key={closing.feeling} class="bubble">
            {closing.speaker !== null && (
              <Portrait scenario={scenario.manifest.id} person={closing.speaker} mood={moods.get(closing.speaker)} />
            )}
            <blockquote>{closing.text}</blockquote>
            <figcaption>
              <strong>{feelingNames[closing.feeling]}</strong>
              <Scale label={debriefWords.theirs(name)} much={closing.much} />
              {guessed !== undefined && (
                <>
                  <Scale label={debriefWords.yourGuess} much={guessed} />
                  <p class="small">{gapWords(name, guessed, closing.much)}</p>
                </>
              )}
            </figcaption>
          </figure>
        );
      })}
    </section>
  );
}
