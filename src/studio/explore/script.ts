/**
 * A story as a table of replies that is filled while it is played. Ink reads a reply once for every set of answers to what
 * the reply asks: of the engine's books, of the story's variables, of its visits. What it gave is remembered, so that
 * going the same way again, or another way that differs in nothing the reply asks, takes no Ink at all.
 */
import { assertNever, type Seed } from '../../base/base.ts';
import { mixWord } from '../../base/mix.ts';
import type { Spoke } from '../../conversation/beats.ts';
import { linesOf } from '../../conversation/conversation.ts';
import type { InkBroke, InkChoice, InkReply } from '../../conversation/ink.ts';
import { type Offered, optionsOf } from '../../conversation/offered.ts';
import type { Books } from '../../conversation/standing.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type LiveBooks, liveBooksOf, liveBooksText } from './books.ts';
import { tellingTags } from './cosmetic.ts';
import { type Asked, reasonFor } from './expressions.ts';
import { capped, holds } from './limits.ts';
import { type Grown, type Live, type Liveness, livenessOf } from './live.ts';
import { EVERYTHING, type NameSet, Names, NONE } from './names.ts';
import { overlap, Scale, type Stretch } from './scale.ts';
import type { Remembered } from './shelves.ts';
import {
  type Change,
  type Memory,
  memoryAfter,
  memoryOf,
  NO_CHANGE,
  readSaved,
  type SavedState,
  type Shape,
  shapeOf,
  standOf,
  withMemory,
} from './state.ts';
import { isEngineVariable, openWatched, type Question, type WatchedInk } from './watched.ts';

/** A choice that the story waits for, or its end, with what it remembers as far as that can still matter. */
export interface Place {
  /** From 0, in the order found. */
  readonly index: number;
  /** In Ink's own order; empty where the story is over. */
  readonly options: readonly Offered[];
  readonly books: LiveBooks;
  readonly broke: Broke | null;
  /** The same object wherever only the memory differs. */
  readonly stance: object;
}

/** Why a reply broke off, and in which container of the story. */
export type Broke = InkBroke & { readonly at: string };

/** What came of taking an option. */
export interface Reply {
  readonly index: number;
  /** Lines that enter something into the books, drop a cue or end the story. Their words are left out. */
  readonly lines: readonly Spoke[];
  /** What of the memory it leaves at a value that does not hang on the one before. */
  readonly settled: NameSet;
}

/** What comes of an option, and what of the state before it that hangs on. */
export interface Followed {
  readonly reply: Reply;
  readonly place: Place;
  /** What of the memory the reply asked. */
  readonly asked: NameSet;
  /** Values of trust that get the same answers. */
  readonly trusts: Stretch;
}

interface Stance {
  readonly saved: SavedState | null;
  readonly options: readonly Offered[];
  readonly choices: readonly ChoiceNode[];
  readonly shape: Shape;
  readonly books: LiveBooks;
  readonly broke: Broke | null;
  /** Places at this stance, by what is remembered there. */
  readonly places: Map<string, Standpoint>;
  /** Replies that lead to it, by what they change. */
  readonly replies: Map<string, ReadReply>;
}

interface Standpoint extends Place {
  readonly stance: Stance;
  readonly memory: Memory;
  /** What is remembered, by the number of its name: a number for each value, 0 for its first one. */
  readonly codes: readonly number[];
}

interface ReadReply extends Reply, Change {
  readonly kind: 'reply';
  readonly stance: Stance;
}

type Answer = number | boolean | string;

/** What a reply asks first, and what follows by the answer. */
interface Fork {
  readonly kind: 'fork';
  readonly question: Question;
  readonly branches: Map<Answer, Fork | ReadReply>;
  /** What of the memory is asked. */
  readonly asked: NameSet;
  /** Values of trust with the same answer, by each; empty where something else is asked. */
  readonly trusts: readonly Stretch[];
}

type Known = Fork | ReadReply | undefined;

interface ChoiceNode {
  known: Known;
}

const NO_LIVE: Live = {
  variables: new Map(),
  counts: new Map(),
  anyCount: false,
  since: false,
  turnNumber: false,
  dice: false,
  turns: new Set(),
  questions: new Set(),
};

const matters = ({ tags }: Spoke) =>
  tags.facts.length + tags.grants.length + tags.cues.length > 0 || tags.asksAdvice || tags.ending !== undefined;

/** A value of Ink's as text; '' where it is what the story began with. */
const written = (memory: Memory, name: string) =>
  memory.variables.has(name) ? JSON.stringify(memory.variables.get(name)) : '';

const memoryText = ({ variables, counts }: Memory) => JSON.stringify([[...variables], [...counts]]);

/** What cannot matter from a place on is answered there as if nothing had happened, and asks no second reading. */
function quiet(books: Books, live: LiveBooks): Books {
  return {
    trust: live.trust ? books.trust : 0,
    heard: books.heard,
    fixes: live.fixes === null ? 0 : books.fixes,
    turns: live.turns === null ? 0 : books.turns,
    leave: (topic) => (live.leave === null || live.leave.has(topic)) && books.leave(topic),
    knows: (fact) => (live.facts === null || live.facts.has(fact)) && books.knows(fact),
  };
}

/** How far a variable that never falls has come. */
function grownTo({ name, top, initial }: Extract<Question, { kind: 'grown' }>, books: Books, memory: Memory): number {
  return capped(name === 'turns' ? books.turns : Number(memory.variables.get(name) ?? initial), top);
}

function answerTo(question: Question, books: Books, memory: Memory): Answer {
  switch (question.kind) {
    case 'engine':
      return books[question.name];
    case 'compared':
      return holds(question.comparison, Number(books[question.name]));
    case 'leave':
      return books.leave(question.argument);
    case 'knows':
      return books.knows(question.argument);
    case 'variable':
      return written(memory, question.name);
    case 'count':
      return memory.counts.get(question.name) ?? 0;
    case 'grown':
      return grownTo(question, books, memory);
    case 'all-counts':
      return JSON.stringify([...memory.counts]);
    case 'condition':
      throw new Error('a condition is answered with its reason');
    default:
      return assertNever(question);
  }
}

/** The same answer to the same text, found once. */
function kept<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

const variableName = (name: string) => `variable ${name}`;
const countName = (path: string) => `count ${path}`;

const isOfTrust = (question: Question) =>
  (question.kind === 'engine' || question.kind === 'compared') && question.name === 'trust';

interface Ground {
  readonly memory: NameSet;
  readonly trusts?: Stretch;
}

const NOTHING: Ground = { memory: NONE };

export class Script {
  /** Containers that any reply has gone through. */
  readonly visited = new Set<string>();
  /** Replies read by Ink so far, and those that broke off. */
  read = 0;
  broken = 0;
  /** Whether Ink's own dice can matter. */
  readonly dice: boolean;
  private ink: WatchedInk;
  private readonly liveness: Liveness;
  private readonly growing: readonly Extract<Question, { kind: 'grown' }>[];
  private readonly scale: Scale;
  private readonly names = new Names();
  private readonly variableBits: (name: string) => NameSet;
  private readonly countBits: (path: string) => NameSet;
  private readonly values = new Map<string, number>();
  private readonly all: Standpoint[] = [];
  private readonly stances = new Map<string, Stance>();
  private readonly nodes = new Map<string, ChoiceNode>();
  private readonly offered = new Map<string, Offered>();
  private readonly needs = new Map<string, LiveBooks>();
  private readonly led = new Map<number, Standpoint>();
  private different = 0;
  private first: { readonly reply: ReadReply; readonly place: Standpoint } | null = null;

  /** Throws only where the compiled story is not Ink's JSON. Ink's own dice are thrown from the seed. */
  constructor(
    private readonly scenario: Scenario,
    private readonly seed: Seed,
  ) {
    this.variableBits = kept((name) => this.names.set([variableName(name)]));
    this.countBits = kept((path) => this.names.set([countName(path)]));
    this.scale = new Scale(scenario.manifest.trustStart);
    this.liveness = livenessOf(scenario.story, tellingTags);
    this.dice = this.liveness.from([''], new Map()).dice;
    this.growing = Array.from(this.liveness.growing, ([name, top]) => {
      const initial = Number(this.liveness.variables.get(name)?.initial ?? 0);
      return { kind: 'grown', name, top, initial, text: `grown:${name}` };
    });
    this.ink = this.opened();
  }

  get places(): number {
    return this.all.length;
  }

  /** The story's first place. */
  start(books: Books): Pick<Followed, 'reply' | 'place'> {
    this.first ??= this.opening(books);
    return this.first;
  }

  /** What comes of taking an option, the books being as they are after the turn. `already` is what the state there is known to hang on, trust being that after the turn. */
  follow(place: Place, option: number, books: Books, already: Ground = NOTHING): Followed {
    const here = this.all[place.index];
    const node = here?.stance.choices[option];
    if (here !== place || node === undefined) throw new Error(`there is no option ${option} at place ${place.index}`);
    const told = quiet(books, here.books);
    const trust = this.scale.placeOf(told.trust);
    const asking = this.askedOf(told, trust, here.memory, already);
    for (;;) {
      let asked = NONE;
      let trusts = this.scale.whole;
      let at = node.known;
      while (at?.kind === 'fork') {
        const reason = this.reasonOf(at, told, here.memory, asking);
        asked |= reason.memory;
        trusts = overlap(trusts, reason.trusts);
        asking.memory |= reason.memory;
        asking.trusts = overlap(asking.trusts, reason.trusts);
        at = at.branches.get(reason.answer);
      }
      if (at !== undefined) return { reply: at, place: this.leadsTo(here, at), asked, trusts };
      this.play(here, option, node, told);
    }
  }

  /** All that is remembered at a place and can still matter. */
  everythingAt(place: Place): NameSet {
    const { shape } = this.standpoint(place).stance;
    if (shape.anyCount) return EVERYTHING;
    return this.names.set([
      ...[...shape.variables.keys()].map(variableName),
      ...[...shape.counts.keys()].map(countName),
    ]);
  }

  rememberedAt(place: Place): Remembered {
    return { place: place.index, codes: this.standpoint(place).codes };
  }

  /** Numbers of the names in a set, from low to high; none for a set without an end. */
  numbersIn(names: NameSet): readonly number[] {
    return this.names.in(names);
  }

  private standpoint(place: Place): Standpoint {
    const here = this.all[place.index];
    if (here === undefined || here !== place) throw new Error(`there is no place ${place.index}`);
    return here;
  }

  /** What a question asks of the memory. */
  private askedBy(question: Question): NameSet {
    switch (question.kind) {
      case 'variable':
        return this.names.set([variableName(question.name)]);
      case 'grown':
        return question.name === 'turns' ? NONE : this.names.set([variableName(question.name)]);
      case 'count':
        return this.names.set([countName(question.name)]);
      case 'all-counts':
        return EVERYTHING;
      default:
        return NONE;
    }
  }

  private reasonOf({ question, asked, trusts }: Fork, books: Books, memory: Memory, asking: Asked) {
    if (question.kind === 'condition') {
      const reason = reasonFor(question.tree, asking);
      return { answer: Boolean(reason.value), memory: reason.memory, trusts: reason.trusts };
    }
    const answer = answerTo(question, books, memory);
    return { answer, memory: asked, trusts: trusts[asking.trust] ?? this.scale.whole };
  }

  private askedOf(books: Books, trust: number, { variables, counts }: Memory, already: Ground = NOTHING): Asked {
    return {
      scale: this.scale,
      trust,
      memory: already.memory,
      trusts: already.trusts ?? this.scale.whole,
      leave: books.leave,
      knows: books.knows,
      variable: (name) => {
        if (isEngineVariable(name)) return { value: books[name], memory: NONE };
        const value = variables.get(name) ?? this.liveness.variables.get(name)?.initial;
        if (typeof value !== 'number' && typeof value !== 'boolean') throw new Error(`${name} is no number`);
        return { value, memory: this.variableBits(name) };
      },
      count: (path) => ({ value: counts.get(path) ?? 0, memory: this.countBits(path) }),
    };
  }

  private forkAt(question: Question, books: Books, memory: Memory): Fork {
    const { scale } = this;
    const answers = isOfTrust(question)
      ? scale.values.map((trust) => answerTo(question, { ...books, trust }, memory))
      : [];
    const trusts = answers.map((answer, place) => scale.round(place, (other) => answers[other] === answer));
    return { kind: 'fork', question, branches: new Map(), asked: this.askedBy(question), trusts };
  }

  private opened(): WatchedInk {
    return openWatched(this.scenario.story, {
      countAt: (path, index) => this.liveness.countAt(path, index),
      isCosmetic: (path, index) => this.liveness.isCosmetic(path, index),
      addsAt: (path, index) => this.liveness.addsAt(path, index),
      conditionAt: (path, index) => this.liveness.conditionAt(path, index),
      comparedAt: (path, index) => this.liveness.comparedAt(path, index),
      visited: (path) => this.visited.add(path),
    });
  }

  private opening(books: Books) {
    this.ink.restart(mixWord(this.seed, this.scenario.manifest.id));
    this.ink.tell(books);
    const { reply, memory } = this.reading(null, { variables: new Map(), counts: new Map() }, books);
    return { reply, place: this.placeAt(reply.stance, memoryAfter(memory, NO_CHANGE, reply.stance.shape)) };
  }

  /** Has Ink read the reply to an option, and remembers it by what it asked. */
  private play(here: Standpoint, option: number, node: ChoiceNode, books: Books): void {
    const picked = here.options[option];
    if (here.stance.saved === null || picked === undefined) throw new Error('the story is over there');
    this.ink.load(withMemory(here.stance.saved, here.memory));
    this.ink.tell(books, here.memory.counts);
    this.ink.choose(picked.index);
    const { reply, questions } = this.reading(picked.text, here.memory, books);
    const asking = this.askedOf(books, this.scale.placeOf(books.trust), here.memory);
    const remembered = (known: Known, from: number): Fork | ReadReply => {
      const question = questions[from];
      if (question === undefined) return reply;
      const fork = known?.kind === 'fork' ? known : this.forkAt(question, books, here.memory);
      const { answer } = this.reasonOf(fork, books, here.memory, asking);
      fork.branches.set(answer, remembered(fork.branches.get(answer), from + 1));
      return fork;
    };
    node.known = remembered(node.known, 0);
  }

  private reading(said: string | null, before: Memory, books: Books) {
    const read = this.ink.read();
    const questions = [...this.growing, ...this.ink.questions()];
    const saved = readSaved(this.ink.save());
    const memory = memoryOf(saved);
    const visits = [...memory.counts].map(([path, count]) => [path, count - (before.counts.get(path) ?? 0)] as const);
    const reply = this.keptReply({
      stance: this.stanceOf(read, saved, this.grown(books, memory)),
      lines: linesOf(read, said)
        .filter(matters)
        .map((line) => ({ ...line, text: '' })),
      written: new Map([...this.ink.written()].map((name) => [name, memory.variables.get(name)])),
      added: new Map([...this.ink.added()].map((name) => [name, this.addedTo(name, before, memory)])),
      visits: new Map(visits.filter(([, more]) => more > 0)),
    });
    this.read += 1;
    if (read.broke !== null) {
      this.broken += 1;
      // Ink that broke off in the middle of a reply cannot be trusted with the next.
      this.ink = this.opened();
      this.ink.restart(0);
    }
    return { reply, memory, questions };
  }

  private addedTo(name: string, before: Memory, after: Memory): number {
    const initial = this.liveness.variables.get(name)?.initial ?? 0;
    return Number(after.variables.get(name) ?? initial) - Number(before.variables.get(name) ?? initial);
  }

  private grown(books: Books, memory: Memory): Grown {
    return new Map(this.growing.map((question) => [question.name, grownTo(question, books, memory)]));
  }

  private keptReply(reply: Omit<ReadReply, 'kind' | 'index' | 'settled'>): ReadReply {
    const effects = JSON.stringify([
      reply.lines.map(({ tags }) => tags),
      [...reply.written],
      [...reply.added],
      [...reply.visits],
    ]);
    const known = reply.stance.replies.get(effects);
    if (known !== undefined) return known;
    const { counts } = reply.stance.shape;
    const settled = this.names.set([
      ...[...reply.written.keys()].map(variableName),
      ...[...reply.visits].flatMap(([path, more]) =>
        more > (counts.get(path)?.limit ?? more) ? [countName(path)] : [],
      ),
    ]);
    const fresh: ReadReply = { ...reply, kind: 'reply', index: this.different, settled };
    this.different += 1;
    reply.stance.replies.set(effects, fresh);
    return fresh;
  }

  private stanceOf({ choices, broke }: InkReply, saved: SavedState, grown: Grown): Stance {
    if (broke !== null || choices.length === 0) {
      const why = broke === null ? null : { ...broke, at: this.ink.at() };
      const books = this.booksFor(NO_LIVE, []);
      return this.keptStance(JSON.stringify(['over', why]), {
        saved: null,
        options: [],
        choices: [],
        shape: shapeOf(NO_LIVE, new Map()),
        books,
        broke: why,
      });
    }
    const stand = standOf(saved, this.liveness, grown);
    const known = this.stances.get(stand.key);
    if (known !== undefined) return known;
    const options = this.interned(choices);
    return this.keptStance(stand.key, {
      saved: stand.saved,
      options,
      choices: stand.choiceKeys.map((key) => this.nodeOf(key)),
      shape: shapeOf(stand.live, this.liveness.variables),
      books: this.booksFor(stand.live, options),
      broke: null,
    });
  }

  private keptStance(key: string, stance: Omit<Stance, 'places' | 'replies'>): Stance {
    const known = this.stances.get(key) ?? { ...stance, places: new Map(), replies: new Map() };
    this.stances.set(key, known);
    return known;
  }

  /** The same needs are one object wherever they are had. */
  private booksFor(live: Live, options: readonly Offered[]): LiveBooks {
    const books = liveBooksOf(live, options);
    const key = liveBooksText(books);
    const known = this.needs.get(key) ?? books;
    this.needs.set(key, known);
    return known;
  }

  private nodeOf(key: string): ChoiceNode {
    const known = this.nodes.get(key) ?? { known: undefined };
    this.nodes.set(key, known);
    return known;
  }

  /** The same option is one object wherever it stands. */
  private interned(choices: readonly InkChoice[]): readonly Offered[] {
    return optionsOf(choices, 0).map((option) => {
      const key = JSON.stringify([option.index, option.text, option.tags]);
      const known = this.offered.get(key) ?? option;
      this.offered.set(key, known);
      return known;
    });
  }

  private leadsTo(here: Standpoint, reply: ReadReply): Standpoint {
    const way = here.index * WAYS + reply.index;
    const known = this.led.get(way);
    if (known !== undefined) return known;
    const place = this.placeAt(reply.stance, memoryAfter(here.memory, reply, reply.stance.shape));
    this.led.set(way, place);
    return place;
  }

  private codesOf({ variables, counts }: Memory): readonly number[] {
    const codes: number[] = [];
    const add = (name: string, value: unknown) => {
      const text = JSON.stringify(value);
      const code = this.values.get(text) ?? this.values.size + 1;
      this.values.set(text, code);
      codes[this.names.number(name)] = code;
    };
    for (const [name, value] of variables) add(variableName(name), value);
    for (const [path, count] of counts) add(countName(path), count);
    return codes;
  }

  private placeAt(stance: Stance, memory: Memory): Standpoint {
    const key = memoryText(memory);
    const known = stance.places.get(key);
    if (known !== undefined) return known;
    const { options, books, broke } = stance;
    const place = { index: this.all.length, options, books, broke, stance, memory, codes: this.codesOf(memory) };
    this.all.push(place);
    stance.places.set(key, place);
    return place;
  }
}

/** More replies than Ink is ever asked to read. */
const WAYS = 2 ** 24;
