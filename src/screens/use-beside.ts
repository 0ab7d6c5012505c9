import { useEffect, useState } from 'preact/hooks';
import type { Result, ScenarioId } from '../base/base.ts';
import { useApp } from './use-app.ts';

/** A file kept beside a scenario, on its way to the screen. */
export type Fetched<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly value: Value }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'damaged' };

export interface Wanted<Value> {
  readonly what: 'exemplars' | 'places';
  parse(value: unknown): Result<Value, unknown>;
}

/** Fetches what is kept beside a scenario, once it is wanted: nothing is asked for while the scenario is null. */
export function useBeside<Value>(scenario: ScenarioId | null, { what, parse }: Wanted<Value>): Fetched<Value> {
  const app = useApp();
  const [fetched, setFetched] = useState<Fetched<Value>>({ kind: 'loading' });
  useEffect(() => {
    if (scenario === null) return;
    let gone = false;
    const show = (next: Fetched<Value>) => {
      if (!gone) setFetched(next);
    };
    const arrived = (value: unknown) => {
      const parsed = parse(value);
      show(parsed.ok ? { kind: 'here', value: parsed.value } : { kind: 'damaged' });
    };
    app.loadBeside(scenario, what).then(arrived, () => show({ kind: 'not-loaded' }));
    return () => {
      gone = true;
    };
  }, [app, scenario, what, parse]);
  return fetched;
}
