import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import { dayOf, keepAssignment, nameLearner, reflect, sayFirst, swap } from '../../src/app/classwork/classwork.ts';
import { type Handable, handInFile, handInOf, picked } from '../../src/app/classwork/handing.ts';
import { feedbackOf, othersFor, runsFor, stepsOf } from '../../src/app/classwork/progress.ts';
import type { Route } from '../../src/app/routes.ts';
import type { ScenarioId, Seed } from '../../src/base/base.ts';
import { type Assignment, assignmentMark, encodeAssignment } from '../../src/classroom/assignment.ts';
import { decodeHandIn, encodeHandIn } from '../../src/classroom/hand-in.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import type { RunRecord } from '../../src/storage/record.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { assignmentOf } from '../classroom/made.ts';
import { BOOKS, tiny } from '../tiny.ts';
import { cardOf, choose, playing, portsFor, settled } from './made.ts';

const id = (text: string) => text as ScenarioId;
const [bob, peg, ruth] = [id('bob'), id('peg'), id('ruth')];
const MARK = '1a2b3c4d';

/** A kept run that was made for the assignment, played to its end unless a test says otherwise. */
const runOf = (scenario: ScenarioId, changed: Partial<RunRecord> = {}): RunRecord => ({
  version: 2,
  id: `r${scenario}`,
  run: {
    scenario,
    fingerprint: '0123456789ab' as RunRecord['run']['fingerprint'],
    seed: 1 as Seed,
    choices: ['a' as never],
  },
  startedAt: 1,
  changedAt: 2,
  closed: true,
  starred: false,
  mine: true,
  seen: { ending: 'done', told: [], headline: 'A', total: 50 },
  assignment: MARK,
  ...changed,
});

const set = (changed: Partial<Assignment> = {}) => assignmentOf({ scenarios: [bob, peg], ...changed });
const opened = (swaps: Record<string, ScenarioId> = {}) => ({ mark: MARK, swaps });

describe('the progress of a learner', () => {
  test.each([
    [
      'nothing before anything was chosen',
      [runOf(bob, { run: { ...runOf(bob).run, choices: [] }, seen: null })],
      0,
      false,
    ],
    ['a visit that is going on', [runOf(bob, { seen: null })], 0, true],
    ['one playing', [runOf(bob)], 1, false],
    ['two playings', [runOf(bob), runOf(bob, { id: 'r2', startedAt: 2 })], 2, false],
    ['nothing of a run played for another assignment', [runOf(bob, { assignment: 'ffffffff' })], 0, false],
    ['nothing of a run played for none', [{ ...runOf(bob), assignment: undefined }], 0, false],
  ])('counts %s', (_, records, played, going) => {
    const [first] = stepsOf(set(), opened(), records);
    expect([first?.played.length, first?.going !== null]).toEqual([played, going]);
  });

  test.each([
    ['once, and it was played', 1, 1, false],
    ['twice, and it was played once', 2, 1, true],
    ['as often as they like', null, 9, true],
  ])('lets a visit be begun again where it is set %s', (_, attempts, times, open) => {
    const records = Array.from({ length: times }, (_each, index) => runOf(bob, { id: `r${index}` }));
    expect(stepsOf(set({ attempts }), opened(), records)[0]?.open).toBe(open);
  });

  test('counts what was taken in place of a visit, and no longer the visit itself', () => {
    const [first] = stepsOf(set(), opened({ bob: ruth }), [runOf(bob), runOf(ruth)]);
    expect(first).toMatchObject({ assigned: bob, visit: ruth, played: [{ run: { scenario: ruth } }] });
  });
});

describe('the figures of a run', () => {
  test.each([
    ['come at once', 'at-once', [runOf(bob)], 'now'],
    ['wait for the last visit', 'after-last', [runOf(bob)], 'after-last'],
    ['wait for a visit that is only going on', 'after-last', [runOf(bob), runOf(peg, { seen: null })], 'after-last'],
    ['come once the last was played', 'after-last', [runOf(bob), runOf(peg)], 'now'],
    ['never come before the class', 'in-class', [runOf(bob), runOf(peg)], 'in-class'],
  ] as const)('%s', (_, feedback, records, shown) => {
    expect(feedbackOf({ feedback }, stepsOf(set({ feedback }), opened(), records))).toBe(shown);
  });
});

describe('a visit in place of another', () => {
  const cards = [cardOf('bob', 13), cardOf('peg', 13), cardOf('ruth', 14), cardOf('long', 40), cardOf('may', 11)];
  const offered = (swaps: Record<string, ScenarioId>) => {
    const steps = stepsOf(set(), opened(swaps), []);
    return othersFor(steps[0]!, steps, cards).map((card) => card.id);
  };
  test('is of the same length and was not set itself', () => {
    expect(offered({})).toEqual(['ruth', 'may']);
  });
  test('is not one that was taken already', () => {
    expect(offered({ peg: ruth })).toEqual(['may']);
  });
});

describe('a hand-in', () => {
  const handable = (record: RunRecord, code = `AS1-${record.id.toUpperCase()}`): Handable => ({ record, code });
  const first = runOf(bob, { id: 'a' });
  const second = runOf(bob, { id: 'b', startedAt: 2, seen: { ...runOf(bob).seen!, total: 80 } });
  const unfinished = runOf(bob, { id: 'c', startedAt: 3, seen: null });
  const other = runOf(peg, {
    id: 'd',
    startedAt: 4,
    guess: { understood: 1, listened: 2, included: 3 },
    ownWords: [
      { turn: 0, said: 'Hello, Peg.', nearest: null },
      { turn: 3, said: '', nearest: null },
    ],
    reflections: [
      { question: 'Which line?', answer: 'The first.' },
      { question: 'And why?', answer: '' },
    ],
  });
  const runs = [first, second, unfinished, other].map((each) => handable(each));
  const learner = { name: 'Sam', key: 7 as Seed };
  const handing = { assignment: set(), learner, runs, now: new Date(2026, 10, 23, 9).getTime() };

  test.each([
    ['the best of each visit', 'best', ['b', 'd']],
    ['all of them', 'all', ['a', 'b', 'c', 'd']],
  ] as const)('holds %s in the order played', (_, which, ids) => {
    expect(picked(runs, which).map(({ record }) => record.id)).toEqual(ids);
  });

  test('holds what was written, and nothing for what was skipped or left empty', () => {
    const handIn = handInOf(handing, { which: 'best', ownWords: true, reflections: true })!;
    expect(handIn).toMatchObject({ assignment: assignmentMark(set()), learner, day: '2026-11-23' });
    expect(handIn.runs[1]).toEqual({
      code: 'AS1-D',
      guess: { understood: 1, listened: 2, included: 3 },
      ownWords: [{ turn: 0, said: 'Hello, Peg.', nearest: null }],
      reflections: [{ question: 'Which line?', answer: 'The first.' }],
    });
    expect(decodeHandIn(encodeHandIn(handIn))).toEqual({ ok: true, value: handIn });
  });

  test.each([
    ['own words', { ownWords: false, reflections: true }, [0, 1]],
    ['reflections', { ownWords: true, reflections: false }, [1, 0]],
  ])('leaves out %s where that was ticked', (_, leaving, counts) => {
    const run = handInOf(handing, { which: 'best', ...leaving })?.runs[1];
    expect([run?.ownWords.length, run?.reflections.length]).toEqual(counts);
  });

  test('is none where nothing was played', () => {
    expect(handInOf({ ...handing, runs: [] }, { which: 'all', ownWords: true, reflections: true })).toBeNull();
  });

  test.each([
    ['Sam', 'Sam'],
    ['Zoë O’Brien', 'Zoë-O-Brien'],
    ['../../etc/passwd\u202E', 'etc-passwd'],
    ['<img src=x>', 'img-src-x'],
    ['***', 'learner'],
  ])('of %s is saved under a plain name', (name, plain) => {
    expect(handInFile(name)).toBe(`alongside-hand-in-${plain}.txt`);
  });
});

describe('a learner who was set visits', () => {
  let scenario: Scenario;
  let storage: Storage;
  beforeAll(async () => {
    scenario = await tiny(BOOKS);
  });
  beforeEach(() => {
    storage = memoryStorage();
  });
  const visit = (mark?: string): Route => ({
    kind: 'visit',
    scenario: id('tiny'),
    seed: null,
    ...(mark === undefined ? {} : { assignment: mark }),
  });
  const open = async (route: Route, newSeed = () => 99 as Seed): Promise<App> => {
    const app = createApp({ ...portsFor(scenario, storage), newSeed }, route);
    await settled();
    return app;
  };
  const begun = async (mark?: string) => {
    const app = await open(visit(mark));
    app.begin(scenario);
    choose(app, 'ask');
    await settled();
    return app;
  };

  test('has the runs of an assignment kept under its mark', async () => {
    await begun(MARK);
    expect(runsFor((await storage.read()).records, MARK).map(({ run }) => run.choices)).toEqual([['ask']]);
  });

  test.each([
    ['the run of the assignment, in the assignment', MARK, MARK, true],
    ['nothing of their own run, in the assignment', undefined, MARK, false],
    ['nothing of the assignment’s run, on their own', MARK, undefined, false],
    ['nothing of the run of another assignment', MARK, 'ffffffff', false],
  ])('goes on with %s', async (_, before, now, goesOn) => {
    await begun(before);
    expect(playing(await open(visit(now))) !== undefined).toBe(goesOn);
  });

  test('keeps own words written before the first choice', async () => {
    const app = await open(visit(MARK));
    app.begin(scenario);
    sayFirst(app, playing(app)?.id ?? '', { turn: 0, said: 'Hello.', nearest: null });
    await settled();
    const again = await open(visit(MARK));
    expect(playing(again)?.ownWords).toEqual([{ turn: 0, said: 'Hello.', nearest: null }]);
  });

  test('keeps reflections, and one entry a turn for own words', async () => {
    const app = await begun(MARK);
    const run = playing(app)?.id ?? '';
    sayFirst(app, run, { turn: 0, said: 'Hello.', nearest: null });
    sayFirst(app, run, { turn: 0, said: 'Hello.', nearest: 'ask' as never });
    reflect(app, run, [{ question: 'Why?', answer: 'Because.' }]);
    await settled();
    expect((await storage.read()).records).toMatchObject([
      { ownWords: [{ turn: 0, nearest: 'ask' }], reflections: [{ answer: 'Because.' }] },
    ]);
  });

  test('is asked for a name once, and keeps the key when the name changes', async () => {
    const app = await open({ kind: 'diary' });
    nameLearner(app, 'Sam');
    await settled();
    const again = await open({ kind: 'diary' }, () => 5 as Seed);
    nameLearner(again, 'Samira');
    await settled();
    expect(again.store.getState().classwork.learner).toEqual({ name: 'Samira', key: 99 });
  });

  test('has one key where two tabs drew one each', async () => {
    const first = await open({ kind: 'diary' });
    const second = await open({ kind: 'diary' }, () => 5 as Seed);
    nameLearner(first, 'Sam');
    nameLearner(second, 'Sam');
    await settled();
    expect(second.store.getState().classwork.learner).toEqual({ name: 'Sam', key: 99 });
  });

  test('finds the way back to what was opened, with what was taken in its place', async () => {
    const assignment = set();
    const kept = { mark: assignmentMark(assignment), code: encodeAssignment(assignment) };
    const app = await open({ kind: 'diary' });
    keepAssignment(app, kept);
    swap(app, kept, [bob, ruth]);
    await settled();
    const again = await open({ kind: 'diary' });
    expect(again.store.getState().classwork.assignments).toEqual([{ ...kept, swaps: { bob: ruth } }]);
    keepAssignment(again, { mark: 'ffffffff', code: 'AA1-x' });
    keepAssignment(again, kept);
    expect(again.store.getState().classwork.assignments.at(-1)).toEqual({ ...kept, swaps: { bob: ruth } });
    swap(again, kept, [bob, null]);
    expect(again.store.getState().classwork.assignments.at(-1)).toEqual({ ...kept, swaps: {} });
  });
});

describe('the day of a moment', () => {
  test.each([
    ['the last second of a day', new Date(2026, 10, 23, 23, 59, 59).getTime(), '2026-11-23'],
    ['the first of the next', new Date(2026, 10, 24).getTime(), '2026-11-24'],
    ['no moment', Number.NaN, null],
  ])('is the device’s own: %s', (_, moment, day) => {
    expect(dayOf(moment)).toBe(day);
  });
});
