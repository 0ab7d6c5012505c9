/** A run is scenario + fingerprint + seed + choice ids. Everything else is worked out from it. */
import type { ChoiceId, Fingerprint, ScenarioId, Seed } from '../base/base.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface Run {
  readonly scenario: ScenarioId;
  readonly fingerprint: Fingerprint;
  readonly seed: Seed;
  readonly choices: readonly ChoiceId[];
}

/** A run that has not begun. */
export const newRun = (scenario: Pick<Scenario, 'manifest' | 'fingerprint'>, seed: Seed): Run => ({
  scenario: scenario.manifest.id as ScenarioId,
  fingerprint: scenario.fingerprint,
  seed,
  choices: [],
});

/** The run with one more choice. */
export const withChoice = (run: Run, choice: ChoiceId): Run => ({ ...run, choices: [...run.choices, choice] });

/** The run as it was before its `steps`-th choice (from 0): what *try from here* starts with. */
export const upTo = (run: Run, steps: number): Run => ({ ...run, choices: run.choices.slice(0, steps) });

/** Whether one run is the start of another, or the same. */
export const isStartOf = (start: Run, run: Run): boolean =>
  start.scenario === run.scenario &&
  start.fingerprint === run.fingerprint &&
  start.seed === run.seed &&
  start.choices.length <= run.choices.length &&
  start.choices.every((choice, index) => choice === run.choices[index]);

export const isSameRun = (a: Run, b: Run): boolean => a.choices.length === b.choices.length && isStartOf(a, b);
