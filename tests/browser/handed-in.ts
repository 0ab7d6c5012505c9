/** A class's hand-ins as they come: a messy mail, with forgeries, another edition and some sent twice. */
import type { ChoiceId, Fingerprint, Seed } from '../../src/base/base.ts';
import { encodeHandIn, type HandedRun } from '../../src/classroom/hand-in.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { handedRunOf, handInOf, randomRun } from '../classroom/made.ts';

export interface Learner {
  readonly name: string;
  /** A run of each visit, in the order of the scenarios. */
  readonly runs: readonly Run[];
  readonly code: string;
}

export interface Extras {
  readonly said?: string;
  readonly answer?: string;
}

export const QUESTION = 'What surprised you?';

function handed(scenario: Scenario, run: Run, index: number, extras: Extras): HandedRun {
  const guess = { understood: index % 5, listened: (index + 1) % 5, included: 2 };
  return handedRunOf(encodeRun(run, scenario), {
    guess: index % 3 === 0 ? null : guess,
    ownWords: [{ turn: 0, said: extras.said ?? `I would begin with ${index}.`, nearest: run.choices[0] ?? null }],
    reflections: [{ question: QUESTION, answer: extras.answer ?? `How long it took, says ${index}.` }],
  });
}

/** One learner with a random run of each visit. */
export function learnerOf(scenarios: readonly Scenario[], index: number, extras: Extras & { name?: string } = {}) {
  const name = extras.name ?? `Student ${String.fromCharCode(65 + (index % 26))}${index}`;
  const runs = scenarios.map((scenario, at) => randomRun(scenario, 1000 * (at + 1) + index));
  const codes = runs.map((run, at) => handed(scenarios[at] as Scenario, run, index, extras));
  const code = encodeHandIn(handInOf(codes, { learner: { name, key: (index + 1) as Seed } }));
  return { name, runs, code };
}

/** A code whose checksum holds, of a run with a choice that is not on offer where it stands. */
export function forgery(scenario: Scenario, { choices, ...run }: Run): string {
  const at = Math.floor(choices.length / 2);
  const [first] = choices;
  return encodeRun({ ...run, choices: choices.with(at, first as ChoiceId) }, scenario);
}

export const ofAnotherEdition = (scenario: Scenario, run: Run): string =>
  encodeRun({ ...run, fingerprint: '0123456789ab' as Fingerprint }, scenario);

/** As mail clients send it: quoted, wrapped at 70 characters, with greetings between. */
export const mailOf = (name: string, code: string): string =>
  `Hi, here is mine!\nBest, ${name}\n\n${(code.match(/.{1,70}/g) ?? []).map((line) => `> ${line}`).join('\n')}\n\n-- \nSent from my phone\n`;
