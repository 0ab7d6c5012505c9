import type { ChoiceId, Fingerprint } from '../base/base.ts';
import { moves } from '../codebook/codebook.ts';
import type { CodedLog, Turn } from '../codebook/coding.ts';
import type { Manifest } from './manifest.ts';
import { readTag } from './tags.ts';

/** A story that can be played: its manifest and its compiled Ink. */
export interface Scenario {
  readonly manifest: Manifest;
  /** Compiled Ink, as JSON text. */
  readonly story: string;
  readonly fingerprint: Fingerprint;
  /** Every choice id in the order the compiled story holds them: run codes count by it. */
  readonly choiceIds: readonly ChoiceId[];
  /** False for a lone Ink story without a manifest: it plays, and nothing is scored. */
  readonly scored: boolean;
}

/** The texts of all tags in compiled Ink, in order: in the compiled form a tag is '#', its text, '/#'. */
function* tagTexts(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) {
      if (child === '#' && typeof node[index + 1] === 'string') yield node[index + 1].slice(1);
      else yield* tagTexts(child);
    }
  } else if (typeof node === 'object' && node !== null) {
    for (const child of Object.values(node)) yield* tagTexts(child);
  }
}

/** Every `# id:` of a compiled story, once each. Throws where the text is not JSON. */
export function choiceIdsOf(story: string): readonly ChoiceId[] {
  const ids = new Set<string>();
  for (const text of tagTexts(JSON.parse(story))) {
    const tag = readTag(text);
    if (tag.name === 'id') ids.add(tag.value);
  }
  return [...ids] as ChoiceId[];
}

/** All that can change which lines a list of choices leads to, as text: what an edition's fingerprint is taken of. */
export function editionText(story: string, manifest: Pick<Manifest, 'facts' | 'trustStart'>): string {
  const effects = Object.entries(moves).map(([move, effect]) => [move, effect.trust]);
  const facts = manifest.facts.map((fact) => [fact.id, fact.layer, fact.core ?? false]);
  return JSON.stringify([story, effects, facts, manifest.trustStart]);
}

const FINGERPRINT_BYTES = 6;

/** SHA-256 of the edition's text, cut to 48 bits: told apart by accident, not against forgers (a run is replayed anyway). */
export async function fingerprintOf(text: string): Promise<Fingerprint> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = new Uint8Array(digest).slice(0, FINGERPRINT_BYTES);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as Fingerprint;
}

/** A scenario from its manifest and compiled story. */
export async function scenarioOf(manifest: Manifest, story: string): Promise<Scenario> {
  const fingerprint = await fingerprintOf(editionText(story, manifest));
  return { manifest, story, fingerprint, choiceIds: choiceIdsOf(story), scored: true };
}

/** What the score needs of a scenario, with the turns of a playthrough. Facts a person may keep are not counted. */
export function logOf(manifest: Manifest, turns: readonly Turn[]): CodedLog {
  return {
    facts: manifest.facts
      .filter((fact) => !fact.kept)
      .map(({ id, layer, core }) => ({ id, layer, ...(core ? { core } : {}) })),
    duties: manifest.duties.map(({ id, red }) => ({ id, ...(red ? { red } : {}) })),
    turns,
  };
}
