/**
 * A run as a short code: `AS1-` and Crockford base 32 of
 * length and letters of the scenario id · fingerprint (6 bytes) · seed and number of choices (LEB128) ·
 * each choice as its place in the scenario's list, in as few bits as the list needs · CRC-32 (4 bytes).
 * @see docs/run-codes.md
 */
import { type ChoiceId, type Fingerprint, ok, problem, type Result, type ScenarioId, seedOf } from '../base/base.ts';
import { crc32 } from '../base/checksum.ts';
import { fromBase32, toBase32 } from '../base/crockford.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Run } from './run.ts';

const PREFIX = 'AS';
const VERSION = 1;
const FINGERPRINT_BYTES = 6;
const CHECKSUM_BYTES = 4;
const CHOICES_MAX = 400;

export type CodeError =
  /** It does not look like a code at all. */
  | { readonly kind: 'not-a-code' }
  /** Made by a newer game than this one. */
  | { readonly kind: 'newer-code'; readonly version: number }
  /** It looks like one, and something in it was changed or cut. */
  | { readonly kind: 'damaged-code' };

export type OpenCodeError =
  | CodeError
  | { readonly kind: 'unknown-scenario'; readonly scenario: ScenarioId }
  | {
      readonly kind: 'other-edition';
      readonly scenario: ScenarioId;
      readonly expected: Fingerprint;
      readonly found: Fingerprint;
    };

/** What a code says without its scenario at hand. */
export interface SealedRun {
  readonly scenario: ScenarioId;
  readonly fingerprint: Fingerprint;
  readonly seed: Run['seed'];
  /** How many choices were made. */
  readonly length: number;
  /** The choices, still as bits. */
  readonly packed: Uint8Array;
}

/** Bits for one choice of a list. */
const bitsFor = (choices: number) => Math.max(1, Math.ceil(Math.log2(Math.max(2, choices))));

function leb128(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function pack(places: readonly number[], bits: number): number[] {
  const bytes = new Array<number>(Math.ceil((places.length * bits) / 8)).fill(0);
  for (const [index, place] of places.entries()) {
    for (let bit = 0; bit < bits; bit += 1) {
      const at = index * bits + bit;
      if ((place >>> (bits - 1 - bit)) & 1) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (128 >> (at & 7));
    }
  }
  return bytes;
}

function unpack(bytes: Uint8Array, count: number, bits: number): number[] {
  const bitAt = (at: number) => ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  return Array.from({ length: count }, (_, index) => {
    let place = 0;
    for (let bit = 0; bit < bits; bit += 1) place = place * 2 + bitAt(index * bits + bit);
    return place;
  });
}

const hexBytes = (hex: string) => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const bytesOf32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

/** The code of a run. Throws where a choice is not the scenario's: only a run that was replayed has a code. */
export function encodeRun(run: Run, scenario: Pick<Scenario, 'choiceIds'>): string {
  const place = new Map(scenario.choiceIds.map((id, index) => [id, index]));
  const places = run.choices.map((choice) => {
    const found = place.get(choice);
    if (found === undefined) throw new Error(`no choice ${choice} in ${run.scenario}`);
    return found;
  });
  const body = [
    run.scenario.length,
    ...new TextEncoder().encode(run.scenario),
    ...hexBytes(run.fingerprint),
    ...leb128(run.seed),
    ...leb128(places.length),
    ...pack(places, bitsFor(scenario.choiceIds.length)),
  ];
  const sum = bytesOf32(crc32(Uint8Array.from([VERSION, ...body])));
  return `${PREFIX}${VERSION}-${toBase32(Uint8Array.from([...body, ...sum]))}`;
}

class Bytes {
  at = 0;
  constructor(readonly bytes: Uint8Array) {}
  take(count: number): Uint8Array {
    const part = this.bytes.slice(this.at, this.at + count);
    this.at += count;
    return part;
  }
  number(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      const byte = this.take(1)[0] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    return value;
  }
}

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads what a code says by itself. Exactly the characters that `encodeRun` writes are accepted; white space round them is not minded. */
export function unsealRun(code: string): Result<SealedRun, CodeError> {
  const parts = /^AS(\d+)-([0-9A-Z]+)$/.exec(code.trim());
  if (parts === null) return problem({ kind: 'not-a-code' });
  const version = Number(parts[1]);
  if (version > VERSION) return problem({ kind: 'newer-code', version });
  const bytes = fromBase32(parts[2] ?? '');
  if (bytes === null || parts[1] !== String(VERSION) || bytes.length <= CHECKSUM_BYTES) {
    return problem({ kind: 'damaged-code' });
  }
  const body = bytes.slice(0, -CHECKSUM_BYTES);
  const sum = bytesOf32(crc32(Uint8Array.from([VERSION, ...body])));
  if (sum.some((byte, index) => byte !== bytes[body.length + index])) return problem({ kind: 'damaged-code' });
  return readBody(new Bytes(body));
}

function readBody(bytes: Bytes): Result<SealedRun, CodeError> {
  const scenario = new TextDecoder().decode(bytes.take(bytes.take(1)[0] ?? 0)) as ScenarioId;
  const fingerprint = hexOf(bytes.take(FINGERPRINT_BYTES)) as Fingerprint;
  const seed = bytes.number();
  const length = bytes.number();
  const packed = bytes.take(bytes.bytes.length);
  const fits = /^[a-z][a-z0-9-]*$/.test(scenario) && seed < 2 ** 32 && length <= CHOICES_MAX;
  if (!fits) return problem({ kind: 'damaged-code' });
  return ok({ scenario, fingerprint, seed: seedOf(seed), length, packed });
}

/** The run of a code, where the scenario it names is at hand in the same edition. */
export function decodeRun(
  code: string,
  scenarioOf: (id: ScenarioId) => Pick<Scenario, 'fingerprint' | 'choiceIds'> | undefined,
): Result<Run, OpenCodeError> {
  const sealed = unsealRun(code);
  if (!sealed.ok) return sealed;
  const { scenario, fingerprint, seed, length, packed } = sealed.value;
  const known = scenarioOf(scenario);
  if (known === undefined) return problem({ kind: 'unknown-scenario', scenario });
  if (known.fingerprint !== fingerprint) {
    return problem({ kind: 'other-edition', scenario, expected: known.fingerprint, found: fingerprint });
  }
  const bits = bitsFor(known.choiceIds.length);
  const choices: ChoiceId[] = [];
  for (const place of unpack(packed, length, bits)) {
    const choice = known.choiceIds[place];
    if (choice === undefined) return problem({ kind: 'damaged-code' });
    choices.push(choice);
  }
  const exact = packed.length === Math.ceil((length * bits) / 8);
  return exact ? ok({ scenario, fingerprint, seed, choices }) : problem({ kind: 'damaged-code' });
}
