import { describe, expect, test } from 'vitest';
import { createOpener } from '../../src/conversation/conversation.ts';
import { barsOf } from '../../src/studio/bots/bars.ts';
import {
  type BotFigures,
  lessonsOf,
  measured,
  percentile,
  playable,
  surfaceFigures,
} from '../../src/studio/bots/bots.ts';
import { trained } from '../../src/studio/bots/classifier.ts';
import { type Player, surfacePlayers, trainedPlayer } from '../../src/studio/bots/players.ts';
import { made } from './explore-made.ts';
import { visitInk, visitManifest } from './explore-visit.ts';

const half = () => 0.5;
const seen = (...texts: string[]) => texts.map((text) => ({ text, move: null }));

describe('a surface player', () => {
  test.each([
    ['first', 'the first', ['a', 'bb', 'c'], 0],
    ['last', 'the last', ['a', 'bb', 'c'], 2],
    ['longest', 'the longest', ['aa', 'bbbb', 'c'], 1],
    ['shortest', 'the shortest', ['aa', 'bbbb', 'c'], 2],
    ['most-questions', 'the one that asks most', ['Sit?', 'Sit? Here?', 'Sit down.'], 1],
    ['warmest', 'the warmest', ['Leg up.', 'I hope you feel well, dear.', 'Sit here.'], 1],
    ['most-you', 'the one with most "you"', ['You?', 'It is it.', "You're as you were."], 2],
    ['fewest-i', 'the one with fewest "I"', ["I think I'm on time.", 'Time it is.', 'I see.'], 1],
    ['stock-phrases', 'the one learnt in class', ['Right.', 'That sounds hard. Tell me more.', 'I hear that.'], 1],
  ] as const)('%s takes %s', (name, _, texts, index) => {
    const player: Player = surfacePlayers[name];
    expect(player(seen(...texts), half)).toBe(index);
  });

  test('reads curly quotes as straight ones', () => {
    expect(surfacePlayers['most-you'](seen('Your leg.', 'You’re as you were.'), half)).toBe(1);
  });

  test('leaves a tie to chance', () => {
    const tie = seen('aa', 'bb', 'c');
    expect(surfacePlayers.longest(tie, () => 0)).toBe(0);
    expect(surfacePlayers.longest(tie, () => 0.99)).toBe(1);
  });

  test('never-obviously-bad leaves the four obvious codes alone where it can', () => {
    const options = (['take-over', 'dismiss', 'open-question', 'persuade', 'interrupt'] as const).map((move) => ({
      text: move,
      move,
    }));
    for (const chance of [0, 0.3, 0.6, 0.99]) {
      expect(surfacePlayers['never-obviously-bad'](options, () => chance)).toBe(2);
    }
    expect(surfacePlayers['never-obviously-bad'](options.slice(0, 2), () => 0.99)).toBe(1);
  });
});

describe('a learner who counts words', () => {
  test('prefers the words that were good elsewhere', () => {
    const classifier = trained([
      { text: 'Tell me about the nights.', good: true },
      { text: 'What about the nights?', good: true },
      { text: 'I have booked it for you.', good: false },
    ]);
    expect(classifier('How are the nights?')).toBeGreaterThan(classifier('It is booked.'));
  });

  test('takes a line the more often, the better its words were elsewhere, and no line never', () => {
    const player = trainedPlayer((text) => (text === 'What now?' ? Math.log(3) : 0));
    const options = ['It is booked.', 'What now?'].map((text) => ({ text, move: null }));
    const taken = Array.from({ length: 100 }, (_, index) => player(options, () => index / 100));
    expect(taken.filter((index) => index === 1)).toHaveLength(75);
  });

  test('learns an offer as good where it came in time and as poor where it did not', async () => {
    const lessons = lessonsOf(playable(await made(visitInk(6), visitManifest)));
    const offers = lessons.filter(({ text }) => text.startsWith('There is a wrap'));
    expect(offers.map(({ good }) => good).sort()).toEqual([false, true]);
  });
});

describe('the figures of a player', () => {
  test('are the same on the same seeds', async () => {
    const scenario = await made(visitInk(4), visitManifest);
    const figures = () => measured({ scenario, opener: createOpener(scenario) }, surfacePlayers.random, 20);
    expect(figures()).toEqual(figures());
  });

  test.each(['random', 'longest', 'first'] as const)('are those of the conversation itself: %s', async (name) => {
    const scenario = await made(visitInk(4), visitManifest);
    const player: Player = surfacePlayers[name];
    const quick = measured(playable(scenario), player, 25);
    expect(quick).toEqual(measured({ scenario, opener: createOpener(scenario) }, player, 25));
  });

  test('put the first line shown near random, as the order is drawn from the seed', async () => {
    const scenario = await made(visitInk(4), visitManifest);
    const { random, first, shortest, longest } = surfaceFigures(playable(scenario), [], 150);
    expect(Math.abs((first?.mean ?? 0) - (random?.mean ?? 0))).toBeLessThan(6);
    expect(longest?.mean).not.toBe(shortest?.mean);
  });

  test('leave the trained player out where there is nothing to learn from', async () => {
    const scenario = await made(visitInk(2), visitManifest);
    expect(Object.keys(surfaceFigures(playable(scenario), [], 2))).not.toContain('trained');
    expect(Object.keys(surfaceFigures(playable(scenario), lessonsOf(playable(scenario)), 2))).toContain('trained');
  });

  test('do not wait for a player who would look at the same thing for ever', async () => {
    const ink = `-> a
=== a ===
+ [(Look long at the very old photograph on the wall.) # id: photo # look: photo] A choir. -> a
+ [Sit. # id: sit # move: ask-permission] Sit. -> END`;
    const scenario = await made(ink, { things: [{ id: 'photo', what: 'a photograph' }] });
    const { unfinished } = measured({ scenario, opener: createOpener(scenario) }, surfacePlayers.longest, 3);
    expect(unfinished).toBe(0);
  });

  test('count the playings that never end', async () => {
    const scenario = await made('-> a\n=== a ===\n+ [Well? # id: well # move: open-question] Well. -> a');
    expect(measured({ scenario, opener: createOpener(scenario) }, surfacePlayers.first, 2).unfinished).toBe(2);
  });

  test.each([
    ['of nothing is 0', [], 0.95, 0],
    ['of twenty is the nineteenth', Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
    ['does not depend on their order', [3, 1, 2], 0.5, 2],
  ])('have a percentile that %s', (_, values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('the bars', () => {
  const dimensions = {} as BotFigures['dimensions'];
  const bot = (mean: number, p95: number): BotFigures => ({ mean, p95, dimensions, plays: 1, unfinished: 0 });
  const good = { players: { random: bot(30, 60), first: bot(32, 60) }, exemplars: { 'co-producer': 91 } };

  test('pass where the script gives nothing away', () => {
    expect(barsOf(good).every((bar) => bar.passed)).toBe(true);
  });

  test.each([
    ['a co-producer under 85', { ...good, exemplars: { 'co-producer': 84 } }, 'co-producer', 'total'],
    ['no co-producer at all', { ...good, exemplars: {} }, 'co-producer', 'total'],
    ['a random mean of 45', { ...good, players: { random: bot(45, 60) } }, 'random', 'mean'],
    ['a mean of 60', { ...good, players: { longest: bot(60, 60) } }, 'longest', 'mean'],
    ['a 95th percentile of 70', { ...good, players: { longest: bot(40, 70) } }, 'longest', 'p95'],
    [
      'a first more than 5 from random',
      { ...good, players: { random: bot(30, 60), first: bot(36, 60) } },
      'first',
      'distance from random',
    ],
  ])('fail at %s', (_, figures, of, figure) => {
    expect(barsOf(figures).filter((bar) => !bar.passed)).toMatchObject([{ of, figure }]);
  });
});
