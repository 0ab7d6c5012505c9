/** A playing as it goes, on a script that remembers: what the conversation itself gives, many times faster. */
import { type ChoiceId, type Seed, seedOf } from '../../base/base.ts';
import type { Spoke } from '../../conversation/beats.ts';
import { type Conversation, type ConversationError, createOpener, turnOf } from '../../conversation/conversation.ts';
import { inShownOrder, type Offered } from '../../conversation/offered.ts';
import { booksOf, type Standing, standingAtStart, standingBefore, withReply } from '../../conversation/standing.ts';
import { logOf, type Scenario } from '../../scenario/scenario.ts';
import { type Place, Script, type Telling } from './script.ts';

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
export function createChart(scenario: Scenario, seed: Seed, telling?: Telling): Chart {
  const script = new Script(scenario, seed, telling);
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

/** A playing that refuses what the script does not offer, and says what came with each reply. */
class Followed {
  constructor(
    private readonly chart: Chart,
    private step: Step,
  ) {}

  get lines(): readonly Spoke[] {
    return this.step.lines;
  }

  /** In Ink's own order. */
  get offered(): readonly Offered[] {
    return this.step.moment.place.options;
  }

  get turns(): Standing['turns'] {
    return this.step.moment.standing.turns;
  }

  get told(): ReadonlySet<string> {
    return this.step.moment.standing.told;
  }

  get error(): ConversationError | null {
    return this.step.moment.place.broke;
  }

  choose(choice: ChoiceId): ConversationError | null {
    const option = this.offered.findIndex(({ id }) => id === choice);
    if (option < 0) return { kind: 'not-offered', choice, offered: this.offered.map(({ id }) => id) };
    this.step = this.chart.take(this.step.moment, option);
    return this.error;
  }
}

/** Follows run after run many times faster than conversations do; null where Ink's dice can matter. */
export function createFollower(scenario: Scenario): { open(): Followed } | null {
  const chart = createChart(scenario, seedOf(1), 'how-it-was-too');
  return chart.script.dice ? null : { open: () => new Followed(chart, chart.start()) };
}
