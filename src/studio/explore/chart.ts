/** A playing as it goes, on a script that remembers: what the conversation itself gives, many times faster. */
import type { Seed } from '../../base/base.ts';
import type { Spoke } from '../../conversation/beats.ts';
import { turnOf } from '../../conversation/conversation.ts';
import type { Offered } from '../../conversation/offered.ts';
import { booksOf, type Standing, standingAtStart, standingBefore, withReply } from '../../conversation/standing.ts';
import { logOf, type Scenario } from '../../scenario/scenario.ts';
import { type Place, Script } from './script.ts';

/** A place of the story, and the engine's books there. */
export interface Moment {
  readonly place: Place;
  readonly standing: Standing;
}

export interface Step {
  readonly moment: Moment;
  /** Lines of the reply that enter something into the books, drop a cue or end the story. Their words are left out. */
  readonly lines: readonly Spoke[];
}

export interface Chart {
  readonly script: Script;
  start(): Step;
  /** The moment after taking an option, by its index in `place.options`. */
  take(moment: Moment, option: number): Step;
}

/** The books as a turn leaves them, before its reply; a glance leaves them as they were. */
export function standingAfter(standing: Standing, option: Offered): Standing {
  if (option.kind !== 'turn') return standing;
  return standingBefore(standing, standing.turns, turnOf(option, standing.cuePending));
}

export const standingFirst = ({ manifest }: Scenario): Standing =>
  standingAtStart(logOf(manifest, []).facts, manifest.trustStart);

/** Throws only where the compiled story is not Ink's JSON. Ink's own dice are thrown from the seed. */
export function createChart(scenario: Scenario, seed: Seed): Chart {
  const script = new Script(scenario, seed);
  const step = (before: Standing, place: Place, lines: readonly Spoke[]): Step => ({
    moment: { place, standing: withReply(before, lines) },
    lines,
  });
  return {
    script,
    start() {
      const standing = standingFirst(scenario);
      const { place, reply } = script.start(booksOf(standing));
      return step(standing, place, reply.lines);
    },
    take({ place, standing }, option) {
      const picked = place.options[option];
      if (picked === undefined) throw new Error(`there is no option ${option} at place ${place.index}`);
      const before = standingAfter(standing, picked);
      const [outcome] = script.outcomes(place, option, booksOf(before), [before.trust]);
      if (outcome === undefined) throw new Error('a reply came to nothing');
      return step(before, outcome.place, outcome.reply.lines);
    },
  };
}
