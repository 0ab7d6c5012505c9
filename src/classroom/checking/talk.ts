/** A conversation as far as verifying needs it. A quicker one than the engine's own may be put in its place. */
import type { ChoiceId, Seed } from '../../base/base.ts';
import type { CodedTurn } from '../../codebook/coding.ts';
import type { Spoke } from '../../conversation/beats.ts';
import { type Conversation, type ConversationError, createOpener } from '../../conversation/conversation.ts';
import type { Offered } from '../../conversation/offered.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface Talk {
  /** In any order. */
  readonly offered: readonly Offered[];
  readonly turns: readonly CodedTurn[];
  readonly told: ReadonlySet<string>;
  /** What was said since the last choice. Words, and lines that enter nothing into the books, may be left out. */
  readonly lines: readonly Pick<Spoke, 'tags'>[];
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
