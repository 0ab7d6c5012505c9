/** What the class heard and missed: cues, facts, duties, and how the person felt. @see docs/class-figures.md */
import type { Fact, Manifest } from '../../scenario/manifest.ts';
import { type Feeling, feelings } from '../../scenario/vocabulary.ts';
import type { VerifiedRun } from '../checking/verify.ts';
import type { VerifiedPlaying } from './playings.ts';

export interface CueFigures {
  readonly id: string;
  /** What it hinted at, in the author's words. */
  readonly what: string;
  /** Turns at which it stood open. */
  readonly dropped: number;
  readonly missed: number;
  /** Missed of dropped, 0 to 1. */
  readonly share: number;
}

export interface FactFigures {
  readonly id: string;
  readonly what: string;
  readonly core: boolean;
  /** Learners who were told it. */
  readonly told: number;
}

export interface DutyFigures {
  readonly id: string;
  readonly what: string;
  readonly red: boolean;
  readonly missed: number;
}

/** What learners thought the person felt, beside what the person said. Only those who guessed. */
export interface FeltFigures {
  readonly feeling: Feeling;
  readonly learners: number;
  /** Means of 0, not at all, to 4, completely; null where nobody guessed. */
  readonly guessed: number | null;
  readonly said: number | null;
  /** Learners by guess and by what was said, rounded. */
  readonly pairs: readonly { readonly guessed: number; readonly said: number; readonly learners: number }[];
}

/** Cues that stood open at any turn, most missed first. */
export function cuesOf(runs: readonly VerifiedRun[], { cues }: Manifest): readonly CueFigures[] {
  const dropped = new Map<string, { dropped: number; missed: number }>();
  for (const decided of runs.flatMap(({ decisions }) => decisions)) {
    for (const id of new Set(decided.cues)) {
      const count = dropped.get(id) ?? { dropped: 0, missed: 0 };
      count.dropped += 1;
      if (decided.cue === 'missed') count.missed += 1;
      dropped.set(id, count);
    }
  }
  return cues
    .flatMap(({ id, what }) => {
      const count = dropped.get(id);
      return count === undefined ? [] : [{ id, what, ...count, share: count.missed / count.dropped }];
    })
    .sort((a, b) => b.share - a.share || b.dropped - a.dropped);
}

/** Facts that may be told, least told first. Those a person may keep are not among them. */
export function factsOf(runs: readonly VerifiedRun[], { facts }: Manifest): readonly FactFigures[] {
  const told = (fact: Fact) => runs.filter((run) => run.told.includes(fact.id)).length;
  return facts
    .filter(({ kept }) => !kept)
    .map((fact) => ({ id: fact.id, what: fact.what, core: fact.core ?? false, told: told(fact) }))
    .sort((a, b) => a.told - b.told);
}

/** Duties, most missed first, those that cannot wait before the rest. */
export const dutiesOf = (runs: readonly VerifiedRun[], { duties }: Manifest): readonly DutyFigures[] =>
  duties
    .map(({ id, what, red }) => ({
      id,
      what,
      red: red ?? false,
      missed: runs.filter(({ missedDuties }) => missedDuties.includes(id)).length,
    }))
    .sort((a, b) => Number(b.red) - Number(a.red) || b.missed - a.missed);

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** What all people together said of one feeling, as a mean of 0 to 4; null where nobody spoke of it. */
export const saidOf = ({ felt }: VerifiedRun, feeling: Feeling): number | null =>
  mean(felt.filter((each) => each.feeling === feeling).map(({ much }) => much));

function pairsOf(pairs: readonly (readonly [number, number])[]): FeltFigures['pairs'] {
  const found = new Map<string, FeltFigures['pairs'][number]>();
  for (const [guessed, exact] of pairs) {
    const said = Math.round(exact);
    const key = `${guessed} ${said}`;
    found.set(key, { guessed, said, learners: (found.get(key)?.learners ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => a.guessed - b.guessed || a.said - b.said);
}

/** Guesses beside what was said, of those who guessed and came to hear it. */
export const feltOf = (playings: readonly VerifiedPlaying[]): readonly FeltFigures[] =>
  feelings.map((feeling) => {
    const pairs = playings.flatMap(({ guess, played }) => {
      const said = saidOf(played, feeling);
      return guess === null || said === null ? [] : [[guess[feeling], said] as const];
    });
    return {
      feeling,
      learners: pairs.length,
      guessed: mean(pairs.map(([guessed]) => guessed)),
      said: mean(pairs.map(([, said]) => said)),
      pairs: pairsOf(pairs),
    };
  });
