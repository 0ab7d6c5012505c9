import { type Code, effectOf } from './codebook.ts';
import { type CodedTurn, isReflection } from './coding.ts';

export const TRUST_MAX = 10;

const clamp = (trust: number) => Math.min(TRUST_MAX, Math.max(0, trust));

const sameThrice = (past: readonly CodedTurn[], code: Code) => past.at(-1)?.code === code && past.at(-2)?.code === code;

const askedWithoutReflecting = (past: readonly CodedTurn[]) => {
  const asked = past.findLastIndex((turn) => turn.code === 'ask-what-matters');
  return asked >= 0 && !past.slice(asked + 1).some((turn) => isReflection(turn.code));
};

const noticedBefore = (past: readonly CodedTurn[], topic: string | undefined) =>
  past.some((turn) => turn.code === 'notice-world' && turn.topic === topic);

/**
 * How a turn changes trust, in points of 10. Three of a kind in a row earn nothing more; some moves depend on the moment.
 * @see docs/scoring.md#trust
 */
export function trustChange(past: readonly CodedTurn[], turn: CodedTurn, trust: number): number {
  const usual = effectOf(turn.code).trust;
  switch (turn.code) {
    case 'closed-question':
      return sameThrice(past, turn.code) ? -0.5 : usual;
    case 'hold-silence':
      if (!turn.cue) return -0.5;
      break;
    case 'ask-what-matters':
      if (askedWithoutReflecting(past)) return 0;
      break;
    case 'notice-world':
      if (noticedBefore(past, turn.topic)) return 0;
      break;
    case 'speak-up':
      return trust >= 5 ? 0.5 : usual;
    default:
  }
  return usual > 0 && sameThrice(past, turn.code) ? 0 : usual;
}

/** Trust after a turn, 0 to 10. */
export const trustAfter = (past: readonly CodedTurn[], turn: CodedTurn, trust: number): number =>
  clamp(trust + trustChange(past, turn, trust));
