/** Plays what the tables describe, into any audio context: that of the page, or one that only reckons. */
import { stream } from '../base/mix.ts';
import { type Hum, type Layer, type Line, type RoomTone, type Sound, secondsOf, type Voice } from './layer.ts';

const NOISE_SECONDS = 5;

/** Something that is sounding. */
export interface Sounding {
  /** Falls to silence within so many seconds. */
  fade(seconds: number): void;
  /** Comes to so many times its usual level within so many seconds. */
  swell(times: number, seconds: number): void;
}

/** White noise, the same each time, so that a sound can be compared with itself. */
function noiseFor(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, NOISE_SECONDS * context.sampleRate, context.sampleRate);
  const next = stream(1);
  buffer.copyToChannel(
    Float32Array.from({ length: buffer.length }, () => next() * 2 - 1),
    0,
  );
  return buffer;
}

function follow(param: AudioParam, line: Line, at: number): void {
  if (typeof line === 'number') {
    param.setValueAtTime(line, at);
    return;
  }
  for (const [index, [seconds, value]] of line.entries()) {
    if (index === 0) param.setValueAtTime(value, at + seconds);
    else param.linearRampToValueAtTime(value, at + seconds);
  }
}

/** Sources start within a voice's own life and are let go with it. */
export class Instrument {
  private readonly noise: AudioBuffer;
  private begun = 0;

  constructor(
    private readonly context: BaseAudioContext,
    private readonly out: AudioNode,
  ) {
    this.noise = noiseFor(context);
  }

  /** Plays a sound once, beginning at a moment of the context's clock, in seconds. */
  play(sound: Sound, at: number): Sounding {
    const bus = this.bus(1);
    for (const layer of sound) {
      for (const [seconds, loud] of layer.at) this.strike(layer, bus, { at: at + seconds, loud });
    }
    return this.sounding(bus, at + secondsOf(sound));
  }

  /** Begins the quiet of a place, coming up within so many seconds. */
  hum(tone: RoomTone, seconds: number): Sounding {
    const bus = this.bus(0);
    const sources = tone.flatMap((voice) => this.drone(voice, bus));
    const sounding = this.sounding(bus, null);
    sounding.swell(1, seconds);
    return {
      ...sounding,
      fade: (within) => {
        sounding.fade(within);
        for (const source of sources) source.stop(this.context.currentTime + within);
      },
    };
  }

  private bus(level: number): GainNode {
    const bus = new GainNode(this.context, { gain: level });
    bus.connect(this.out);
    return bus;
  }

  private sounding(bus: GainNode, ends: number | null): Sounding {
    const to = (level: number, seconds: number) => {
      const { currentTime } = this.context;
      if (ends !== null && ends <= currentTime) return;
      bus.gain.cancelScheduledValues(currentTime);
      // A third of the time again and again: it is there within five of them, from wherever it was.
      bus.gain.setTargetAtTime(level, currentTime, seconds / 5);
    };
    return { fade: (seconds) => to(0, seconds), swell: (times, seconds) => to(times, seconds) };
  }

  private strike(layer: Layer, bus: AudioNode, { at, loud }: { readonly at: number; readonly loud: number }): void {
    const level = new GainNode(this.context, { gain: 0 });
    follow(
      level.gain,
      layer.level.map(([seconds, value]) => [seconds, value * loud] as const),
      at,
    );
    level.connect(bus);
    const lasts = Math.max(...layer.level.map(([seconds]) => seconds));
    for (const source of this.sing(layer, level, at)) source.stop(at + lasts);
  }

  private drone(voice: Hum, bus: AudioNode): readonly AudioScheduledSourceNode[] {
    const level = new GainNode(this.context, { gain: voice.level });
    level.connect(bus);
    return this.sing(voice, level, this.context.currentTime);
  }

  /** Source, wobble and filters of a voice, begun: to be stopped by who asked. */
  private sing(voice: Voice, into: AudioNode, at: number): readonly AudioScheduledSourceNode[] {
    const wobbling = voice.wobble === undefined ? null : this.wobble(voice.wobble, into, at);
    const last = wobbling?.into ?? into;
    const first = voice.filters.reduceRight<AudioNode>((next, { kind, hz, q }) => {
      const filter = new BiquadFilterNode(this.context, { type: kind, ...(q === undefined ? {} : { Q: q }) });
      follow(filter.frequency, hz, at);
      filter.connect(next);
      return filter;
    }, last);
    const source = this.source(voice, at);
    source.connect(first);
    return wobbling === null ? [source] : [source, wobbling.source];
  }

  private source({ source }: Voice, at: number): AudioScheduledSourceNode {
    if (source.kind === 'noise') {
      const node = new AudioBufferSourceNode(this.context, { buffer: this.noise, loop: true });
      this.begun += 1;
      node.start(at, (this.begun * 0.37) % NOISE_SECONDS);
      return node;
    }
    const node = new OscillatorNode(this.context, { type: source.wave });
    follow(node.frequency, source.hz, at);
    node.start(at);
    return node;
  }

  private wobble(
    { hz, depth }: NonNullable<Voice['wobble']>,
    into: AudioNode,
    at: number,
  ): { readonly into: AudioNode; readonly source: AudioScheduledSourceNode } {
    const gain = new GainNode(this.context, { gain: 1 - depth / 2 });
    const swing = new GainNode(this.context, { gain: depth / 2 });
    const source = new OscillatorNode(this.context, { frequency: hz });
    source.connect(swing).connect(gain.gain);
    gain.connect(into);
    source.start(at);
    return { into: gain, source };
  }
}
