/** Coding in context: the same words are one move or another by what came before them. @see docs/scoring.md#timing */
import type { AuthoredMove, Code } from './codebook.ts';

/** One thing the clinician did, and what the person's reply to it held. */
export interface Turn {
  readonly move: AuthoredMove;
  /** What an OFFER, an asking of leave or a noticing is about. */
  readonly topic?: string;
  /** It acts on a live red flag. */
  readonly redFlag?: boolean;
  /** The person's words just before carried a cue. */
  readonly cue?: boolean;
  /** Facts told in the reply. */
  readonly tells?: readonly string[];
  /** Topics for which leave was given in the reply. */
  readonly grants?: readonly string[];
  /** The person asked for advice in the reply. */
  readonly asksAdvice?: boolean;
  /** Clinical duties this turn meets. */
  readonly duty?: readonly string[];
  /** Facts a plan builds on. */
  readonly uses?: readonly string[];
  /** A plan that says what to watch for and whom to ring. */
  readonly safetyNet?: boolean;
}

export interface CodedTurn extends Turn {
  readonly code: Code;
}

export interface LogFact {
  readonly id: string;
  readonly layer: 1 | 2 | 3;
  readonly core?: boolean;
}

export interface LogDuty {
  readonly id: string;
  readonly red?: boolean;
}

/** All that the score needs to know of a playthrough. */
export interface CodedLog {
  readonly facts: readonly LogFact[];
  readonly duties: readonly LogDuty[];
  readonly turns: readonly Turn[];
}

/** What has been shown before a turn is coded. */
export interface Timing {
  /** What really matters has been told, and then reflected. */
  readonly heard: boolean;
  /** The person has given leave for this topic, or asked. */
  readonly leave: boolean;
}

export const isReflection = (code: Code): boolean => code === 'reflect-simple' || code === 'reflect-complex';

export const coreFactsOf = (facts: readonly LogFact[]): ReadonlySet<string> =>
  new Set(facts.filter((fact) => fact.core).map((fact) => fact.id));

const toldCore = (turn: Turn, core: ReadonlySet<string>) => turn.tells?.some((fact) => core.has(fact)) ?? false;

/** Leave holds for two turns on a topic that was granted, and for one on anything after the person asks. */
export function leaveHolds(past: readonly Turn[], topic: string | undefined): boolean {
  const last = past.at(-1);
  if (last?.asksAdvice) return true;
  if (topic === undefined) return false;
  return [last, past.at(-2)].some((turn) => turn?.grants?.includes(topic) ?? false);
}

/** The code of a move at a moment. */
export function codeAt(move: AuthoredMove, redFlag: boolean, timing: Timing): Code {
  switch (move) {
    case 'OFFER':
      if (redFlag) return 'speak-up';
      if (timing.heard && timing.leave) return 'share-with-permission';
      return timing.heard || timing.leave ? 'half-fix' : 'unsolicited-fix';
    case 'offer-options':
      return timing.heard ? move : 'early-options';
    case 'plan-together':
      return timing.heard ? move : 'early-plan';
    default:
      return move;
  }
}

/** Index (from 0) of the first turn that reflects after a turn whose reply told a core fact; null if none does. */
export function turnHeard(turns: readonly CodedTurn[], core: ReadonlySet<string>): number | null {
  const told = turns.findIndex((turn) => toldCore(turn, core));
  if (told < 0) return null;
  const heard = turns.findIndex((turn, index) => index > told && isReflection(turn.code));
  return heard < 0 ? null : heard;
}

/** Each turn with its code, given only what came before it. */
export function codeTurns(turns: readonly Turn[], core: ReadonlySet<string>): readonly CodedTurn[] {
  const coded: CodedTurn[] = [];
  let told = false;
  let heard = false;
  for (const turn of turns) {
    const code = codeAt(turn.move, turn.redFlag ?? false, { heard, leave: leaveHolds(coded, turn.topic) });
    heard ||= told && isReflection(code);
    told ||= toldCore(turn, core);
    coded.push({ ...turn, code });
  }
  return coded;
}

/** A turn counts unless it and the two before it have the same code. `index` is from 0. */
export function counts(codes: readonly Code[], index: number): boolean {
  return index < 2 || codes[index] !== codes[index - 1] || codes[index] !== codes[index - 2];
}
