/** Keeps a class in the browser where it lets us, in memory where not, and says which. */
import type { AboutClass, Classes, KeptClass, KeptText } from '../../storage/classes/classes.ts';
import { memoryClasses } from '../../storage/classes/memory.ts';
import type { Keeping } from '../keeper.ts';

/** `not-deleted`: the browser refused to delete what it keeps. */
export type ClassKeeping = Keeping | 'not-deleted';

/** As the port, but nothing is thrown: a refusal moves what follows into memory and is reported. */
export type ClassKeeper = Classes;

const isFull = (thrown: unknown) => thrown instanceof Error && thrown.name === 'QuotaExceededError';

class Kept implements ClassKeeper {
  private readonly memory = memoryClasses();
  private readonly opened: Promise<Classes | null>;
  private refused = false;

  constructor(
    private readonly open: () => Promise<Classes>,
    private readonly report: (keeping: ClassKeeping) => void,
  ) {
    this.opened = open().catch(() => null);
  }

  read(): Promise<KeptClass> {
    return this.trying((classes) => classes.read());
  }

  putAbout(about: AboutClass): Promise<void> {
    return this.trying((classes) => classes.putAbout(about));
  }

  putTexts(texts: readonly KeptText[]): Promise<void> {
    return this.trying((classes) => classes.putTexts(texts));
  }

  /** What the browser keeps goes too, whatever it refused since. */
  async clear(): Promise<void> {
    await this.memory.clear();
    const opened = await this.opened;
    if (opened === null) return;
    try {
      await opened.clear().catch(async () => (await this.open()).clear());
    } catch {
      this.report('not-deleted');
    }
  }

  private async trying<Value>(work: (classes: Classes) => Promise<Value>): Promise<Value> {
    const opened = await this.opened;
    if (opened === null || this.refused) {
      if (opened === null) this.report('memory');
      return work(this.memory);
    }
    try {
      const value = await work(opened);
      this.report('kept');
      return value;
    } catch (thrown) {
      this.refused = true;
      this.report(isFull(thrown) ? 'full' : 'memory');
      return work(this.memory);
    }
  }
}

export const createClassKeeper = (open: () => Promise<Classes>, report: (keeping: ClassKeeping) => void): ClassKeeper =>
  new Kept(open, report);
