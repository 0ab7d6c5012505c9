/** Assignments, hand-ins and runs for tests, with what a test does not care about filled in. */
import { type ChoiceId, type ScenarioId, type Seed, seedOf } from '../../src/base/base.ts';
import { crc32 } from '../../src/base/checksum.ts';
import { fromBase32, toBase32 } from '../../src/base/crockford.ts';
import { stream } from '../../src/base/mix.ts';
import { type Assignment, usualAssignment } from '../../src/classroom/assignment.ts';
import type { Found } from '../../src/classroom/checking/found.ts';
import type { HandedRun, HandIn } from '../../src/classroom/hand-in.ts';
import { createOpener } from '../../src/conversation/conversation.ts';
import { encodeRun } from '../../src/run/codec.ts';
import { newRun, type Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export const assignmentOf = (overrides: Partial<Assignment> = {}): Assignment => ({
  ...usualAssignment,
  scenarios: ['is-bob-ready' as ScenarioId],
  ...overrides,
});

export const handedRunOf = (code: string, overrides: Partial<HandedRun> = {}): HandedRun => ({
  code,
  guess: null,
  ownWords: [],
  reflections: [],
  ...overrides,
});

export const handInOf = (runs: readonly HandedRun[], overrides: Partial<HandIn> = {}): HandIn => ({
  assignment: null,
  learner: { name: 'Ann', key: 1 as Seed },
  day: null,
  runs,
  ...overrides,
});

/** A run played to its end, each choice drawn from a stream of its own. */
export function randomRun(scenario: Scenario, draw: number): Run {
  const next = stream(draw);
  const live = createOpener(scenario).open(seedOf(draw * 7919));
  while (!live.ended && live.error === null) {
    const picked = live.offered[Math.floor(next() * live.offered.length)];
    if (picked !== undefined) live.choose(picked.id);
  }
  return { ...newRun(scenario, live.seed), choices: [...live.choices] };
}

export const foundRun = (code: string, name = ''): Found => ({ kind: 'run', code, line: 1, name });
export const foundHandIn = (code: string): Found => ({ kind: 'hand-in', code, line: 1, name: '' });

/** The code of a run, whatever its choices: what a forger would make, who can reckon a checksum. */
export const codeOf = (scenario: Scenario, choices: readonly string[], seed = 1): string =>
  encodeRun({ ...newRun(scenario, seed as Seed), choices: choices as readonly ChoiceId[] }, scenario);

/** A code with one of its bytes changed, and a checksum that fits again. */
export function forged(code: string, at: number, to: number): string {
  const bytes = fromBase32(code.slice(4)) ?? new Uint8Array();
  const body = bytes.slice(0, -4);
  body[at % body.length] = to & 255;
  const sum = crc32(Uint8Array.from([1, ...body]));
  const tail = [sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
  return `AS1-${toBase32(Uint8Array.from([...body, ...tail]))}`;
}
