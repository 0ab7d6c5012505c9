import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId, ScenarioId } from '../../src/base/base.ts';
import { compare } from '../../src/compare/compare.ts';
import { graft } from '../../src/run/graft.ts';
import { createReplayer } from '../../src/run/replay.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { graftWords } from '../../src/words/again.ts';
import { incomparableWords, summaryWords, trustWords } from '../../src/words/compare.ts';
import { BOOKS, played, tiny } from '../tiny.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await tiny(BOOKS);
});

function summary(a: string, b: string): string {
  const result = compare(scenario, played(scenario, a.split(' ')), played(scenario, b.split(' ')));
  return result.ok ? summaryWords(result.value, 'Bob') : incomparableWords(result.problem, String);
}

describe('the sentence on top of two runs', () => {
  test.each([
    ['that are the same', 'ask matters', 'ask matters', 'The two runs are the same from start to end.'],
    [
      'that only looked at different things',
      'ask boots',
      'ask',
      'The two say the same; they only looked at different things.',
    ],
    [
      'of which one stops early',
      'ask matters knee',
      'ask matters',
      'The two are the same for 2 turns; there the second stops, and the first goes on.',
    ],
    [
      'of which one heard and one never did',
      'matters reflect',
      'matters knee',
      'It hung on turn 2: listening in the first, asking in the second; there Bob was heard in the first, and never in the second.',
    ],
    [
      'of which one heard later',
      'matters reflect bye',
      'matters knee reflect bye',
      'They parted first at turn 2 of the second: asking, with nothing beside it in the first, and yet no gap between them lasted.',
    ],
    [
      'of which one was told more, by moves of one family',
      'ask knee',
      'ask matters',
      'It hung on turn 2: closed question in the first, asked what matters in the second, and there the second was told one thing that the first never was.',
    ],
    [
      'whose only lasting gap is the same words at another time',
      'sorry offer',
      'may offer',
      'It hung on the same words at another time, at turn 2: a fix nobody asked for in the first, a fix, half earned in the second, and the gap that opened there never closed.',
    ],
    [
      'in which nothing came of any turn',
      'ask wait',
      'ask ask',
      'It hung on turn 2: listening in the first, asking in the second, and the gap that opened there never closed.',
    ],
  ])('names the turn for two %s', (_, a, b, sentence) => {
    expect(summary(a, b)).toBe(sentence);
  });

  test('refuses two visits in words that say what to do', () => {
    const words = incomparableWords({ kind: 'different-scenarios', a: 'x' as ScenarioId, b: 'y' as ScenarioId }, (id) =>
      id.toUpperCase(),
    );
    expect(words).toBe(
      'One run is of the visit "X", the other of "Y". Two visits cannot be laid side by side: choose two runs of the same one.',
    );
  });

  test('tells both trust lines to whoever cannot see them', () => {
    expect(trustWords([4, 5, 6], [4, 3])).toBe(
      'Trust from 0 to 10 over the turns. The first run begins at 4 and ends at 6; the second begins at 4 and ends at 3.',
    );
  });
});

describe('where the old choices stop fitting', () => {
  test.each([
    ['all fit to the end', 'ask knee bye', 0, 'wait', 'All 2 later choices still fit, to the end of the visit.'],
    [
      'all fit and it goes on',
      'ask knee',
      0,
      'wait',
      'The later choice still fits, and the visit is not over: the next words are yours.',
    ],
    [
      'the visit ends first',
      'ask knee sorry',
      1,
      'bye',
      'None of the later choices fits: the visit ends before "I got ahead of you.".',
    ],
    ['nothing came after', 'ask', 0, 'knee', 'Nothing came after it: the next words are yours.'],
    ['that is the end', 'ask', 0, 'bye', 'That ends the visit.'],
  ])('is said where %s', (_, choices, step, choice, sentence) => {
    const replayer = createReplayer(scenario);
    const made = graft((run) => replayer.replay(run), played(scenario, choices.split(' ')), {
      step,
      choice: choice as ChoiceId,
    });
    expect(made.ok && graftWords(made.value)).toBe(sentence);
  });

  test('names the turn, the words, and what was left out', () => {
    const play = played(scenario, ['ask']);
    expect(
      graftWords({
        play,
        kept: 3,
        leftOut: [{ text: '(You look at his boots.)', because: 'glance' }],
        stoppedAt: { text: 'Is the knee hot?', turn: 5 },
      }),
    ).toBe(
      'The next 3 choices still fit. At turn 6, "Is the knee hot?" is not on offer any more: from there the words are yours. Left out: "You look at his boots.", which is not there to be looked at any more.',
    );
  });
});
