/** The addresses of the screens, all behind the #: the site is static. */
import { type ScenarioId, type Seed, seedOf } from '../base/base.ts';

export type Route =
  | { readonly kind: 'diary' }
  | {
      readonly kind: 'visit';
      readonly scenario: ScenarioId;
      readonly seed: Seed | null;
      /** The mark of the assignment it is made for. */
      readonly assignment?: string;
    }
  | { readonly kind: 'present'; readonly scenario: ScenarioId }
  | { readonly kind: 'run'; readonly code: string }
  | { readonly kind: 'guide'; readonly scenario: ScenarioId }
  /** Two runs, each by its code or the id of its record; null where the second is still to be chosen. */
  | { readonly kind: 'compare'; readonly a: string; readonly b: string | null }
  /** My runs: of one visit, or of all. */
  | { readonly kind: 'runs'; readonly scenario: ScenarioId | null }
  /** A run code, a record's id, or `scenario~exemplar`. */
  | { readonly kind: 'watch'; readonly subject: string }
  /** The road of a run, by its code or its record's id; null for the newest of one's own. */
  | { readonly kind: 'map'; readonly scenario: ScenarioId; readonly code: string | null }
  /** The form; filled from an assignment's code where there is one. */
  | { readonly kind: 'assign'; readonly code: string | null }
  /** What a learner was set, and handing it in. */
  | { readonly kind: 'assignment'; readonly code: string; readonly page: 'card' | 'hand-in' }
  | { readonly kind: 'handed'; readonly code: string }
  /** A class; what it did in one visit, where one is named. */
  | { readonly kind: 'class'; readonly scenario: ScenarioId | null }
  | { readonly kind: 'about' }
  | { readonly kind: 'nowhere'; readonly address: string };

/** The visit that an address plays: alone, or with a room. */
export interface Visiting {
  readonly scenario: ScenarioId;
  readonly seed: Seed | null;
  readonly room: boolean;
  /** The mark of the assignment it is made for. */
  readonly assignment: string | undefined;
}

export function visitingOf(route: Route): Visiting | null {
  const { kind } = route;
  if (kind === 'visit') return { assignment: undefined, ...route, room: false };
  return kind === 'present' ? { scenario: route.scenario, seed: null, room: true, assignment: undefined } : null;
}

const seedFrom = (text: string | null): Seed | null =>
  text !== null && /^\d{1,10}$/.test(text) ? seedOf(Number(text)) : null;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function visitRoute(scenario: ScenarioId, query: URLSearchParams): Route {
  const mark = query.get('for') ?? '';
  const visit = { kind: 'visit', scenario, seed: seedFrom(query.get('seed')) } as const;
  return /^[0-9a-f]{8}$/.test(mark) ? { ...visit, assignment: mark } : visit;
}

function assignmentRoute(code: string, rest: readonly string[]): Route | null {
  const [page = '', ...more] = rest;
  if (more.some((part) => part !== '')) return null;
  if (page === '') return { kind: 'assignment', code, page: 'card' };
  return page === 'hand-in' ? { kind: 'assignment', code, page } : null;
}

/** The route of an address: what stands from the # on. Anything unknown is `nowhere`, never an error. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [, screen = '', subject = '', ...rest] = path.split('/').map(decoded);
  const extra = rest.some((part) => part !== '');
  if (screen === '' && !extra) return { kind: 'diary' };
  if (screen === 'visit' && subject !== '' && !extra) {
    return visitRoute(subject as ScenarioId, new URLSearchParams(query));
  }
  if (screen === 'present' && subject !== '' && !extra) return { kind: 'present', scenario: subject as ScenarioId };
  if (screen === 'a' && subject !== '') return assignmentRoute(subject, rest) ?? { kind: 'nowhere', address: hash };
  if (screen === 'assign' && !extra) return { kind: 'assign', code: subject === '' ? null : subject };
  if (screen === 'h' && subject !== '' && !extra) return { kind: 'handed', code: subject };
  if (screen === 'run' && subject !== '' && !extra) return { kind: 'run', code: subject };
  if (screen === 'guide' && subject !== '' && !extra) return { kind: 'guide', scenario: subject as ScenarioId };
  if (screen === 'compare' && subject !== '') return comparing(hash, subject, rest);
  if (screen === 'watch' && subject !== '' && !extra) return { kind: 'watch', subject };
  if (screen === 'map' && subject !== '' && rest.length < 2) {
    return { kind: 'map', scenario: subject as ScenarioId, code: rest[0] || null };
  }
  if (screen === 'class' && !extra) {
    return { kind: 'class', scenario: subject === '' ? null : (subject as ScenarioId) };
  }
  if (screen === 'runs' && subject === '' && !extra) {
    const scenario = new URLSearchParams(query).get('visit');
    return { kind: 'runs', scenario: scenario as ScenarioId | null };
  }
  if (screen === 'about' && subject === '' && !extra) return { kind: 'about' };
  return { kind: 'nowhere', address: hash };
}

function comparing(hash: string, a: string, [b = '', ...rest]: readonly string[]): Route {
  return rest.some((part) => part !== '') ? { kind: 'nowhere', address: hash } : { kind: 'compare', a, b: b || null };
}

export const links = {
  diary: '#/',
  about: '#/about',
  visit: (scenario: string, seed?: number) => `#/visit/${scenario}${seed === undefined ? '' : `?seed=${seed}`}`,
  /** A visit made for an assignment. */
  setVisit: (scenario: string, mark: string) => `#/visit/${scenario}?for=${mark}`,
  assign: (code?: string) => (code === undefined ? '#/assign' : `#/assign/${code}`),
  assignment: (code: string) => `#/a/${code}`,
  handIn: (code: string) => `#/a/${code}/hand-in`,
  handed: (code: string) => `#/h/${code}`,
  class: '#/class',
  classVisit: (scenario: string) => `#/class/${scenario}`,
  guide: (scenario: string) => `#/guide/${scenario}`,
  present: (scenario: string) => `#/present/${scenario}`,
  run: (code: string) => `#/run/${code}`,
  compare: (a: string, b?: string) => `#/compare/${a}${b === undefined ? '' : `/${b}`}`,
  runs: (scenario?: string) => `#/runs${scenario === undefined ? '' : `?visit=${scenario}`}`,
  map: (scenario: string, code?: string) => `#/map/${scenario}${code === undefined ? '' : `/${code}`}`,
  watch: (subject: string) => `#/watch/${subject}`,
  watchExemplar: (scenario: string, name: string) => `#/watch/${scenario}~${name}`,
} as const;
