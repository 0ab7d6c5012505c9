import type { Code } from './codebook.ts';

/** How much of a fix each code is, when it comes before the person has been heard: 0 to 1. @see docs/scoring.md#matters-first */
const weights: Partial<Record<Code, number>> = {
  'unsolicited-fix': 1,
  persuade: 1,
  'take-over': 1,
  'premature-reassure': 0.5,
  'half-fix': 0.5,
  'early-options': 0.5,
  'early-plan': 0.5,
};

/** Weight of the fix at an index (from 0), halved where one of the next two turns owns it. */
export function fixWeight(codes: readonly Code[], index: number): number {
  const code = codes[index];
  const weight = code === undefined ? 0 : (weights[code] ?? 0);
  const repaired = codes[index + 1] === 'own-uncertainty' || codes[index + 2] === 'own-uncertainty';
  return repaired ? weight / 2 : weight;
}

/** Weight of all fixes before the turn (index from 0) at which the person was heard; of all turns if they never were. */
export function fixesBefore(codes: readonly Code[], heardAt: number | null): number {
  const end = heardAt ?? codes.length;
  let sum = 0;
  for (let index = 0; index < end; index += 1) sum += fixWeight(codes, index);
  return sum;
}
