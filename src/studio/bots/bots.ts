/** How well a scenario scores for players who read only its surface. @see docs/scoring.md */
import { type ChoiceId, type Seed, seedOf } from '../../base/base.ts';
import { mixWord, stream } from '../../base/mix.ts';
import { type Code, familyOf, isMove } from '../../codebook/codebook.ts';
import { codeAt, leaveHolds } from '../../codebook/coding.ts';
import { type Dimension, dimensions, type Score } from '../../codebook/score.ts';
import type { Offered } from '../../conversation/offered.ts';
import { scoreOf } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { createQuickOpener, type Playing } from '../explore/chart.ts';
import { type Example, trained } from './classifier.ts';
import { type Player, surfacePlayers, trainedPlayer } from './players.ts';

/** More choices than any visit holds. A playing that goes on past it is scored as it stands. */
const CHOICES_MAX = 200;
/** Random playings of each other scenario that the trained player learns from. */
const LESSONS = 60;

export interface Spread {
  readonly mean: number;
  /** 95th percentile, nearest rank. */
  readonly p95: number;
}

/** A player's figures over all its playings: mean and p95 are of the total, 0 to 100. */
export interface BotFigures extends Spread {
  readonly dimensions: Readonly<Record<Dimension, Spread>>;
  readonly plays: number;
  /** Playings that reached no end within 200 choices. */
  readonly unfinished: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Value at the nearest rank; 0 where there are none. `share` is 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const spreadOf = (values: readonly number[]): Spread => ({
  mean: tenth(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)),
  p95: percentile(values, 0.95),
});

/** What is on offer without the glances already taken: nobody looks twice at the same thing. */
function fresh(live: Playing, taken: ReadonlySet<ChoiceId>): readonly Offered[] {
  const left = live.offered.filter((option) => option.kind === 'turn' || !taken.has(option.id));
  return left.length > 0 ? left : live.offered;
}

/** Plays a conversation to its end, or to 200 choices. `seen` is told of every moment on the way. */
function playOut(live: Playing, player: Player, chance: () => number, seen?: (live: Playing) => void): void {
  const taken = new Set<ChoiceId>();
  while (!live.ended && live.choices.length < CHOICES_MAX) {
    seen?.(live);
    const options = fresh(live, taken);
    const shown = options.map(({ text, tags }) => ({ text, move: tags.move ?? null }));
    const picked = options[player(shown, chance)];
    if (picked === undefined) return;
    taken.add(picked.id);
    live.choose(picked.id);
  }
}

const seedsFrom1 = (count: number): readonly Seed[] => Array.from({ length: count }, (_, index) => seedOf(index + 1));

/** A scenario and what opens playings of it: slow to make, and quicker with every playing. */
export interface Playable {
  readonly scenario: Scenario;
  readonly opener: { open(seed: Seed): Playing };
}

export const playable = (scenario: Scenario): Playable => ({ scenario, opener: createQuickOpener(scenario) });

/** A player's figures over seeds 1 to `seeds`. */
export function measured({ scenario, opener }: Playable, player: Player, seeds: number): BotFigures {
  const scores: Score[] = [];
  let unfinished = 0;
  for (const seed of seedsFrom1(seeds)) {
    const live = opener.open(seed);
    playOut(live, player, stream(mixWord(seed, 'bots')));
    if (!live.ended) unfinished += 1;
    scores.push(scoreOf(scenario, live.turns));
  }
  const spread = (of: (score: Score) => number) => spreadOf(scores.map(of));
  return {
    ...spread((score) => score.total),
    dimensions: Object.fromEntries(
      dimensions.map((dimension) => [dimension, spread((score) => score[dimension])]),
    ) as BotFigures['dimensions'],
    plays: seeds,
    unfinished,
  };
}

const good: ReadonlySet<string> = new Set(['ask', 'listen', 'share', 'plan', 'care']);

/** A code in time and of a good family. What came too early is not. */
export const isGood = (code: Code): boolean => isMove(code) && good.has(familyOf(code));

/** The code that an option would have if it were taken now; null for a glance. */
export function codeNow(live: Pick<Playing, 'turns' | 'standing'>, option: Offered): Code | null {
  if (option.kind !== 'turn') return null;
  const leave = leaveHolds(live.turns, option.tags.topic ?? option.tags.look);
  return codeAt(option.move, option.tags.red, { heard: live.standing.heardAt !== null, leave });
}

/** Every line of a scenario that sixty random playings were offered, good or poor as it was coded there, once each. */
export function lessonsOf({ opener }: Playable): readonly Example[] {
  const found = new Map<string, Example>();
  for (const seed of seedsFrom1(LESSONS)) {
    playOut(opener.open(seed), surfacePlayers.random, stream(mixWord(seed, 'lessons')), (live) => {
      for (const option of live.offered) {
        const code = codeNow(live, option);
        if (code === null) continue;
        const example = { text: option.text, good: isGood(code) };
        found.set(`${option.text}|${example.good}`, example);
      }
    });
  }
  return [...found.values()];
}

/** Figures by player. The trained player plays only where there are lessons from other scenarios. */
export function surfaceFigures(
  played: Playable,
  lessons: readonly Example[],
  seeds: number,
): Readonly<Record<string, BotFigures>> {
  const players: Record<string, Player> = { ...surfacePlayers };
  if (lessons.length > 0) players.trained = trainedPlayer(trained(lessons));
  return Object.fromEntries(Object.entries(players).map(([name, player]) => [name, measured(played, player, seeds)]));
}
