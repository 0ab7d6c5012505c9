import { type Fingerprint, ok, problem, type Result, type ScenarioId } from '../base/base.ts';
import type { CodedTurn } from '../codebook/coding.ts';
import { type Score, score } from '../codebook/score.ts';
import type { Beat } from '../conversation/beats.ts';
import { type Conversation, type ConversationError, createOpener, type Moment } from '../conversation/conversation.ts';
import type { Offered } from '../conversation/offered.ts';
import { logOf, type Scenario } from '../scenario/scenario.ts';
import type { Feeling } from '../scenario/vocabulary.ts';
import { isStartOf, type Run } from './run.ts';

/** What replaying a run gives. */
export interface Playthrough {
  readonly run: Run;
  readonly beats: readonly Beat[];
  /** One before each choice, and one now where it has not ended. */
  readonly moments: readonly Moment[];
  /** Empty where it has ended. */
  readonly offered: readonly Offered[];
  readonly turns: readonly CodedTurn[];
  readonly ended: boolean;
  /** Trust now, 0 to 10. */
  readonly trust: number;
  /** Facts told so far. */
  readonly told: ReadonlySet<string>;
}

export type ReplayError =
  | { readonly kind: 'other-scenario'; readonly expected: ScenarioId; readonly found: ScenarioId }
  | { readonly kind: 'other-edition'; readonly expected: Fingerprint; readonly found: Fingerprint }
  /** The story broke or did not offer the choice at this step (from 0). */
  | { readonly kind: 'broke-at'; readonly step: number; readonly cause: ConversationError };

/** Replays runs of one scenario. Keeps its last conversation, so that a run one choice longer costs one choice. */
export interface Replayer {
  replay(run: Run): Result<Playthrough, ReplayError>;
}

const snapshot = (run: Run, live: Conversation): Playthrough => ({
  run,
  beats: [...live.beats],
  moments: [...live.moments],
  offered: live.offered,
  turns: live.turns,
  ended: live.ended,
  trust: live.standing.trust,
  told: live.standing.told,
});

function misfit(scenario: Scenario, run: Run): ReplayError | null {
  const expected = scenario.manifest.id as ScenarioId;
  if (run.scenario !== expected) return { kind: 'other-scenario', expected, found: run.scenario };
  if (run.fingerprint !== scenario.fingerprint) {
    return { kind: 'other-edition', expected: scenario.fingerprint, found: run.fingerprint };
  }
  return null;
}

/** Throws only where the compiled story is not Ink's JSON. */
export function createReplayer(scenario: Scenario): Replayer {
  const opener = createOpener(scenario);
  let live: Conversation | null = null;
  let reached: Run | null = null;

  const conversationFor = (run: Run): Conversation => {
    if (live !== null && reached !== null && isStartOf(reached, run)) return live;
    return opener.open(run.seed);
  };

  return {
    replay(run) {
      const found = misfit(scenario, run);
      if (found !== null) return problem(found);
      const conversation = conversationFor(run);
      live = null;
      for (let step = conversation.choices.length; step <= run.choices.length; step += 1) {
        const choice = run.choices[step];
        const cause = conversation.error ?? (choice === undefined ? null : conversation.choose(choice));
        if (cause !== null) return problem({ kind: 'broke-at', step, cause });
      }
      live = conversation;
      reached = run;
      return ok(snapshot(run, conversation));
    },
  };
}

/** The score of a playthrough so far. */
export const scoreOf = (scenario: Scenario, turns: readonly CodedTurn[]): Score =>
  score(logOf(scenario.manifest, turns));

/** How a playthrough ended: the id of its ending, or null while it goes on. */
export function endingOf(beats: readonly Beat[]): string | null {
  for (const beat of beats) if (beat.kind === 'spoke' && beat.tags.ending !== undefined) return beat.tags.ending;
  return null;
}

/** One of the person's closing sentences. */
export interface Closing {
  readonly feeling: Feeling;
  /** 0, not at all, to 4, completely. */
  readonly much: number;
  readonly speaker: string | null;
  readonly text: string;
}

/** The person's own sentences about being understood, listened to and included. */
export function closingsOf(beats: readonly Beat[]): readonly Closing[] {
  return beats.flatMap((beat) => {
    if (beat.kind !== 'spoke' || beat.tags.felt === undefined) return [];
    return [{ ...beat.tags.felt, speaker: beat.tags.speaker ?? null, text: beat.text }];
  });
}
