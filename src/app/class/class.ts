/** An educator's class: what was handed in is kept, checked in a worker, and shown. Fetched with its screen. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Counting } from '../../classroom/figures/playings.ts';
import type { AboutClass, Classes, KeptText } from '../../storage/classes/classes.ts';
import { type ClassKeeper, createClassKeeper } from './keeper.ts';
import type { Checking, Given, OpenChecking, Told } from './passing.ts';
import { type ClassState, emptyClass } from './state.ts';

export interface ClassPorts {
  openClasses(): Promise<Classes>;
  openChecking: OpenChecking;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

/** What was chosen from the device. */
export type ChosenFile = Pick<File, 'name'> & Blob;

export class Class {
  readonly store: StoreApi<ClassState> = createStore<ClassState>(() => ({
    ...emptyClass,
    work: { kind: 'opening' },
    keeping: null,
    undo: null,
  }));
  private readonly keeper: ClassKeeper;
  private checking: Checking;
  /** Given, and not yet read: nothing is lost where the worker is. */
  private readonly unreadGiven = new Map<string, Given>();
  private arrived: KeptText[] = [];
  private readonly tables: ((text: string) => void)[] = [];

  constructor(private readonly ports: ClassPorts) {
    this.keeper = createClassKeeper(ports.openClasses, (keeping) => this.store.setState({ keeping }));
    this.checking = ports.openChecking((told) => this.hear(told));
    void this.open();
  }

  /** Hands in a text: a mail, a chat, a table, anything with codes in it. */
  paste(text: string): void {
    this.give([{ id: this.ports.newId(), from: '', body: text }]);
  }

  addFiles(files: readonly ChosenFile[]): void {
    this.give(files.map((file) => ({ id: this.ports.newId(), from: file.name, body: file })));
  }

  count(counting: Counting): void {
    this.describe({ ...this.store.getState().about, counting });
    this.checking.ask({ kind: 'count', counting });
  }

  rename(name: string): void {
    this.describe({ ...this.store.getState().about, name });
  }

  stop(): void {
    this.checking.ask({ kind: 'stop' });
  }

  /** Checks the rest of what was stopped, or all of it where the worker was lost. */
  goOn(): void {
    if (this.store.getState().work.kind === 'failed') this.restart();
    else this.checking.ask({ kind: 'go-on' });
  }

  /** Deletes the class from the browser. It can be taken back until the page is left. */
  remove(): void {
    const { about, texts } = this.store.getState();
    this.unreadGiven.clear();
    this.arrived = [];
    this.store.setState({ ...emptyClass, undo: { about, texts } });
    void this.keeper.clear();
    this.restart();
  }

  undo(): void {
    const { undo } = this.store.getState();
    if (undo === null) return;
    this.store.setState({ ...undo, undo: null });
    void this.keeper.putTexts(undo.texts);
    this.describe(undo.about);
    this.restart();
  }

  /** The class as a table for a spreadsheet. @see classroom/csv.ts */
  csv(unnamed: string | null): Promise<string> {
    return new Promise((done) => {
      this.tables.push(done);
      this.checking.ask({ kind: 'csv', unnamed });
    });
  }

  /** Ends the work; what is kept stays kept. */
  leave(): void {
    this.flush();
    this.checking.end();
  }

  private async open(): Promise<void> {
    const { about, texts, unread } = await this.keeper.read();
    this.store.setState((state) => ({ about, texts: [...texts, ...state.texts], unread, work: { kind: 'resting' } }));
    this.restart();
  }

  private give(given: readonly Given[]): void {
    if (given.length === 0) return;
    for (const each of given) this.unreadGiven.set(each.id, each);
    this.working();
    this.checking.ask({ kind: 'add', given });
  }

  private working(): void {
    this.store.setState(({ work, report }) =>
      work.kind === 'working'
        ? {}
        : { work: { kind: 'working', done: report?.checked ?? 0, of: report?.found ?? 0 }, undo: null },
    );
  }

  private describe(about: AboutClass): void {
    this.store.setState({ about });
    void this.keeper.putAbout(about);
  }

  /** Begins the checking anew, with all there is. */
  private restart(): void {
    this.flush();
    this.tables.length = 0;
    this.checking.end();
    this.checking = this.ports.openChecking((told) => this.hear(told));
    const { about, texts } = this.store.getState();
    this.checking.ask({ kind: 'count', counting: about.counting });
    const kept = texts.map(({ id, from, text }): Given => ({ id, from, body: text }));
    const given = [...kept, ...this.unreadGiven.values()];
    if (given.length === 0) return;
    this.store.setState({ work: { kind: 'working', done: 0, of: 0 } });
    this.checking.ask({ kind: 'add', given });
  }

  private hear(told: Told): void {
    switch (told.kind) {
      case 'read':
        if (this.unreadGiven.delete(told.id)) this.arrived.push(this.keptOf(told));
        return;
      case 'passed-over':
        this.unreadGiven.delete(told.id);
        this.store.setState(({ passedOver }) => ({ passedOver: [...passedOver, told.passed] }));
        return;
      case 'progress':
        this.flush();
        this.store.setState({ work: { kind: 'working', done: told.done, of: told.of } });
        return;
      case 'report': {
        this.flush();
        const { report, whole } = told;
        const { checked: done, found: of } = report;
        this.store.setState({ report, work: whole ? { kind: 'resting' } : { kind: 'stopped', done, of } });
        return;
      }
      case 'csv':
        this.tables.shift()?.(told.text);
        return;
      case 'failed':
        this.flush();
        this.store.setState({ work: { kind: 'failed' } });
    }
  }

  private keptOf({ id, from, text }: Extract<Told, { readonly kind: 'read' }>): KeptText {
    return { id, from, text, addedAt: this.ports.now(), index: this.arrived.length };
  }

  /** Keeps what has arrived: many at once, for thousands of files come one by one. */
  private flush(): void {
    if (this.arrived.length === 0) return;
    const texts = this.arrived;
    this.arrived = [];
    this.store.setState((state) => ({ texts: [...state.texts, ...texts] }));
    void this.keeper.putTexts(texts);
  }
}
