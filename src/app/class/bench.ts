/** Checks a class, a slice at a time, so that it can be asked for something else in between. Runs in a worker. */
import { codesIn, type Found, textIn } from '../../classroom/checking/found.ts';
import type { Verifier } from '../../classroom/checking/verify.ts';
import { csvOf } from '../../classroom/csv.ts';
import { type Counting, playedBy } from '../../classroom/figures/playings.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Ask, Given, Told } from './passing.ts';
import { type CheckedIn, learnersOf, type PassedOver, reportOf } from './report.ts';

/** No class hands in so much in one file: 10,000 hand-ins of a page each come to less. */
const FILE_BYTES_MAX = 64 * 1024 * 1024;
const SLICE_MS = 80;

export interface BenchPorts {
  /** Rejects where the visits cannot be had. */
  loadScenarios(): Promise<readonly Scenario[]>;
  createVerifier(scenarios: readonly Scenario[]): Verifier;
  tell(told: Told): void;
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Lets what was asked meanwhile be heard. */
  pause(): Promise<void>;
}

interface Waiting {
  readonly given: string;
  readonly from: string;
  readonly found: Found;
}

/** The text of what was given, or why there is none. */
async function textOf({ body }: Given): Promise<string | PassedOver['reason']> {
  if (typeof body === 'string') return body;
  if (body.size > FILE_BYTES_MAX) return { kind: 'too-large' };
  try {
    return textIn(new Uint8Array(await body.arrayBuffer())) ?? { kind: 'not-text' };
  } catch {
    return { kind: 'not-read' };
  }
}

export class Bench {
  private given: Given[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly checked: CheckedIn[] = [];
  private scenarios: readonly Scenario[] | null = null;
  private verifier: Verifier | null = null;
  private counting: Counting = 'best';
  private stopped = false;
  private working = false;

  constructor(private readonly ports: BenchPorts) {}

  hear(ask: Ask): void {
    switch (ask.kind) {
      case 'add':
        this.given.push(...ask.given);
        this.stopped = false;
        break;
      case 'count':
        this.counting = ask.counting;
        break;
      case 'stop':
        this.stopped = true;
        return;
      case 'go-on':
        this.stopped = false;
        break;
      case 'csv':
        this.ports.tell({ kind: 'csv', text: this.csv(ask.unnamed) });
        return;
    }
    if (!this.working && this.given.length + this.found > 0) void this.work();
  }

  private async work(): Promise<void> {
    this.working = true;
    try {
      // Again where something came in while the last of it was being reported.
      do {
        await this.read();
        this.scenarios ??= await this.ports.loadScenarios();
        await this.check(this.scenarios);
      } while (this.given.length > 0 && !this.stopped);
      this.report(this.scenarios);
    } catch {
      this.ports.tell({ kind: 'failed' });
    } finally {
      this.working = false;
    }
  }

  private get found(): number {
    return this.checked.length + this.waiting.length;
  }

  private progress(): void {
    this.ports.tell({ kind: 'progress', done: this.checked.length, of: this.found });
  }

  private async read(): Promise<void> {
    let began = this.ports.now();
    while (this.given.length > 0 && !this.stopped) {
      const all = this.given;
      this.given = [];
      for (const [index, each] of all.entries()) {
        await this.readOne(each);
        if (this.ports.now() - began < SLICE_MS) continue;
        this.progress();
        await this.ports.pause();
        began = this.ports.now();
        if (!this.stopped) continue;
        this.given = [...all.slice(index + 1), ...this.given];
        return;
      }
    }
  }

  private async readOne(each: Given): Promise<void> {
    const { id, from } = each;
    const text = await textOf(each);
    const found = typeof text === 'string' ? codesIn(text) : [];
    if (typeof text === 'string' && found.length > 0) {
      for (const code of found) this.waiting.push({ given: id, from, found: code });
      this.ports.tell({ kind: 'read', id, from, text, codes: found.length });
      return;
    }
    const reason = typeof text === 'string' ? ({ kind: 'no-codes' } as const) : text;
    this.ports.tell({ kind: 'passed-over', id, passed: { from, reason } });
  }

  private async check(scenarios: readonly Scenario[]): Promise<void> {
    if (this.waiting.length === 0) return;
    this.verifier ??= this.ports.createVerifier(scenarios);
    const { verifier } = this;
    let next = 0;
    while (next < this.waiting.length && !this.stopped) {
      const until = this.ports.now() + SLICE_MS;
      do {
        const each = this.waiting[next];
        if (each === undefined) break;
        this.checked.push({ given: each.given, from: each.from, checked: verifier.check(each.found) });
        next += 1;
      } while (this.ports.now() < until);
      this.ports.tell({ kind: 'progress', done: this.checked.length, of: this.found - next });
      await this.ports.pause();
    }
    this.waiting.splice(0, next);
  }

  private report(scenarios: readonly Scenario[]): void {
    const { checked, found, counting } = this;
    const whole = this.given.length === 0 && this.waiting.length === 0;
    this.ports.tell({ kind: 'report', report: reportOf({ scenarios, checked, found }, counting), whole });
  }

  private csv(unnamed: string | null): string {
    const played = playedBy(
      this.checked.map(({ checked }) => checked),
      this.counting,
    );
    if (unnamed === null) return csvOf(played);
    const numbers = new Map(learnersOf(played).map(({ id }, index) => [id, index + 1]));
    return csvOf(
      played.map((each) => ({
        ...each,
        learner: { ...each.learner, name: `${unnamed} ${numbers.get(each.learner.id) ?? ''}` },
      })),
    );
  }
}
