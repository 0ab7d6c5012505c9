import type { JSX } from 'preact';
import { isMove } from '../../codebook/codebook.ts';
import { explained } from '../../codebook/explained.ts';
import type { TurnShown } from '../../run/debrief.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Tally } from '../../storage/record.ts';
import { codeWords, debriefWords, familyWords, timingWords } from '../../words/debrief.ts';
import { Again } from '../again/again.tsx';
import { TallyLine } from '../present/tally.tsx';
import { speakerName } from '../visit/lines.tsx';
import { deed, isDeed } from './exchanges.ts';

interface Props {
  readonly scenario: Scenario;
  readonly name: string;
  readonly turns: readonly TurnShown[];
  readonly play: Playthrough;
  /** The hands of a room, where it was played by one. */
  readonly room: readonly Tally[];
}

function Why({ turn }: { readonly turn: TurnShown }): JSX.Element {
  const timing = timingWords(turn.code);
  const definition = isMove(turn.code) ? explained[turn.code].definition : '';
  return (
    <p class="small">
      {definition} {timing}
    </p>
  );
}

function Cue({ turn }: { readonly turn: TurnShown }): JSX.Element | null {
  if (turn.cue === null) return null;
  return (
    <p class={`cue ${turn.cue}`}>
      {turn.cue === 'met' ? debriefWords.cueMet : debriefWords.cueMissed}: {turn.hints.join('; ')}
    </p>
  );
}

function Turn({ scenario, name, turn, play, room }: Omit<Props, 'turns'> & { readonly turn: TurnShown }): JSX.Element {
  const tally = room.find(({ step }) => step === turn.step);
  const label = debriefWords.turn(turn.index + 1).toLowerCase();
  return (
    <li class={`turn family-${turn.family}`}>
      <p class="turn-head">
        <span class="turn-number">{debriefWords.turn(turn.index + 1)}</span>
        <span class="family">{familyWords[turn.family]}</span>
        <span class="code">{codeWords(turn.code)}</span>
      </p>
      <Cue turn={turn} />
      <p class={isDeed(turn.text) ? 'said deed' : 'said'}>{deed(turn.text)}</p>
      {tally !== undefined && <TallyLine tally={tally} />}
      {turn.heardHere && <p class="heard-here">{debriefWords.heardHere(name)}</p>}
      {turn.repaired && <p class="small">{debriefWords.repaired}</p>}
      <details>
        <summary>
          {debriefWords.why}, {label}
        </summary>
        <Why turn={turn} />
        {turn.reply.map((line, index) => (
          <p key={index} class="small">
            <span class="who">{speakerName(scenario, line.speaker) ?? ''}</span> {line.text}
          </p>
        ))}
      </details>
      <Again scenario={scenario} play={play} step={turn.step} label={label} />
    </li>
  );
}

/** Each turn with its family, its cue and a way back to it. */
export function Timeline(props: Props): JSX.Element {
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{debriefWords.timeline}</h2>
      <ol class="timeline">
        {props.turns.map((turn) => (
          <Turn key={turn.index} {...props} turn={turn} />
        ))}
      </ol>
    </section>
  );
}
