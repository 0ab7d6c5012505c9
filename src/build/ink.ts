/** The colour of every line of the people; the page's own ink. */
export const INK = '#22302e';
/** On dark skin a line must be darker to be seen. */
const DEEP_INK = '#120d0b';
const DARK = 118;

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

/** 0 black to 255 white, as the eye weighs it. */
export function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

/** Part of the way from one colour to another; `share` 0..1. */
export function mixed(from: string, to: string, share: number): string {
  const target = channels(to);
  const parts = channels(from).map((part, index) => Math.round(part + ((target[index] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export const inkOn = (skin: string): string => (lightness(skin) < DARK ? DEEP_INK : INK);
