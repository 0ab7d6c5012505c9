/** The few words every other folder speaks: brands, results, exhaustive switches. */

/** A string or number that may not be mistaken for another kind of string or number. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

export type ScenarioId = Brand<string, 'ScenarioId'>;
export type ChoiceId = Brand<string, 'ChoiceId'>;
/** Twelve hexadecimal digits that name an edition of a scenario. */
export type Fingerprint = Brand<string, 'Fingerprint'>;
/** A whole number from 0 to 4,294,967,295. */
export type Seed = Brand<number, 'Seed'>;

export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
export const problem = <Problem>(found: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: found,
});

/** The end of an exhaustive switch: a case that was added and not handled fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case ${JSON.stringify(value)}`);
}

const SEEDS = 2 ** 32;

/** The seed nearest to any number: whole, from 0 to 4,294,967,295. A number that is none gives 0. */
export function seedOf(value: number): Seed {
  const whole = Math.trunc(value);
  return (Number.isSafeInteger(whole) ? ((whole % SEEDS) + SEEDS) % SEEDS : 0) as Seed;
}
