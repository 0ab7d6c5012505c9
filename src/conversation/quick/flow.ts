/** Where a script stands: its threads, the tunnels of each, and how often every container was visited. */
import { type Compiled, type Container, type Content, type Place, Unsure, type Value } from './content.ts';

/** A knot that is being read, or a tunnel. */
interface Frame {
  container: Container | null;
  index: number;
  /** Inside an expression. */
  evaluating: boolean;
  /** Never written to: a copy takes its place. */
  temporaries: ReadonlyMap<string, Value>;
}

export interface Thread {
  readonly frames: Frame[];
  /** The place before this one. */
  before: Container | null;
  beforeIndex: number;
}

const NO_TEMPORARIES: ReadonlyMap<string, Value> = new Map();

const frameAt = (container: Container | null): Frame => ({
  container,
  index: 0,
  evaluating: false,
  temporaries: NO_TEMPORARIES,
});

const threadAt = (container: Container | null): Thread => ({
  frames: [frameAt(container)],
  before: null,
  beforeIndex: -1,
});

const copyOf = ({ frames, before, beforeIndex }: Thread): Thread => ({
  frames: frames.map(({ container, index, evaluating, temporaries }) => ({
    container,
    index,
    evaluating,
    temporaries,
  })),
  before,
  beforeIndex,
});

/** The content at a place; the container itself before its first content, or where it holds none. */
const contentAt = ({ content }: Container, index: number): Content | undefined => content[index];

const resolved = (container: Container, index: number): Content | undefined =>
  index < 0 || container.content.length === 0 ? container : contentAt(container, index);

export class Flow {
  private readonly visits: Int32Array;
  private threads: Thread[];
  private diverted: Place | null = null;

  constructor({ root, counters }: Compiled, other?: Flow) {
    this.visits = other === undefined ? new Int32Array(counters) : other.visits.slice();
    this.threads = other === undefined ? [threadAt(root)] : other.threads.map(copyOf);
  }

  get thread(): Thread {
    const thread = this.threads[this.threads.length - 1];
    if (thread === undefined) throw new Unsure();
    return thread;
  }

  get frame(): Frame {
    const { frames } = this.thread;
    const frame = frames[frames.length - 1];
    if (frame === undefined) throw new Unsure();
    return frame;
  }

  get isForked(): boolean {
    return this.threads.length > 1;
  }

  visitsTo({ counter }: Container): number {
    const visits = this.visits[counter];
    if (visits === undefined) throw new Unsure();
    return visits;
  }

  /** Goes down through all containers that begin here, to the content that stands here. */
  descend(): Content {
    const { frame } = this;
    if (frame.container === null) throw new Unsure();
    let content = resolved(frame.container, frame.index);
    while (content?.kind === 'container') {
      this.visit(content, true);
      if (content.content.length === 0) break;
      frame.container = content;
      frame.index = 0;
      content = contentAt(content, 0);
    }
    if (content === undefined) throw new Unsure();
    return content;
  }

  /** To the next content, or where a divert leads. */
  goOn(): void {
    const { thread, frame, diverted } = this;
    thread.before = frame.container;
    thread.beforeIndex = frame.index;
    if (diverted !== null) {
      this.diverted = null;
      this.goTo(diverted.container, diverted.index);
      return;
    }
    if (this.increment(frame) || !this.isForked) return;
    this.threads.pop();
    if (this.frame.container !== null) this.goOn();
  }

  divert(to: Place): void {
    this.diverted = to;
  }

  /** What a tunnel leads back to is the divert that leads into it: the content behind it comes next. */
  pushTunnel(): void {
    const { container, index } = this.frame;
    this.thread.frames.push({ container, index, evaluating: false, temporaries: NO_TEMPORARIES });
  }

  popTunnel(): void {
    const { frames } = this.thread;
    if (frames.length < 2) throw new Unsure();
    frames.pop();
  }

  fork(): void {
    this.threads.push(copyOf(this.thread));
  }

  /** The thread as it is now, for a choice to go on from. */
  forked(): Thread {
    return copyOf(this.thread);
  }

  /** Ends the thread. True where there was no other. */
  done(): boolean {
    if (this.isForked) {
      this.threads.pop();
      return false;
    }
    this.frame.container = null;
    return true;
  }

  end(): void {
    this.threads = [threadAt(null)];
  }

  /** Goes on in a choice's thread, at what the choice leads to. */
  resume(thread: Thread, target: Container): void {
    if (this.isForked) throw new Unsure();
    this.threads = [copyOf(thread)];
    this.goTo(target, 0);
  }

  goTo(container: Container, index: number): void {
    const { frame } = this;
    frame.container = container;
    frame.index = index;
    if (index >= 0) this.visitWhatIsEntered(container, index);
  }

  private visit(container: Container, atStart: boolean): void {
    const { counter, countedAtStartOnly } = container;
    if (counter >= 0 && (atStart || !countedAtStartOnly)) this.visits[counter] = this.visitsTo(container) + 1;
  }

  /** False where there is no content any more: the frame then stands nowhere. */
  private increment(frame: Frame): boolean {
    let { container, index } = frame;
    index += 1;
    while (container !== null && index >= container.content.length) {
      index = container.at + 1;
      container = container.at < 0 ? null : container.parent;
    }
    frame.container = container;
    frame.index = index;
    return container !== null;
  }

  /** Counts a visit to every container that the story has come into from outside. */
  private visitWhatIsEntered(container: Container, index: number): void {
    const left = this.whatIsLeft();
    let child = resolved(container, index);
    if (child === undefined) return;
    let at = child === container ? container.parent : container;
    let isStart = true;
    while (at !== null && (at.countedAtStartOnly || !left.includes(at))) {
      isStart = isStart && at.content[0] === child;
      this.visit(at, isStart);
      child = at;
      at = at.parent;
    }
  }

  private whatIsLeft(): readonly Container[] {
    const { before, beforeIndex } = this.thread;
    const left: Container[] = [];
    if (before === null) return left;
    const content = resolved(before, beforeIndex);
    for (let at: Container | null = content?.kind === 'container' ? content : before; at !== null; at = at.parent) {
      left.push(at);
    }
    return left;
  }
}
