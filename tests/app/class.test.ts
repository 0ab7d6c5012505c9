import { beforeAll, describe, expect, test } from 'vitest';
import { Bench, type BenchPorts } from '../../src/app/class/bench.ts';
import { Class, type ClassPorts } from '../../src/app/class/class.ts';
import type { OpenChecking } from '../../src/app/class/passing.ts';
import type { Seed } from '../../src/base/base.ts';
import { createVerifier } from '../../src/classroom/checking/verify.ts';
import { encodeHandIn } from '../../src/classroom/hand-in.ts';
import { encodeRun } from '../../src/run/codec.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Classes } from '../../src/storage/classes/classes.ts';
import { memoryClasses } from '../../src/storage/classes/memory.ts';
import { codeOf, handedRunOf, handInOf, randomRun } from '../classroom/made.ts';
import { BOOKS, tiny } from '../tiny.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await tiny(BOOKS);
});

const handIn = (name: string, ...draws: readonly number[]) =>
  encodeHandIn(
    handInOf(
      draws.map((draw) => handedRunOf(encodeRun(randomRun(scenario, draw), scenario))),
      { learner: { name, key: 7 as Seed } },
    ),
  );

/** The worker's own work, on the same thread as the test. */
function checkingWith(changed: Partial<BenchPorts> = {}): OpenChecking {
  return (hear) => {
    let ended = false;
    let ticks = 0;
    const bench = new Bench({
      loadScenarios: async () => [scenario],
      createVerifier,
      tell: (told) => {
        if (!ended) hear(told);
      },
      // Every look at the clock is a slice: one code at a time.
      now: () => {
        ticks += 100;
        return ticks;
      },
      pause: () => new Promise((done) => setTimeout(done, 0)),
      ...changed,
    });
    return {
      ask: (ask) => bench.hear(ask),
      end: () => {
        ended = true;
      },
    };
  };
}

function roomWith(changed: Partial<ClassPorts> = {}): Class {
  let ids = 0;
  return new Class({
    openClasses: async () => memoryClasses(),
    openChecking: checkingWith(),
    now: () => 1,
    newId: () => {
      ids += 1;
      return `t${ids}`;
    },
    ...changed,
  });
}

const until = async (room: Class, kind: string) => {
  for (let tries = 0; tries < 500; tries += 1) {
    await new Promise((done) => setTimeout(done, 2));
    if (room.store.getState().work.kind === kind) return;
  }
  throw new Error(`the work is ${room.store.getState().work.kind}, not ${kind}`);
};

async function opened(changed: Partial<ClassPorts> = {}): Promise<Class> {
  const room = roomWith(changed);
  await until(room, 'resting');
  return room;
}

const report = (room: Class) => {
  const { report: found } = room.store.getState();
  if (found === null) throw new Error('nothing was reported');
  return found;
};

async function with2(room: Class): Promise<Class> {
  room.paste(`${handIn('Ann', 1)}\n${handIn('Ben', 2)}`);
  await until(room, 'resting');
  return room;
}

describe('a class', () => {
  test('counts who was pasted, once each', async () => {
    const room = await with2(await opened());
    room.paste(handIn('Ann', 1));
    await until(room, 'resting');
    expect(report(room)).toMatchObject({ verified: 2, duplicates: 1, checked: 3 });
    expect(report(room).learners.map(({ name }) => name)).toEqual(['Ann', 'Ben']);
  });

  test('names the text and the line of what it refuses, and keeps the rest', async () => {
    const room = await opened();
    const forged = codeOf(scenario, randomRun(scenario, 1).choices.toReversed());
    room.addFiles([new File([`Ann ${handIn('Ann', 1)}\n\nEve ${forged}\n`], 'b.txt')]);
    room.addFiles([new File([new Uint8Array([80, 75, 3, 4, 0, 0])], 'marks.zip'), new File(['Hello.'], 'hello.txt')]);
    await until(room, 'resting');
    expect(report(room)).toMatchObject({ verified: 1, refused: [{ from: 'b.txt', line: 3 }] });
    expect(room.store.getState().passedOver).toEqual([
      { from: 'marks.zip', reason: { kind: 'not-text' } },
      { from: 'hello.txt', reason: { kind: 'no-codes' } },
    ]);
  });

  test('is there again when it is opened again, as it was called and counted', async () => {
    const classes = memoryClasses();
    const before = await with2(await opened({ openClasses: async () => classes }));
    before.rename('Year 2');
    before.count('last');
    before.leave();
    const after = await opened({ openClasses: async () => classes });
    await until(after, 'resting');
    expect(after.store.getState().about).toEqual({ name: 'Year 2', counting: 'last' });
    expect(report(after)).toMatchObject({ verified: 2, counting: 'last' });
  });

  test('keeps nothing that has no code in it', async () => {
    const classes = memoryClasses();
    const room = await opened({ openClasses: async () => classes });
    room.paste('Dear all, see you on Monday.');
    await until(room, 'resting');
    expect((await classes.read()).texts).toEqual([]);
  });

  test('counts the best attempt or the last, as it is told', async () => {
    const room = await opened();
    const total = (draw: number) => {
      const run = createVerifier([scenario]).check({
        kind: 'run',
        code: encodeRun(randomRun(scenario, draw), scenario),
        line: 1,
        name: '',
      }).runs[0];
      return run?.kind === 'verified' ? run.played.score.total : -1;
    };
    const draws = Array.from({ length: 40 }, (_, draw) => draw).sort((a, b) => total(b) - total(a));
    const [best = 0] = draws;
    const worst = draws.at(-1) ?? 0;
    expect(total(best)).toBeGreaterThan(total(worst));
    room.paste(handIn('Ann', best, worst));
    await until(room, 'resting');
    expect(report(room).rows).toMatchObject([{ total: total(best), playings: 2 }]);
    room.count('last');
    await until(room, 'resting');
    expect(report(room).rows).toMatchObject([{ total: total(worst), playings: 2 }]);
  });

  test('can be stopped, and gone on with', async () => {
    const room = await opened();
    room.paste(Array.from({ length: 12 }, (_, index) => handIn(`L${index}`, index)).join('\n'));
    const stop = room.store.subscribe(({ work }) => {
      if (work.kind === 'working' && work.done === 3) room.stop();
    });
    await until(room, 'stopped');
    stop();
    expect(report(room)).toMatchObject({ checked: 3, found: 12, verified: 3 });
    room.goOn();
    await until(room, 'resting');
    expect(report(room)).toMatchObject({ checked: 12, verified: 12 });
  });

  test('gives its table with names or without', async () => {
    const room = await with2(await opened());
    expect(await room.csv(null)).toMatch(/\r\nAnn,.*\r\nBen,/);
    const unnamed = await room.csv('Learner');
    expect(unnamed).toMatch(/\r\nLearner 1,.*\r\nLearner 2,/);
    expect(unnamed).not.toMatch(/Ann|Ben/);
  });
});

describe('a class that is deleted', () => {
  test('is gone from where it was kept, and comes back when taken back', async () => {
    const classes = memoryClasses();
    const room = await with2(await opened({ openClasses: async () => classes }));
    room.rename('Year 2');
    room.remove();
    await until(room, 'resting');
    expect(await classes.read()).toEqual({ about: { name: '', counting: 'best' }, texts: [], unread: 0 });
    expect(room.store.getState()).toMatchObject({ texts: [], report: null, about: { name: '' } });
    room.undo();
    await until(room, 'resting');
    expect(report(room).verified).toBe(2);
    expect((await classes.read()).texts).toHaveLength(1);
    expect((await classes.read()).about.name).toBe('Year 2');
  });

  test('is gone although the browser had meanwhile refused to keep more', async () => {
    const classes = memoryClasses();
    let full = false;
    const refusing: Classes = {
      ...classes,
      putTexts: async (texts) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        await classes.putTexts(texts);
      },
    };
    const room = await with2(await opened({ openClasses: async () => refusing }));
    full = true;
    room.paste(handIn('Cem', 3));
    await until(room, 'resting');
    await new Promise((done) => setTimeout(done, 5));
    expect(room.store.getState().keeping).toBe('full');
    room.remove();
    await new Promise((done) => setTimeout(done, 5));
    expect((await classes.read()).texts).toEqual([]);
  });

  test('says so where the browser refuses to delete it', async () => {
    const room = await with2(
      await opened({
        openClasses: async () => ({ ...memoryClasses(), clear: () => Promise.reject(new Error('no')) }),
      }),
    );
    room.remove();
    await new Promise((done) => setTimeout(done, 5));
    expect(room.store.getState().keeping).toBe('not-deleted');
  });
});

describe('what was pasted', () => {
  test.each<[string, Partial<ClassPorts>, string]>([
    ['the browser keeps nothing', { openClasses: () => Promise.reject(new Error('private')) }, 'memory'],
    [
      'the device is full',
      {
        openClasses: async () => ({
          ...memoryClasses(),
          putTexts: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        }),
      },
      'full',
    ],
  ])('is checked although %s, and that is said', async (_, changed, keeping) => {
    const room = await with2(await opened(changed));
    await new Promise((done) => setTimeout(done, 5));
    expect(report(room).verified).toBe(2);
    expect(room.store.getState().keeping).toBe(keeping);
  });

  test.each<[string, () => OpenChecking]>([
    [
      'the visits could not be fetched',
      () => {
        let offline = true;
        return checkingWith({
          loadScenarios: async () => {
            if (!offline) return [scenario];
            offline = false;
            throw new Error('offline');
          },
        });
      },
    ],
    [
      'the worker could not be had',
      () => {
        let opens = 0;
        const whole = checkingWith();
        return (hear) => {
          opens += 1;
          // One is opened with the page and one when what was kept has been read.
          if (opens > 2) return whole(hear);
          return {
            ask: ({ kind }) => {
              if (kind === 'add') queueMicrotask(() => hear({ kind: 'failed' }));
            },
            end: () => {},
          };
        };
      },
    ],
  ])('is still there after %s', async (_, checking) => {
    const room = await opened({ openChecking: checking() });
    room.paste(handIn('Ann', 1));
    await until(room, 'failed');
    room.goOn();
    await until(room, 'resting');
    expect(report(room).verified).toBe(1);
    expect(room.store.getState().texts).toHaveLength(1);
  });
});
