/**
 * Follows conversations many times faster than they are held, and gives the very same; what it is not sure of it leaves to
 * Ink. For verifying many runs: a visit itself is played by Ink.
 */
import type { ChoiceId, Seed } from '../../base/base.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Spoke } from '../beats.ts';
import { type ConversationError, standingAfter, standingFirst, linesOf as withoutEcho } from '../conversation.ts';
import { inShownOrder, type Offered } from '../offered.ts';
import { booksOf, bookVariables, type Standing, withReply } from '../standing.ts';
import { readCompiled } from './compiled.ts';
import type { Compiled, Value } from './content.ts';
import { Machine } from './machine.ts';
import { Replies } from './replies.ts';

interface Chosen {
  /** The books before the reply. */
  readonly standing: Standing;
  readonly depth: number;
  readonly said: string | null;
}

/** A choice that the story waits for, or its end. */
interface Moment {
  /** In Ink's own order; empty where the story is over. */
  readonly options: readonly Offered[];
  /** What was said since the last choice. */
  readonly lines: readonly Spoke[];
  readonly standing: Standing;
  readonly machine: Machine;
  /** Choices up to here. */
  readonly depth: number;
  /** Moments after this one, so far; null where they are not remembered. */
  readonly next: Map<ChoiceId, Moment> | null;
}

/** Of a class's runs many begin alike: so many choices are gone through once, and so many moments remembered. */
const SHARED_DEPTH = 4;
const SHARED_MOST = 1500;

/** The script's variables at its beginning. */
function variablesOf(compiled: Compiled): ReadonlyMap<string, Value> {
  const declared = compiled.root.named.get('global decl');
  const machine = new Machine(compiled, new Map());
  if (declared === undefined) return machine.variables;
  machine.enter(declared);
  machine.run();
  return machine.variables;
}

function tell(machine: Machine, standing: Standing): void {
  const books = booksOf(standing);
  machine.asks = books;
  for (const name of bookVariables) if (machine.variables.has(name)) machine.variables.set(name, books[name]);
}

class Script {
  private readonly compiled: Compiled;
  private readonly replies = new Replies();
  private first: Moment | null = null;
  private remembered = 0;

  constructor(private readonly scenario: Scenario) {
    this.compiled = readCompiled(scenario.story);
  }

  start(): Moment {
    if (this.first !== null) return this.first;
    const machine = new Machine(this.compiled, variablesOf(this.compiled));
    const standing = standingFirst(this.scenario);
    tell(machine, standing);
    this.first = this.reached(machine, { standing, depth: 0, said: null });
    return this.first;
  }

  /** Of a moment that is not remembered, only once. */
  take(before: Moment, picked: Offered): Moment {
    const known = before.next?.get(picked.id);
    if (known !== undefined) return known;
    const machine = before.next === null ? before.machine : before.machine.copy();
    const standing = standingAfter(before.standing, picked);
    if (picked.kind === 'turn') tell(machine, standing);
    machine.choose(picked.index);
    const moment = this.reached(machine, { standing, depth: before.depth + 1, said: picked.text });
    if (moment.next !== null) before.next?.set(picked.id, moment);
    return moment;
  }

  /** Reads the reply. */
  private reached(machine: Machine, { standing, depth, said }: Chosen): Moment {
    machine.run();
    const lines = withoutEcho({ lines: this.replies.lines(machine) }, said);
    const isRemembered = depth <= SHARED_DEPTH && this.remembered < SHARED_MOST;
    if (isRemembered) this.remembered += 1;
    return {
      machine,
      options: this.replies.options(machine, depth),
      lines,
      standing: withReply(standing, lines),
      depth,
      next: isRemembered ? new Map() : null,
    };
  }
}

/** A conversation that is followed. Throws `Unsure` where something is left to Ink, and is of no use afterwards. */
export class Followed {
  private moment: Moment;

  constructor(
    private readonly script: Script,
    private readonly seed: Seed,
  ) {
    this.moment = script.start();
  }

  /** In Ink's own order. */
  get offered(): readonly Offered[] {
    return this.moment.options;
  }

  get lines(): readonly Spoke[] {
    return this.moment.lines;
  }

  get turns(): Standing['turns'] {
    return this.moment.standing.turns;
  }

  get told(): ReadonlySet<string> {
    return this.moment.standing.told;
  }

  choose(choice: ChoiceId): ConversationError | null {
    const picked = this.offered.find(({ id }) => id === choice);
    if (picked === undefined) {
      const shown = inShownOrder(this.offered, this.seed, this.turns.length);
      return { kind: 'not-offered', choice, offered: shown.map(({ id }) => id) };
    }
    this.moment = this.script.take(this.moment, picked);
    return null;
  }
}

/** Opens any number of conversations, side by side. Throws where the compiled story is not Ink's JSON, or at once `Unsure`. */
export function createFollower(scenario: Scenario): { open(seed: Seed): Followed } {
  const script = new Script(scenario);
  return { open: (seed) => new Followed(script, seed) };
}
