/** One choice of a run changed, and the later ones kept for as long as they fit. */
import type { ChoiceId } from '../base/base.ts';
import { ok, problem, type Result } from '../base/base.ts';
import type { Beat } from '../conversation/beats.ts';
import type { Offered } from '../conversation/offered.ts';
import type { Playthrough, ReplayError } from './replay.ts';
import { type Run, upTo, withChoice } from './run.ts';

type Replay = (run: Run) => Result<Playthrough, ReplayError>;

/** Another choice at one step of a run. */
export interface Change {
  /** How many choices come before it. */
  readonly step: number;
  readonly choice: ChoiceId;
}

/** A later choice that was passed over: a glance takes no turn, and what has been said already need not be said again. */
export interface LeftOut {
  readonly text: string;
  readonly because: 'glance' | 'said-already';
}

export interface Graft {
  /** What the new run gives, as far as the old choices carry it. */
  readonly play: Playthrough;
  /** How many of the old run's later choices were kept. */
  readonly kept: number;
  readonly leftOut: readonly LeftOut[];
  /** The first of the old choices that is not on offer any more; null where all fitted. */
  readonly stoppedAt: {
    readonly text: string;
    /** Index, from 0, of the turn at which it would have come. */
    readonly turn: number;
  } | null;
}

type Done = Exclude<Beat, { readonly kind: 'spoke' }>;

/** The old choice may be passed over: leaving it out takes nothing from the conversation. */
function spared(done: Done, change: Change): LeftOut | null {
  if (done.kind === 'glanced') return { text: done.text, because: 'glance' };
  return done.choice === change.choice ? { text: done.text, because: 'said-already' } : null;
}

const offers = (play: Playthrough, choice: ChoiceId) => play.offered.some((each) => each.id === choice);

/**
 * Replays a run with another choice at one step and the later choices after it, by id, while they are on offer. It stops
 * at the first that is not: to go on past it would put answers under words they do not answer.
 * `old` is the run's playthrough; refuses a change that was not on offer there.
 */
export function graft(replay: Replay, old: Playthrough, change: Change): Result<Graft, ReplayError> {
  const changed = replay(withChoice(upTo(old.run, change.step), change.choice));
  if (!changed.ok) return problem(changed.problem);
  let play = changed.value;
  let kept = 0;
  const leftOut: LeftOut[] = [];
  const later = old.beats.filter((beat): beat is Done => beat.kind !== 'spoke').slice(change.step + 1);
  for (const done of later) {
    const next = offers(play, done.choice) ? replay(withChoice(play.run, done.choice)) : null;
    if (next?.ok) {
      play = next.value;
      kept += 1;
      continue;
    }
    const passed = spared(done, change);
    if (passed === null) return ok({ play, kept, leftOut, stoppedAt: { text: done.text, turn: play.turns.length } });
    leftOut.push(passed);
  }
  return ok({ play, kept, leftOut, stoppedAt: null });
}

/** What else could have been said or done at a step of a run; glances are not among it, for they replace nothing. */
export function othersAt(replay: Replay, run: Run, step: number): Result<readonly Offered[], ReplayError> {
  const there = replay(upTo(run, step));
  if (!there.ok) return there;
  return ok(there.value.offered.filter((each) => each.kind !== 'glance' && each.id !== run.choices[step]));
}
