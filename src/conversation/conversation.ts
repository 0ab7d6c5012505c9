/** A conversation as it happens: a compiled Ink story opened at a seed, and the engine's books beside it. */
import type { ChoiceId, Seed } from '../base/base.ts';
import { mixWord } from '../base/mix.ts';
import type { CodedTurn, Turn } from '../codebook/coding.ts';
import { logOf, type Scenario } from '../scenario/scenario.ts';
import type { Acted, Beat, Spoke } from './beats.ts';
import { type InkBroke, type InkReader, type InkReply, openInk } from './ink.ts';
import { inShownOrder, type Offered, optionsOf } from './offered.ts';
import { booksOf, type Standing, standingAtStart, standingBefore, withReply } from './standing.ts';

export type ConversationError =
  /** A choice was named that the story does not offer at this point. */
  | { readonly kind: 'not-offered'; readonly choice: ChoiceId; readonly offered: readonly ChoiceId[] }
  /** Ink itself stopped, or goes round for ever: a fault in the script. */
  | InkBroke;

/** A moment at which something could be chosen. */
export interface Moment {
  /** The knot of the script, as its author wrote it; '' outside any knot. */
  readonly knot: string;
  /** What would have taken a turn, in Ink's own order; glances are not among it. */
  readonly offered: readonly ChoiceId[];
}

/** A live conversation. Reading it never changes it; `choose` moves it on. */
export interface Conversation {
  readonly seed: Seed;
  readonly choices: readonly ChoiceId[];
  readonly beats: readonly Beat[];
  /** One before each choice, and one now where it has not ended. */
  readonly moments: readonly Moment[];
  /** In the order drawn from the seed and the turn. */
  readonly offered: readonly Offered[];
  readonly turns: readonly CodedTurn[];
  readonly standing: Standing;
  readonly ended: boolean;
  /** Set where the script broke at the opening or at a choice. */
  readonly error: ConversationError | null;
  choose(choice: ChoiceId): ConversationError | null;
}

/** Opens conversations on one story, one at a time: opening the next ends the last. Made once per scenario, as reading Ink's JSON is slow. */
export interface Opener {
  open(seed: Seed): Conversation;
}

/** Throws only where the compiled story is not Ink's JSON: a fault of the build, not of a player. */
export function createOpener(scenario: Scenario): Opener {
  const ink = openInk(scenario.story);
  return { open: (seed) => new Live(scenario, ink, seed) };
}

class Live implements Conversation {
  readonly choices: ChoiceId[] = [];
  readonly beats: Beat[] = [];
  readonly moments: Moment[] = [];
  turns: readonly CodedTurn[] = [];
  /** In Ink's own order; put into the shown order when somebody looks. */
  private options: readonly Offered[] = [];
  private shown: readonly Offered[] | null = null;
  standing: Standing;
  error: ConversationError | null = null;

  constructor(
    scenario: Scenario,
    private readonly ink: InkReader,
    readonly seed: Seed,
  ) {
    this.standing = standingFirst(scenario);
    this.ink.restart(mixWord(seed, scenario.manifest.id));
    this.ink.tell(booksOf(this.standing));
    this.read(null);
  }

  get ended(): boolean {
    return this.options.length === 0;
  }

  get offered(): readonly Offered[] {
    this.shown ??= inShownOrder(this.options, this.seed, this.turns.length);
    return this.shown;
  }

  choose(choice: ChoiceId): ConversationError | null {
    const picked = this.options.find((each) => each.id === choice);
    if (picked === undefined) {
      return { kind: 'not-offered', choice, offered: this.offered.map((each) => each.id) };
    }
    this.choices.push(choice);
    if (picked.kind === 'turn') this.act(picked);
    else
      this.beats.push({
        kind: picked.kind === 'glance' ? 'glanced' : 'picked',
        choice,
        text: picked.text,
        look: picked.tags.look ?? null,
      });
    this.ink.choose(picked.index);
    this.read(picked.text);
    return this.error;
  }

  private act(picked: Offered & { readonly kind: 'turn' }): void {
    this.standing = standingAfter(this.standing, picked);
    this.turns = this.standing.turns;
    const turn = this.turns[this.turns.length - 1];
    if (turn === undefined) return;
    this.ink.tell(booksOf(this.standing));
    this.beats.push(actedBeat(picked, turn, this.turns.length - 1, this.standing));
  }

  /** Reads the story to its next choice, and enters what the reply told into the books. */
  private read(said: string | null): void {
    const reply = this.ink.read();
    const lines = linesOf(reply, said);
    this.beats.push(...lines);
    this.standing = withReply(this.standing, lines);
    this.turns = this.standing.turns;
    this.error = reply.broke;
    this.options = this.error ? [] : optionsOf(reply.choices, this.choices.length);
    this.shown = null;
    if (!this.ended) this.moments.push(momentOf(reply, this.options));
  }
}

const momentOf = ({ knot }: InkReply, options: readonly Offered[]): Moment => ({
  knot,
  offered: options.filter(({ kind }) => kind !== 'glance').map(({ id }) => id),
});

/** What taking an option enters into the books. */
export const turnOf = ({ move, tags }: Offered & { readonly kind: 'turn' }, cue: boolean): Turn => ({
  move,
  ...((tags.topic ?? tags.look) ? { topic: tags.topic ?? tags.look ?? '' } : {}),
  redFlag: tags.red,
  cue,
  duty: tags.duties,
  uses: tags.uses,
  safetyNet: tags.safetyNet,
});

/** The books before the first reply. */
export const standingFirst = ({ manifest }: Scenario): Standing =>
  standingAtStart(logOf(manifest, []).facts, manifest.trustStart);

/** The books as a turn leaves them, before its reply; a glance leaves them as they were. */
export function standingAfter(standing: Standing, option: Offered): Standing {
  if (option.kind !== 'turn') return standing;
  return standingBefore(standing, standing.turns, turnOf(option, standing.cuePending));
}

/** The lines of a reply, without Ink's echo of what the clinician said. */
export const linesOf = (reply: Pick<InkReply, 'lines'>, said: string | null): readonly Spoke[] =>
  reply.lines.filter((line, index) => !(index === 0 && line.text === said));

const actedBeat = (
  picked: Offered & { readonly kind: 'turn' },
  turn: CodedTurn,
  index: number,
  standing: Standing,
): Acted => ({
  kind: 'acted',
  choice: picked.id,
  text: picked.text,
  turn: index,
  move: turn.move,
  code: turn.code,
  cue: turn.cue ?? false,
  trust: standing.trust,
});
