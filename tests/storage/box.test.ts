import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Found, type Near, openBox, packBox } from '../../src/storage/box.ts';
import { parseWhole, type RunRecord, type WholeRun } from '../../src/storage/record.ts';
import v1 from './samples/v1.json' with { type: 'json' };
import v2 from './samples/v2.json' with { type: 'json' };

function wholeOf(value: unknown): WholeRun {
  const read = parseWhole(value);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const one = wholeOf(v1);
/** Of another seed: no start of the other. */
const two = wholeOf({ ...v2, run: { ...v2.run, seed: 2 } });
const withRecord = (changed: Partial<RunRecord>, whole = one): WholeRun => ({
  ...whole,
  record: { ...whole.record, ...changed },
});
const shortened = (whole: WholeRun, steps: number) =>
  withRecord({ run: { ...whole.record.run, choices: whole.record.run.choices.slice(0, steps) } }, whole);

const near = (records: readonly WholeRun[] = [], unread: readonly string[] = []): Near => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `new-${ids}`;
  };
  return { records: records.map(({ record }) => record), unread, newId };
};

const boxOf = (runs: readonly unknown[], changed: object = {}) =>
  JSON.stringify({ format: 'alongside-runs', version: 1, exportedAt: 1, runs, ...changed });

function opened(text: string, shelf: Near = near()) {
  const box = openBox(text, shelf);
  if (!box.ok) throw new Error(JSON.stringify(box.problem));
  return box.value;
}
const kinds = (found: readonly Found[]) => found.map(({ kind }) => kind);
const wholes = (found: readonly Found[]) => found.flatMap((each) => ('whole' in each ? [each.whole] : []));

describe('runs in a file', () => {
  test('come out as they went in', () => {
    const { found, cut } = opened(packBox([one, two], 5));
    expect([wholes(found), kinds(found), cut]).toEqual([[one, two], ['new', 'new'], false]);
  });

  const arbitrary = fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
    starred: fc.boolean(),
    mine: fc.boolean(),
    closed: fc.boolean(),
    name: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => /^\S[^\p{Cc}\p{Cs}\u2028\u2029]*$/u.test(text) && text.trim() === text && text.length <= 80),
    steps: fc.nat(one.record.run.choices.length),
  });
  test('come out as they went in, whatever they are called and however far they went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitrary, { selector: ({ id }) => id, maxLength: 8 }), (made) => {
        const runs = made.map(({ steps, ...labels }) => shortened(withRecord(labels), steps));
        const { found } = opened(packBox(runs, 5));
        expect(wholes(found)).toEqual(runs);
      }),
    );
  });

  test.each<[string, WholeRun, readonly WholeRun[], string]>([
    ['that are not here are new', one, [two], 'new'],
    ['that are here are not doubled', one, [one], 'here'],
    ['that are here under another id are not doubled', one, [withRecord({ id: 'other' })], 'here'],
    ['that go further than here add to it', one, [shortened(one, 4)], 'adds'],
    ['that stop sooner than here add nothing', shortened(one, 4), [one], 'here'],
    ['that have a name where there is none here add it', withRecord({ name: 'Mine' }), [one], 'adds'],
    [
      'whose name is another than here leave that as it is',
      withRecord({ name: 'Mine' }),
      [withRecord({ name: 'Ours' })],
      'here',
    ],
    ['with a star that is not here add it', withRecord({ starred: true }), [one], 'adds'],
    ['whose id another run has here are new all the same', withRecord({ id: two.record.id }), [two], 'new'],
  ])('%s', (_, run, here, kind) => {
    expect(kinds(opened(packBox([run], 5), near(here)).found)).toEqual([kind]);
  });

  test('that need another id here take those along that were tried from them', () => {
    const stranger = withRecord({ id: two.record.id });
    const child = withRecord({ id: 'child', from: { id: two.record.id, steps: 2 } }, shortened(two, 2));
    const { found } = opened(packBox([child, stranger], 5), near([two]));
    expect(wholes(found).map(({ record }) => [record.id, record.from?.id])).toEqual([
      ['child', 'new-1'],
      ['new-1', undefined],
    ]);
  });

  test('never take the id of something that cannot be read', () => {
    expect(wholes(opened(packBox([one], 5), near([], [one.record.id])).found).map(({ record }) => record.id)).toEqual([
      'new-1',
    ]);
  });

  test('twice in one file come in once', () => {
    expect(kinds(opened(packBox([one, one], 5)).found)).toEqual(['new', 'here']);
  });

  test('of every old version come in', () => {
    expect(wholes(opened(boxOf([v1, { ...v2, run: two.record.run }])).found)).toEqual([one, two]);
  });
});

describe('what cannot be brought in', () => {
  test.each<[string, unknown, object]>([
    ['of a newer game', { ...v2, version: 9 }, { kind: 'newer-record', version: 9 }],
    ['with a field that is wrong', { ...v2, starred: 1 }, { kind: 'bad-field', path: 'starred' }],
    ['with a transcript that is none', { ...v2, transcript: 'x' }, { kind: 'bad-field', path: 'transcript' }],
    ['that is null', null, { kind: 'bad-field', path: '' }],
    [
      'with a name of ten million letters',
      { ...v2, name: 'a'.repeat(10_000_000) },
      { kind: 'bad-field', path: 'name' },
    ],
    [
      'with a million choices',
      { ...v2, run: { ...v2.run, choices: Array(1_000_000).fill('ask') } },
      { kind: 'bad-field', path: 'run.choices' },
    ],
    [
      'that hides its fields in __proto__',
      JSON.parse('{"__proto__": {"version": 2, "id": "r1"}}'),
      { kind: 'bad-field', path: 'version' },
    ],
  ])('is named with its place, and the rest comes in: a run %s', (_, bad, cause) => {
    const { found } = opened(boxOf([v1, bad, v2]));
    expect(kinds(found)).toEqual(['new', 'left-out', 'new']);
    expect(found[1]).toMatchObject({ place: 2, cause });
  });

  test.each<[string, string, object]>([
    ['an empty file', ' \n', { kind: 'empty-file' }],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', { kind: 'not-a-box' }],
    ['a file of something else', '{"runs": []}', { kind: 'not-a-box' }],
    ['a list', '[1, 2]', { kind: 'not-a-box' }],
    ['a file from a newer game', boxOf([v1], { version: 2 }), { kind: 'newer-box', version: 2 }],
    ['a file of no version', boxOf([v1], { version: 0.5 }), { kind: 'not-a-box' }],
    ['brackets without end', '['.repeat(1_000_000), { kind: 'not-a-box' }],
    ['a file cut off before its first run is whole', packBox([one], 5).slice(0, 400), { kind: 'cut-off' }],
    ['a file cut off in its head', packBox([one], 5).slice(0, 30), { kind: 'not-a-box' }],
  ])('%s is refused by name', (_, text, error) => {
    expect(openBox(text, near())).toMatchObject({ ok: false, problem: error });
  });
});

describe('a file that was cut off', () => {
  const third = withRecord({ id: 'third', name: 'a } ] " \\', run: { ...one.record.run, seed: 3 as never } });
  const runs = [one, two, third];
  const text = packBox(runs, 5);
  /** Where each run ends in the text. */
  const ends = runs.map((_, index) => {
    const next = runs[index + 1];
    return next === undefined ? text.length - 2 : text.indexOf(`{"version":2,"id":"${next.record.id}"`) - 1;
  });

  test('gives the runs that are whole, wherever the cut is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: text.length - 1 }), (at) => {
        const whole = ends.filter((end) => end <= at).length;
        const box = openBox(text.slice(0, at), near());
        if (whole === 0) expect(box).toEqual({ ok: false, problem: { kind: 'cut-off' } });
        else expect(box.ok && [box.value.cut, wholes(box.value.found)]).toEqual([true, runs.slice(0, whole)]);
      }),
    );
  });

  test('in its very last sign still gives them all', () => {
    expect(wholes(opened(text.slice(0, -1)).found)).toEqual(runs);
  });
});
