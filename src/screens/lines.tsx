import type { JSX } from 'preact';
import type { Spoke } from '../conversation/beats.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { visitWords } from '../words/visit.ts';
import { deed, type Exchange, isDeed } from './exchanges.ts';

export function speakerName(scenario: Scenario, speaker: string | null | undefined): string | null {
  if (speaker === 'you') return visitWords.you;
  return scenario.manifest.cast.find((member) => member.id === speaker)?.name ?? null;
}

export function Lines({
  scenario,
  lines,
}: {
  readonly scenario: Scenario;
  readonly lines: readonly Spoke[];
}): JSX.Element {
  return (
    <>
      {lines
        .filter((line) => line.text !== '')
        .map((line, index) => {
          const name = speakerName(scenario, line.tags.speaker);
          return (
            <p key={index} class={name === null ? 'narrated' : 'spoken'}>
              {name !== null && <span class="who">{name}</span>} {line.text}
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
