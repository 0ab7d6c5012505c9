/** Does what each step of compiled Ink says, as Ink's own machine does, as far as it is sure to do the same. @see inkjs, engine/Story.ts */
import {
  type ChoicePoint,
  type Compiled,
  type Container,
  type Content,
  type Divert,
  operators,
  type Place,
  type Tag,
  Unsure,
  type Value,
} from './content.ts';
import { Flow, type Thread } from './flow.ts';
import { Output } from './output.ts';

/** A choice that the story waits for. */
export interface Open {
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: Container;
  readonly thread: Thread;
}

/** What a script may ask of the engine. */
interface Asks {
  leave(topic: string): boolean;
  knows(fact: string): boolean;
}

/** More steps than any reply takes: Ink says whether it goes round in a circle. */
const STEPS_MAX = 20_000;
const NOT_ASKED: Asks = { leave: () => false, knows: () => false };

const isTag = (value: Value | undefined): value is Tag => typeof value === 'object' && value.kind === 'tag';

/** A number or a truth; all else is left to Ink. */
function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new Unsure();
}

/** Throws `Unsure` wherever something is left to Ink, and is of no use afterwards. */
export class Machine {
  readonly variables: Map<string, Value>;
  asks: Asks;
  choices: Open[];
  readonly output = new Output();
  private readonly flow: Flow;
  private readonly stack: Value[];
  private isOver = false;

  /** At the beginning of a script, or where another one stands at a choice. */
  constructor(
    private readonly compiled: Compiled,
    from: Machine | ReadonlyMap<string, Value>,
  ) {
    const other = from instanceof Machine ? from : null;
    this.variables = new Map(from instanceof Machine ? from.variables : from);
    this.asks = other?.asks ?? NOT_ASKED;
    this.choices = other?.choices ?? [];
    this.stack = other === null ? [] : [...other.stack];
    this.flow = new Flow(compiled, other?.flow);
  }

  copy(): Machine {
    return new Machine(this.compiled, this);
  }

  enter(container: Container): void {
    this.flow.goTo(container, 0);
  }

  choose(index: number): void {
    const choice = this.choices[index];
    if (choice === undefined) throw new Unsure();
    this.choices = [];
    this.flow.resume(choice.thread, choice.target);
  }

  /** Up to the next choice or the end. */
  run(): void {
    const { flow } = this;
    this.output.put = [];
    this.isOver = false;
    for (let steps = 0; flow.frame.container !== null; steps += 1) {
      if (steps > STEPS_MAX) throw new Unsure();
      const content = flow.descend();
      this.perform(content);
      if (flow.frame.container === null) break;
      flow.goOn();
      if (content.kind === 'thread') flow.fork();
    }
    const isWhole = !flow.isForked && !this.output.isInString;
    if (!isWhole || (this.choices.length === 0 && !this.isOver)) throw new Unsure();
  }

  private perform(content: Content): void {
    switch (content.kind) {
      case 'container':
      case 'thread':
      case 'nothing':
        return;
      case 'text':
        if (this.flow.frame.evaluating) throw new Unsure();
        this.output.write(content.text);
        return;
      case 'value':
        this.pushValue(content.value);
        return;
      case 'variable':
        this.push(this.read(content.name));
        return;
      case 'count':
        this.push(this.flow.visitsTo(content.of));
        return;
      case 'operator':
        this.operate(content.name);
        return;
      case 'assign':
        this.assign(content.name, content.where);
        return;
      case 'divert':
        this.divert(content);
        return;
      case 'choice':
        this.offer(content);
        return;
      case 'external':
        this.ask(content.name);
        return;
      default:
        this.command(content.kind);
        return;
    }
  }

  private command(kind: Content['kind']): void {
    switch (kind) {
      case 'evaluate':
        this.evaluate(true);
        return;
      case 'evaluated':
        this.evaluate(false);
        return;
      case 'string':
        this.evaluate(false);
        this.output.beginString();
        return;
      case 'string-ended':
        this.push(this.output.endString());
        this.evaluate(true);
        return;
      case 'tag-begun':
        this.output.beginTag();
        return;
      case 'tag-ended':
        this.endTag();
        return;
      case 'choices':
        this.push(this.choices.length);
        return;
      case 'double':
        this.push(this.stack[this.stack.length - 1]);
        return;
      case 'drop':
        this.pop();
        return;
      case 'return':
        this.comeBack();
        return;
      case 'done':
        this.isOver ||= this.flow.done();
        return;
      case 'end':
        this.flow.end();
        this.choices = [];
        this.isOver = true;
        return;
      default:
        throw new Unsure();
    }
  }

  private push(value: Value | undefined): void {
    if (value === undefined) throw new Unsure();
    this.stack.push(value);
  }

  private pop(): Value {
    const value = this.stack.pop();
    if (value === undefined) throw new Unsure();
    return value;
  }

  private pushValue(value: Value): void {
    // Outside an expression Ink puts it out.
    if (!this.flow.frame.evaluating) throw new Unsure();
    this.stack.push(value);
  }

  private evaluate(evaluating: boolean): void {
    const { frame } = this.flow;
    if (frame.evaluating === evaluating) throw new Unsure();
    frame.evaluating = evaluating;
  }

  /** A tag in the words of a choice goes with the choice. */
  private endTag(): void {
    const tag = this.output.endTag();
    if (tag !== null) this.stack.push({ kind: 'tag', text: tag });
  }

  private read(name: string): Value | undefined {
    return this.variables.get(name) ?? this.flow.frame.temporaries.get(name);
  }

  private assign(name: string, where: 'temporary' | 'declared' | 'known'): void {
    const value = this.pop();
    const { frame } = this.flow;
    if (where === 'declared' || (where === 'known' && this.variables.has(name))) this.variables.set(name, value);
    else if (where === 'known' && !frame.temporaries.has(name)) throw new Unsure();
    else frame.temporaries = new Map([...frame.temporaries, [name, value]]);
  }

  private operate(name: string): void {
    const right = numberOf(this.pop());
    const operator = operators.get(name);
    if (name === '!') this.push(right === 0);
    else if (operator === undefined) throw new Unsure();
    else this.push(operator(numberOf(this.pop()), right));
  }

  private ask(name: 'leave' | 'knows'): void {
    const about = this.pop();
    if (typeof about !== 'string') throw new Unsure();
    this.push(name === 'leave' ? this.asks.leave(about) : this.asks.knows(about));
  }

  private divert({ conditional, tunnel, to }: Divert): void {
    if (conditional && numberOf(this.pop()) === 0) return;
    this.flow.divert(typeof to === 'string' ? this.targetIn(to) : to);
    if (tunnel) this.flow.pushTunnel();
  }

  private targetIn(name: string): Place {
    const value = this.read(name);
    if (typeof value !== 'object' || value.kind !== 'target') throw new Unsure();
    return value.place;
  }

  private comeBack(): void {
    const to = this.pop();
    if (typeof to !== 'object' || to.kind === 'tag') throw new Unsure();
    this.flow.popTunnel();
    if (to.kind === 'target') this.flow.divert(to.place);
  }

  private offer({ conditional, hasStart, hasOwn, once, target }: ChoicePoint): void {
    const holds = !conditional || numberOf(this.pop()) !== 0;
    const tags: string[] = [];
    const own = hasOwn ? this.words(tags) : '';
    const start = hasStart ? this.words(tags) : '';
    if (!holds || (once && this.flow.visitsTo(target) > 0)) return;
    this.choices.push({ text: (start + own).trim(), tags: tags.reverse(), target, thread: this.flow.forked() });
  }

  /** The words of a choice from the stack, and the tags that lie under them. */
  private words(tags: string[]): string {
    const words = this.pop();
    if (typeof words !== 'string') throw new Unsure();
    for (let tag = this.stack.at(-1); isTag(tag); tag = this.stack.at(-1)) {
      tags.push(tag.text);
      this.stack.pop();
    }
    return words;
  }
}
