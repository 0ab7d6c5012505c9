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
import { capped, holds } from './limits.ts';
import { type Grown, type Live, type Liveness, livenessOf } from './live.ts';
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
import { openWatched, type Question, type WatchedInk } from './watched.ts';

/** A choice that the story waits for, or its end, with what it remembers as far as that can still matter. */
export interface Place {
  /** From 0, in the order found. */
  readonly index: number;
  /** In Ink's own order; empty where the story is over. */
  readonly options: readonly Offered[];
  readonly books: LiveBooks;
  readonly broke: Broke | null;
}

/** Why a reply broke off, and in which container of the story. */
export type Broke = InkBroke & { readonly at: string };

/** What came of taking an option. */
export interface Reply {
  readonly index: number;
  /** Lines that enter something into the books, drop a cue or end the story. Their words are left out. */
  readonly lines: readonly Spoke[];
}

/** Replies to one option by the trust they depend on, with the place each leads to. */
export interface Outcome {
  readonly reply: Reply;
  readonly place: Place;
  /** Those of the values asked about that get this reply. */
  readonly trusts: readonly number[];
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
}

type Known = Fork | ReadReply | undefined;

interface ChoiceNode {
  known: Known;
}

/** An option that is being followed, and what has come of it so far. */
interface Way {
  readonly here: Standpoint;
  readonly option: number;
  readonly node: ChoiceNode;
  readonly found: Outcome[];
}

/** Outcomes that are the same, whatever the trust, as one. */
function together(outcomes: readonly Outcome[]): readonly Outcome[] {
  const found = new Map<string, Outcome>();
  for (const each of outcomes) {
    const key = `${each.reply.index} ${each.place.index}`;
    const known = found.get(key);
    found.set(key, known === undefined ? each : { ...known, trusts: [...known.trusts, ...each.trusts] });
  }
  return [...found.values()];
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
    default:
      return assertNever(question);
  }
}

const isOfTrust = (question: Question) =>
  (question.kind === 'engine' || question.kind === 'compared') && question.name === 'trust';

interface Asked {
  readonly question: Question;
  readonly answer: Answer;
}

/** The fork with one more reply at the end of its questions and answers. */
function remembered(known: Known, asked: readonly Asked[], from: number, reply: ReadReply): Fork | ReadReply {
  const next = asked[from];
  if (next === undefined) return reply;
  const fork: Fork = known?.kind === 'fork' ? known : { kind: 'fork', question: next.question, branches: new Map() };
  fork.branches.set(next.answer, remembered(fork.branches.get(next.answer), asked, from + 1, reply));
  return fork;
}

/** Whether what the people say of it at the end is told apart too. It depends on nearly everything, so it costs. */
export type Telling = 'what-happens' | 'how-it-was-too';

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
    private readonly how: Telling = 'what-happens',
  ) {
    this.liveness = livenessOf(scenario.story, how === 'how-it-was-too' ? [...tellingTags, 'felt'] : tellingTags);
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
  start(books: Books): Outcome {
    this.first ??= this.opening(books);
    return { ...this.first, trusts: [books.trust] };
  }

  /** What comes of taking an option, by trust: `books` say all else. */
  outcomes(place: Place, option: number, books: Books, trusts: readonly number[]): readonly Outcome[] {
    const here = this.all[place.index];
    const node = here?.stance.choices[option];
    if (here !== place || node === undefined) throw new Error(`there is no option ${option} at place ${place.index}`);
    const found: Outcome[] = [];
    this.follow({ here, option, node, found }, node.known, quiet(books, here.books), trusts);
    return found.length > 1 ? together(found) : found;
  }

  private follow(way: Way, known: Known, books: Books, trusts: readonly number[]): void {
    const { here, node, found } = way;
    const at = this.asFarAsTrust(known, books, here.memory);
    if (at?.kind === 'reply') {
      found.push({ reply: at, place: this.leadsTo(here, at), trusts });
    } else if (at === undefined) {
      this.play(way, here.books.trust ? { ...books, trust: trusts[0] ?? 0 } : books);
      this.follow(way, node.known, books, trusts);
    } else if (!here.books.trust) {
      this.follow(way, this.branch(way, at, books), books, trusts);
    } else {
      for (const group of this.apart(at.question, books, here.memory, trusts)) {
        const told = { ...books, trust: group[0] ?? 0 };
        this.follow(way, this.branch(way, at, told), told, group);
      }
    }
  }

  /** Values of trust by the answer they give. */
  private apart(question: Question, books: Books, memory: Memory, trusts: readonly number[]) {
    const groups = new Map<Answer, number[]>();
    for (const trust of trusts) {
      const answer = answerTo(question, { ...books, trust }, memory);
      const group = groups.get(answer);
      if (group === undefined) groups.set(answer, [trust]);
      else group.push(trust);
    }
    return groups.values();
  }

  private asFarAsTrust(known: Known, books: Books, memory: Memory): Known {
    let at = known;
    while (at?.kind === 'fork' && !isOfTrust(at.question)) at = at.branches.get(answerTo(at.question, books, memory));
    return at;
  }

  /** What follows a question of trust, read by Ink if it has not been. */
  private branch(way: Way, fork: Fork, books: Books): Known {
    const answer = answerTo(fork.question, books, way.here.memory);
    if (!fork.branches.has(answer)) this.play(way, books);
    return fork.branches.get(answer);
  }

  private opened(): WatchedInk {
    return openWatched(this.scenario.story, {
      countsReadIn: (path) => this.liveness.countsReadIn(path),
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
  private play({ here, option, node }: Way, books: Books): void {
    const picked = here.options[option];
    if (here.stance.saved === null || picked === undefined) throw new Error('the story is over there');
    this.ink.load(withMemory(here.stance.saved, here.memory));
    this.ink.tell(books);
    this.ink.choose(picked.index);
    const { reply, questions } = this.reading(picked.text, here.memory, books);
    const asked = [...this.growing, ...questions].map((question) => ({
      question,
      answer: answerTo(question, books, here.memory),
    }));
    node.known = remembered(node.known, asked, 0, reply);
  }

  private reading(said: string | null, before: Memory, books: Books) {
    const read = this.ink.read();
    const questions = this.ink.questions();
    const saved = readSaved(this.ink.save());
    const memory = memoryOf(saved);
    const visits = [...memory.counts].map(([path, count]) => [path, count - (before.counts.get(path) ?? 0)] as const);
    const reply = this.keptReply({
      stance: this.stanceOf(read, saved, this.grown(books, memory)),
      lines: linesOf(read, said)
        .filter((line) => matters(line) || (this.how === 'how-it-was-too' && line.tags.felt !== undefined))
        .map((line) => ({ ...line, text: '' })),
      written: new Map([...this.ink.written()].map((name) => [name, memory.variables.get(name)])),
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

  private grown(books: Books, memory: Memory): Grown {
    return new Map(this.growing.map((question) => [question.name, grownTo(question, books, memory)]));
  }

  private keptReply(reply: Omit<ReadReply, 'kind' | 'index'>): ReadReply {
    const effects = JSON.stringify([reply.lines.map(({ tags }) => tags), [...reply.written], [...reply.visits]]);
    const known = reply.stance.replies.get(effects);
    if (known !== undefined) return known;
    const fresh: ReadReply = { ...reply, kind: 'reply', index: this.different };
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

  private placeAt(stance: Stance, memory: Memory): Standpoint {
    const key = memoryText(memory);
    const known = stance.places.get(key);
    if (known !== undefined) return known;
    const { options, books, broke } = stance;
    const place = { index: this.all.length, options, books, broke, stance, memory };
    this.all.push(place);
    stance.places.set(key, place);
    return place;
  }
}

/** More replies than Ink is ever asked to read. */
const WAYS = 2 ** 24;
