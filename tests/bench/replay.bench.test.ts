/** Replaying a run, against plain inkjs stepping the same choices. Prints ratios; asserts none. */
import { describe, test } from 'vitest';
import { createReplayer } from '../../src/run/replay.ts';
import { upTo } from '../../src/run/run.ts';
import { exemplarsOf, loadStory, storyIds } from '../exemplars.ts';
import { plainInk } from './plain-ink.ts';
import { median } from './throttle.ts';

const ROUNDS = 7;
const ROUND_MS = 250;

function perSecond(work: () => unknown): number {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ROUND_MS) {
    work();
    count += 1;
  }
  return (count * 1000) / (performance.now() - start);
}

describe('replay speed', () => {
  test('against plain inkjs', async () => {
    for (const id of storyIds()) {
      const scenario = await loadStory(id);
      for (const [name, run] of exemplarsOf(scenario)) {
        const replayer = createReplayer(scenario);
        const other = { ...upTo(run, 0), seed: run.seed };
        // The empty run between makes each replay begin anew instead of going on from the last.
        const ours = () => {
          replayer.replay({ ...other, seed: (run.seed + 1) as typeof run.seed });
          replayer.replay(run);
        };
        const emptyOnly = () => replayer.replay({ ...other, seed: (run.seed + 1) as typeof run.seed });
        const plain = plainInk(scenario, run);
        const ratios = Array.from({ length: ROUNDS }, () => {
          const rival = perSecond(plain);
          const both = 1 / perSecond(ours);
          const alone = 1 / (both - 1 / perSecond(emptyOnly));
          return { ratio: alone / rival, alone, rival };
        });
        const ratio = median(ratios.map((each) => each.ratio));
        const mine = median(ratios.map((each) => each.alone));
        console.log(
          `replay  ${id} ${name}: ${ratio.toFixed(2)} of plain inkjs (${mine.toFixed(0)} runs a second, ${run.choices.length} choices)`,
        );
      }
    }
  });
});
