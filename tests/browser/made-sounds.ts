/** Runs in a page: renders the sounds of the game by the code that plays them, and measures what comes out. @see rendering.ts */
import type { SoundName } from '../../src/scenario/vocabulary.ts';
import { Instrument } from '../../src/sound/instrument.ts';
import { secondsOf } from '../../src/sound/layer.ts';
import { type PlaceKind, roomTones } from '../../src/sound/room-tones.ts';
import { sounds } from '../../src/sound/sounds.ts';

const RATE = 44_100;
/** Left after the end of a sound: nothing may sound there. */
const AFTER_SECONDS = 0.5;

/** What comes out, as shares of the loudest a device can do. */
interface Measured {
  readonly peak: number;
  /** Of the loudest fifth of a second. */
  readonly loudness: number;
  /** Peaks of its first two samples, of its last forty, and of what comes after. */
  readonly first: number;
  readonly last: number;
  readonly after: number;
  readonly seconds: number;
  /** How long the reckoning took. */
  readonly tookMs: number;
}

const peakOf = (samples: Float32Array) => samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
const loudnessOf = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length);

function loudestOf(samples: Float32Array): number {
  const span = RATE / 5;
  const parts = Array.from({ length: Math.floor(samples.length / span) }, (_, index) =>
    loudnessOf(samples.subarray(index * span, (index + 1) * span)),
  );
  return Math.max(...parts);
}

async function render(seconds: number, begin: (instrument: Instrument) => void): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, Math.ceil(seconds * RATE), RATE);
  begin(new Instrument(context, context.destination));
  return (await context.startRendering()).getChannelData(0);
}

function measured(samples: Float32Array, end: number, tookMs: number): Measured {
  return {
    peak: peakOf(samples),
    loudness: loudestOf(samples),
    first: peakOf(samples.subarray(0, 2)),
    last: peakOf(samples.subarray(end - 40, end)),
    after: peakOf(samples.subarray(end + 10)),
    seconds: end / RATE,
    tookMs,
  };
}

/** These sounds, begun together. */
async function measure(names: readonly SoundName[]): Promise<Measured> {
  const seconds = Math.max(...names.map((name) => secondsOf(sounds[name])));
  const began = performance.now();
  const samples = await render(seconds + AFTER_SECONDS, (instrument) => {
    for (const name of names) instrument.play(sounds[name], 0);
  });
  return measured(samples, Math.ceil(seconds * RATE), performance.now() - began);
}

/** The quiet of a place, from its beginning until it has come up and stayed for a while. */
async function measureTone(place: PlaceKind): Promise<Measured> {
  const began = performance.now();
  const samples = await render(8, (instrument) => instrument.hum(roomTones[place], 1.5));
  return measured(samples, samples.length, performance.now() - began);
}

const made = { measure, measureTone };
export type Made = typeof made;

Object.assign(globalThis, { made });
