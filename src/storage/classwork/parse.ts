import * as v from 'valibot';
import { problem, type Result, type ScenarioId, seedOf } from '../../base/base.ts';
import { type BadField, parseWith } from '../../base/parse.ts';
import { longest } from '../../classroom/classroom.ts';
import { CLASSWORK_VERSION, type Classwork } from './classwork.ts';

/** More than any browser puts in an address. */
const CODE_MAX = 65_536;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/, 'the id of a visit'));
const scenario = v.pipe(
  id,
  v.transform((text) => text as ScenarioId),
);
const key = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1), v.transform(seedOf));

const schema = v.object({
  version: v.literal(CLASSWORK_VERSION),
  learner: v.nullable(v.object({ name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest.name)), key })),
  assignments: v.array(
    v.object({
      mark: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits')),
      code: v.pipe(v.string(), v.maxLength(CODE_MAX)),
      swaps: v.record(id, scenario),
    }),
  ),
});

export type ClassworkError = BadField | { readonly kind: 'newer-classwork'; readonly version: number };

const versioned = v.object({ version: v.number() });

/** Classwork from outside: that of a newer game is told apart from a damaged one, so that it is not written over. */
export function parseClasswork(value: unknown): Result<Classwork, ClassworkError> {
  const found = v.safeParse(versioned, value);
  if (found.success && found.output.version > CLASSWORK_VERSION) {
    return problem({ kind: 'newer-classwork', version: found.output.version });
  }
  const read = parseWith(schema, value);
  if (!read.ok) return read;
  const { learner, assignments } = read.value;
  return { ok: true, value: { learner, assignments } };
}
