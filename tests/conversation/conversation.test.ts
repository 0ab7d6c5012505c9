import { beforeAll, describe, expect, test } from 'vitest';
import { createReplayer } from '../../src/run/replay.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BOOKS, played, runOf, texts, tiny } from '../tiny.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await tiny(BOOKS);
});

const order = (seed: number, choices: readonly string[] = []) =>
  played(scenario, choices, seed).offered.map((each) => each.id);

describe('the order of choices', () => {
  test('is the same for the same seed', () => {
    expect(order(7)).toEqual(order(7));
  });

  test('differs from seed to seed, neighbours included', () => {
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => order(seed).join()));
    expect(orders.size).toBeGreaterThan(45);
  });

  test('differs from turn to turn', () => {
    expect(order(7, ['ask'])).not.toEqual(order(7));
  });

  test('puts each choice first about as often as any other', () => {
    const seeds = 2200;
    const first = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed += 1) {
      const id = order(seed)[0] ?? '';
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    const even = seeds / 11;
    for (const count of first.values()) expect(Math.abs(count - even)).toBeLessThan(even * 0.35);
    expect(first.size).toBe(11);
  });
});

describe("Ink's own chance", () => {
  test('follows the seed, not the clock', async () => {
    const dice = await tiny('{RANDOM(1, 1000000)} {~a|b|c|d|e|f|g|h} # speaker: bob\n-> END');
    const roll = (seed: number) => texts(played(dice, [], seed))[0];
    expect(roll(3)).toBe(roll(3));
    expect(new Set(Array.from({ length: 30 }, (_, seed) => roll(seed))).size).toBe(30);
  });
});

describe('a choice', () => {
  test('that Ink echoes as the first line of the reply is said once', async () => {
    const echo = await tiny('* Hello there. # id: hello # move: affirm\n  Hello yourself.\n  -> END');
    expect(texts(played(echo, ['hello']))).toEqual(['Hello there.', 'Hello yourself.']);
  });

  test('that is not on offer is refused, and the sentence can name those that are', () => {
    const refused = createReplayer(scenario).replay(runOf(scenario, ['ask', 'fly']));
    expect(refused).toMatchObject({
      ok: false,
      problem: { kind: 'broke-at', step: 1, cause: { kind: 'not-offered', choice: 'fly' } },
    });
  });
});

describe('a lone Ink story, without tags or ids', () => {
  test('plays in the order Ink gives', async () => {
    const lone = await tiny('Once.\n* [Left]\n  You went left.\n* [Right]\n  You went right.\n- The end.\n-> END');
    const opening = played(lone, []);
    expect(opening.offered.map((each) => each.text)).toEqual(['Left', 'Right']);
    const second = opening.offered[1]?.id ?? '';
    expect(texts(played(lone, [second]))).toEqual(['Once.', 'Right', 'You went right.', 'The end.']);
  });
});

describe('a script that goes round for ever', () => {
  test('without a word is stopped and named, and the story can be opened again', async () => {
    const silent = await tiny(
      'Hello.\n* [Go. # id: go # move: affirm]\n  -> round\n* [Stay. # id: stay # move: affirm]\n  Well.\n  -> END\n=== round\n-> round',
    );
    const replayer = createReplayer(silent);
    expect(replayer.replay(runOf(silent, ['go']))).toMatchObject({
      ok: false,
      problem: { kind: 'broke-at', cause: { kind: 'endless-loop' } },
    });
    expect(replayer.replay(runOf(silent, ['stay'])).ok).toBe(true);
  });

  test('is stopped and named', async () => {
    const circle = await tiny('-> round\n=== round\nAgain.\n-> round');
    expect(createReplayer(circle).replay(runOf(circle, []))).toMatchObject({
      ok: false,
      problem: { kind: 'broke-at', cause: { kind: 'endless-loop' } },
    });
  });
});
