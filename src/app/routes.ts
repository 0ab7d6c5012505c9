/** The addresses of the screens, all behind the #: the site is static. */
import { type ScenarioId, type Seed, seedOf } from '../base/base.ts';

export type Route =
  | { readonly kind: 'diary' }
  | { readonly kind: 'visit'; readonly scenario: ScenarioId; readonly seed: Seed | null }
  | { readonly kind: 'run'; readonly code: string }
  | { readonly kind: 'guide'; readonly scenario: ScenarioId }
  /** A class; what it did in one visit, where one is named. */
  | { readonly kind: 'class'; readonly scenario: ScenarioId | null }
  | { readonly kind: 'about' }
  | { readonly kind: 'nowhere'; readonly address: string };

const seedFrom = (text: string | null): Seed | null =>
  text !== null && /^\d{1,10}$/.test(text) ? seedOf(Number(text)) : null;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The route of an address: what stands from the # on. Anything unknown is `nowhere`, never an error. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [, screen = '', subject = '', ...rest] = path.split('/').map(decoded);
  const extra = rest.some((part) => part !== '');
  if (screen === '' && !extra) return { kind: 'diary' };
  if (screen === 'visit' && subject !== '' && !extra) {
    return { kind: 'visit', scenario: subject as ScenarioId, seed: seedFrom(new URLSearchParams(query).get('seed')) };
  }
  if (screen === 'run' && subject !== '' && !extra) return { kind: 'run', code: subject };
  if (screen === 'guide' && subject !== '' && !extra) return { kind: 'guide', scenario: subject as ScenarioId };
  if (screen === 'class' && !extra) {
    return { kind: 'class', scenario: subject === '' ? null : (subject as ScenarioId) };
  }
  if (screen === 'about' && subject === '' && !extra) return { kind: 'about' };
  return { kind: 'nowhere', address: hash };
}

export const links = {
  diary: '#/',
  about: '#/about',
  visit: (scenario: string, seed?: number) => `#/visit/${scenario}${seed === undefined ? '' : `?seed=${seed}`}`,
  class: '#/class',
  classVisit: (scenario: string) => `#/class/${scenario}`,
  guide: (scenario: string) => `#/guide/${scenario}`,
  run: (code: string) => `#/run/${code}`,
} as const;
