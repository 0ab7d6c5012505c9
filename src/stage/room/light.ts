/** The light of a room by the hour of the day, and how far the sun's patch has wandered: pure. */

/** A wash over the whole picture, and how strong the sun is in the window's patch on the wall. */
export interface Daylight {
  readonly colour: number;
  /** 0 to 1. */
  readonly wash: number;
  /** 0 to 1. */
  readonly sun: number;
}

interface Hour extends Daylight {
  /** Minutes since midnight. */
  readonly at: number;
}

const hour = (at: number, colour: number, wash: number, sun: number): Hour => ({ at: at * 60, colour, wash, sun });

/** Cool and low early, plain at noon, warm in the afternoon, blue once the sun is down. */
const hours: readonly [Hour, ...Hour[]] = [
  hour(6, 0x4a5a86, 0.34, 0),
  hour(8, 0x9fb3cf, 0.16, 0.35),
  hour(10.5, 0xfff6e0, 0.02, 0.62),
  hour(13, 0xfff3d6, 0.03, 0.6),
  hour(15, 0xf0b878, 0.1, 0.5),
  hour(17, 0xe08a4c, 0.22, 0.3),
  hour(18.5, 0x4c4a78, 0.36, 0),
  hour(20, 0x2e2f58, 0.48, 0),
];

const between = (from: number, to: number, part: number) => from + (to - from) * part;

/** Two colours mixed, each as 0xrrggbb. */
function mixed(from: number, to: number, part: number): number {
  const channel = (shift: number) => Math.round(between((from >> shift) & 255, (to >> shift) & 255, part)) << shift;
  return channel(16) | channel(8) | channel(0);
}

/** At a time in minutes since midnight; a silence is a shade darker. */
export function daylightAt(clock: number, silence: boolean): Daylight {
  const next = hours.find(({ at }) => at >= clock) ?? hours[hours.length - 1] ?? hours[0];
  const last = hours.findLast(({ at }) => at <= clock) ?? hours[0];
  const part = next.at === last.at ? 0 : (clock - last.at) / (next.at - last.at);
  return {
    colour: mixed(last.colour, next.colour, part),
    wash: between(last.wash, next.wash, part) + (silence ? 0.05 : 0),
    sun: between(last.sun, next.sun, part),
  };
}

/** The sun crosses a wall in this long. */
const LIGHT_MINUTES = 60;

/** How much of its way over the wall the patch has gone, 0 to 1, so many minutes into a visit. */
export const wandered = (minutes: number): number => Math.min(1, Math.max(0, minutes / LIGHT_MINUTES));
