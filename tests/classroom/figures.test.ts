import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId, Seed } from '../../src/base/base.ts';
import type { Checked } from '../../src/classroom/checking/verify.ts';
import { createVerifier, type Verifier } from '../../src/classroom/checking/verify.ts';
import { isWellTimed, pointBiserial } from '../../src/classroom/figures/decisions.ts';
import { type ScenarioFigures, scenarioFigures } from '../../src/classroom/figures/figures.ts';
import { type Counting, playedBy } from '../../src/classroom/figures/playings.ts';
import { firstTimes } from '../../src/classroom/figures/turns.ts';
import { encodeHandIn, type HandedRun } from '../../src/classroom/hand-in.ts';
import type { Code } from '../../src/codebook/codebook.ts';
import { encodeRun } from '../../src/run/codec.ts';
import { createReplayer, endingOf, scoreOf } from '../../src/run/replay.ts';
import { upTo } from '../../src/run/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { loadStory } from '../exemplars.ts';
import { BOOKS, tiny } from '../tiny.ts';
import { codeOf, foundHandIn, foundRun, handedRunOf, handInOf, randomRun } from './made.ts';

let small: Scenario;
let verifier: Verifier;
beforeAll(async () => {
  small = await tiny(BOOKS);
  verifier = createVerifier([small]);
});

/** Hears what matters and then helps; helps at once; says goodbye. */
const hears = ['matters', 'reflect', 'may', 'offer', 'knee', 'bye'];
const fixes = ['offer', 'offer', 'bye'];
const leaves = ['bye'];

const runBy = (name: string, choices: readonly string[], seed = 1) =>
  verifier.check(foundRun(codeOf(small, choices, seed), name));
const handIn = (name: string, choices: readonly string[], overrides: Partial<HandedRun> = {}, key = 1): Checked =>
  verifier.check(
    foundHandIn(
      encodeHandIn(handInOf([handedRunOf(codeOf(small, choices), overrides)], { learner: { name, key: key as Seed } })),
    ),
  );
const figures = (checked: readonly Checked[], counting: Counting = 'best'): ScenarioFigures =>
  scenarioFigures(small, playedBy(checked, counting));

describe('of what one learner handed in', () => {
  const totals = (checked: readonly Checked[], counting: Counting) =>
    playedBy(checked, counting).map(({ learner, counted, all }) => [
      learner.name,
      counted.played.run.choices.length,
      all.length,
    ]);

  test.each<[string, () => readonly Checked[], Counting, unknown]>([
    ['the same run twice is one playing', () => [runBy('Ann', hears), runBy('Ann', hears)], 'best', [['Ann', 6, 1]]],
    [
      'the best counts, where that is chosen',
      () => [runBy('Ann', hears), runBy('Ann', fixes)],
      'best',
      [['Ann', 6, 2]],
    ],
    [
      'the last counts, where that is chosen',
      () => [runBy('Ann', hears), runBy('Ann', fixes)],
      'last',
      [['Ann', 3, 2]],
    ],
    [
      'a run handed in again does not become the last',
      () => [runBy('Ann', hears), runBy('Ann', fixes), runBy('Ann', hears)],
      'last',
      [['Ann', 3, 2]],
    ],
    [
      'a finished playing is better than the good beginning of one',
      () => [runBy('Ann', hears.slice(0, 5)), runBy('Ann', fixes)],
      'best',
      [['Ann', 3, 2]],
    ],
    [
      'two names are two learners with the same run',
      () => [runBy('Ann', hears), runBy('Ben', hears)],
      'best',
      [
        ['Ann', 6, 1],
        ['Ben', 6, 1],
      ],
    ],
    [
      'codes without names are a learner each',
      () => [runBy('', hears), runBy('', fixes)],
      'best',
      [
        ['', 6, 1],
        ['', 3, 1],
      ],
    ],
    [
      'a nameless code that a hand-in holds too is that learner’s',
      () => [runBy('', hears), handIn('Ann', hears)],
      'best',
      [['Ann', 6, 1]],
    ],
    [
      'what was refused is nobody’s',
      () => [runBy('Ann', hears), runBy('Ben', ['bye', 'bye'])],
      'best',
      [['Ann', 6, 1]],
    ],
  ])('%s', (_, checked, counting, expected) => {
    expect(totals(checked(), counting)).toEqual(expected);
  });

  test('the fullest hand-in of a run is kept: own words are not lost to a bare code pasted after it', () => {
    const guess = { understood: 4, listened: 4, included: 4 };
    const [played] = playedBy([handIn('Ann', hears, { guess }), handIn('Ann', hears)], 'last');
    expect(played?.counted.guess).toEqual(guess);
  });
});

describe('the figures of a class', () => {
  const three = () => [runBy('Ann', hears), runBy('Ben', fixes), runBy('Cat', leaves)];

  test('say what share chose what', () => {
    const [first] = figures(three()).decisions;
    expect(first).toMatchObject({ turn: 0, learners: 3, small: true, difficulty: 2 / 3 });
    expect(first?.options.filter(({ chosen }) => chosen > 0).map(({ id, share }) => [id, share])).toEqual([
      ['matters', 1 / 3],
      ['offer', 1 / 3],
      ['bye', 1 / 3],
    ]);
  });

  test('say what the same words were coded as, by their timing', () => {
    const offers = figures([
      runBy('Ann', hears),
      runBy('Ben', ['ask', 'ask', 'ask', 'offer', 'bye']),
    ]).decisions.flatMap(({ options }) => options.filter(({ id, chosen }) => id === 'offer' && chosen > 0));
    expect(offers.flatMap(({ codes }) => codes.map(({ code }) => code)).sort()).toEqual([
      'share-with-permission',
      'unsolicited-fix',
    ]);
  });

  test('say when the class first asked, fixed and heard', () => {
    const { asked, fixed, heard, fixedFirst } = figures(three());
    expect(asked).toEqual({ byTurn: [1], never: 2, median: null });
    expect(fixed).toEqual({ byTurn: [1], never: 2, median: null });
    expect(heard).toEqual({ byTurn: [0, 1], never: 2, median: null });
    expect(fixedFirst).toBe(1);
  });

  test('count the ways from one choice to the next, and to the ending', () => {
    const { roads } = figures([runBy('Ann', fixes), runBy('Ben', ['offer', 'bye'], 2)]);
    expect(roads).toEqual([
      { turn: 0, from: null, to: 'offer', ending: null, learners: 2 },
      { turn: 1, from: 'offer', to: 'offer', ending: null, learners: 1 },
      { turn: 1, from: 'offer', to: 'bye', ending: null, learners: 1 },
      { turn: 2, from: 'offer', to: 'bye', ending: null, learners: 1 },
      { turn: 2, from: 'bye', to: null, ending: 'done', learners: 1 },
      { turn: 3, from: 'bye', to: null, ending: 'done', learners: 1 },
    ]);
  });

  test('say which cues were missed, which facts nobody heard and which duties were left', () => {
    const { cues, facts, duties } = figures(three());
    expect(cues).toEqual([{ id: 'nights', what: 'the nights', dropped: 3, missed: 2, share: 2 / 3 }]);
    expect(facts.map(({ id, told }) => [id, told])).toEqual([
      ['allotment', 0],
      ['tablets', 0],
      ['jean', 1],
    ]);
    expect(duties).toEqual([{ id: 'knee', what: 'Ask about the knee.', red: true, missed: 2 }]);
  });

  test('put guesses beside what the person said', () => {
    const { felt } = figures([
      handIn('Ann', hears, { guess: { understood: 4, listened: 2, included: 1 } }, 1),
      handIn('Ben', fixes, { guess: { understood: 0, listened: 2, included: 1 } }, 2),
      handIn('Cat', leaves, {}, 3),
    ]);
    expect(felt[0]).toEqual({
      feeling: 'understood',
      learners: 2,
      guessed: 2,
      said: 3,
      pairs: [
        { guessed: 0, said: 3, learners: 1 },
        { guessed: 4, said: 3, learners: 1 },
      ],
    });
  });

  test('put own words beside the choice, and answers under their question', () => {
    const overrides = {
      ownWords: [{ turn: 0, said: 'What would you most like?', nearest: 'matters' as ChoiceId }],
      reflections: [
        { question: 'Why?', answer: 'Because.' },
        { question: 'Why?', answer: ' ' },
      ],
    };
    const { ownWords, reflections } = figures([handIn('Ann', hears, overrides)]);
    expect(ownWords.map(({ said, nearest, chose, learner }) => [learner.name, said, nearest?.id, chose.id])).toEqual([
      ['Ann', 'What would you most like?', 'matters', 'matters'],
    ]);
    expect(reflections.map(({ question, answers }) => [question, answers.map(({ answer }) => answer)])).toEqual([
      ['Why?', ['Because.']],
    ]);
  });

  test('take lists that share an option for one decision, and lists apart for two', async () => {
    const line = (id: string, to: string, only = '', move = 'affirm') =>
      `+ ${only} [${id} # id: ${id} # move: ${move}]\n  -> ${to}\n`;
    const forked = await tiny(`
-> first
=== first
${line('left', 'left_side')}${line('may', 'left_side', '', 'ask-permission')}${line('right', 'right_side')}
=== left_side
${line('stay', 'over', '{trust < 5}')}${line('sit', 'over')}${line('smile', 'over', '{trust >= 5}')}
=== right_side
${line('stand', 'over')}
=== over
Done. # ending: done
-> END`);
    const check = createVerifier([forked]);
    const all = [
      ['left', 'stay'],
      ['may', 'smile'],
      ['right', 'stand'],
    ].map((choices, index) => check.check(foundRun(codeOf(forked, choices, index))));
    const { decisions } = scenarioFigures(forked, playedBy(all, 'best'));
    expect(decisions.map(({ key, learners }) => [key, learners])).toEqual([
      ['1-left', 3],
      ['2-stay', 2],
      ['2-stand', 1],
    ]);
    expect(decisions[1]?.options.map(({ id, offered, chosen }) => [id, offered, chosen])).toEqual([
      ['stay', 1, 1],
      ['smile', 1, 1],
      ['sit', 2, 0],
    ]);
  });

  test('call for the author’s own questions where the class did nothing worth asking about', () => {
    const best = ['knee', 'wait', 'ask', 'matters', 'reflect', 'may', 'offer', 'bye'];
    const many = Array.from({ length: 6 }, (_, index) => runBy(`L${index}`, best, index));
    const { questions } = figures(many);
    expect(questions.map(({ kind }) => kind)).toEqual(['cue-missed', 'unheard-facts', 'author']);
  });

  test('leave unfinished playings out of totals and in at the turns they took', () => {
    const { learners, unfinished, totals, turns } = figures([
      runBy('Ann', hears),
      runBy('Ben', ['matters', 'reflect']),
    ]);
    expect([learners, unfinished, turns[0]?.learners, turns[5]?.learners]).toEqual([2, 1, 2, 1]);
    expect(totals?.least).toBe(totals?.greatest);
  });

  test('are empty and do not fail where nobody played', () => {
    expect(figures([])).toMatchObject({ learners: 0, totals: null, decisions: [], roads: [], questions: [] });
  });

  test('warn of a class under twenty, and not of one of twenty', () => {
    const of = (count: number) =>
      figures(Array.from({ length: count }, (_, index) => runBy(`L${index}`, hears, index)));
    expect([of(19).small, of(19).decisions[0]?.small]).toEqual([true, true]);
    expect([of(20).small, of(20).decisions[0]?.small]).toEqual([false, false]);
  });

  test.each<[string, readonly (readonly string[])[], string]>([
    ['a red duty that some left', [hears, hears, hears, leaves], 'red-missed'],
    [
      'fixing before hearing',
      [
        ['knee', ...fixes],
        ['knee', ...fixes],
      ],
      'fixed-first',
    ],
    [
      'a person nobody heard',
      [
        ['knee', 'bye'],
        ['knee', 'bye'],
      ],
      'never-heard',
    ],
    [
      'facts nobody was told',
      [
        ['knee', ...hears],
        ['knee', ...hears],
      ],
      'unheard-facts',
    ],
    [
      'a cue that went by',
      [
        ['knee', ...hears],
        ['knee', ...hears],
        ['knee', ...hears],
      ],
      'cue-missed',
    ],
    [
      'a class of two minds',
      [
        ['matters', 'reflect', 'knee', 'bye'],
        ['wait', 'matters', 'reflect', 'knee', 'bye'],
      ],
      'split',
    ],
  ])('call for a question about %s', (_, all, kind) => {
    const { questions } = figures(all.map((choices, index) => runBy(`L${index}`, choices, index)));
    expect(questions.map((question) => question.kind)).toContain(kind);
    expect(questions.length).toBeLessThanOrEqual(3);
  });

  test('call for a question about guesses that were far from what was said', () => {
    const guess = { understood: 0, listened: 2, included: 1 };
    const played = ['allotment', 'matters'].map(() => ['wait', 'ask', 'matters', 'reflect', 'knee', 'bye']);
    const { questions } = figures(played.map((choices, index) => handIn(`L${index}`, choices, { guess }, index)));
    expect(questions.map(({ kind }) => kind)).toContain('guessed-apart');
  });
});

describe('a choice is well timed', () => {
  test.each<[Code, boolean]>([
    ['reflect-complex', true],
    ['share-with-permission', true],
    ['plan-together', true],
    ['speak-up', true],
    ['half-fix', false],
    ['early-options', false],
    ['early-plan', false],
    ['unsolicited-fix', false],
    ['leading-question', false],
    ['interrupt', false],
  ])('%s: %s', (code, is) => {
    expect(isWellTimed(code)).toBe(is);
  });
});

describe('the point-biserial correlation', () => {
  test.each<[string, readonly (readonly [boolean, number])[], number | null]>([
    [
      'is 1 where choosing well and the total go together exactly',
      [
        [true, 80],
        [true, 80],
        [false, 20],
        [false, 20],
      ],
      1,
    ],
    [
      'is -1 where they go against each other exactly',
      [
        [false, 80],
        [true, 20],
      ],
      -1,
    ],
    [
      'is 0 where they have nothing to do with each other',
      [
        [true, 80],
        [false, 80],
        [true, 20],
        [false, 20],
      ],
      0,
    ],
    // Worked by hand: M1 70, M0 40, s = sqrt(496), p 3/5: 30 / 22.271 x 0.4899.
    [
      'is between',
      [
        [true, 80],
        [true, 80],
        [true, 50],
        [false, 60],
        [false, 20],
      ],
      0.6599,
    ],
    [
      'is none where all chose well',
      [
        [true, 80],
        [true, 20],
      ],
      null,
    ],
    [
      'is none where all have one total',
      [
        [true, 50],
        [false, 50],
      ],
      null,
    ],
    ['is none of nobody', [], null],
  ])('%s', (_, pairs, expected) => {
    const found = pointBiserial(pairs);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 3);
  });
});

describe('the turn at which something first happened', () => {
  test.each<[string, readonly (number | null)[], number | null]>([
    ['is the one in the middle', [0, 4, 9], 4],
    ['is the later of two in the middle', [0, 4, 6, 9], 6],
    ['is never, where that is in the middle', [0, null, null], null],
    ['counts never as the last of all', [0, 4, null], 4],
    ['is never for nobody', [], null],
  ])('%s', (_, turns, median) => {
    expect(firstTimes(turns).median).toBe(median);
  });
});

describe('a thousand random playings', () => {
  test('give the figures of a plain recount', { timeout: 120_000 }, async () => {
    const scenario = await loadStory('is-bob-ready');
    const all = Array.from({ length: 1000 }, (_, index) => {
      const run = randomRun(scenario, index + 1);
      return index % 10 === 0 ? upTo(run, 3 + (index % 7)) : run;
    });
    const check = createVerifier([scenario]);
    const played = playedBy(
      all.map((run, index) => check.check(foundRun(encodeRun(run, scenario), `L${index}`))),
      'best',
    );
    const found = scenarioFigures(scenario, played);

    // The recount walks plain replays and counts into one flat table of strings.
    const replayer = createReplayer(scenario);
    const count: Record<string, number> = {};
    const add = (key: string, more = 1) => {
      count[key] = (count[key] ?? 0) + more;
    };
    let sum = 0;
    for (const run of all) {
      const replayed = replayer.replay(run);
      if (!replayed.ok) throw new Error('a played run was refused');
      const { beats, turns, ended, told } = replayed.value;
      const score = scoreOf(scenario, turns);
      const acted = beats.flatMap((beat) => (beat.kind === 'acted' ? [beat] : []));
      acted.forEach((beat, turn) => {
        add(`turn ${turn}`);
        add(`choice ${turn} ${beat.choice}`);
        add(`code ${turn} ${beat.choice} ${beat.code}`);
        add(`road ${turn} ${acted[turn - 1]?.choice ?? null} ${beat.choice} null`);
      });
      if (ended) add(`road ${acted.length} ${acted.at(-1)?.choice ?? null} null ${endingOf(beats)}`);
      for (const fact of told) add(`told ${fact}`);
      add(score.heardAt === null ? 'heard never' : `heard ${score.heardAt}`);
      if (ended) {
        add('finished');
        add(`headline ${score.headline}`);
        sum += score.total;
      }
    }

    const mine: Record<string, number> = {};
    for (const { turn, learners } of found.turns) mine[`turn ${turn}`] = learners;
    for (const { turn, options } of found.decisions) {
      for (const { id, chosen, codes } of options) {
        if (chosen > 0) mine[`choice ${turn} ${id}`] = chosen;
        for (const each of codes) mine[`code ${turn} ${id} ${each.code}`] = each.count;
      }
    }
    for (const { turn, from, to, ending, learners } of found.roads)
      mine[`road ${turn} ${from} ${to} ${ending}`] = learners;
    for (const { id, told } of found.facts) if (told > 0) mine[`told ${id}`] = told;
    found.heard.byTurn.forEach((learners, turn) => {
      if (learners > 0) mine[`heard ${turn}`] = learners;
    });
    mine['heard never'] = found.heard.never;
    mine.finished = found.learners - found.unfinished;
    for (const [headline, learners] of Object.entries(found.headlines))
      if (learners > 0) mine[`headline ${headline}`] = learners;
    const kept = new Set(scenario.manifest.facts.filter((fact) => fact.kept).map(({ id }) => `told ${id}`));
    expect(mine).toEqual(Object.fromEntries(Object.entries(count).filter(([key]) => !kept.has(key))));
    expect(found.totals?.mean).toBeCloseTo(sum / (count.finished ?? 0), 9);

    for (const { turn, learners, options } of found.decisions) {
      expect(options.reduce((all, { chosen }) => all + chosen, 0)).toBe(learners);
      expect(options.every(({ offered, chosen }) => chosen <= offered && offered <= learners)).toBe(true);
      const others = found.decisions.filter((each) => each.turn === turn);
      expect(others.reduce((all, each) => all + each.learners, 0)).toBe(count[`turn ${turn}`]);
    }
    expect(new Set(found.decisions.map(({ key }) => key)).size).toBe(found.decisions.length);
  });
});
