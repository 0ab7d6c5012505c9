import * as v from 'valibot';
import { ok, problem, type Result } from './base.ts';

/** What was wrong with something from outside, and in which field. */
export interface BadField {
  readonly kind: 'bad-field';
  /** Dotted path from the top, '' for the whole. */
  readonly path: string;
  /** What was expected there, in the schema's words. */
  readonly expected: string;
  /** What stood there instead, cut to 60 characters. */
  readonly found: string;
}

export interface NotJson {
  readonly kind: 'not-json';
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

/** A value of the schema's type, or the first field that does not fit. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Result<v.InferOutput<Schema>, BadField> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  return problem({
    kind: 'bad-field',
    path: v.getDotPath(issue) ?? '',
    expected: issue.type === 'check' || issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message),
    found: shown(issue.input),
  });
}

/** The same, from JSON text. */
export function parseJsonWith<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): Result<v.InferOutput<Schema>, BadField | NotJson> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem({ kind: 'not-json' });
  }
  return parseWith(schema, value);
}
