/** A playing as it goes, on a script that remembers: what the conversation itself gives, many times faster. */
import { type ChoiceId, type Seed, seedOf } from '../../base/base.ts';
import type { Spoke } from '../../conversation/beats.ts';
import { type Conversation, createOpener, standingAfter, standingFirst } from '../../conversation/conversation.ts';
import { inShownOrder, type Offered } from '../../conversation/offered.ts';
import { booksOf, type Standing, withReply } from '../../conversation/standing.ts';
import type { Scenario } from '../../scenario/scenario.ts';
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
      const followed = script.follow(place, option, booksOf(before));
      return step(before, followed.place, followed.reply.lines);
    },
  };
}

/** What a player needs of a conversation. */
export type Playing = Pick<Conversation, 'choices' | 'offered' | 'turns' | 'standing' | 'ended'> & {
  choose(choice: ChoiceId): unknown;
};

class Charted implements Playing {
  readonly choices: ChoiceId[] = [];
  private moment: Moment;

  constructor(
    private readonly chart: Chart,
    private readonly seed: Seed,
  ) {
    this.moment = chart.start().moment;
  }

  get standing(): Standing {
    return this.moment.standing;
  }

  get turns(): Standing['turns'] {
    return this.moment.standing.turns;
  }

  get offered(): readonly Offered[] {
    return inShownOrder(this.moment.place.options, this.seed, this.turns.length);
  }

  get ended(): boolean {
    return this.moment.place.options.length === 0;
  }

  choose(choice: ChoiceId): void {
    const option = this.moment.place.options.findIndex(({ id }) => id === choice);
    this.moment = this.chart.take(this.moment, option).moment;
    this.choices.push(choice);
  }
}

/** Opens playings many times faster than conversations; conversations themselves where Ink's dice can matter. */
export function createQuickOpener(scenario: Scenario): { open(seed: Seed): Playing } {
  const chart = createChart(scenario, seedOf(1));
  return chart.script.dice ? createOpener(scenario) : { open: (seed) => new Charted(chart, seed) };
}
