/** Two conversations by their words alone: for a run whose edition is gone and that cannot be replayed. */
import { ok, problem, type Result } from '../base/base.ts';
import type { Run } from '../run/run.ts';
import type { Transcript } from '../run/transcript.ts';
import { align, type Mark, marksOf, type Pair } from './align.ts';
import type { Incomparable } from './compare.ts';

/** What the clinician said or did, and the lines up to the next time. */
export interface Exchanged {
  readonly text: string;
  readonly reply: Transcript;
}

/** What is left of a run whose edition is gone. */
export interface Remembered {
  readonly run: Run;
  readonly transcript: Transcript;
}

export interface ByWords {
  readonly rows: readonly (Pair<Exchanged> & { readonly mark: Mark | null })[];
}

/** A transcript cut at everything the clinician did. The opening belongs to nobody and is left out. */
function exchangesOf(transcript: Transcript): readonly Exchanged[] {
  const cuts = transcript.flatMap(({ who }, index) => (who === 'you' ? [index] : []));
  return cuts.map((at, index) => ({
    text: transcript[at]?.text ?? '',
    reply: transcript.slice(at + 1, cuts[index + 1]),
  }));
}

/** Lays two runs of one scenario, of whatever editions, side by side by what was said. */
export function compareWords(a: Remembered, b: Remembered): Result<ByWords, Incomparable> {
  if (a.run.scenario !== b.run.scenario) {
    return problem({ kind: 'different-scenarios', a: a.run.scenario, b: b.run.scenario });
  }
  const isAside = () => false;
  const pairs = align(exchangesOf(a.transcript), exchangesOf(b.transcript), { name: ({ text }) => text, isAside });
  const marks = marksOf(pairs, isAside);
  return ok({ rows: pairs.map((pair, index) => ({ ...pair, mark: marks[index] ?? null })) });
}
