/** The eight sounds of the vocabulary, each made of noise, tones, filters and envelopes. Soft, and short. */
import { stream } from '../base/mix.ts';
import type { SoundName } from '../scenario/vocabulary.ts';
import type { Layer, Point, Sound } from './layer.ts';

const noise = { kind: 'noise' } as const;
const once: readonly Point[] = [[0, 1]];

/** Up at once and away: a knock, a click, a drop. */
const struck = (level: number, seconds: number): readonly Point[] => [
  [0, 0],
  [0.002, level],
  [seconds * 0.25, level * 0.35],
  [seconds, 0],
];

/** So many moments, scattered over some seconds, the same ones each time. */
function scattered(count: number, seconds: number, salt: number): readonly Point[] {
  const next = stream(salt);
  return Array.from({ length: count }, () => [next() * seconds, 0.3 + next() * 0.7] as const);
}

/** The water grumbles, sings higher, boils, and the switch lets go. */
const kettle: Sound = [
  {
    source: noise,
    filters: [
      {
        kind: 'bandpass',
        hz: [
          [0, 350],
          [3.4, 1500],
        ],
        q: 1.6,
      },
      { kind: 'lowpass', hz: 2600 },
    ],
    wobble: { hz: 7, depth: 0.25 },
    level: [
      [0, 0],
      [0.8, 0.05],
      [3.2, 0.17],
      [3.75, 0.17],
      [5.2, 0],
    ],
    at: once,
  },
  {
    source: noise,
    filters: [{ kind: 'lowpass', hz: 240 }],
    wobble: { hz: 11, depth: 0.75 },
    level: [
      [0, 0],
      [2.2, 0.05],
      [3.4, 0.3],
      [3.8, 0.3],
      [4.9, 0],
    ],
    at: once,
  },
  {
    source: noise,
    filters: [{ kind: 'bandpass', hz: 2100, q: 2 }],
    level: struck(0.4, 0.035),
    at: [
      [3.78, 1],
      [3.83, 0.5],
    ],
  },
  { source: { kind: 'tone', wave: 'sine', hz: 320 }, filters: [], level: struck(0.12, 0.08), at: [[3.78, 1]] },
];

const TICKS = 11;
const every = (first: number, ticks: number): readonly Point[] =>
  // Comes from nowhere and goes back there, as a clock does that one has begun to hear.
  Array.from({ length: ticks }, (_, index) => {
    const seconds = first + index * 2;
    return [seconds, Math.min(1, (seconds + 1) / 3, (TICKS - seconds) / 4)] as const;
  }).filter(([, loud]) => loud > 0);

const tick = (hz: number, at: readonly Point[]): Sound => [
  { source: noise, filters: [{ kind: 'bandpass', hz, q: 5 }], level: struck(0.45, 0.03), at },
  { source: { kind: 'tone', wave: 'sine', hz: hz / 3.1 }, filters: [], level: struck(0.05, 0.07), at },
];

const clock: Sound = [...tick(2900, every(0.1, 6)), ...tick(2300, every(1.1, 6))];

const RAIN_SECONDS = 10;

const drops = (hz: number, salt: number): Layer => ({
  source: noise,
  filters: [{ kind: 'bandpass', hz, q: 7 }],
  level: struck(0.4, 0.03),
  at: scattered(46, RAIN_SECONDS, salt).map(([seconds, loud]) => [
    seconds,
    loud * Math.min(1, seconds / 2, (RAIN_SECONDS - seconds) / 3),
  ]),
});

const rain: Sound = [
  {
    source: noise,
    filters: [
      { kind: 'highpass', hz: 500 },
      {
        kind: 'lowpass',
        hz: [
          [0, 2600],
          [5, 3600],
          [11, 2400],
        ],
      },
    ],
    wobble: { hz: 0.31, depth: 0.3 },
    level: [
      [0, 0],
      [2, 0.05],
      [7.5, 0.05],
      [11, 0],
    ],
    at: once,
  },
  drops(2300, 3),
  drops(3400, 5),
  drops(4700, 7),
];

const ring: readonly Point[] = [
  [0, 0],
  [0.03, 1],
  [0.42, 1],
  [0.46, 0],
];
const rings: readonly Point[] = [
  [0, 1],
  [0.64, 1],
  [2.2, 1],
  [2.84, 1],
];
const louder = (line: readonly Point[], level: number): readonly Point[] =>
  line.map(([seconds, value]) => [seconds, value * level] as const);

/** It shakes on the table, and rings twice. */
const phone: Sound = [
  {
    source: { kind: 'tone', wave: 'sawtooth', hz: 148 },
    filters: [
      { kind: 'lowpass', hz: 700 },
      { kind: 'highpass', hz: 120 },
    ],
    wobble: { hz: 24, depth: 0.5 },
    level: louder(ring, 0.05),
    at: rings,
  },
  {
    source: noise,
    filters: [{ kind: 'bandpass', hz: 380, q: 3 }],
    wobble: { hz: 24, depth: 1 },
    level: louder(ring, 0.12),
    at: rings,
  },
  {
    source: { kind: 'tone', wave: 'sine', hz: 988 },
    filters: [],
    wobble: { hz: 18, depth: 0.9 },
    level: louder(ring, 0.028),
    at: rings,
  },
  {
    source: { kind: 'tone', wave: 'sine', hz: 1245 },
    filters: [],
    wobble: { hz: 18, depth: 0.9 },
    level: louder(ring, 0.022),
    at: rings,
  },
];

/** The latch, the air, the frame, and the latch again. */
const door: Sound = [
  {
    source: noise,
    filters: [{ kind: 'bandpass', hz: 1700, q: 3 }],
    level: struck(0.4, 0.04),
    at: [
      [0, 0.8],
      [0.07, 0.5],
      [0.98, 0.9],
    ],
  },
  {
    source: noise,
    filters: [{ kind: 'lowpass', hz: 420 }],
    level: [
      [0, 0],
      [0.45, 0.06],
      [0.62, 0.05],
      [0.7, 0],
    ],
    at: [[0.2, 1]],
  },
  { source: noise, filters: [{ kind: 'lowpass', hz: 300 }], level: struck(0.5, 0.28), at: [[0.9, 1]] },
  {
    source: {
      kind: 'tone',
      wave: 'sine',
      hz: [
        [0, 150],
        [0.2, 85],
      ],
    },
    filters: [],
    level: struck(0.14, 0.3),
    at: [[0.9, 1]],
  },
];

const steps: readonly Point[] = [
  [0, 0.6],
  [0.09, 0.9],
  [0.23, 0.7],
  [0.31, 1],
  [0.46, 0.7],
  [0.55, 0.9],
  [0.7, 0.6],
  [0.78, 0.8],
  [0.95, 0.5],
  [1.05, 0.4],
];

/** Claws on a hard floor, then one low word. */
const dog: Sound = [
  { source: noise, filters: [{ kind: 'bandpass', hz: 3300, q: 4 }], level: struck(0.35, 0.022), at: steps },
  { source: noise, filters: [{ kind: 'bandpass', hz: 620, q: 3 }], level: struck(0.22, 0.04), at: steps },
  {
    source: {
      kind: 'tone',
      wave: 'sawtooth',
      hz: [
        [0, 150],
        [0.06, 215],
        [0.24, 105],
      ],
    },
    filters: [
      {
        kind: 'lowpass',
        hz: [
          [0, 500],
          [0.07, 1100],
          [0.26, 350],
        ],
        q: 1,
      },
      { kind: 'bandpass', hz: 430, q: 0.8 },
    ],
    level: [
      [0, 0],
      [0.03, 0.17],
      [0.1, 0.15],
      [0.3, 0],
    ],
    at: [[1.75, 1]],
  },
  {
    source: noise,
    filters: [{ kind: 'bandpass', hz: 800, q: 1 }],
    level: [
      [0, 0],
      [0.04, 0.09],
      [0.28, 0],
    ],
    at: [[1.74, 1]],
  },
];

const goingBy = (level: number): readonly Point[] => [
  [0, 0],
  [2.2, level],
  [3, level],
  [5.4, 0],
];
const turns = Array.from({ length: 8 }, (_, index) => {
  const seconds = 0.5 + index * 0.56;
  return [seconds, Math.max(0.1, 1 - Math.abs(seconds - 2.5) / 2.4)] as const;
});

/** Four wheels on a hard floor; one of them wants oil. */
const trolley: Sound = [
  {
    source: noise,
    filters: [{ kind: 'lowpass', hz: 330 }],
    wobble: { hz: 5.2, depth: 0.35 },
    level: goingBy(0.2),
    at: once,
  },
  {
    source: noise,
    filters: [{ kind: 'bandpass', hz: 1300, q: 1.2 }],
    wobble: { hz: 13, depth: 0.8 },
    level: goingBy(0.06),
    at: once,
  },
  {
    source: {
      kind: 'tone',
      wave: 'triangle',
      hz: [
        [0, 1750],
        [0.12, 2050],
        [0.24, 1820],
      ],
    },
    filters: [],
    level: [
      [0, 0],
      [0.05, 0.022],
      [0.15, 0.018],
      [0.24, 0],
    ],
    at: turns,
  },
  {
    source: noise,
    filters: [{ kind: 'bandpass', hz: 3600, q: 3 }],
    level: struck(0.14, 0.05),
    at: scattered(16, 4.4, 11),
  },
];

const song = (from: number, to: number, at: readonly Point[]): Layer => ({
  source: {
    kind: 'tone',
    wave: 'sine',
    hz: [
      [0, from],
      [0.05, to],
      [0.13, from * 0.94],
    ],
  },
  filters: [],
  level: [
    [0, 0],
    [0.02, 0.05],
    [0.09, 0.04],
    [0.14, 0],
  ],
  at,
});

/** One near, one farther off, answering. */
const birds: Sound = [
  song(3100, 3900, [
    [0.2, 1],
    [0.38, 0.8],
    [0.56, 0.9],
    [3.6, 1],
    [3.78, 0.8],
    [3.96, 0.7],
    [7.4, 0.8],
    [7.58, 0.5],
  ]),
  song(4300, 3500, [
    [0.78, 0.9],
    [4.2, 0.8],
    [4.36, 0.6],
    [7.8, 0.5],
  ]),
  song(2500, 2750, [
    [1.9, 0.4],
    [2.15, 0.4],
    [2.4, 0.35],
    [5.8, 0.35],
    [6.05, 0.35],
    [8.8, 0.25],
  ]),
  song(5200, 4600, [
    [1.3, 0.4],
    [1.42, 0.4],
    [1.54, 0.3],
    [5.1, 0.4],
    [5.22, 0.35],
    [8.3, 0.25],
  ]),
];

export const sounds: Readonly<Record<SoundName, Sound>> = { kettle, clock, rain, phone, door, dog, trolley, birds };
