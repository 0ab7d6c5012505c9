/** The published JSON Schema is the schema that reads manifests. To write it anew: `UPDATE=1 npx vitest run tests/scenario`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import { parseWith } from '../../src/base/parse.ts';
import { manifestSchema } from '../../src/scenario/manifest.ts';
import { tinyManifest } from '../tiny.ts';

const FILE = resolve(import.meta.dirname, '../../story/scenario.schema.json');
const written = `${JSON.stringify({ title: 'A scenario of Alongside', ...toJsonSchema(manifestSchema) }, null, 2)}\n`;
if (process.env.UPDATE) writeFileSync(FILE, written);

describe('the manifest', () => {
  test('is published as the schema it is read by', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(written);
  });

  test('of the tests is one', () => {
    expect(parseWith(manifestSchema, tinyManifest).ok).toBe(true);
  });

  test.each([
    ['an id with a capital', { id: 'Bob' }, 'id'],
    ['an id too long for a run code', { id: 'a'.repeat(25) }, 'id'],
    ['a field nobody knows', { colour: 'red' }, 'colour'],
    ['no cast', { cast: [] }, 'cast'],
    ['a beginning that is no time of day', { startsAt: '25:00' }, 'startsAt'],
    ['a fact of layer 4', { facts: [{ id: 'a', layer: 4, what: 'x' }] }, 'facts.0.layer'],
    ['trust that starts too high', { trustStart: 7 }, 'trustStart'],
    ['a source that is no address', { sources: [{ title: 'x', url: 'x', read: 'x', basis: 'read' }] }, 'sources.0.url'],
    ['a duty without a reason', { duties: [{ id: 'a', what: 'x', source: 1 }] }, 'duties.0.why'],
  ])('with %s is refused, naming the field', (_, changed, path) => {
    expect(parseWith(manifestSchema, { ...tinyManifest, ...changed })).toMatchObject({ ok: false, problem: { path } });
  });
});
