/** The places of a script, as they are kept beside it. */
import * as v from 'valibot';
import type { Result } from '../base/base.ts';
import { type BadField, parseWith } from '../base/parse.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const placesSchema = v.object({
  /** By the author's names for them: not to be shown. */
  places: v.pipe(v.array(v.string()), v.readonly()),
  /** From and to, by their index. */
  ways: v.pipe(v.array(v.pipe(v.tuple([index, index]), v.readonly())), v.readonly()),
});

/** The places of a script and the ways between them, as far as they are known. */
export type Places = Readonly<v.InferOutput<typeof placesSchema>>;

/** Places from outside. */
export const parsePlaces = (value: unknown): Result<Places, BadField> => parseWith(placesSchema, value);
