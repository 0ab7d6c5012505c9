import * as v from 'valibot';
import { type AboutClass, CLASS_VERSION, type KeptText, usualClass } from './classes.ts';

const textSchema = v.object({
  version: v.literal(CLASS_VERSION),
  id: v.string(),
  from: v.string(),
  text: v.string(),
  addedAt: v.pipe(v.number(), v.minValue(0)),
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const aboutSchema = v.object({
  name: v.fallback(v.string(), usualClass.name),
  counting: v.fallback(v.picklist(['best', 'last']), usualClass.counting),
});

/** A text from outside; null where it cannot be read, or where a newer game kept it. */
export function parseText(value: unknown): KeptText | null {
  const read = v.safeParse(textSchema, value);
  if (!read.success) return null;
  const { version: _, ...text } = read.output;
  return text;
}

/** What is known of a class from outside; what cannot be read is as usual. */
export function parseAbout(value: unknown): AboutClass {
  const read = v.safeParse(aboutSchema, value);
  return read.success ? read.output : usualClass;
}
