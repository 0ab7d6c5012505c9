/** Sound over the words: what is to be heard goes in, and it is let go cleanly. Made in the browser; there are no files. */
import type { Heard } from './heard.ts';
import { Instrument, type Sounding } from './instrument.ts';
import { secondsOf } from './layer.ts';
import { type PlaceKind, roomTones } from './room-tones.ts';
import { sounds } from './sounds.ts';

export interface Soundscape {
  show(heard: Heard): void;
  /** Nothing sounds while the page cannot be seen. */
  rest(resting: boolean): void;
  close(): void;
}

const COMES_SECONDS = 1.5;
const GOES_SECONDS = 1.2;
/** Several sounds of one answer follow each other, overlapping a little. */
const APART_SECONDS = 2.5;
/** How much more of the room is heard while nobody speaks. */
const SILENCE_TIMES = 2.6;

interface Room {
  readonly place: PlaceKind;
  readonly tone: Sounding;
}

/** To be opened once somebody has pressed something: before that, browsers keep still. Null where the browser makes no sounds. */
export function openSound(): Soundscape | null {
  try {
    const context = new AudioContext({ latencyHint: 'playback' });
    return new Live(context, new Instrument(context, context.destination));
  } catch {
    return null;
  }
}

class Live implements Soundscape {
  private room: Room | null = null;
  private playing: readonly Sounding[] = [];
  private mark: string | null = null;
  private resting = false;

  constructor(
    private readonly context: AudioContext,
    private readonly instrument: Instrument,
  ) {
    // Some browsers only let it begin within a press of its own.
    for (const gesture of ['click', 'keydown']) addEventListener(gesture, this.wake);
  }

  show({ place, silence, sounds: told, mark }: Heard): void {
    this.enter(place);
    if (mark === this.mark) return;
    this.mark = mark;
    this.room?.tone.swell(silence ? SILENCE_TIMES : 1, COMES_SECONDS);
    for (const sounding of this.playing) sounding.fade(GOES_SECONDS);
    let at = this.context.currentTime + 0.1;
    this.playing = told.map((name) => {
      const sounding = this.instrument.play(sounds[name], at);
      at += Math.min(APART_SECONDS, secondsOf(sounds[name]));
      return sounding;
    });
  }

  rest(resting: boolean): void {
    this.resting = resting;
    if (this.context.state === 'closed') return;
    void (resting ? this.context.suspend() : this.context.resume()).catch(() => {});
  }

  close(): void {
    for (const gesture of ['click', 'keydown']) removeEventListener(gesture, this.wake);
    if (this.context.state !== 'closed') void this.context.close();
  }

  private readonly wake = (): void => {
    if (this.context.state === 'suspended' && !this.resting) this.rest(false);
  };

  private enter(place: PlaceKind): void {
    if (this.room?.place === place) return;
    this.room?.tone.fade(GOES_SECONDS);
    this.room = { place, tone: this.instrument.hum(roomTones[place], COMES_SECONDS) };
  }
}
