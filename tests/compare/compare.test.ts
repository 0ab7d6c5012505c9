import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, compare, type Row } from '../../src/compare/compare.ts';
import { createReplayer, type Playthrough, type Replayer } from '../../src/run/replay.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BOOKS, played, runOf, tiny } from '../tiny.ts';

let scenario: Scenario;
let other: Scenario;
let replayer: Replayer;
beforeAll(async () => {
  [scenario, other] = await Promise.all([tiny(BOOKS), tiny(BOOKS, { id: 'other' })]);
  replayer = createReplayer(scenario);
});

function playthrough(choices: readonly string[], seed: number): Playthrough {
  const play = replayer.replay(runOf(scenario, choices, seed));
  if (!play.ok) throw new Error(JSON.stringify(play.problem));
  return play.value;
}

function compared(a: readonly string[], b: readonly string[], seeds: readonly [number, number] = [1, 1]): Comparison {
  const result = compare(scenario, playthrough(a, seeds[0]), playthrough(b, seeds[1]));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** `=ask` for the same, `ask|knee` for different, `ask|` and `|knee` for one alone; the mark before it. */
const shown = (row: Row): string => {
  const what = row.kind === 'same' ? `=${row.a.choice}` : `${row.a?.choice ?? ''}|${row.b?.choice ?? ''}`;
  return row.mark === null ? what : `${row.mark} ${what}`;
};

const words = (line: string) => line.split(' ').filter((word) => word !== '');

describe('two runs side by side', () => {
  test.each([
    [
      'the same run twice',
      'ask matters reflect bye',
      'ask matters reflect bye',
      ['=ask', '=matters', '=reflect', '=bye'],
    ],
    ['nothing done in either', '', '', []],
    ['one that stops where the other goes on', 'ask', 'ask matters', ['=ask', 'goes-on |matters']],
    ['one swap in the middle', 'ask knee bye', 'ask wait bye', ['=ask', 'fork knee|wait', 'rejoin =bye']],
    ['a swap at the start', 'knee ask', 'wait ask', ['fork knee|wait', 'rejoin =ask']],
    ['a swap at the end', 'ask knee', 'ask wait', ['=ask', 'fork knee|wait']],
    [
      'two that part and meet again twice',
      'ask knee matters sorry bye',
      'ask wait matters offer bye',
      ['=ask', 'fork knee|wait', 'rejoin =matters', 'fork sorry|offer', 'rejoin =bye'],
    ],
    [
      'one that takes a longer way round',
      'ask knee bye',
      'ask wait sorry offer bye',
      ['=ask', 'fork knee|wait', '|sorry', '|offer', 'rejoin =bye'],
    ],
    ['one that says a thing more', 'ask bye', 'ask knee bye', ['=ask', 'fork |knee', 'rejoin =bye']],
    ['two with nothing in common', 'ask knee', 'wait sorry', ['fork ask|wait', 'knee|sorry']],
    [
      'the same line at another time, next to one that both have',
      'reflect ask matters',
      'ask matters reflect',
      ['fork reflect|', 'rejoin =ask', '=matters', 'goes-on |reflect'],
    ],
    ['two lines the other way round', 'ask knee', 'knee ask', ['fork |knee', 'rejoin =ask', 'goes-on knee|']],
    [
      'a glance, which takes no turn and parts nobody',
      'ask boots matters',
      'ask matters',
      ['=ask', 'boots|', '=matters'],
    ],
    [
      'a glance beside a turn, which stands alone',
      'ask boots knee bye',
      'ask wait bye',
      ['=ask', 'fork boots|', 'knee|wait', 'rejoin =bye'],
    ],
  ])('shows %s', (_, a, b, rows) => {
    expect(compared(words(a), words(b)).rows.map(shown)).toEqual(rows);
  });

  test('knows the same words said at another time for what they were there', () => {
    const { rows } = compared(words('offer matters reflect may'), words('matters reflect may offer'));
    const [early] = rows.filter((row) => row.a?.choice === 'offer');
    expect([early?.a?.turn?.code, early?.elsewhere.a?.turn?.code]).toEqual([
      'unsolicited-fix',
      'share-with-permission',
    ]);
  });

  test('names the first of several other times', () => {
    const { rows } = compared(words('sorry ask matters'), words('ask matters sorry sorry'));
    expect(rows[0]?.elsewhere.a?.step).toBe(2);
  });

  test('marks the same words opposite each other that meant something else', () => {
    const { rows } = compared(words('matters knee offer'), words('matters reflect offer'));
    expect(rows.map((row) => row.retimed)).toEqual([false, false, true]);
    expect([rows[2]?.a?.turn?.code, rows[2]?.b?.turn?.code]).toEqual(['unsolicited-fix', 'half-fix']);
  });

  test('refuses runs of two visits, and names both', () => {
    const result = compare(scenario, played(scenario, ['ask']), played(other, ['ask']));
    expect(result).toEqual({ ok: false, problem: { kind: 'different-scenarios', a: 'tiny', b: 'other' } });
  });
});

describe('what came of two runs', () => {
  test('names what each was told, and nothing that neither was', () => {
    const { told } = compared(words('ask matters'), words('ask knee'));
    expect(told.both.map(({ id }) => id)).toEqual(['allotment']);
    expect(told.a.map(({ id }) => id)).toEqual(['jean']);
    expect(told.b).toEqual([]);
    expect(JSON.stringify(told)).not.toMatch(/tablets|secret/);
  });

  test('has trust at the start and after each turn, a glance being none', () => {
    const { a, b } = compared(words('matters boots reflect'), words('offer'));
    expect([a.trust, b.trust]).toEqual([
      [4, 5, 6],
      [4, 3],
    ]);
  });

  test('has how each ended, and null for one that goes on', () => {
    const { a, b } = compared(words('bye'), words('ask'));
    expect([a.ending?.title, b.ending]).toEqual(['Done', null]);
  });
});

describe('the turn it hung on', () => {
  test.each([
    ['nowhere between a run and itself', 'ask matters', 'ask matters', null],
    ['nowhere between runs that only looked at different things', 'ask boots', 'ask', null],
    ['at the turn one was told what matters', 'ask matters knee', 'ask wait knee', ['matters', 'wait']],
    [
      'at the turn that heard, not at the one that took a little trust',
      'wait matters reflect',
      'ask matters knee',
      ['reflect', 'knee'],
    ],
    [
      'at the turn that was never made good, not at one that was',
      'may offer knee',
      'knee may knee',
      ['offer', undefined],
    ],
    ['at the first that was of another kind, where nothing came of any', 'ask wait', 'ask ask', ['wait', 'ask']],
    [
      'at the same words, where their time was all the difference',
      'matters reflect offer',
      'matters knee offer',
      ['reflect', 'knee'],
    ],
    [
      'not where a wide gap closed again, but where a narrow one lasted',
      'matters ask reflect wait',
      'ask matters reflect knee',
      ['wait', 'knee'],
    ],
    ['at what one said more', 'ask', 'ask matters', [undefined, 'matters']],
  ])('is found %s', (_, a, b, where) => {
    const { pivot, rows } = compared(words(a), words(b));
    const row = pivot === null ? undefined : rows[pivot.row];
    expect(row === undefined ? null : [row.a?.choice, row.b?.choice]).toEqual(where);
  });

  test('says who was heard there, and how much only one was told', () => {
    expect(compared(words('matters reflect'), words('matters knee')).pivot).toMatchObject({
      heard: 'a',
      told: { a: 0, b: 0 },
    });
    expect(compared(words('ask knee'), words('ask matters')).pivot).toMatchObject({
      heard: null,
      told: { a: 0, b: 1 },
    });
  });
});

const moves = ['ask', 'matters', 'reflect', 'may', 'offer', 'prompt', 'knee', 'sorry', 'wait', 'boots', 'bye'];
const anyChoices = fc
  .array(fc.constantFrom(...moves), { maxLength: 11 })
  .map((choices) => (choices.includes('bye') ? choices.slice(0, choices.indexOf('bye') + 1) : choices));
const swapped = { a: 'b', b: 'a' } as const;

/** The same comparison seen from the other side. */
const mirrored = ({ a, b, rows, told, pivot }: Comparison) => ({
  a: b,
  b: a,
  rows: rows.map((row) => ({
    ...row,
    a: row.b,
    b: row.a,
    elsewhere: { a: row.elsewhere.b, b: row.elsewhere.a },
  })),
  told: { both: told.both, a: told.b, b: told.a },
  pivot: pivot && {
    ...pivot,
    heard: pivot.heard && swapped[pivot.heard],
    told: { a: pivot.told.b, b: pivot.told.a },
  },
});

describe('for any two runs', () => {
  test('a run compared with itself differs nowhere', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { rows, pivot, told } = compared(choices, choices);
        expect(rows.every((row) => row.kind === 'same' && !row.retimed && row.a.step === row.b.step)).toBe(true);
        expect([pivot, told.a, told.b]).toEqual([null, [], []]);
      }),
      { numRuns: 60 },
    );
  });

  test('the other way round gives the mirror', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, fc.nat(3), (a, b, seed) => {
        expect(mirrored(compared(a, b, [1, seed]))).toEqual(compared(b, a, [seed, 1]));
      }),
      { numRuns: 150 },
    );
  });

  test('every choice of both stands in exactly one row, in order', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (a, b) => {
        const { rows } = compared(a, b);
        expect(rows.flatMap((row) => row.a?.choice ?? [])).toEqual(a);
        expect(rows.flatMap((row) => row.b?.choice ?? [])).toEqual(b);
        expect(rows.every((row) => row.kind !== 'same' || row.a.choice === row.b.choice)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
