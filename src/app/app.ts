/** The app: a store of inputs and the verbs that change them. Knows neither page nor clock; they come in as ports. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChoiceId, ScenarioId, Seed } from '../base/base.ts';
import type { Announced } from '../run/opening.ts';
import { isSameRun, newRun, type Run, upTo, withChoice } from '../run/run.ts';
import { transcriptOf } from '../run/transcript.ts';
import type { Guide } from '../scenario/guide.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Guess, RunRecord, Tally, Transcript } from '../storage/record.ts';
import type { Settings, Storage } from '../storage/storage.ts';
import type { ClassPorts } from './class/class.ts';
import type { openEngine } from './engine.ts';
import { createKeeper, type Keeper, type Keeping } from './keeper.ts';
import { newRecord } from './kept.ts';
import { engineOf, keepEngine, replay } from './replays.ts';
import { links, type Route, visitingOf } from './routes.ts';
import {
  type AppState,
  announcedVisit,
  firstState,
  isOf,
  type LoadError,
  loadedScenario,
  openRecord,
} from './state.ts';

/** What a scenario is besides what is announced of it. */
export type Story = Pick<Scenario, 'story' | 'choiceIds'>;

/** What is kept beside a scenario and fetched only where it is shown: from the build as it is, or as an author wrote it. */
export interface Beside {
  readonly guide: Guide;
  readonly exemplars: unknown;
  readonly places: unknown;
}

export interface Ports extends ClassPorts {
  openStorage(): Promise<Storage>;
  /** False only where nothing was ever kept here: a first visit need not wait for an empty shelf. */
  mayHaveKept(): boolean;
  /** What can be shown before the story is here. Rejects with a `LoadError` in its cause. */
  announce(id: ScenarioId): Promise<Announced>;
  loadStory(id: ScenarioId): Promise<Story>;
  loadEngine(): Promise<typeof openEngine>;
  /** A file kept beside a scenario. Rejects where it cannot be had. */
  loadBeside<What extends keyof Beside>(id: ScenarioId, what: What): Promise<Beside[What]>;
  newSeed(): Seed;
  /** Goes to an address, as a link would. */
  show(link: string): void;
  promise: KeepingPromise;
  /** Puts a text, or a link as a whole address, where it can be pasted; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Hands a file to the browser to be saved. */
  saveFile(name: string, text: string): void;
}

/** The browser's word that it will not clear what is kept here by itself. */
export interface KeepingPromise {
  /** Asks for it. */
  ask(): Promise<void>;
  /** Whether it was given; null where that cannot be known. */
  given(): Promise<boolean | null>;
  /** Bytes that the game takes up on this device; null where that cannot be known. */
  usedBytes(): Promise<number | null>;
}

export interface App {
  readonly store: StoreApi<AppState>;
  readonly ports: Ports;
  /** What is shown is changed first, then what is kept. @see shelf.ts */
  readonly keeper: Keeper;
  /** Shows a route, and fetches what it needs. */
  go(route: Route): void;
  /** Fetches a scenario once; a failure is tried again when it is next asked for. */
  fetchScenario(id: ScenarioId): void;
  loadBeside: Ports['loadBeside'];
  /** Begins a visit anew. */
  begin(visit: Pick<Scenario, 'manifest' | 'fingerprint'>, seed?: Seed): void;
  /** Begins a visit that a room plays together. */
  gather(visit: Pick<Scenario, 'manifest' | 'fingerprint'>): void;
  /** Makes a choice in the visit being played, with the hands a room raised for it and for the others. */
  choose(choice: ChoiceId, hands?: Tally['hands']): void;
  /** Goes on from before the last choice of a room's visit, as another run. */
  takeBack(): void;
  /** Ends a visit's playing: from here on it is debriefed. */
  close(id: string): void;
  /** Keeps what the learner guessed the person felt; null where they skipped it. */
  guess(id: string, guess: Guess | null): void;
  /** Begins a new run with the first `steps` choices of another. */
  tryFrom(scenario: Scenario, run: Run, steps: number): void;
  /** Keeps a run made of another, with the same first `steps` choices: goes on with it, or lays the two side by side where it has ended. */
  branch(scenario: Scenario, origin: Run, made: Branch): void;
  /** Changes a record on the page at once and on the shelf as soon as the browser can. */
  change(id: string, changed: (record: RunRecord) => RunRecord, transcript?: Transcript): void;
  set(settings: Settings): void;
  /** Goes to an address, as a link would. */
  show(link: string): void;
}

/** A run made of another, and how many of its choices it has from there unchanged. */
export interface Branch {
  readonly run: Run;
  readonly steps: number;
}

export function createApp(ports: Ports, route: Route): App {
  return new Live(ports, route);
}

class Live implements App {
  readonly store: StoreApi<AppState>;
  readonly keeper: Keeper;
  private keeping: Keeping | null = null;
  private shelfRead = false;

  constructor(
    readonly ports: Ports,
    route: Route,
  ) {
    this.store = createStore(() => firstState(route));
    this.keeper = createKeeper(
      () => ports.openStorage(),
      () => ports.newId(),
      (keeping) => this.report(keeping),
    );
    void this.readShelf();
    this.go(route);
  }

  go(route: Route): void {
    const playing = this.stillPlaying(route);
    this.store.setState((state) => ({ route, playing, pending: playing === null ? null : state.pending }));
    const visiting = visitingOf(route);
    if (visiting !== null) this.fetchScenario(visiting.scenario);
    this.resume();
  }

  /** The visit being played, where the route is still that visit's. */
  private stillPlaying(route: Route): string | null {
    const { playing, records } = this.store.getState();
    const record = records.find((each) => each.id === playing);
    const visiting = visitingOf(route);
    if (record === undefined || visiting === null) return null;
    const same = record.run.scenario === visiting.scenario && isOf(record, visiting);
    return same && (visiting.seed === null || visiting.seed === record.run.seed) ? playing : null;
  }

  fetchScenario(id: ScenarioId): void {
    const { scenarios } = this.store.getState();
    const known = scenarios[id];
    if (known !== undefined && known.kind !== 'failed') return;
    this.store.setState({ scenarios: { ...scenarios, [id]: { kind: 'loading' } } });
    this.load(id).catch((thrown) => this.arrived(id, { kind: 'failed', cause: loadErrorOf(thrown) }));
  }

  /** Nobody who only wants to begin waits for the story: it is asked for once its opening can be shown. */
  private async load(id: ScenarioId): Promise<void> {
    const { route } = this.store.getState();
    const fetching = () => Promise.all([this.ports.loadStory(id), this.ports.loadEngine()]);
    const atOnce = route.kind !== 'visit' || this.ports.mayHaveKept() ? fetching() : null;
    // Awaited below; until then its failure is nobody's.
    atOnce?.catch(() => {});
    const announced = await this.ports.announce(id);
    this.arrived(id, { kind: 'announced', announced });
    const [story, open] = await (atOnce ?? fetching());
    const { manifest, fingerprint } = announced;
    const scenario: Scenario = { manifest, fingerprint, ...story, scored: true };
    keepEngine(scenario, open(scenario));
    this.arrived(id, { kind: 'loaded', announced, scenario });
  }

  loadBeside<What extends keyof Beside>(id: ScenarioId, what: What): Promise<Beside[What]> {
    return this.ports.loadBeside(id, what);
  }

  begin(visit: Pick<Scenario, 'manifest' | 'fingerprint'>, seed: Seed = this.ports.newSeed()): void {
    this.start(newRun(visit, seed));
  }

  gather(visit: Pick<Scenario, 'manifest' | 'fingerprint'>): void {
    this.start(newRun(visit, this.ports.newSeed()), { room: [] });
  }

  takeBack(): void {
    const state = this.store.getState();
    const record = state.records.find((each) => each.id === state.playing);
    const scenario = record && loadedScenario(state, record.run.scenario);
    const steps = (record?.run.choices.length ?? 0) - 1;
    if (!record?.room || !scenario || steps < 0) return;
    this.close(record.id);
    const room = record.room.filter(({ step }) => step < steps);
    this.advance(
      scenario,
      this.start(upTo(record.run, steps), { from: { id: record.id, steps }, room }),
      upTo(record.run, steps),
    );
  }

  choose(choice: ChoiceId, hands: Tally['hands'] = []): void {
    const state = this.store.getState();
    const record = state.records.find((each) => each.id === state.playing);
    if (record === undefined) return;
    const scenario = loadedScenario(state, record.run.scenario);
    if (scenario === null) this.store.setState({ pending: choice });
    else {
      if (hands.length > 0) this.count(record, hands);
      this.advance(scenario, record, withChoice(record.run, choice));
    }
  }

  private count({ id, run }: RunRecord, hands: Tally['hands']): void {
    this.change(id, (record) => ({ ...record, room: [...(record.room ?? []), { step: run.choices.length, hands }] }));
  }

  close(id: string): void {
    this.change(id, (record) => ({ ...record, closed: true }));
  }

  guess(id: string, guess: Guess | null): void {
    this.change(id, (record) => ({ ...record, closed: true, guess }));
  }

  tryFrom(scenario: Scenario, run: Run, steps: number): void {
    const record = this.start(upTo(run, steps), this.origin(run, steps));
    this.advance(scenario, record, record.run);
  }

  branch(scenario: Scenario, origin: Run, { run, steps }: Branch): void {
    const play = replay(scenario, run);
    if (!play.ok) return;
    if (!play.value.ended) {
      this.advance(scenario, this.start(run, this.origin(origin, steps)), run);
      return;
    }
    const record = { ...this.fresh(run, this.origin(origin, steps)), closed: true };
    this.store.setState((state) => ({ records: [...state.records, record] }));
    this.advance(scenario, record, run);
    const { codeOf } = engineOf(scenario);
    this.show(links.compare(codeOf(origin), codeOf(run)));
  }

  show(link: string): void {
    this.ports.show(link);
  }

  set(settings: Settings): void {
    this.store.setState({ settings });
    void this.keeper.putSettings(settings);
  }

  /** How runs are kept is told together with the runs: nobody is shown an empty shelf that is not. */
  private report(keeping: Keeping): void {
    this.keeping = keeping;
    if (this.shelfRead) this.store.setState({ keeping });
  }

  private async readShelf(): Promise<void> {
    const { records, unread, settings, classwork } = await this.keeper.read();
    const mine = this.store.getState().records;
    const others = records.filter((record) => !mine.some((each) => each.id === record.id));
    this.shelfRead = true;
    this.store.setState({ records: [...others, ...mine], unread, settings, classwork, keeping: this.keeping });
    this.resume();
  }

  private arrived(id: ScenarioId, loading: AppState['scenarios'][string]): void {
    this.store.setState((state) => ({ scenarios: { ...state.scenarios, [id]: loading } }));
    this.resume();
    if (loading.kind === 'loaded') this.catchUp();
  }

  /** Goes on with the visit of the route, or begins it where the link names a seed. */
  private resume(): void {
    const state = this.store.getState();
    const visiting = visitingOf(state.route);
    if (visiting === null || state.playing !== null) return;
    if (state.keeping === null && this.ports.mayHaveKept()) return;
    const visit = announcedVisit(state, visiting.scenario);
    if (visit === null) return;
    const open = openRecord(state, visit, visiting);
    const scenario = loadedScenario(state, visiting.scenario);
    if (open !== undefined && scenario === null) return;
    const goesOn = open !== undefined && scenario !== null && replay(scenario, open.run).ok;
    if (goesOn) this.store.setState({ playing: open.id });
    else if (visiting.seed !== null) this.begin(visit, visiting.seed);
  }

  /** Makes the choice that was made while the story was still on its way. */
  private catchUp(): void {
    const { pending } = this.store.getState();
    if (pending === null) return;
    this.store.setState({ pending: null });
    this.choose(pending);
  }

  /** Where a run made of `run` comes from, if that one is kept here. */
  private origin(run: Run, steps: number): Pick<RunRecord, 'from'> {
    const record = this.store.getState().records.find((each) => isSameRun(each.run, run));
    return record === undefined ? {} : { from: { id: record.id, steps } };
  }

  private fresh(run: Run, more: Pick<RunRecord, 'from' | 'room'> = {}): RunRecord {
    return { ...newRecord(run, this.ports.newId(), this.ports.now()), ...more };
  }

  private start(run: Run, more?: Pick<RunRecord, 'from' | 'room'>): RunRecord {
    const assignment = visitingOf(this.store.getState().route)?.assignment;
    const record = { ...this.fresh(run, more), ...(assignment ? { assignment } : {}) };
    this.store.setState((state) => ({ records: [...state.records, record], playing: record.id, pending: null }));
    if (visitingOf(this.store.getState().route) === null) this.ports.show(links.visit(run.scenario));
    return record;
  }

  private advance(scenario: Scenario, record: RunRecord, run: Run): void {
    const play = replay(scenario, run);
    if (!play.ok) return;
    const seen = engineOf(scenario).seen(play.value);
    const played = (each: RunRecord) => ({ ...each, run, changedAt: this.ports.now(), seen });
    this.change(record.id, played, transcriptOf(play.value));
    if (seen !== null && record.seen === null) this.askToKeep();
  }

  /** Asked once, when there is a whole run to lose: a browser may put the question to the learner. */
  private askToKeep(): void {
    const { settings } = this.store.getState();
    if (settings.asked) return;
    this.set({ ...settings, asked: true });
    void this.ports.promise.ask();
  }

  change(id: string, changed: (record: RunRecord) => RunRecord, transcript?: Transcript): void {
    const record = this.store.getState().records.find((each) => each.id === id);
    if (record === undefined) return;
    const next = changed(record);
    this.replace(id, next);
    // A run without a choice is its link: there is nothing to lose yet.
    if (next.run.choices.length === 0 && next.ownWords === undefined) return;
    void this.keeper.put(next, transcript).then((kept) => {
      if (kept.id !== id) this.rename(id, kept.id);
    });
  }

  private replace(id: string, record: RunRecord): void {
    this.store.setState((state) => ({
      records: state.records.map((each) => (each.id === id ? record : each)),
    }));
  }

  private rename(from: string, to: string): void {
    this.store.setState((state) => ({
      records: state.records.map((each) => (each.id === from ? { ...each, id: to } : each)),
      playing: state.playing === from ? to : state.playing,
    }));
  }
}

function loadErrorOf(thrown: unknown): LoadError {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return cause === 'unknown-scenario' ? { kind: 'unknown-scenario' } : { kind: 'not-loaded' };
}
