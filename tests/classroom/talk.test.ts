import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId, Seed } from '../../src/base/base.ts';
import { stream } from '../../src/base/mix.ts';
import { openPlainly, openQuickly, type Talk, type Talks } from '../../src/classroom/checking/talk.ts';
import { Unsure } from '../../src/conversation/quick/content.ts';
import { createFollower } from '../../src/conversation/quick/quick.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { loadStory, storyIds } from '../exemplars.ts';
import { tiny } from '../tiny.ts';

const inOrder = ({ offered }: Pick<Talk, 'offered'>) => offered.toSorted((a, b) => a.index - b.index);

const shown = (talk: Talk) => ({
  lines: talk.lines,
  offered: inOrder(talk),
  turns: talk.turns,
  told: [...talk.told],
  error: talk.error,
});

/** Holds one conversation both ways, now and then naming a choice that is not there, and expects the same all along. */
function expectTheSame(plain: Talks, quick: Talks, draw: number, ids: readonly ChoiceId[]): void {
  const next = stream(draw);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(next() * list.length)];
  const [one, other] = [plain.open(draw as Seed), quick.open(draw as Seed)];
  expect(shown(other)).toEqual(shown(one));
  for (let step = 0; step < 60 && one.offered.length > 0; step += 1) {
    const choice = next() < 0.02 ? pick(ids) : pick(inOrder(one))?.id;
    if (choice === undefined) return;
    const wrong = one.choose(choice);
    expect(other.choose(choice)).toEqual(wrong);
    if (wrong !== null) return;
    expect(shown(other)).toEqual(shown(one));
  }
}

describe('a conversation followed quickly is the one that is held', () => {
  let stories: readonly Scenario[];
  beforeAll(async () => {
    stories = await Promise.all(storyIds().map(loadStory));
  }, 60_000);

  test.each(storyIds())('word by word, in %s, one after another', (id) => {
    const scenario = stories.find(({ manifest }) => manifest.id === id)!;
    const [plain, quick] = [openPlainly(scenario), openQuickly(scenario)];
    for (let draw = 1; draw <= 80; draw += 1) expectTheSame(plain, quick, draw, scenario.choiceIds);
  });

  test.each(storyIds())('without any help from Ink, in %s', (id) => {
    const scenario = stories.find(({ manifest }) => manifest.id === id)!;
    const follower = createFollower(scenario);
    for (let draw = 1; draw <= 80; draw += 1) {
      const next = stream(draw);
      const talk = follower.open(draw as Seed);
      while (talk.offered.length > 0) talk.choose(talk.offered[Math.floor(next() * talk.offered.length)]!.id);
    }
  });
});

const back = '\n+ again # id: again # move: affirm\n-> start\n+ stop # id: stop # move: affirm\n-> END\n';

/** Ink that our scripts use, and Ink that is left to Ink. */
const known: readonly (readonly [string, string])[] = [
  [
    'choices that can be taken once',
    `Hello.\n* [once] # id: once # move: affirm\nYes. # speaker: bob\n-> start${back}`,
  ],
  ['words said again', `Hello.\n* [once]said # id: once # move: affirm\n-> start${back}`],
  ['words that depend on visits', `{start > 2:Three.|Less.} {start == 1:First.}${back}`],
  ['empty lines and lone tags', `# place: kitchen\n\n  Hello.   There.  # mood: warm\n# mood: wary${back}`],
  ['tunnels', `-> aside ->\nBack.${back}\n=== aside\nAside. {trust > 4:More.}\n->->`],
  ['threads', `<- more\nHere.${back}\n=== more\n+ [more] # id: more # move: affirm\n-> start`],
  [
    'a tunnel that is told where to go on',
    `-> ask(-> after)\n=== ask(-> next)\n+ [a] # id: a # move: affirm\nA.\n-> next\n=== after\nAfter.${back}`,
  ],
  ['temporary variables', `~ temp n = 2\n~ n = n + 1\n{n == 3:Three.}{n * 2 == 6:Six.}${back}`],
  ['choices counted', `{CHOICE_COUNT() == 0:None.}\n* [a] # id: a # move: affirm\n-> start\n${back}`],
  ['what the engine is asked', `{leave("care"):May.|May not.} {knows("jean"):Knows.}${back}`],
];
const strange: readonly (readonly [string, string])[] = [
  ['a shuffle', `{~One.|Two.|Three.}${back}`],
  ['a sequence', `{One.|Two.|Three.}${back}`],
  ['glue', `One <>\n two.${back}`],
  ['a number that is said', `{trust} it is.${back}`],
  ['a function', `{twice(2) == 4:Four.}${back}\n=== function twice(x)\n~ return x * 2`],
  ['a list', `{LIST_COUNT(sides) == 0:None.}${back}\nLIST sides = left, right`],
  ['turns since', `{TURNS_SINCE(-> start) == 0:Now.}${back}`],
  ['a choice that takes itself', `Hello.\n* -> again\n= again\nAgain.${back}`],
  ['an end that was forgotten', 'Hello.\n* [a] # id: a # move: affirm\nGone.'],
];

describe('a conversation is followed, or left to Ink, with', () => {
  test.each([...known, ...strange])('%s', async (_, ink) => {
    const scenario = await tiny(ink);
    const [plain, quick] = [openPlainly(scenario), openQuickly(scenario)];
    for (let draw = 1; draw <= 12; draw += 1) expectTheSame(plain, quick, draw, scenario.choiceIds);
  });

  test.each(strange)('nothing taken for sure of %s', async (_, ink) => {
    const scenario = await tiny(ink);
    expect(() => {
      const talk = createFollower(scenario).open(1 as Seed);
      while (talk.offered.length > 0) talk.choose(talk.offered[0]!.id);
    }).toThrow(Unsure);
  });

  test.each(known)('no need of Ink for %s', async (_, ink) => {
    const scenario = await tiny(ink);
    const talk = createFollower(scenario).open(1 as Seed);
    for (let step = 0; step < 5 && talk.offered.length > 0; step += 1) talk.choose(talk.offered[0]!.id);
    expect(talk.lines).toBeDefined();
  });
});
