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
  /** Where the story stands now: the innermost frame of the last thread. */
  frame: Frame;
  private readonly visits: Int32Array;
  private threads: Thread[];
  private thread: Thread;
  private diverted: Place | null = null;

  constructor({ root, counters }: Compiled, other?: Flow) {
    this.visits = other === undefined ? new Int32Array(counters) : other.visits.slice();
    this.threads = other === undefined ? [threadAt(root)] : other.threads.map(copyOf);
    [this.thread, this.frame] = this.innermost();
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
    this.popThread();
    if (this.frame.container !== null) this.goOn();
  }

  divert(to: Place): void {
    this.diverted = to;
  }

  /** What a tunnel leads back to is the divert that leads into it: the content behind it comes next. */
  pushTunnel(): void {
    const { container, index } = this.frame;
    this.frame = { container, index, evaluating: false, temporaries: NO_TEMPORARIES };
    this.thread.frames.push(this.frame);
  }

  popTunnel(): void {
    const { frames } = this.thread;
    if (frames.length < 2) throw new Unsure();
    frames.pop();
    [this.thread, this.frame] = this.innermost();
  }

  fork(): void {
    this.stand([...this.threads, copyOf(this.thread)]);
  }

  /** The thread as it is now, for a choice to go on from. */
  forked(): Thread {
    return copyOf(this.thread);
  }

  /** Ends the thread. True where there was no other. */
  done(): boolean {
    if (this.isForked) {
      this.popThread();
      return false;
    }
    this.frame.container = null;
    return true;
  }

  end(): void {
    this.stand([threadAt(null)]);
  }

  /** Goes on in a choice's thread, at what the choice leads to. */
  resume(thread: Thread, target: Container): void {
    if (this.isForked) throw new Unsure();
    this.stand([copyOf(thread)]);
    this.goTo(target, 0);
  }

  goTo(container: Container, index: number): void {
    const { frame } = this;
    frame.container = container;
    frame.index = index;
    if (index >= 0) this.visitWhatIsEntered(container, index);
  }

  private innermost(): [Thread, Frame] {
    const thread = this.threads[this.threads.length - 1];
    const frame = thread?.frames[thread.frames.length - 1];
    if (thread === undefined || frame === undefined) throw new Unsure();
    return [thread, frame];
  }

  private stand(threads: Thread[]): void {
    this.threads = threads;
    [this.thread, this.frame] = this.innermost();
  }

  private popThread(): void {
    this.stand(this.threads.slice(0, -1));
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
    while (at !== null && (at.countedAtStartOnly || !isRound(at, left))) {
      isStart = isStart && at.content[0] === child;
      this.visit(at, isStart);
      child = at;
      at = at.parent;
    }
  }

  /** The innermost container that the story comes from. */
  private whatIsLeft(): Container | null {
    const { before, beforeIndex } = this.thread;
    const content = before === null ? undefined : resolved(before, beforeIndex);
    return content?.kind === 'container' ? content : before;
  }
}

/** Whether a container is another, or holds it. */
function isRound(container: Container, other: Container | null): boolean {
  let at = other;
  while (at !== null && at !== container) at = at.parent;
  return at !== null;
}
