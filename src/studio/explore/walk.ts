/**
 * A walk to every state of a script. A state is a place of the story, the engine's books there and trust. Most of what
 * happens is the same whatever the trust, so states that differ in nothing else are walked together.
 */
import type { ChoiceId } from '../../base/base.ts';
import { trustAfter } from '../../codebook/trust.ts';
import type { Spoke } from '../../conversation/beats.ts';
import type { Offered } from '../../conversation/offered.ts';
import { type Books, booksOf, type Standing, withReply } from '../../conversation/standing.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type LiveBooks, plainBooks } from './books.ts';
import { standingAfter, standingFirst } from './chart.ts';
import type { Graph } from './graph.ts';
import { Growing } from './growing.ts';
import { type Met, noteMoment, noteStep, nothingMet } from './met.ts';
import type { Outcome, Place, Reply, Script } from './script.ts';

/** The engine's books but trust, and the ending told so far. One standing speaks for all that are the same. */
interface Ledger {
  readonly index: number;
  readonly standing: Standing;
  readonly ending: string | null;
}

/** The books after a turn and before its reply. */
interface Taken {
  readonly index: number;
  readonly standing: Standing;
  readonly books: Books;
  /** Trust by what it was before. */
  readonly trusts: Map<number, number>;
}

/** States that differ only in trust. */
interface Cell {
  readonly index: number;
  readonly place: Place;
  readonly ledger: Ledger;
  /** States by their trust. */
  readonly states: Map<number, number>;
}

export interface Walked {
  readonly graph: Graph;
  readonly exhaustive: boolean;
  readonly met: Met;
  placeOf(state: number): Place;
  isHeard(state: number): boolean;
  endingOf(state: number): string | null;
  /** Whether what follows a state has been looked at. */
  isExpanded(state: number): boolean;
  /** A way to a state in the fewest turns. */
  wayTo(state: number): readonly ChoiceId[];
}

/** Replies that break off after which a walk stops: more of the same. */
const BROKEN_MAX = 25;
/** More of anything than a walk meets: pairs of numbers below it are one number. */
const WIDE = 2 ** 26;

function endingIn(lines: readonly Spoke[]): string | null {
  for (const { tags } of lines) if (tags.ending !== undefined) return tags.ending;
  return null;
}

class Walker implements Walked {
  readonly met = nothingMet();
  exhaustive = false;
  private readonly cells: Cell[] = [];
  private readonly cellOf = new Growing();
  private readonly trusts: number[] = [];
  private readonly first = new Growing();
  private readonly last = new Growing();
  private readonly to = new Growing();
  private readonly cost = new Growing();
  private readonly from = new Growing();
  private readonly via = new Growing();
  private readonly expanded = new Growing();
  private readonly cellsByKey = new Map<number, Cell>();
  private readonly ledgers = new Map<string, Ledger>();
  private readonly liveNumbers = new Map<LiveBooks, number>();
  private readonly optionNumbers = new Map<Offered, number>();
  private readonly taken = new Map<number, Taken>();
  private readonly entered = new Map<number, Ledger>();
  private readonly noted = new Set<Reply>();
  /** Cells with states to be expanded in this turn and in the next, with those states. */
  private now = new Map<Cell, number[]>();
  private next = new Map<Cell, number[]>();

  constructor(
    private readonly scenario: Scenario,
    private readonly script: Script,
    private readonly limit: number,
  ) {}

  /** Turn by turn, so that the first way found to a state takes the fewest turns. */
  run(): Walked {
    const standing = standingFirst(this.scenario);
    const { place, reply } = this.script.start(booksOf(standing));
    this.note(reply);
    const ledger = this.ledgerAt(place, withReply(standing, reply.lines), endingIn(reply.lines));
    this.enter(this.cellAt(place, ledger), standing.trust, -1, -1, this.now);
    this.exhaustive = this.walkOn();
    return this;
  }

  get graph(): Graph {
    const size = this.cellOf.length;
    const all = (numbers: Growing) => numbers.upTo(size);
    return {
      size,
      first: all(this.first),
      last: all(this.last),
      to: this.to.upTo(this.to.length),
      cost: Uint8Array.from(this.cost.upTo(this.cost.length)),
    };
  }

  placeOf(state: number): Place {
    return this.cell(state).place;
  }

  isHeard(state: number): boolean {
    return this.cell(state).ledger.standing.heardAt !== null;
  }

  endingOf(state: number): string | null {
    return this.cell(state).ledger.ending;
  }

  isExpanded(state: number): boolean {
    return this.expanded.get(state) === 1;
  }

  wayTo(state: number): readonly ChoiceId[] {
    const options: Offered[] = [];
    for (let at = state; this.from.get(at) >= 0; at = this.from.get(at)) {
      const option = this.placeOf(this.from.get(at)).options[this.via.get(at)];
      if (option !== undefined) options.unshift(option);
    }
    return options.map((option, step) => (option.tags.id ?? `${step}-${option.index + 1}`) as ChoiceId);
  }

  private walkOn(): boolean {
    while (this.now.size > 0) {
      for (const [cell, states] of this.now) {
        if (this.cellOf.length > this.limit || this.script.broken > BROKEN_MAX) return false;
        this.now.delete(cell);
        this.expand(cell, states);
      }
      if (this.now.size > 0) continue;
      this.now = this.next;
      this.next = new Map();
    }
    return true;
  }

  private cell(state: number): Cell {
    const cell = this.cells[this.cellOf.get(state)];
    if (cell === undefined) throw new Error(`there is no state ${state}`);
    return cell;
  }

  private note(reply: Reply): void {
    if (this.noted.has(reply)) return;
    this.noted.add(reply);
    noteStep(this.met, reply.lines);
  }

  /** Looks at what follows states of one cell, all at once. */
  private expand(cell: Cell, states: readonly number[]): void {
    const { options } = cell.place;
    const targets = options.map((option, index) => this.targetsOf(cell, states, option, index));
    for (const [at, state] of states.entries()) {
      this.first.set(state, this.to.length);
      for (const [index, option] of options.entries()) {
        this.to.push(targets[index]?.[at] ?? 0);
        this.cost.push(option.kind === 'glance' ? 0 : 1);
      }
      this.last.set(state, this.to.length);
      this.expanded.set(state, 1);
    }
  }

  /** Where an option leads from each of a cell's states. */
  private targetsOf(cell: Cell, states: readonly number[], option: Offered, index: number): readonly number[] {
    const taken = this.take(cell.ledger, option);
    const after = states.map((state) => this.trustAfter(taken, cell.ledger, this.trusts[state] ?? 0));
    const outcomes = this.script.outcomes(cell.place, index, taken.books, [...new Set(after)]);
    const targets = new Map<number, Cell>();
    for (const outcome of outcomes) {
      const target = this.targetOf(cell, taken, outcome);
      for (const trust of outcome.trusts) targets.set(trust, target);
    }
    const queue = option.kind === 'glance' ? this.now : this.next;
    return after.map((trust, at) => {
      const target = targets.get(trust);
      if (target === undefined) throw new Error('a reply came to nothing');
      return this.enter(target, trust, states[at] ?? -1, index, queue);
    });
  }

  private take(ledger: Ledger, option: Offered): Taken {
    const number = this.optionNumbers.get(option) ?? this.optionNumbers.size;
    this.optionNumbers.set(option, number);
    const key = ledger.index * WIDE + number;
    const known = this.taken.get(key);
    if (known !== undefined) return known;
    const standing = standingAfter(ledger.standing, option);
    const taken = { index: this.taken.size, standing, books: booksOf(standing), trusts: new Map() };
    this.taken.set(key, taken);
    return taken;
  }

  private trustAfter(taken: Taken, { standing }: Ledger, trust: number): number {
    const known = taken.trusts.get(trust);
    if (known !== undefined) return known;
    const turn = taken.standing.turns[standing.turns.length];
    const after = turn === undefined ? trust : trustAfter(standing.turns, turn, trust);
    taken.trusts.set(trust, after);
    return after;
  }

  private targetOf({ ledger }: Cell, taken: Taken, { reply, place }: Outcome): Cell {
    this.note(reply);
    const key = taken.index * WIDE + reply.index;
    const known = this.entered.get(key);
    const entered =
      known ?? this.ledgerAt(place, withReply(taken.standing, reply.lines), ledger.ending ?? endingIn(reply.lines));
    this.entered.set(key, entered);
    return this.cellAt(place, entered);
  }

  private ledgerAt({ books, options }: Place, standing: Standing, ending: string | null): Ledger {
    const number = this.liveNumbers.get(books) ?? this.liveNumbers.size;
    this.liveNumbers.set(books, number);
    const key = `${number}|${ending ?? ''}|${plainBooks(standing, books, options)}`;
    const known = this.ledgers.get(key) ?? { index: this.ledgers.size, standing, ending };
    this.ledgers.set(key, known);
    return known;
  }

  private cellAt(place: Place, ledger: Ledger): Cell {
    const key = place.index * WIDE + ledger.index;
    const known = this.cellsByKey.get(key);
    if (known !== undefined) return known;
    const cell = { index: this.cells.length, place, ledger, states: new Map() };
    this.cellsByKey.set(key, cell);
    this.cells.push(cell);
    noteMoment(this.met, place.options);
    return cell;
  }

  private enter(cell: Cell, told: number, from: number, via: number, queue: Map<Cell, number[]>): number {
    const trust = cell.place.books.trust ? told : 0;
    const known = cell.states.get(trust);
    if (known !== undefined) return known;
    const state = this.cellOf.length;
    cell.states.set(trust, state);
    this.cellOf.push(cell.index);
    this.trusts.push(trust);
    this.from.push(from);
    this.via.push(via);
    const waiting = queue.get(cell);
    if (waiting === undefined) queue.set(cell, [state]);
    else waiting.push(state);
    return state;
  }
}

/** Walks to every state, or until there are more than `limit`. */
export const walk = (scenario: Scenario, script: Script, limit: number): Walked =>
  new Walker(scenario, script, limit).run();
