import type { JSX } from 'preact';
import type { Spoke } from '../../conversation/beats.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SoundName } from '../../scenario/vocabulary.ts';
import { visitWords } from '../../words/visit.ts';
import { deed, type Exchange, isDeed } from '../debrief/exchanges.ts';

export function speakerName(scenario: Pick<Scenario, 'manifest'>, speaker: string | null | undefined): string | null {
  if (speaker === 'you') return visitWords.you;
  return scenario.manifest.cast.find((member) => member.id === speaker)?.name ?? null;
}

interface LinesProps {
  readonly scenario: Pick<Scenario, 'manifest'>;
  readonly lines: readonly Spoke[];
  /** What sounds, in words; null while nothing is to be heard. */
  readonly caption?: ((sound: SoundName) => string) | null;
}

/** Lines as they are read. A speaker is named at the first of several lines in a row. */
export function Lines({ scenario, lines, caption = null }: LinesProps): JSX.Element {
  const shown = lines.filter(({ text, tags }) => text !== '' || (caption !== null && tags.sound !== undefined));
  return (
    <>
      {shown.map((line, index) => {
        const name = speakerName(scenario, line.tags.speaker);
        const goesOn = shown[index - 1]?.tags.speaker === line.tags.speaker;
        return (
          <p key={index} class={name === null ? 'narrated' : 'spoken'}>
            {name !== null && <span class={goesOn ? 'who unseen' : 'who'}>{name}</span>} {line.text}
            {caption !== null && line.tags.sound !== undefined && (
              <>
                {' '}
                <span class="caption">{caption(line.tags.sound)}</span>
              </>
            )}
          </p>
        );
      })}
    </>
  );
}

export function Said({ said }: { readonly said: NonNullable<Exchange['said']> }): JSX.Element {
  if (said.kind === 'glanced' || isDeed(said.text)) return <p class="said deed">{deed(said.text)}</p>;
  return (
    <p class="said">
      <span class="who">{visitWords.you}</span> {said.text}
    </p>
  );
}
