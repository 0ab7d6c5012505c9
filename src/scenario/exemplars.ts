/** The runs an author keeps beside a script to show what it can do. */
import * as v from 'valibot';
import { type ChoiceId, type Result, seedOf } from '../base/base.ts';
import { type BadField, parseWith } from '../base/parse.ts';

const exemplarSchema = v.object({
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1), v.transform(seedOf)),
  choices: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.transform((text) => text as ChoiceId),
      ),
    ),
    v.readonly(),
  ),
});

/** `exemplars.json`: each by its name, in the order they are shown. */
export const exemplarsSchema = v.record(v.string(), exemplarSchema);

export type Exemplars = Readonly<v.InferOutput<typeof exemplarsSchema>>;

/** Exemplars from outside. */
export const parseExemplars = (value: unknown): Result<Exemplars, BadField> => parseWith(exemplarsSchema, value);
