/** One side of a row: what was said or done, and what came of it. */
import type { JSX } from 'preact';
import type { Comparison, Row } from '../../compare/compare.ts';
import type { Side } from '../../compare/pivot.ts';
import type { Step } from '../../compare/steps.ts';
import type { Playthrough } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compareWords, sideWords } from '../../words/compare.ts';
import { codeWords, debriefWords, familyWords, timingWords } from '../../words/debrief.ts';
import { Again } from '../again/again.tsx';
import { deed, isDeed } from '../debrief/exchanges.ts';
import { Lines } from '../visit/lines.tsx';

export const sides = ['a', 'b'] as const;

function Family({ step, where }: { readonly step: Step; readonly where: string }): JSX.Element {
  const { turn } = step;
  return (
    <p class={`turn-head family-${turn?.family ?? 'none'}`}>
      <span class="turn-number">{where}</span>
      {turn === null ? null : (
        <>
          <span class="family">{familyWords[turn.family]}</span>
          <span class="code">{codeWords(turn.code)}</span>
        </>
      )}
    </p>
  );
}

const Said = ({ step }: { readonly step: Step }): JSX.Element => (
  <p class={isDeed(step.text) ? 'said deed' : 'said'}>{deed(step.text)}</p>
);

const numberOf = (step: Step) => (step.turn === null ? null : step.turn.index + 1);

const whereOf = (step: Step, side: Side) => {
  const turn = numberOf(step);
  return turn === null ? compareWords.glance : compareWords.turnIn(side, turn);
};

interface CellProps {
  readonly scenario: Scenario;
  readonly play: Playthrough;
  readonly step: Step;
  readonly side: Side;
}

const sameReply = (a: Step, b: Step) =>
  a.reply.map(({ text }) => text).join('\n') === b.reply.map(({ text }) => text).join('\n');

/** What came of a step, folded, with the ways back to it. */
function CameOf({
  scenario,
  play,
  step,
  side,
  summary,
}: Omit<CellProps, 'side'> & { readonly side: Side | null; readonly summary: string }): JSX.Element {
  const label = whereOf(step, side ?? 'a').toLowerCase();
  return (
    <details class={side === null ? 'came-of' : `came-of only-${side}`}>
      <summary>
        {summary}
        <span class="unseen">, {label}</span>
      </summary>
      {step.turn !== null && <p class="small">{timingWords(step.turn.code)}</p>}
      <Lines scenario={scenario} lines={step.reply} />
      <Again scenario={scenario} play={play} step={step.step} label={label} />
    </details>
  );
}

/** Where the other run says the same, and what it is there, where its time made it something else. */
function Elsewhere({ step, elsewhere, side }: Pick<CellProps, 'step' | 'side'> & { readonly elsewhere: Step }) {
  const there = numberOf(elsewhere);
  if (there === null || elsewhere.turn === null) return null;
  const otherwise = elsewhere.turn.code !== step.turn?.code;
  return (
    <p class={otherwise ? 'elsewhere otherwise' : 'elsewhere'}>
      {compareWords.elsewhere(side, there, otherwise ? codeWords(elsewhere.turn.code) : null)}
    </p>
  );
}

export function Cell(props: CellProps & { readonly elsewhere: Step | null; readonly name: string }): JSX.Element {
  const { step, side, elsewhere, name } = props;
  return (
    <div class={`cell only-${side} family-${step.turn?.family ?? 'none'}`}>
      <Family step={step} where={whereOf(step, side)} />
      <Said step={step} />
      {step.turn?.heardHere && <p class="heard-here">{debriefWords.heardHere(name)}</p>}
      {elsewhere !== null && <Elsewhere step={step} elsewhere={elsewhere} side={side} />}
      <CameOf {...props} summary={compareWords.reply} />
    </div>
  );
}

function bothWhere(a: Step, b: Step): string {
  const [first, second] = [numberOf(a), numberOf(b)];
  if (first === null || second === null) return compareWords.glance;
  return first === second ? compareWords.bothTurn(first) : compareWords.turnsApart(first, second);
}

interface SharedProps {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
  readonly row: Row & { readonly kind: 'same' };
  /** The person's. */
  readonly name: string;
}

/** The same words in both: once, with what came of them in each. */
export function Shared({ scenario, comparison, row, name }: SharedProps): JSX.Element {
  const { a, b } = row;
  const heard = sides.filter((side) => row[side].turn?.heardHere);
  return (
    <div class={row.retimed ? 'cell shared retimed' : `cell shared family-${a.turn?.family ?? 'none'}`}>
      {row.retimed ? (
        <>
          <p class="retimed-note">{compareWords.retimed}</p>
          <Family step={a} where={whereOf(a, 'a')} />
          <Family step={b} where={whereOf(b, 'b')} />
        </>
      ) : (
        <Family step={a} where={bothWhere(a, b)} />
      )}
      <Said step={a} />
      {heard.map((side) => (
        <p key={side} class="heard-here">
          {debriefWords.heardHere(name)}
          {heard.length === 1 && ` (${sideWords[side].head.toLowerCase()})`}
        </p>
      ))}
      {sameReply(a, b) ? (
        <CameOf scenario={scenario} play={comparison.a.play} step={a} side={null} summary={compareWords.replyBoth} />
      ) : (
        <div class="replies">
          {sides.map((side) => (
            <CameOf
              key={side}
              scenario={scenario}
              play={comparison[side].play}
              step={row[side]}
              side={side}
              summary={compareWords.replyOf(side)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
