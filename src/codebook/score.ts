/** The score of a coded log: five dimensions of 0 to 100, a total and a headline. @see docs/scoring.md */
import type { Code } from './codebook.ts';
import { type CodedLog, type CodedTurn, codeTurns, coreFactsOf, turnHeard } from './coding.ts';
import { decidingTogether } from './deciding.ts';
import { fixesBefore } from './fixing.ts';
import { listening } from './listening.ts';

/** A: heard before helping. B: heard, after starting to fix. C: asked, but moved on. D: helped without asking. */
export type Headline = 'A' | 'B' | 'C' | 'D';

export const dimensions = ['mattersFirst', 'listening', 'wholeStory', 'decidingTogether', 'safeCare'] as const;
export type Dimension = (typeof dimensions)[number];

/** Share of each dimension in the total; together 1. */
const weightOf: Record<Dimension, number> = {
  mattersFirst: 0.25,
  listening: 0.2,
  wholeStory: 0.15,
  decidingTogether: 0.2,
  safeCare: 0.2,
};

const bandsFrom = [
  [85, 'Co-producing'],
  [70, 'Working with'],
  [45, 'Starting to ask'],
  [0, 'Doing for'],
] as const;
export type Band = (typeof bandsFrom)[number][1];

export interface Score extends Readonly<Record<Dimension, number>> {
  readonly coded: readonly Code[];
  /** Index, from 0, of the turn at which the person was heard. */
  readonly heardAt: number | null;
  readonly headline: Headline;
  readonly total: number;
  readonly band: Band;
}

const HIGHEST_IF_NEVER_HEARD = 59;
const HIGHEST_IF_RED_MISSED = 49;
const SAFE_CARE_IF_RED_MISSED = 40;

/** Rounds half up, forgiving the last bits of binary fractions: 69.5 and 69.49999999999999 are both 70. */
const rounded = (value: number) => Math.floor(value + 0.5 + 1e-9);

function mattersFirst(turns: readonly CodedTurn[], heardAt: number | null, core: ReadonlySet<string>) {
  const asked = turns.some((turn) => turn.code === 'ask-what-matters' || turn.tells?.some((fact) => core.has(fact)));
  const base = heardAt !== null ? 100 : asked ? 30 : 0;
  const fixes = fixesBefore(
    turns.map((turn) => turn.code),
    heardAt,
  );
  const headline: Headline = heardAt !== null ? (fixes === 0 ? 'A' : 'B') : asked ? 'C' : 'D';
  return { value: Math.max(heardAt !== null ? 40 : 0, base - 20 * fixes), headline };
}

function wholeStory({ facts, turns }: CodedLog): number {
  const told = new Set(turns.flatMap((turn) => turn.tells ?? []));
  const all = facts.reduce((sum, fact) => sum + fact.layer, 0);
  const heard = facts.reduce((sum, fact) => sum + (told.has(fact.id) ? fact.layer : 0), 0);
  return all === 0 ? 100 : (100 * heard) / all;
}

/** Duties of the log that no turn has met. */
export function missedDuties({ duties, turns }: CodedLog): readonly string[] {
  const met = new Set(turns.flatMap((turn) => turn.duty ?? []));
  return duties.filter((duty) => !met.has(duty.id)).map((duty) => duty.id);
}

const redMissed = (log: CodedLog) => {
  const missed = new Set(missedDuties(log));
  return log.duties.some((duty) => duty.red && missed.has(duty.id));
};

function safeCare(log: CodedLog): number {
  const { length } = log.duties;
  if (length === 0) return 100;
  const share = (100 * (length - missedDuties(log).length)) / length;
  return redMissed(log) ? Math.min(SAFE_CARE_IF_RED_MISSED, share) : share;
}

/** The figures of a log, each rounded half up. */
export function score(log: CodedLog): Score {
  const core = coreFactsOf(log.facts);
  const turns = codeTurns(log.turns, core);
  const heardAt = turnHeard(turns, core);
  const matters = mattersFirst(turns, heardAt, core);
  const exact: Record<Dimension, number> = {
    mattersFirst: matters.value,
    listening: listening(turns).value,
    wholeStory: wholeStory(log),
    decidingTogether: decidingTogether(turns, core).value,
    safeCare: safeCare(log),
  };
  const sum = dimensions.reduce((total, dimension) => total + weightOf[dimension] * exact[dimension], 0);
  const cap = Math.min(heardAt === null ? HIGHEST_IF_NEVER_HEARD : 100, redMissed(log) ? HIGHEST_IF_RED_MISSED : 100);
  const total = rounded(Math.min(cap, sum));
  return {
    coded: turns.map((turn) => turn.code),
    heardAt,
    headline: matters.headline,
    mattersFirst: rounded(exact.mattersFirst),
    listening: rounded(exact.listening),
    wholeStory: rounded(exact.wholeStory),
    decidingTogether: rounded(exact.decidingTogether),
    safeCare: rounded(exact.safeCare),
    total,
    band: bandOf(total),
  };
}

/** The band of a rounded total. Formative words; there is no pass mark. */
export function bandOf(total: number): Band {
  return (bandsFrom.find(([from]) => total >= from) ?? bandsFrom[3])[1];
}
