import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId, Fingerprint, Seed } from '../../src/base/base.ts';
import { mix, stream } from '../../src/base/mix.ts';
import { codesIn } from '../../src/classroom/checking/found.ts';
import { openPlainly, openQuickly } from '../../src/classroom/checking/talk.ts';
import { type Checked, type CheckedRun, createVerifier, type Verifier } from '../../src/classroom/checking/verify.ts';
import { encodeHandIn } from '../../src/classroom/hand-in.ts';
import { decodeRun, encodeRun } from '../../src/run/codec.ts';
import { closingsOf, createReplayer, endingOf, type Replayer, scoreOf } from '../../src/run/replay.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exemplar, loadStory, storyIds } from '../exemplars.ts';
import { BOOKS, runOf, tiny } from '../tiny.ts';
import { codeOf, forged, foundHandIn, foundRun, handedRunOf, handInOf, randomRun } from './made.ts';

let stories: readonly Scenario[];
let bob: Scenario;
let small: Scenario;
let verifier: Verifier;
beforeAll(async () => {
  stories = await Promise.all(storyIds().map(loadStory));
  bob = stories.find(({ manifest }) => manifest.id === 'is-bob-ready')!;
  small = await tiny(BOOKS);
  verifier = createVerifier([...stories, small]);
});

const only = ({ runs }: Checked): CheckedRun => runs[0]!;
const outcome = (run: CheckedRun) => (run.kind === 'refused' ? run.reason.kind : run.kind);

describe('a hand-in is', () => {
  test.each<[string, () => string, string]>([
    ['verified, where the script allows it', () => encodeRun(exemplar(bob, 'co-producer'), bob), 'verified'],
    [
      'verified, where it was handed in unfinished',
      () => codeOf(bob, exemplar(bob, 'co-producer').choices.slice(0, 5)),
      'verified',
    ],
    ['verified, where nothing was chosen yet', () => codeOf(bob, []), 'verified'],
    ['refused, where a choice is not on offer there', () => codeOf(bob, ['letter', 'plan-full']), 'broke-at'],
    ['refused, where a choice is made twice', () => codeOf(bob, ['letter', 'letter']), 'broke-at'],
    [
      'refused, where it goes on after the end',
      () => codeOf(bob, [...exemplar(bob, 'co-producer').choices, 'letter']),
      'broke-at',
    ],
    [
      'of another edition, where its fingerprint is another',
      () => encodeRun({ ...exemplar(bob, 'co-producer'), fingerprint: '0123456789ab' as Fingerprint }, bob),
      'other-edition',
    ],
    [
      'refused, where the visit is not known',
      () => encodeRun({ ...exemplar(bob, 'co-producer'), scenario: 'no-such-visit' as never }, bob),
      'unknown-scenario',
    ],
    [
      'refused, where a letter was changed',
      () => codeOf(bob, []).replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      'damaged-code',
    ],
    ['refused, where it was cut', () => codeOf(bob, ['letter']).slice(0, -3), 'damaged-code'],
    ['refused, where a newer game made it', () => codeOf(bob, []).replace('AS1', 'AS9'), 'newer-code'],
  ])('%s', (_, code, kind) => {
    expect(outcome(only(verifier.check(foundRun(code()))))).toBe(kind);
  });

  test('refused with the choice at which it stops fitting', () => {
    const checked = only(verifier.check(foundRun(codeOf(bob, ['letter', 'knee-for', 'plan-full']))));
    expect(checked.kind === 'refused' && checked.reason.kind === 'broke-at' && checked.reason.step).toBe(2);
  });

  test('taken run by run: one that is refused does not keep the rest', () => {
    const good = encodeRun(exemplar(bob, 'co-producer'), bob);
    const code = encodeHandIn(
      handInOf([handedRunOf(good), handedRunOf(codeOf(bob, ['plan-full'])), handedRunOf('AS1-00')]),
    );
    expect(verifier.check(foundHandIn(code)).runs.map(outcome)).toEqual(['verified', 'broke-at', 'damaged-code']);
  });
});

describe('what a hand-in gives', () => {
  test.each(['plainly', 'from memory'])('is what replaying its run gives, for every visit, %s', (how) => {
    const quick = createVerifier(stories, how === 'plainly' ? openPlainly : openQuickly);
    for (const scenario of stories) {
      const replayer = createReplayer(scenario);
      for (let draw = 1; draw <= 25; draw += 1) {
        const run = randomRun(scenario, draw);
        const replayed = replayer.replay(run);
        const checked = only(quick.check(foundRun(encodeRun(run, scenario))));
        if (!replayed.ok || checked.kind !== 'verified') throw new Error('a played run was refused');
        const { value: play } = replayed;
        expect(checked.played.run).toEqual(run);
        expect(checked.played.score).toEqual(scoreOf(scenario, play.turns));
        expect(checked.played.ending).toBe(endingOf(play.beats));
        expect(checked.played.ended).toBe(play.ended);
        expect(new Set(checked.played.told)).toEqual(play.told);
        expect(checked.played.felt).toEqual(closingsOf(play.beats).map(({ text: _, ...rest }) => rest));
        expect(checked.played.decisions.map(({ option }) => option)).toEqual(
          play.beats.flatMap((beat) => (beat.kind === 'acted' ? [{ id: beat.choice, text: beat.text }] : [])),
        );
      }
    }
  });

  test('is the same plainly and from memory, decision by decision', () => {
    const plain = createVerifier(stories, openPlainly);
    const quick = createVerifier(stories, openQuickly);
    for (const scenario of stories) {
      for (let draw = 1; draw <= 25; draw += 1) {
        const found = foundRun(encodeRun(randomRun(scenario, draw), scenario));
        expect(quick.check(found)).toEqual(plain.check(found));
      }
    }
  });

  test('names the cues that were open, and whether they were met', () => {
    const checked = only(verifier.check(foundRun(encodeRun(runOf(small, ['ask', 'boots', 'wait', 'bye']), small))));
    expect(checked.kind === 'verified' && checked.played.decisions.map(({ cues, cue }) => [cues, cue])).toEqual([
      [['nights'], 'met'],
      [['nights'], 'met'],
      [[], null],
    ]);
  });

  test('leaves glances out of what was decided and of what was on offer', () => {
    const checked = only(verifier.check(foundRun(encodeRun(runOf(small, ['boots', 'bye']), small))));
    const decisions = checked.kind === 'verified' ? checked.played.decisions : [];
    expect(decisions.map(({ option }) => option.id)).toEqual(['bye']);
    expect(decisions[0]?.offered.map(({ id }) => id)).toEqual([
      'ask',
      'matters',
      'reflect',
      'may',
      'offer',
      'prompt',
      'knee',
      'sorry',
      'wait',
      'bye',
    ]);
  });

  test('keeps own words beside what was chosen, and what was nearest only where it was on offer', () => {
    const code = encodeRun(runOf(small, ['ask', 'bye']), small);
    const ownWords = [
      { turn: 0, said: 'How is the garden?', nearest: 'ask' as ChoiceId },
      { turn: 1, said: 'Cheerio', nearest: 'made-up' as ChoiceId },
      { turn: 7, said: 'never got here', nearest: null },
    ];
    const checked = only(verifier.check(foundHandIn(encodeHandIn(handInOf([handedRunOf(code, { ownWords })])))));
    expect(
      checked.kind === 'verified' &&
        checked.ownWords.map(({ said, nearest, chose }) => [said, nearest?.id ?? null, chose.id]),
    ).toEqual([
      ['How is the garden?', 'ask', 'ask'],
      ['Cheerio', null, 'bye'],
    ]);
  });
});

describe('of a thousand mutated hand-ins', () => {
  const replayers = new Map<Scenario, Replayer>();
  const replayerOf = (scenario: Scenario) => {
    const replayer = replayers.get(scenario) ?? createReplayer(scenario);
    replayers.set(scenario, replayer);
    return replayer;
  };

  /** What a plain replay says of a code: its total and path, or null where it is none of this script's. */
  function plainly(code: string): string | null {
    const byId = new Map(stories.map((scenario) => [scenario.manifest.id as string, scenario]));
    const run = decodeRun(code, (id) => byId.get(id));
    if (!run.ok) return null;
    const scenario = byId.get(run.value.scenario)!;
    const play = replayerOf(scenario).replay(run.value);
    return play.ok ? JSON.stringify([run.value.choices, scoreOf(scenario, play.value.turns)]) : null;
  }

  const counted = (run: CheckedRun) =>
    run.kind === 'verified' ? JSON.stringify([run.played.run.choices, run.played.score]) : null;

  test('none is counted with a path or a score that its script does not allow', () => {
    const next = stream(6);
    const below = (count: number) => Math.floor(next() * count);
    const quick = createVerifier(stories, openQuickly);
    let allowed = 0;
    for (let made = 0; made < 1000; made += 1) {
      const scenario = stories[made % stories.length]!;
      const run = randomRun(scenario, 1 + (made % 40));
      const ids = scenario.choiceIds;
      const at = below(run.choices.length);
      const one = ids[below(ids.length)]!;
      const mutants = [
        () => encodeRun({ ...run, choices: run.choices.with(at, one) }, scenario),
        () => encodeRun({ ...run, choices: run.choices.toSpliced(at, 1) }, scenario),
        () => encodeRun({ ...run, choices: run.choices.toSpliced(at, 0, one) }, scenario),
        () => encodeRun({ ...run, choices: run.choices.toReversed() }, scenario),
        () => encodeRun({ ...run, seed: mix(made, 1) as Seed }, scenario),
        () => forged(encodeRun(run, scenario), below(60), below(256)),
        () => encodeRun(run, scenario).replace(/.{3}$/, ''),
      ];
      const code = mutants[made % mutants.length]!();
      const truth = plainly(code);
      if (truth !== null) allowed += 1;
      expect(counted(only(quick.check(foundRun(code))))).toBe(truth);
    }
    // Some mutants are runs that somebody could have played: the test would show nothing if all, or none, were.
    expect(allowed).toBeGreaterThan(50);
    expect(allowed).toBeLessThan(600);
  });
});

describe('who handed in', () => {
  const learnerOf = (name: string, key = 1) => {
    const code = encodeHandIn(handInOf([handedRunOf(codeOf(small, ['bye']))], { learner: { name, key: key as Seed } }));
    return verifier.check(foundHandIn(code)).learner;
  };

  test.each<[string, [string, number], [string, number], boolean]>([
    ['the same name on the same device is one learner', ['Alex', 1], ['Alex', 1], true],
    ['small letters make no other learner', ['Alex', 1], ['alex', 1], true],
    ['two called Alex on two devices are two', ['Alex', 1], ['Alex', 2], false],
    ['two names on one device are two', ['Alex', 1], ['Sam', 1], false],
    ['spaces and direction marks make no other learner', ['Alex  Roy', 1], ['\u202eAlex\u202c Roy ', 1], true],
    ['an accent written in two ways is one', ['Zoë', 1], ['Zoe\u0308', 1], true],
  ])('%s', (_, a, b, same) => {
    expect(learnerOf(...a).id === learnerOf(...b).id).toBe(same);
  });

  test('is shown without controls and direction marks, and cut short', () => {
    expect(learnerOf('\u202eeve\u0000<b>').name).toBe('eve <b>');
    const [found] = codesIn(`${'n'.repeat(100_000)}\t${codeOf(small, ['bye'])}`);
    expect(verifier.check(found!).learner.name.length).toBeLessThanOrEqual(60);
  });
});
