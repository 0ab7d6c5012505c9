import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceId, Fingerprint, ScenarioId, Seed } from '../../src/base/base.ts';
import { decodeRun, encodeRun, unsealRun } from '../../src/run/codec.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

type Coded = Pick<Scenario, 'choiceIds' | 'fingerprint'>;

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 12 });
const scenarioId = fc.stringMatching(/^[a-z][a-z0-9-]{0,23}$/);
const choiceIds = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { minLength: 1, maxLength: 160 });

/** Any run with the parts of a scenario that its code depends on. */
const anyRun = fc
  .tuple(scenarioId, hex, choiceIds, fc.nat(2 ** 32 - 1), fc.array(fc.nat(), { maxLength: 24 }))
  .map(([id, fingerprint, ids, seed, picks]) => {
    const scenario: Coded = { choiceIds: ids as ChoiceId[], fingerprint: fingerprint as Fingerprint };
    const choices = picks.map((pick) => ids[pick % ids.length] as ChoiceId);
    const run: Run = { scenario: id as ScenarioId, fingerprint: scenario.fingerprint, seed: seed as Seed, choices };
    return { run, scenario };
  });

const decoded = (code: string, scenario: Coded) => decodeRun(code, () => scenario);

describe('a run code', () => {
  test('gives back the run it was made of, whatever the run', () => {
    fc.assert(
      fc.property(anyRun, ({ run, scenario }) => {
        expect(decoded(encodeRun(run, scenario), scenario)).toEqual({ ok: true, value: run });
      }),
      { numRuns: 500 },
    );
  });

  test('is under 120 characters for a whole run with the longest name and 160 choices to choose from', () => {
    fc.assert(
      fc.property(anyRun, ({ run, scenario }) => {
        expect(encodeRun(run, scenario).length).toBeLessThan(120);
      }),
      { numRuns: 500 },
    );
  });

  test('is refused with any one character changed, at every place, to every other letter or digit', () => {
    const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'];
    const [{ run, scenario }] = fc.sample(anyRun, { numRuns: 1, seed: 5 }) as [{ run: Run; scenario: Coded }];
    const code = encodeRun(run, scenario);
    for (let at = 0; at < code.length; at += 1) {
      for (const character of characters.filter((each) => each !== code[at])) {
        const flipped = code.slice(0, at) + character + code.slice(at + 1);
        expect(decoded(flipped, scenario).ok, flipped).toBe(false);
      }
    }
  });

  test('is refused cut short anywhere, or with two characters swapped', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), ({ run, scenario }, where) => {
        const code = encodeRun(run, scenario);
        const at = 4 + (where % (code.length - 5));
        expect(decoded(code.slice(0, at), scenario).ok).toBe(false);
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        if (swapped !== code) expect(decoded(swapped, scenario).ok).toBe(false);
      }),
    );
  });

  test.each([
    ['nothing', '', 'not-a-code'],
    ['a sentence', 'hello there', 'not-a-code'],
    ['one from a newer game', 'AS2-0123456789', 'newer-code'],
    ['one with a leading nought in its version', 'AS01-0123456789', 'damaged-code'],
    ['a prefix alone', 'AS1-0', 'damaged-code'],
    ['a very long one', `AS1-${'Z'.repeat(100_000)}`, 'damaged-code'],
  ])('that is %s is named for what it is', (_, code, kind) => {
    expect(unsealRun(code)).toMatchObject({ ok: false, problem: { kind } });
  });

  test('of another edition is recognised without its scenario’s choices', () => {
    const [{ run, scenario }] = fc.sample(anyRun, { numRuns: 1, seed: 6 }) as [{ run: Run; scenario: Coded }];
    const newer = { ...scenario, fingerprint: 'ffffffffffff' as Fingerprint };
    expect(decodeRun(encodeRun(run, scenario), () => newer)).toMatchObject({
      ok: false,
      problem: { kind: 'other-edition', found: run.fingerprint },
    });
  });

  test('does not mind white space round it, as mail leaves it', () => {
    const [{ run, scenario }] = fc.sample(anyRun, { numRuns: 1, seed: 7 }) as [{ run: Run; scenario: Coded }];
    expect(decoded(`  ${encodeRun(run, scenario)}\n`, scenario).ok).toBe(true);
  });
});
