/**
 * A walk to every state of a script: a place of the story, the engine's books there and trust. What the future of a state
 * hangs on is known once the future has been looked at: what the replies asked, and what the states they lead to hang on.
 * Another state that is the same in that is the same state. So the walk goes deep first, and looks back from the ends.
 */
import type { ChoiceId } from '../../base/base.ts';
import { trustAfter } from '../../codebook/trust.ts';
import type { Spoke } from '../../conversation/beats.ts';
import { standingAfter, standingFirst } from '../../conversation/conversation.ts';
import type { Offered } from '../../conversation/offered.ts';
import { type Books, booksOf, type Standing, withReply } from '../../conversation/standing.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type LiveBooks, plainBooks } from './books.ts';
import { type Graph, shortestWays } from './graph.ts';
import { Growing } from './growing.ts';
import { type Met, noteMoment, noteStep, nothingMet } from './met.ts';
import { type NameSet, NONE } from './names.ts';
import { overlap, Scale, type Stretch, within } from './scale.ts';
import type { Followed, Place, Reply, Script } from './script.ts';
import { type Settled, Shelves } from './shelves.ts';

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
  /** Trust, as a place on the scale, by what it was before. */
  readonly trusts: readonly number[];
}

/** States that differ only in trust and in what the story remembers. */
interface Group {
  readonly ledger: Ledger;
  readonly settled: Shelves;
  /** States by where their options lead. */
  readonly states: Map<string, number>;
}

/** A state whose future is being looked at. */
interface Open {
  /** Null until another leads back to it, or its future is known. */
  state: number | null;
  readonly place: Place;
  readonly group: Group;
  readonly trust: number;
  readonly targets: number[];
  /** What its future hangs on, as far as it has been looked at. */
  memory: NameSet;
  trusts: Stretch;
  /** The option whose outcome is being looked at. */
  step: Step | null;
}

/** An option of an open state, and what comes of it. */
interface Step {
  readonly taken: Taken;
  readonly followed: Followed;
  readonly group: Group;
  /** A place on the scale. */
  readonly trust: number;
}

/** Why a walk went no further: it may see no more states, has no more memory, or met a script that breaks again and again. */
export type Stopped = 'states' | 'memory' | 'broken';

export interface Limits {
  readonly states: number;
  /** Asked again and again on the way: whether there is no memory left for more. */
  isFull(): boolean;
}

export interface Walked {
  readonly graph: Graph;
  /** What a walk that did not come to every state ran into; null where it did. */
  readonly stopped: Stopped | null;
  readonly met: Met;
  placeOf(state: number): Place;
  isHeard(state: number): boolean;
  endingOf(state: number): string | null;
  /** Whether all that follows a state has been looked at. */
  isExpanded(state: number): boolean;
  /** A way to a state in the fewest turns. */
  wayTo(state: number): readonly ChoiceId[];
}

/** Replies that break off after which a walk stops: more of the same. */
const BROKEN_MAX = 25;
/** Steps between two looks at the memory, which take longer than a step. */
const LOOK_EVERY = 1024;
/** More of anything than a walk meets: pairs of numbers below it are one number. */
const WIDE = 2 ** 26;

function endingIn(lines: readonly Spoke[]): string | null {
  for (const { tags } of lines) if (tags.ending !== undefined) return tags.ending;
  return null;
}

class Walker implements Walked {
  readonly met = nothingMet();
  stopped: Stopped | null = null;
  private readonly scale: Scale;
  /** Of each state. */
  private readonly places: Place[] = [];
  private readonly ledgerOf: Ledger[] = [];
  private readonly targetsOf: (readonly number[])[] = [];
  /** States whose future is being looked at, from the start on. */
  private readonly path: Open[] = [];
  private readonly opened = new Map<string, Open>();
  /** States that a walk left half looked at. */
  private unfinished: ReadonlySet<number> = new Set();
  private readonly stances = new Map<object, number>();
  private readonly groups = new Map<number, Group>();
  private readonly ledgers = new Map<string, Ledger>();
  private readonly liveNumbers = new Map<LiveBooks, number>();
  private readonly optionNumbers = new Map<Offered, number>();
  private readonly taken = new Map<number, Taken>();
  private readonly entered = new Map<number, Group>();
  private readonly noted = new Set<Reply>();
  private ways: { readonly from: Int32Array; readonly via: Int32Array } | null = null;

  constructor(
    private readonly scenario: Scenario,
    private readonly script: Script,
    private readonly limits: Limits,
  ) {
    this.scale = new Scale(scenario.manifest.trustStart);
  }

  run(): Walked {
    const standing = standingFirst(this.scenario);
    const { place, reply } = this.script.start(booksOf(standing));
    this.note(reply);
    const group = this.groupAt(place, withReply(standing, reply.lines), endingIn(reply.lines));
    this.number(this.open(place, group, this.scale.placeOf(place.books.trust ? standing.trust : 0)));
    this.stopped = this.walkOn();
    this.leaveOff();
    return this;
  }

  get graph(): Graph {
    const [first, last, to, cost] = [new Growing(), new Growing(), new Growing(), new Growing()];
    for (const [state, targets] of this.targetsOf.entries()) {
      const options = this.placeOf(state).options;
      first.push(to.length);
      for (const [index, target] of targets.entries()) {
        to.push(target);
        cost.push(options[index]?.kind === 'glance' ? 0 : 1);
      }
      last.push(to.length);
    }
    const all = (numbers: Growing) => numbers.upTo(numbers.length);
    return {
      size: this.places.length,
      first: all(first),
      last: all(last),
      to: all(to),
      cost: Uint8Array.from(all(cost)),
    };
  }

  placeOf(state: number): Place {
    const place = this.places[state];
    if (place === undefined) throw new Error(`there is no state ${state}`);
    return place;
  }

  isHeard(state: number): boolean {
    return this.ledgerOf[state]?.standing.heardAt !== null;
  }

  endingOf(state: number): string | null {
    return this.ledgerOf[state]?.ending ?? null;
  }

  isExpanded(state: number): boolean {
    return !this.unfinished.has(state);
  }

  wayTo(state: number): readonly ChoiceId[] {
    this.ways ??= shortestWays(this.graph);
    const { from, via } = this.ways;
    const options: Offered[] = [];
    for (let at = state; (from[at] ?? -1) >= 0; at = from[at] ?? -1) {
      const option = this.placeOf(from[at] ?? 0).options[via[at] ?? 0];
      if (option !== undefined) options.unshift(option);
    }
    return options.map((option, step) => (option.tags.id ?? `${step}-${option.index + 1}`) as ChoiceId);
  }

  private walkOn(): Stopped | null {
    for (let steps = 1; ; steps += 1) {
      const open = this.path.at(-1);
      if (open === undefined) return null;
      if (this.script.broken > BROKEN_MAX) return 'broken';
      if (this.places.length + this.path.length > this.limits.states) return 'states';
      if (steps % LOOK_EVERY === 0 && this.limits.isFull()) return 'memory';
      const option = open.place.options[open.targets.length];
      if (option === undefined) this.close(open);
      else this.goOn(open, option);
    }
  }

  /** What a walk leaves half looked at is part of what it has seen. */
  private leaveOff(): void {
    const states = this.path.map((open) => this.number(open));
    for (const [index, { targets }] of this.path.slice(0, -1).entries()) targets.push(states[index + 1] ?? 0);
    this.unfinished = new Set(states);
  }

  /** Looks at the next option of a state, or first at what it leads to. */
  private goOn(open: Open, option: Offered): void {
    const step = this.step(open, option);
    const { place } = step.followed;
    const known = this.known(place, step.group, step.trust);
    open.step = step;
    if (known === null) this.open(place, step.group, step.trust);
    else this.build(open, step, known);
  }

  private step({ place, group: { ledger }, trust, targets, memory }: Open, option: Offered): Step {
    const taken = this.take(ledger, option);
    const after = taken.trusts[trust] ?? 0;
    const followed = this.script.follow(
      place,
      targets.length,
      { ...taken.books, trust: this.scale.at(after) },
      { memory },
    );
    return {
      taken,
      followed,
      group: this.groupAfter(ledger, taken, followed),
      trust: followed.place.books.trust ? after : 0,
    };
  }

  /** A state with the same future: one that was looked at, or this very one where it is being looked at. */
  private known(place: Place, group: Group, trust: number): Settled | null {
    const settled = group.settled.find(this.script.rememberedAt(place), trust);
    if (settled !== null) return settled;
    const open = this.opened.get(this.exactly(place, group, trust));
    if (open === undefined) return null;
    return { state: this.number(open), memory: this.script.everythingAt(place), trusts: { from: trust, to: trust } };
  }

  private exactly(place: Place, group: Group, trust: number): string {
    return `${place.index} ${group.ledger.index} ${trust}`;
  }

  /** What a state's future hangs on, by one option more. */
  private build(open: Open, { taken, followed }: Step, next: Settled): void {
    const { reply, place, asked } = followed;
    open.targets.push(next.state);
    open.memory |= asked | (next.memory & ~reply.settled);
    if (!open.place.books.trust) return;
    const fits = place.books.trust ? overlap(followed.trusts, next.trusts) : followed.trusts;
    const before = this.scale.round(open.trust, (other) => within(fits, taken.trusts[other] ?? 0));
    open.trusts = overlap(open.trusts, before);
  }

  private open(place: Place, group: Group, trust: number): Open {
    const trusts = this.scale.whole;
    const open = { state: null, place, group, trust, targets: [], memory: NONE, trusts, step: null };
    this.opened.set(this.exactly(place, group, trust), open);
    this.path.push(open);
    noteMoment(this.met, place.options);
    return open;
  }

  private number(open: Open): number {
    if (open.state !== null) return open.state;
    open.state = this.places.length;
    this.places.push(open.place);
    this.ledgerOf.push(open.group.ledger);
    this.targetsOf.push(open.targets);
    return open.state;
  }

  private close(open: Open): void {
    const { place, group, trust, memory, trusts, targets } = open;
    this.path.pop();
    this.opened.delete(this.exactly(place, group, trust));
    const ways = targets.join();
    const state = open.state ?? group.states.get(ways) ?? this.number(open);
    group.states.set(ways, state);
    const settled = { state, memory, trusts };
    const kept = group.settled.keep(settled, this.script.rememberedAt(place), this.script.numbersIn(memory));
    const before = this.path.at(-1);
    if (before !== undefined && before.step !== null) this.build(before, before.step, kept);
  }

  private note(reply: Reply): void {
    if (this.noted.has(reply)) return;
    this.noted.add(reply);
    noteStep(this.met, reply.lines);
  }

  private take(ledger: Ledger, option: Offered): Taken {
    const number = this.optionNumbers.get(option) ?? this.optionNumbers.size;
    this.optionNumbers.set(option, number);
    const key = ledger.index * WIDE + number;
    const known = this.taken.get(key);
    if (known !== undefined) return known;
    const { turns } = ledger.standing;
    const standing = standingAfter(ledger.standing, option);
    const turn = standing.turns[turns.length];
    const trusts = this.scale.values.map((trust) =>
      this.scale.placeOf(turn === undefined ? trust : trustAfter(turns, turn, trust)),
    );
    const taken = { index: this.taken.size, standing, books: booksOf(standing), trusts };
    this.taken.set(key, taken);
    return taken;
  }

  private groupAfter(ledger: Ledger, taken: Taken, { reply, place }: Followed): Group {
    this.note(reply);
    const key = taken.index * WIDE + reply.index;
    const known = this.entered.get(key);
    if (known !== undefined) return known;
    const ending = ledger.ending ?? endingIn(reply.lines);
    const group = this.groupAt(place, withReply(taken.standing, reply.lines), ending);
    this.entered.set(key, group);
    return group;
  }

  private groupAt({ stance, books, options }: Place, standing: Standing, ending: string | null): Group {
    const ledger = this.ledgerAt(`${ending ?? ''}|${plainBooks(standing, books, options)}`, books, {
      standing,
      ending,
    });
    const number = this.stances.get(stance) ?? this.stances.size;
    this.stances.set(stance, number);
    const key = number * WIDE + ledger.index;
    const known = this.groups.get(key) ?? { ledger, settled: new Shelves(), states: new Map<string, number>() };
    this.groups.set(key, known);
    return known;
  }

  private ledgerAt(text: string, books: LiveBooks, entry: Omit<Ledger, 'index'>): Ledger {
    const number = this.liveNumbers.get(books) ?? this.liveNumbers.size;
    this.liveNumbers.set(books, number);
    const key = `${number}|${text}`;
    const known = this.ledgers.get(key) ?? { ...entry, index: this.ledgers.size };
    this.ledgers.set(key, known);
    return known;
  }
}

/** Walks to every state, or to a limit. */
export const walk = (scenario: Scenario, script: Script, limits: Limits): Walked =>
  new Walker(scenario, script, limits).run();
