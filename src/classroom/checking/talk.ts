/** A conversation as far as verifying needs it. A quicker one than the engine's own may be put in its place. */
import type { ChoiceId, Seed } from '../../base/base.ts';
import type { CodedTurn } from '../../codebook/coding.ts';
import type { Spoke } from '../../conversation/beats.ts';
import { type Conversation, type ConversationError, createOpener } from '../../conversation/conversation.ts';
import type { Offered } from '../../conversation/offered.ts';
import { Unsure } from '../../conversation/quick/content.ts';
import { createFollower, type Followed } from '../../conversation/quick/quick.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface Talk {
  /** In any order. */
  readonly offered: readonly Offered[];
  readonly turns: readonly CodedTurn[];
  readonly told: ReadonlySet<string>;
  /** What was said since the last choice. */
  readonly lines: readonly Spoke[];
  readonly error: ConversationError | null;
  choose(choice: ChoiceId): ConversationError | null;
}

export interface Talks {
  open(seed: Seed): Talk;
}

export type OpenTalks = (scenario: Scenario) => Talks;

class Plain implements Talk {
  private read = 0;
  lines: readonly Spoke[] = [];

  constructor(private readonly live: Conversation) {
    this.hear();
  }

  get offered(): readonly Offered[] {
    return this.live.offered;
  }

  get turns(): readonly CodedTurn[] {
    return this.live.turns;
  }

  get told(): ReadonlySet<string> {
    return this.live.standing.told;
  }

  get error(): ConversationError | null {
    return this.live.error;
  }

  choose(choice: ChoiceId): ConversationError | null {
    const wrong = this.live.choose(choice);
    this.hear();
    return wrong;
  }

  private hear(): void {
    const { beats } = this.live;
    this.lines = beats.slice(this.read).filter((beat) => beat.kind === 'spoke');
    this.read = beats.length;
  }
}

/** The engine's own conversations. Throws only where the compiled story is not Ink's JSON. */
export const openPlainly: OpenTalks = (scenario) => {
  const opener = createOpener(scenario);
  return { open: (seed) => new Plain(opener.open(seed)) };
};

/** Followed as far as that is sure, and held from there on. */
class Quick implements Talk {
  private readonly made: ChoiceId[] = [];
  private talk: Talk | Followed;

  constructor(
    follow: () => Followed,
    private readonly hold: () => Talk,
  ) {
    this.talk = sure(follow) ?? hold();
  }

  get offered(): readonly Offered[] {
    return this.talk.offered;
  }

  get turns(): readonly CodedTurn[] {
    return this.talk.turns;
  }

  get told(): ReadonlySet<string> {
    return this.talk.told;
  }

  get lines(): readonly Spoke[] {
    return this.talk.lines;
  }

  get error(): ConversationError | null {
    return 'error' in this.talk ? this.talk.error : null;
  }

  choose(choice: ChoiceId): ConversationError | null {
    const wrong = sure(() => this.talk.choose(choice));
    if (wrong === undefined) {
      this.talk = this.hold();
      for (const each of this.made) this.talk.choose(each);
      return this.talk.choose(choice);
    }
    this.made.push(choice);
    return wrong;
  }
}

/** Undefined where it is left to Ink. */
function sure<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch (thrown) {
    if (thrown instanceof Unsure) return undefined;
    throw thrown;
  }
}

/** What the engine's own conversations give, several times faster. Throws only where the compiled story is not Ink's JSON. */
export const openQuickly: OpenTalks = (scenario) => {
  const follower = createFollower(scenario);
  let plain: Talks | null = null;
  return {
    open: (seed) =>
      new Quick(
        () => follower.open(seed),
        () => {
          plain ??= openPlainly(scenario);
          return plain.open(seed);
        },
      ),
  };
};
