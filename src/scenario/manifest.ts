import * as v from 'valibot';
import { strands } from './vocabulary.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens'));
const described = v.strictObject({ id, what: text });
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What a clock says, such as 14:10. */
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 14:10'));

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour such as #f1c9a9'));

/** How a person is drawn: pieces of Open Peeps by name, and colours. @see docs/authors-contract.md */
const look = v.strictObject({
  hair: text,
  body: v.optional(text),
  facialHair: v.optional(text),
  accessory: v.optional(text),
  skin: colour,
  hairColour: colour,
  top: colour,
});

const castMember = v.strictObject({
  id,
  name: text,
  age: whole(0, 120),
  role: text,
  look,
  voice: v.optional(v.strictObject({ pitch: v.optional(v.number()), rate: v.optional(v.number()) })),
});

const fact = v.strictObject({
  id,
  layer: v.picklist([1, 2, 3]),
  core: v.optional(v.boolean()),
  kept: v.optional(v.boolean()),
  what: text,
});

const duty = v.strictObject({ id, red: v.optional(v.boolean()), what: text, why: text, source: whole(1, 99) });

const source = v.strictObject({
  title: text,
  url: v.pipe(v.string(), v.url()),
  read: text,
  basis: v.picklist(['read', 'general-knowledge']),
});

const reviewers = v.array(text);

/** The manifest of a scenario. @see docs/authors-contract.md */
export const manifestSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(id, v.maxLength(24)),
  edition: text,
  title: text,
  strand: v.picklist(strands),
  minutes: whole(1, 60),
  you: v.strictObject({ id, name: text, role: text, line: text }),
  referral: v.strictObject({ from: text, text }),
  place: id,
  startsAt: v.optional(time),
  trustStart: v.pipe(v.number(), v.minValue(2), v.maxValue(6)),
  cast: v.pipe(v.array(castMember), v.minLength(1)),
  facts: v.array(fact),
  duties: v.array(duty),
  cues: v.array(described),
  things: v.array(described),
  endings: v.pipe(v.array(v.strictObject({ id, title: text })), v.minLength(1)),
  objectives: v.pipe(v.array(text), v.minLength(1)),
  contentNote: text,
  debrief: v.pipe(v.array(text), v.minLength(1)),
  pivotal: v.array(v.strictObject({ choice: id, why: text })),
  review: v.strictObject({ clinicians: reviewers, patientPartners: reviewers, educators: reviewers }),
  sources: v.array(source),
});

export type Manifest = Readonly<v.InferOutput<typeof manifestSchema>>;
export type Fact = Manifest['facts'][number];
export type Duty = Manifest['duties'][number];
