import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createReplayer, endingOf, scoreOf } from '../../src/run/replay.ts';
import { upTo } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BOOKS, played, runOf, tiny } from '../tiny.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await tiny(BOOKS);
});

const moves = ['ask', 'matters', 'reflect', 'may', 'offer', 'prompt', 'knee', 'sorry', 'wait', 'boots'];
const anyChoices = fc.array(fc.constantFrom(...moves), { maxLength: 11 });

describe('replaying', () => {
  test('gives the same playthrough every time, byte for byte', () => {
    fc.assert(
      fc.property(anyChoices, fc.nat(1000), (choices, seed) => {
        expect(JSON.stringify(played(scenario, choices, seed))).toBe(JSON.stringify(played(scenario, choices, seed)));
      }),
      { numRuns: 40 },
    );
  });

  test('gives the same whether it goes on from a shorter run or begins anew', () => {
    fc.assert(
      fc.property(anyChoices, fc.nat(11), (choices, cut) => {
        const replayer = createReplayer(scenario);
        const whole = runOf(scenario, choices);
        replayer.replay(upTo(whole, cut));
        expect(replayer.replay(whole)).toEqual({ ok: true, value: played(scenario, choices) });
      }),
      { numRuns: 40 },
    );
  });

  test('leaves an earlier playthrough as it was', () => {
    const replayer = createReplayer(scenario);
    const first = replayer.replay(runOf(scenario, ['ask']));
    const before = JSON.stringify(first);
    replayer.replay(runOf(scenario, ['ask', 'matters']));
    expect(JSON.stringify(first)).toBe(before);
  });

  test('goes on after a run that was refused', () => {
    const replayer = createReplayer(scenario);
    replayer.replay(runOf(scenario, ['ask', 'fly']));
    expect(replayer.replay(runOf(scenario, ['ask']))).toEqual({ ok: true, value: played(scenario, ['ask']) });
  });

  test.each([
    ['a run of another scenario', { scenario: 'other' }, 'other-scenario'],
    ['a run of another edition', { fingerprint: '000000000000' }, 'other-edition'],
  ])('refuses %s', (_, changed, kind) => {
    const run = { ...runOf(scenario, ['ask']), ...changed } as ReturnType<typeof runOf>;
    expect(createReplayer(scenario).replay(run)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('a playthrough that has ended', () => {
  test('names its ending and offers nothing', () => {
    const play = played(scenario, ['bye']);
    expect([play.ended, play.offered.length, endingOf(play.beats)]).toEqual([true, 0, 'done']);
  });

  test('is scored without the facts that are the person’s to keep', () => {
    const all = played(scenario, ['ask', 'matters']);
    expect(scoreOf(scenario, all.turns).wholeStory).toBe(50);
  });
});

describe('the fingerprint', () => {
  test.each([
    ['a word of the script', BOOKS.replace('worn out', 'tired'), {}],
    ['where trust starts', BOOKS, { trustStart: 5 }],
  ])('changes with %s', async (_, ink, overrides) => {
    expect((await tiny(ink, overrides)).fingerprint).not.toBe(scenario.fingerprint);
  });

  test('does not change with the title', async () => {
    expect((await tiny(BOOKS, { title: 'Another title' })).fingerprint).toBe(scenario.fingerprint);
  });
});
