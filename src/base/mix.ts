import type { Seed } from './base.ts';

/**
 * A whole number from 0 to 4,294,967,295 that depends on every bit of the seed and the salt.
 * Neighbouring seeds give unrelated numbers. Finaliser of MurmurHash3 (public domain, Austin Appleby).
 */
export function mix(seed: number, salt: number): number {
  let h = (seed ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The same, salted with a word. */
export function mixWord(seed: number, word: string): number {
  let h = seed >>> 0;
  for (let i = 0; i < word.length; i += 1) h = mix(h, word.charCodeAt(i));
  return h;
}

/** A new stream of numbers, 0 <= n < 1, from a seed. */
export function stream(seed: Seed | number): () => number {
  let count = 0;
  return () => {
    count += 1;
    return mix(seed, count) / 2 ** 32;
  };
}
