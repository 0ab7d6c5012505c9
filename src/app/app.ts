/** The app: a store of inputs and the verbs that change them. Knows neither page nor clock; they come in as ports. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChoiceId, ScenarioId, Seed } from '../base/base.ts';
import type { Announced } from '../run/opening.ts';
import type { Playthrough } from '../run/replay.ts';
import { isSameRun, newRun, type Run, upTo, withChoice } from '../run/run.ts';
import type { Guide } from '../scenario/guide.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Guess, RunRecord } from '../storage/record.ts';
import type { Settings, Storage } from '../storage/storage.ts';
import type { ClassPorts } from './class/class.ts';
import type { openEngine } from './engine.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { engineOf, keepEngine, replay } from './replays.ts';
import { links, type Route } from './routes.ts';
import { type AppState, announcedVisit, firstState, type LoadError, loadedScenario, openRecord } from './state.ts';

/** What a scenario is besides what is announced of it. */
export type Story = Pick<Scenario, 'story' | 'choiceIds'>;

export interface Ports extends ClassPorts {
  openStorage(): Promise<Storage>;
  /** False only where nothing was ever kept here: a first visit need not wait for an empty shelf. */
  mayHaveKept(): boolean;
  /** What can be shown before the story is here. Rejects with a `LoadError` in its cause. */
  announce(id: ScenarioId): Promise<Announced>;
  loadStory(id: ScenarioId): Promise<Story>;
  loadEngine(): Promise<typeof openEngine>;
  loadGuide(id: ScenarioId): Promise<Guide>;
  newSeed(): Seed;
  /** Goes to an address, as a link would. */
  show(link: string): void;
  /** Hands a file to the browser to be saved. */
  saveFile(name: string, text: string): void;
}

export interface App {
  readonly store: StoreApi<AppState>;
  readonly ports: Ports;
  /** Shows a route, and fetches what it needs. */
  go(route: Route): void;
  /** Fetches a scenario once; a failure is tried again when it is next asked for. */
  fetchScenario(id: ScenarioId): void;
  /** Rejects where it cannot be had. */
  fetchGuide(id: ScenarioId): Promise<Guide>;
  /** Begins a visit anew. */
  begin(visit: Pick<Scenario, 'manifest' | 'fingerprint'>, seed?: Seed): void;
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

export function createApp(ports: Ports, route: Route): App {
  return new Live(ports, route);
}

class Live implements App {
  readonly store: StoreApi<AppState>;
  private readonly keeper: Keeper;

  constructor(
    readonly ports: Ports,
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
    const playing = this.stillPlaying(route);
    this.store.setState((state) => ({ route, playing, pending: playing === null ? null : state.pending }));
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

  fetchGuide(id: ScenarioId): Promise<Guide> {
    return this.ports.loadGuide(id);
  }

  begin(visit: Pick<Scenario, 'manifest' | 'fingerprint'>, seed: Seed = this.ports.newSeed()): void {
    this.start(newRun(visit, seed));
  }

  choose(choice: ChoiceId): void {
    const state = this.store.getState();
    const record = state.records.find((each) => each.id === state.playing);
    if (record === undefined) return;
    const scenario = loadedScenario(state, record.run.scenario);
    if (scenario === null) this.store.setState({ pending: choice });
    else this.advance(scenario, record, withChoice(record.run, choice));
  }

  close(id: string): void {
    this.change(id, (record) => ({ ...record, closed: true }));
  }

  guess(id: string, guess: Guess | null): void {
    this.change(id, (record) => ({ ...record, closed: true, guess }));
  }

  tryFrom(scenario: Scenario, run: Run, steps: number): void {
    const origin = this.store.getState().records.find((record) => isSameRun(record.run, run));
    const record = this.start(upTo(run, steps), origin && { id: origin.id, steps });
    this.advance(scenario, record, record.run);
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
    this.store.setState((state) => ({ scenarios: { ...state.scenarios, [id]: loading } }));
    this.resume();
    if (loading.kind === 'loaded') this.catchUp();
  }

  /** Goes on with the visit of the route, or begins it where the link names a seed. */
  private resume(): void {
    const state = this.store.getState();
    const { route } = state;
    if (route.kind !== 'visit' || state.playing !== null) return;
    if (state.keeping === null && this.ports.mayHaveKept()) return;
    const visit = announcedVisit(state, route.scenario);
    if (visit === null) return;
    const open = openRecord(state, visit, route.seed);
    const scenario = loadedScenario(state, route.scenario);
    if (open !== undefined && scenario === null) return;
    const goesOn = open !== undefined && scenario !== null && replay(scenario, open.run).ok;
    if (goesOn) this.store.setState({ playing: open.id });
    else if (route.seed !== null) this.begin(visit, route.seed);
  }

  /** Makes the choice that was made while the story was still on its way. */
  private catchUp(): void {
    const { pending } = this.store.getState();
    if (pending === null) return;
    this.store.setState({ pending: null });
    this.choose(pending);
  }

  private start(run: Run, from?: RunRecord['from']): RunRecord {
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
    this.store.setState((state) => ({ records: [...state.records, record], playing: record.id, pending: null }));
    if (this.store.getState().route.kind !== 'visit') this.ports.show(links.visit(run.scenario));
    return record;
  }

  private advance(scenario: Scenario, record: RunRecord, run: Run): void {
    const play = replay(scenario, run);
    if (!play.ok) return;
    this.change(record.id, (each) => ({
      ...each,
      run,
      changedAt: this.ports.now(),
      transcript: transcriptOf(play.value),
      seen: engineOf(scenario).seen(play.value),
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
