/** What a visit shows before its story has come is what the story says. */
import { describe, expect, test } from 'vitest';
import { seedOf } from '../../src/base/base.ts';
import { atOpening } from '../../src/run/opening.ts';
import { createReplayer } from '../../src/run/replay.ts';
import { newRun } from '../../src/run/run.ts';
import { openingOf } from '../../src/studio/opening.ts';
import { loadStory, storyIds } from '../exemplars.ts';
import { tiny } from '../tiny.ts';

describe('the opening made beforehand', () => {
  test.each(storyIds())('of %s is the one that is played, at every seed', async (id) => {
    const scenario = await loadStory(id);
    const { manifest, fingerprint } = scenario;
    const replayer = createReplayer(scenario);
    const announced = { manifest, fingerprint, opening: openingOf(scenario) };
    for (const seed of [1, 77, 4_000_000_000]) {
      const run = newRun(scenario, seedOf(seed));
      expect({ ok: true, value: atOpening(announced, run) }).toEqual(replayer.replay(run));
    }
  });

  test.each([
    ['throws Ink’s dice', '{ RANDOM(1, 6) > 3: Good morning. | Good evening. }'],
    ['draws from a shuffle', '{shuffle:\n- Good morning.\n- Good evening.\n}'],
  ])('is left out where the script %s before the first choice', async (_, words) => {
    const scenario = await tiny(`${words}\n* [Ask. # id: ask # move: ask-open] Hm. # ending: done\n-> END`);
    expect(openingOf(scenario)).toBeNull();
  });
});
