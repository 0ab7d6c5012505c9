/** The app: a store of inputs and the verbs that change them. Knows neither page nor clock; they come in as ports. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChoiceId, ScenarioId, Seed } from '../base/base.ts';
import { endingOf, type Playthrough, scoreOf } from '../run/replay.ts';
import { isSameRun, newRun, type Run, upTo, withChoice } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Guess, RunRecord } from '../storage/record.ts';
import type { Settings, Storage } from '../storage/storage.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { replay, warm } from './replays.ts';
import { links, type Route } from './routes.ts';
import { type AppState, firstState, type LoadError, loadedScenario, openRecord } from './state.ts';

/** What is kept beside a scenario and fetched only where it is shown. */
export type Beside = 'exemplars' | 'places';

export interface Ports {
  openStorage(): Promise<Storage>;
  /** False only where nothing was ever kept here: a first visit need not wait for an empty shelf. */
  mayHaveKept(): boolean;
  /** Rejects with a `LoadError` in its cause. */
  loadScenario(id: ScenarioId): Promise<Scenario>;
  /** A file kept beside a scenario, as it is. Rejects where it cannot be had. */
  loadBeside(id: ScenarioId, what: Beside): Promise<unknown>;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
  newSeed(): Seed;
  /** Goes to an address, as a link would. */
  show(link: string): void;
}

export interface App {
  readonly store: StoreApi<AppState>;
  /** Shows a route, and fetches what it needs. */
  go(route: Route): void;
  /** Fetches a scenario once; a failure is tried again when it is next asked for. */
  fetchScenario(id: ScenarioId): void;
  loadBeside: Ports['loadBeside'];
  /** Begins a visit anew. */
  begin(scenario: Scenario, seed?: Seed): void;
  /** Makes a choice in the visit being played. */
  choose(choice: ChoiceId): void;
  /** Ends a visit's playing: from here on it is debriefed. */
  close(id: string): void;
  /** Keeps what the learner guessed the person felt; null where they skipped it. */
  guess(id: string, guess: Guess | null): void;
  /** Begins a new run with the first `steps` choices of another. */
  tryFrom(scenario: Scenario, run: Run, steps: number): void;
  remove(id: string): void;
  set(settings: Settings): void;
}

const transcriptOf = (play: Playthrough): RunRecord['transcript'] =>
  play.beats
    .filter((beat) => beat.text !== '')
    .map((beat) => ({ who: beat.kind === 'spoke' ? (beat.tags.speaker ?? null) : 'you', text: beat.text }));

function seenOf(scenario: Scenario, play: Playthrough): RunRecord['seen'] {
  if (!play.ended) return null;
  const { headline, total } = scoreOf(scenario, play.turns);
  return { ending: endingOf(play.beats), told: [...play.told], headline, total };
}

export function createApp(ports: Ports, route: Route): App {
  return new Live(ports, route);
}

class Live implements App {
  readonly store: StoreApi<AppState>;
  private readonly keeper: Keeper;

  constructor(
    private readonly ports: Ports,
    route: Route,
  ) {
    this.store = createStore(() => firstState(route));
    this.keeper = createKeeper(
      () => ports.openStorage(),
      () => ports.newId(),
      (keeping) => this.store.setState({ keeping }),
    );
    void this.readShelf();
    this.go(route);
  }

  go(route: Route): void {
    this.store.setState({ route, playing: this.stillPlaying(route) });
    if (route.kind === 'visit') this.fetchScenario(route.scenario);
    this.resume();
  }

  /** The visit being played, where the route is still that visit's. */
  private stillPlaying(route: Route): string | null {
    const { playing, records } = this.store.getState();
    const run = records.find((record) => record.id === playing)?.run;
    const same = route.kind === 'visit' && run?.scenario === route.scenario;
    return same && (route.seed === null || route.seed === run.seed) ? playing : null;
  }

  fetchScenario(id: ScenarioId): void {
    const { scenarios } = this.store.getState();
    const known = scenarios[id];
    if (known !== undefined && known.kind !== 'failed') return;
    this.store.setState({ scenarios: { ...scenarios, [id]: { kind: 'loading' } } });
    this.ports.loadScenario(id).then(
      (scenario) => this.arrived(id, { kind: 'loaded', scenario }),
      (thrown) => this.arrived(id, { kind: 'failed', cause: loadErrorOf(thrown) }),
    );
  }

  loadBeside(id: ScenarioId, what: Beside): Promise<unknown> {
    return this.ports.loadBeside(id, what);
  }

  begin(scenario: Scenario, seed: Seed = this.ports.newSeed()): void {
    this.start(scenario, newRun(scenario, seed));
  }

  choose(choice: ChoiceId): void {
    const state = this.store.getState();
    const record = state.records.find((each) => each.id === state.playing);
    const scenario = record && loadedScenario(state, record.run.scenario);
    if (!record || !scenario) return;
    this.advance(scenario, record, withChoice(record.run, choice));
  }

  close(id: string): void {
    this.change(id, (record) => ({ ...record, closed: true }));
  }

  guess(id: string, guess: Guess | null): void {
    this.change(id, (record) => ({ ...record, closed: true, guess }));
  }

  tryFrom(scenario: Scenario, run: Run, steps: number): void {
    const origin = this.store.getState().records.find((record) => isSameRun(record.run, run));
    this.start(scenario, upTo(run, steps), origin && { id: origin.id, steps });
  }

  remove(id: string): void {
    this.store.setState((state) => ({ records: state.records.filter((record) => record.id !== id) }));
    void this.keeper.remove(id);
  }

  set(settings: Settings): void {
    this.store.setState({ settings });
    void this.keeper.putSettings(settings);
  }

  private async readShelf(): Promise<void> {
    const { records, unread, settings } = await this.keeper.read();
    const mine = this.store.getState().records;
    const others = records.filter((record) => !mine.some((each) => each.id === record.id));
    this.store.setState({ records: [...others, ...mine], unread, settings });
    this.resume();
  }

  private arrived(id: ScenarioId, loading: AppState['scenarios'][string]): void {
    // Reading Ink's JSON takes longest of all; it is done while the shelf is still being read.
    if (loading.kind === 'loaded') warm(loading.scenario);
    this.store.setState((state) => ({ scenarios: { ...state.scenarios, [id]: loading } }));
    this.resume();
  }

  /** Goes on with the visit of the route, or begins it where the link names a seed. */
  private resume(): void {
    const state = this.store.getState();
    const { route } = state;
    if (route.kind !== 'visit' || state.playing !== null) return;
    if (state.keeping === null && this.ports.mayHaveKept()) return;
    const scenario = loadedScenario(state, route.scenario);
    if (scenario === null) return;
    const open = openRecord(state, scenario, route.seed);
    if (open !== undefined && replay(scenario, open.run).ok) this.store.setState({ playing: open.id });
    else if (route.seed !== null) this.begin(scenario, route.seed);
  }

  private start(scenario: Scenario, run: Run, from?: RunRecord['from']): void {
    const now = this.ports.now();
    const record: RunRecord = {
      version: 1,
      id: this.ports.newId(),
      run,
      startedAt: now,
      changedAt: now,
      closed: false,
      transcript: [],
      seen: null,
      ...(from ? { from } : {}),
    };
    this.store.setState((state) => ({ records: [...state.records, record], playing: record.id }));
    this.advance(scenario, record, run);
    if (this.store.getState().route.kind !== 'visit') this.ports.show(links.visit(run.scenario));
  }

  private advance(scenario: Scenario, record: RunRecord, run: Run): void {
    const play = replay(scenario, run);
    if (!play.ok) return;
    this.change(record.id, (each) => ({
      ...each,
      run,
      changedAt: this.ports.now(),
      transcript: transcriptOf(play.value),
      seen: seenOf(scenario, play.value),
    }));
  }

  /** Changes a record on the page at once and on the shelf as soon as the browser can. */
  private change(id: string, changed: (record: RunRecord) => RunRecord): void {
    const record = this.store.getState().records.find((each) => each.id === id);
    if (record === undefined) return;
    const next = changed(record);
    this.replace(id, next);
    // A run without a choice is its link: there is nothing to lose yet.
    if (next.run.choices.length === 0) return;
    void this.keeper.put(next).then((kept) => {
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
