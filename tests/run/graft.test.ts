import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId } from '../../src/base/base.ts';
import { type Graft, graft, othersAt } from '../../src/run/graft.ts';
import { createReplayer, type Playthrough, type Replayer } from '../../src/run/replay.ts';
import type { Run } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplarsOf, loadStory } from '../exemplars.ts';
import { runOf, tiny } from '../tiny.ts';

/** A talk in two rooms: the kitchen is shown only to those who ask, and each thing can be said once. */
const ROOMS = `
Come in. # speaker: bob
-> hall
=== hall
* [Shall we sit in the kitchen? # id: kitchen # move: ask-permission]
  This way. # speaker: bob
  -> room
* [Let me take your coat. # id: coat # move: take-over]
  If you must. # speaker: bob
  -> hall
* [You look well. # id: well # move: affirm]
  Do I? # speaker: bob
  -> hall
* [(You look at his boots.) # id: boots # look: boots]
  Mud.
  -> hall
* [Goodbye. # id: bye # move: affirm]
  -> over
=== room
* [Who bakes? # id: bakes # move: open-question]
  I do. # speaker: bob
  -> room
* [You look well. # id: well-here # move: affirm]
  Do I? # speaker: bob
  -> room
+ [Goodbye. # id: bye-now # move: affirm]
  -> over
=== over
Done. # ending: done
-> END
`;

let scenario: Scenario;
let replayer: Replayer;
beforeAll(async () => {
  scenario = await tiny(ROOMS);
  replayer = createReplayer(scenario);
});

const replay = (run: Run) => replayer.replay(run);

function play(choices: readonly string[]): Playthrough {
  const result = replay(runOf(scenario, choices));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function changed(choices: string, step: number, choice: string): Graft {
  const result = graft(replay, play(choices.split(' ')), { step, choice: choice as ChoiceId });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('a run with one choice changed', () => {
  test.each([
    [
      'keeps all that came after where all of it is still on offer',
      'coat kitchen bakes',
      0,
      'well',
      'well kitchen bakes',
      null,
    ],
    ['stops at the first that is not on offer', 'coat kitchen bakes', 1, 'well', 'coat well', 'Who bakes?'],
    ['stops at once where nothing fits', 'kitchen bakes bye-now', 0, 'well', 'well', 'Who bakes?'],
    ['stops where the visit is over', 'coat well kitchen', 1, 'bye', 'coat bye', 'Shall we sit in the kitchen?'],
    ['can be changed at its last choice', 'coat well', 1, 'kitchen', 'coat kitchen', null],
    ['leaves out a glance that is not there any more', 'coat boots', 0, 'kitchen', 'kitchen', null],
    ['leaves out what it now says earlier', 'coat well kitchen', 0, 'well', 'well kitchen', null],
  ])('%s', (_, choices, step, choice, run, stopped) => {
    const { play: made, stoppedAt } = changed(choices, step, choice);
    expect([made.run.choices.join(' '), stoppedAt?.text ?? null]).toEqual([run, stopped]);
  });

  test('counts what was kept and names what was left out, and why', () => {
    expect(changed('coat boots well kitchen', 0, 'well')).toMatchObject({
      kept: 2,
      leftOut: [{ text: 'You look well.', because: 'said-already' }],
    });
    expect(changed('coat boots', 0, 'kitchen').leftOut).toEqual([
      { text: '(You look at his boots.)', because: 'glance' },
    ]);
  });

  test('says at which turn the old choices stopped fitting, glances not counted', () => {
    expect(changed('boots coat kitchen bakes', 2, 'well').stoppedAt).toEqual({ text: 'Who bakes?', turn: 2 });
  });

  test('refuses a choice that was not on offer there', () => {
    const result = graft(replay, play(['coat']), { step: 0, choice: 'bakes' as ChoiceId });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'broke-at', step: 0 } });
  });
});

describe('what else could have been said', () => {
  test('is all that was on offer there but the choice made and the glances', () => {
    const others = othersAt(replay, runOf(scenario, ['coat', 'well']), 1);
    expect(others.ok && others.value.map(({ id }) => id).toSorted()).toEqual(['bye', 'kitchen']);
  });
});

describe('in a whole visit', () => {
  test('any change gives a run that can be played, with the same choices before it and the new one in its place', async () => {
    const visit = await loadStory('the-bandages');
    const whole = createReplayer(visit);
    const again = (run: Run) => whole.replay(run);
    const olds = [...exemplarsOf(visit).values()].flatMap((run) => {
      const result = again(run);
      return result.ok ? [result.value] : [];
    });
    fc.assert(
      fc.property(fc.constantFrom(...olds), fc.nat(), fc.nat(), (old, at, pick) => {
        const step = at % old.run.choices.length;
        const others = othersAt(again, old.run, step);
        const other = others.ok ? others.value[pick % Math.max(1, others.value.length)] : undefined;
        fc.pre(other !== undefined);
        const made = graft(again, old, { step, choice: other!.id });
        if (!made.ok) throw new Error(JSON.stringify(made.problem));
        const { run } = made.value.play;
        expect(createReplayer(visit).replay(run)).toEqual({ ok: true, value: made.value.play });
        expect(run.choices.slice(0, step + 1)).toEqual([...old.run.choices.slice(0, step), other!.id]);
        expect(run.choices.length).toBe(step + 1 + made.value.kept);
        if (made.value.stoppedAt === null)
          expect(run.choices.length + made.value.leftOut.length).toBe(old.run.choices.length);
      }),
      { numRuns: 25 },
    );
  });
});
