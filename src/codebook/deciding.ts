import type { Code } from './codebook.ts';
import { type CodedTurn, isReflection } from './coding.ts';

/** Five elements of deciding together, 0 to 4 each. Shaped on published ideas; not a score of any instrument. */
export interface DecidingTogether {
  /** 0 to 100. */
  readonly value: number;
  readonly choiceNamed: number;
  readonly partnership: number;
  readonly sharing: number;
  readonly preference: number;
  readonly integration: number;
}

const partnerMoves: readonly Code[] = ['ask-permission', 'own-uncertainty', 'invite-ally', 'affirm'];
const optionMoves: readonly Code[] = ['offer-options', 'early-options'];

function choiceNamed(codes: readonly Code[]): number {
  if (codes.includes('offer-options')) return 4;
  return codes.includes('early-options') ? 2 : 0;
}

function sharing(codes: readonly Code[]): number {
  const shared = codes.filter((code) => code === 'share-with-permission').length;
  const first = shared > 0 ? 2 : 0;
  const second = shared > 1 ? 1 : 0;
  return first + second + (codes.includes('teach-back') ? 1 : 0);
}

function preference(codes: readonly Code[]): number {
  const asked = codes.indexOf('elicit-preference');
  if (asked < 0) return 0;
  const afterOptions = codes.slice(0, asked).some((code) => optionMoves.includes(code));
  const reflected = codes.slice(asked + 1, asked + 3).some(isReflection);
  const points = (afterOptions ? 3 : 2) + (reflected ? 1 : 0);
  return codes.slice(asked + 1).includes('persuade') ? Math.min(2, points) : points;
}

function integration(turns: readonly CodedTurn[], core: ReadonlySet<string>): number {
  const plans = turns.filter((turn) => turn.code === 'plan-together');
  const used = new Set(plans.flatMap((plan) => plan.uses ?? []));
  const usesCore = [...used].some((fact) => core.has(fact));
  const others = [...used].filter((fact) => !core.has(fact)).length;
  const rooted = others >= 2 || plans.some((plan) => plan.safetyNet);
  const early = turns.some((turn) => turn.code === 'early-plan') ? 1 : 0;
  const points = plans.length > 0 ? 2 + (usesCore ? 1 : 0) + (rooted ? 1 : 0) : early;
  const tookOver = turns.findLastIndex((turn) => turn.code === 'take-over');
  if (tookOver < 0) return points;
  const planAfter = turns.slice(tookOver + 1).some((turn) => turn.code === 'plan-together');
  return Math.min(planAfter ? 3 : 1, points);
}

/** @see docs/scoring.md#deciding-together */
export function decidingTogether(turns: readonly CodedTurn[], core: ReadonlySet<string>): DecidingTogether {
  const codes = turns.map((turn) => turn.code);
  const parts = {
    choiceNamed: choiceNamed(codes),
    partnership: partnerMoves.filter((move) => codes.includes(move)).length,
    sharing: sharing(codes),
    preference: preference(codes),
    integration: integration(turns, core),
  };
  const sum = Object.values(parts).reduce((total, part) => total + part, 0);
  return { ...parts, value: 5 * sum };
}
