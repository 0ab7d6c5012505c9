/** One playing a learner and scenario, out of everything that was handed in. */
import type { ScenarioId } from '../../base/base.ts';
import { isNameless, type Learner } from '../checking/learner.ts';
import type { Checked, CheckedRun } from '../checking/verify.ts';

/** Which of a learner's playings of a scenario counts: the one with the highest total, or the last handed in. */
export type Counting = 'best' | 'last';

export type VerifiedPlaying = Extract<CheckedRun, { readonly kind: 'verified' }>;

/** All that a learner handed in of one scenario. */
export interface Played {
  readonly learner: Learner;
  readonly scenario: ScenarioId;
  /** The playing that counts. */
  readonly counted: VerifiedPlaying;
  /** Every one, in the order handed in, once each. */
  readonly all: readonly VerifiedPlaying[];
}

/** A finished playing is better than an unfinished one, whose figures are of its beginning only. */
const isBetter = ({ played: a }: VerifiedPlaying, { played: b }: VerifiedPlaying) =>
  a.ended === b.ended ? a.score.total >= b.score.total : a.ended;

const counted = (all: readonly VerifiedPlaying[], counting: Counting) =>
  all.reduce((best, each) => (counting === 'last' || isBetter(each, best) ? each : best));

const saysMore = ({ guess, ownWords, reflections }: VerifiedPlaying) =>
  Number(guess !== null) + ownWords.length + reflections.length;

/** The same run of the same learner is one playing, however often it was handed in; the fullest of them is kept. */
function gather(checked: readonly Checked[]): ReadonlyMap<string, readonly [Learner, Map<string, VerifiedPlaying>]> {
  const found = new Map<string, readonly [Learner, Map<string, VerifiedPlaying>]>();
  for (const { learner, runs } of checked) {
    for (const run of runs) {
      if (run.kind !== 'verified') continue;
      const key = `${run.played.run.scenario} ${learner.id}`;
      const entry = found.get(key) ?? ([learner, new Map()] as const);
      const known = entry[1].get(run.played.code);
      if (known === undefined || saysMore(run) > saysMore(known)) entry[1].set(run.played.code, run);
      found.set(key, entry);
    }
  }
  return found;
}

/** A bare code without a name is left out where somebody handed the same run in by name. */
function withoutGhosts(found: ReturnType<typeof gather>): readonly (readonly [Learner, readonly VerifiedPlaying[]])[] {
  const entries = [...found.values()].map(([learner, all]) => [learner, [...all.values()]] as const);
  const named = new Set(
    entries.flatMap(([learner, all]) => (isNameless(learner) ? [] : all.map(({ played }) => played.code))),
  );
  return entries.filter(([learner, all]) => !isNameless(learner) || all.every(({ played }) => !named.has(played.code)));
}

/** What each learner handed in of each scenario, duplicates merged, in the order first met. */
export const playedBy = (checked: readonly Checked[], counting: Counting): readonly Played[] =>
  withoutGhosts(gather(checked)).flatMap(([learner, all]) => {
    const [first] = all;
    return first === undefined
      ? []
      : [{ learner, scenario: first.played.run.scenario, counted: counted(all, counting), all }];
  });
