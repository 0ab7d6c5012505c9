import type { Code } from './codebook.ts';
import { type CodedTurn, counts, isReflection } from './coding.ts';

/** Moves that leave the person room after a cue. */
const givesSpace: ReadonlySet<Code> = new Set<Code>([
  'reflect-simple',
  'reflect-complex',
  'hold-silence',
  'open-question',
  'ask-what-matters',
  'notice-world',
]);

const questions: ReadonlySet<Code> = new Set<Code>([
  'open-question',
  'closed-question',
  'leading-question',
  'ask-what-matters',
]);

export interface Listening {
  /** 0 to 100. */
  readonly value: number;
  readonly cues: number;
  readonly cuesMet: number;
  readonly reflections: number;
  /** Questions that met no clinical duty. */
  readonly questions: number;
}

/** Whether a turn met the cue just before it; false where there was none. `index` is from 0. */
export function meetsCue(turns: readonly CodedTurn[], index: number): boolean {
  const turn = turns[index];
  if (turn === undefined || !turn.cue || !givesSpace.has(turn.code)) return false;
  return counts(
    turns.map((each) => each.code),
    index,
  );
}

const ratio = (reflections: number, asked: number) => (asked === 0 ? (reflections > 0 ? 1 : 0) : reflections / asked);

/** Cues met, reflections to questions, and the share of complex reflections. @see docs/scoring.md#listening */
export function listening(turns: readonly CodedTurn[]): Listening {
  const codes = turns.map((turn) => turn.code);
  const cues = turns.filter((turn) => turn.cue).length;
  const cuesMet = turns.filter((_, index) => meetsCue(turns, index)).length;
  const counted = codes.filter((code, index) => isReflection(code) && counts(codes, index));
  const complex = counted.filter((code) => code === 'reflect-complex').length;
  const asked = turns.filter((turn) => questions.has(turn.code) && !turn.duty?.length).length;
  const rude = codes.filter((code) => code === 'interrupt' || code === 'dismiss').length;
  const parts =
    0.5 * (cues === 0 ? 0 : cuesMet / cues) +
    0.3 * Math.min(1, ratio(counted.length, asked)) +
    0.2 * Math.min(1, counted.length === 0 ? 0 : complex / counted.length / 0.4);
  return {
    value: Math.max(0, 100 * parts - 10 * rude),
    cues,
    cuesMet,
    reflections: counted.length,
    questions: asked,
  };
}
