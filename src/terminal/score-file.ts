import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseJsonWith } from '../base/parse.ts';
import { type AuthoredMove, isAuthoredMove } from '../codebook/codebook.ts';
import type { CodedLog } from '../codebook/coding.ts';
import { score } from '../codebook/score.ts';
import { badFieldWords } from '../words/problems.ts';
import { refuse } from './refusal.ts';

const ids = v.optional(v.array(v.string()), []);
const yes = v.optional(v.boolean(), false);

const turn = v.object({
  move: v.custom<AuthoredMove>(
    (value) => typeof value === 'string' && isAuthoredMove(value),
    'a code of the codebook or OFFER',
  ),
  topic: v.optional(v.string()),
  redFlag: yes,
  cue: yes,
  tells: ids,
  grants: ids,
  asksAdvice: yes,
  duty: ids,
  uses: ids,
  safetyNet: yes,
});

const log = v.object({
  facts: v.array(v.object({ id: v.string(), layer: v.picklist([1, 2, 3]), core: yes })),
  duties: v.array(v.object({ id: v.string(), red: yes })),
  turns: v.array(turn),
});

const definite = ({ topic, ...rest }: v.InferOutput<typeof turn>) => (topic === undefined ? rest : { ...rest, topic });

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return refuse(`There is no file to read at "${file}".`);
  }
}

/** `story score <file>`: an array of coded logs in, their figures out. */
export function scoreFile(file: string): void {
  const logs = parseJsonWith(v.array(log), read(file));
  if (!logs.ok) refuse(`${file}: ${badFieldWords(logs.problem)}`);
  const scores = logs.value.map((each): CodedLog => ({ ...each, turns: each.turns.map(definite) })).map(score);
  process.stdout.write(`${JSON.stringify(scores, null, 1)}\n`);
}
