import { beforeAll, describe, expect, test } from 'vitest';
import { beatsOfTranscript } from '../../src/run/told-again.ts';
import {
  frameMs,
  type Handled,
  type Reel,
  reelOf,
  startWatching,
  type Watching,
  watched,
} from '../../src/run/watching.ts';
import { BOOKS, played, tiny } from '../tiny.ts';

/** The opening, a turn with its reply, a look round with its reply, and a turn that ends it with five lines. */
let reel: Reel;
beforeAll(async () => {
  reel = reelOf(played(await tiny(BOOKS), ['ask', 'boots', 'bye']).beats);
});

const at = (index: number, playing = false): Watching => ({ at: index, playing, speed: 1 });
const once = (state: Watching, ...handled: readonly Handled[]) =>
  handled.reduce((now, each) => watched(reel, now, each), state);

describe('a reel', () => {
  test('shows one thing to read at a time, and says how many choices came before it', () => {
    expect(reel.map(({ steps }) => steps)).toEqual([0, 1, 1, 2, 2, 3, 3, 3, 3, 3]);
  });

  test('shows the whole run at its last frame', async () => {
    const { beats } = played(await tiny(BOOKS), ['ask', 'boots', 'bye']);
    expect(reel.at(-1)?.end).toBe(beats.length);
  });

  test('shows a line that says nothing together with the next', async () => {
    const beats = played(await tiny(BOOKS), ['ask']).beats;
    const mute = { ...beats[0]!, text: '' };
    expect(reelOf([mute, ...beats]).map(({ end }) => end)).toEqual([2, 3, 4]);
  });
});

describe('watching', () => {
  test.each<[string, Watching, readonly Handled[], Watching]>([
    ['goes on by itself while it plays', at(0, true), [{ kind: 'read' }], at(1, true)],
    ['stays where it is once paused', at(3, true), [{ kind: 'paused' }, { kind: 'read' }], at(3)],
    ['goes on from where it was paused', at(3), [{ kind: 'played' }], at(3, true)],
    ['stops at the end', at(8, true), [{ kind: 'read' }], at(9)],
    ['begins anew when it is played from the end', at(9), [{ kind: 'played' }], at(0, true)],
    ['pauses when it is stepped through', at(3, true), [{ kind: 'stepped', by: 1 }], at(4)],
    ['steps back', at(3), [{ kind: 'stepped', by: -1 }], at(2)],
    ['cannot step back before the opening', at(0), [{ kind: 'stepped', by: -1 }], at(0)],
    ['cannot step past the end', at(9), [{ kind: 'stepped', by: 1 }], at(9)],
    ['moves to what was said at a turn', at(0), [{ kind: 'moved', steps: 2 }], at(3)],
    ['goes on playing after it was moved', at(0, true), [{ kind: 'moved', steps: 1 }], at(1, true)],
    ['goes to the end where it is moved past it', at(0), [{ kind: 'moved', steps: 40 }], at(9)],
    [
      'changes its speed and nothing else',
      at(4, true),
      [{ kind: 'sped', speed: 2 }],
      { at: 4, playing: true, speed: 2 },
    ],
  ])('%s', (_, state, handled, expected) => {
    expect(once(state, ...handled)).toEqual(expected);
  });

  test('comes to the end of any run, one reading at a time', () => {
    const end = once(startWatching(true), ...reel.map(() => ({ kind: 'read' }) as const));
    expect(end).toEqual(at(9));
  });
});

describe('a frame', () => {
  test.each([
    ['of one word stays for 1.2 seconds', 1, 1, 1200],
    ['of 40 words stays for 12 seconds: 200 words a minute', 40, 1, 12_000],
    ['is twice as quick at twice the speed', 40, 2, 6000],
    ['is half as quick at half the speed', 1, 0.5, 2400],
  ] as const)('%s', (_, words, speed, ms) => {
    expect(frameMs({ end: 1, steps: 0, words }, speed)).toBe(ms);
  });
});

describe('a kept transcript', () => {
  test('is shown in its own words, by who said them', () => {
    const transcript = [
      { who: null, text: 'A room.' },
      { who: 'bob', text: 'Morning.' },
      { who: 'you', text: 'What matters?' },
    ];
    const beats = beatsOfTranscript(transcript);
    expect(beats.map((beat) => [beat.kind, beat.text])).toEqual([
      ['spoke', 'A room.'],
      ['spoke', 'Morning.'],
      ['picked', 'What matters?'],
    ]);
    expect(beats[1]).toMatchObject({ tags: { speaker: 'bob' } });
  });
});
