import { describe, expect, test } from 'vitest';
import type { ChoiceId } from '../../src/base/base.ts';
import { seedOf } from '../../src/base/base.ts';
import { stream } from '../../src/base/mix.ts';
import { createOpener } from '../../src/conversation/conversation.ts';
import { createReplayer, endingOf } from '../../src/run/replay.ts';
import { newRun } from '../../src/run/run.ts';
import type { Manifest } from '../../src/scenario/manifest.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { createChart } from '../../src/studio/explore/chart.ts';
import { type Exploration, explore } from '../../src/studio/explore/explore.ts';
import { made } from './explore-made.ts';
import { enumerated, type PlainView } from './explore-plain.ts';
import { drawnStations, drawnStory, stories } from './explore-stories.ts';
import { visitInk, visitManifest } from './explore-visit.ts';

const manifest: Partial<Manifest> = {
  facts: [
    { id: 'jean', layer: 2, core: true, what: 'Jean' },
    { id: 'clot', layer: 1, what: 'a clot' },
  ],
  cues: [{ id: 'nights', what: 'the nights' }],
  things: [
    { id: 'boots', what: 'boots' },
    { id: 'photo', what: 'a photograph' },
  ],
  endings: ['warm', 'cold', 'end'].map((id) => ({ id, title: id })),
};

/** Set it higher to look harder: `EXPLORE_DRAWN=1000 npx vitest run tests/studio/explore`. */
const DRAWN = Number(process.env.EXPLORE_DRAWN ?? 60);

const sorted = (list: Iterable<string>) => [...list].sort();
const missing = (found: Exploration, kind: string) =>
  sorted(found.unreachable.filter((each) => each.kind === kind).map(({ id }) => id));
const without = (all: readonly string[], met: ReadonlySet<string>) => sorted(all.filter((id) => !met.has(id)));

/** What both ways of looking can say, in the same words. */
const fromExploring = (found: Exploration) => ({
  endings: sorted(found.endings.map(({ id, paths }) => `${id} ${paths}`)),
  turns: found.turns,
  paths: found.paths,
  score: found.score,
  neverHeard: found.pathsNeverHeard,
  deadEnds: sorted(new Set(found.deadEnds.map(({ kind }) => kind))),
  untold: missing(found, 'fact'),
  undropped: missing(found, 'cue'),
  unoffered: missing(found, 'choice'),
  unended: missing(found, 'ending'),
});

function fromEnumerating(scenario: Scenario, plain: PlainView) {
  const ended = plain.paths.filter(({ broke }) => !broke);
  const turns = ended.map((path) => path.turns);
  const totals = plain.paths.map(({ total }) => total).sort((a, b) => a - b);
  const met = new Set(plain.paths.map(({ ending }) => ending ?? ''));
  const dead = plain.paths.flatMap(({ broke, ending }) =>
    broke ? ['story-broke'] : ending === null ? ['no-ending'] : [],
  );
  return {
    endings: sorted(
      Array.from(
        new Set(ended.flatMap(({ ending }) => ending ?? [])),
        (id) => `${id} ${ended.filter(({ ending }) => ending === id).length}`,
      ),
    ),
    turns: { min: Math.min(...turns), max: Math.max(...turns) },
    paths: plain.paths.length,
    score: {
      min: totals[0],
      mean: Math.round((10 * totals.reduce((sum, total) => sum + total, 0)) / totals.length) / 10,
      p95: totals[Math.ceil(0.95 * totals.length) - 1],
      max: totals.at(-1),
    },
    neverHeard: ended.filter(({ heard }) => !heard).length,
    deadEnds: sorted(new Set(dead)),
    untold: without(['jean', 'clot'], plain.facts),
    undropped: without(['nights'], plain.cues),
    unoffered: without(scenario.choiceIds, plain.offered),
    unended: without(['warm', 'cold', 'end'], met),
  };
}

describe('exploring with states merged', () => {
  test.each(stories.slice(0, -1))('finds what plain enumeration finds: %s', async (_, ink) => {
    const scenario = await made(ink, manifest);
    expect(fromExploring(explore(scenario))).toEqual(fromEnumerating(scenario, enumerated(scenario)));
  });

  test.each([
    ['of hubs and gates', drawnStory],
    ['of stations, pools and tunnels', drawnStations],
  ])('finds what plain enumeration finds in sixty stories drawn by lot, %s', { timeout: 120_000 }, async (_, drawn) => {
    let merged = 0;
    for (let seed = 1; seed <= DRAWN; seed += 1) {
      const scenario = await made(drawn(seed), manifest);
      const plain = enumerated(scenario);
      const found = explore(scenario);
      expect(fromExploring(found), `story ${seed}\n${drawn(seed)}`).toEqual(fromEnumerating(scenario, plain));
      if (found.states < plain.paths.length) merged += 1;
    }
    expect(merged).toBeGreaterThan(DRAWN / 3);
  });

  test('counts no state twice whose future is the same', async () => {
    const ink = `-> a
=== a
+ [One. # id: one # move: affirm] Ah. -> b
+ [Two. # id: two # move: dismiss] Oh. -> b
=== b
+ [Three. # id: three # move: affirm] Ah. # ending: end
-> END`;
    expect(explore(await made(ink, manifest))).toMatchObject({ states: 3, edges: 3, paths: 2 });
  });

  test('walks a visit of usual length to every state', async () => {
    const found = explore(await made(visitInk(12), visitManifest));
    expect(found).toMatchObject({ exhaustive: true, turns: { min: 14, max: 14 }, deadEnds: [], unreachable: [] });
    expect(found.states).toBeLessThan(5000);
  });

  test('gives ways to each ending that a replay follows', async () => {
    const scenario = await made(visitInk(4), visitManifest);
    const { endings } = explore(scenario);
    expect(endings.map(({ id }) => id).sort()).toEqual(['drawer', 'sings']);
    for (const { id, choices } of endings) {
      const played = createReplayer(scenario).replay({ ...newRun(scenario, seedOf(1)), choices });
      expect(played.ok && endingOf(played.value.beats)).toBe(id);
    }
  });
});

describe('the chart of a story', () => {
  test('says at every step of a random playing what the conversation says', async () => {
    const scenario = await made(visitInk(8), visitManifest);
    const chart = createChart(scenario, seedOf(1));
    const opener = createOpener(scenario);
    const chance = stream(7);
    for (let play = 0; play < 60; play += 1) {
      const live = opener.open(seedOf(1));
      let { moment } = chart.start();
      while (!live.ended) {
        expect(sorted(moment.place.options.map(({ id }) => id))).toEqual(sorted(live.offered.map(({ id }) => id)));
        expect(moment.standing).toEqual(live.standing);
        const index = Math.floor(chance() * moment.place.options.length);
        live.choose(moment.place.options[index]?.id as ChoiceId);
        moment = chart.take(moment, index).moment;
      }
      expect(moment.place.options).toEqual([]);
      expect(moment.standing).toEqual(live.standing);
    }
  });
});

describe('faults of a script', () => {
  test('are named: an end that tells no ending, and a reply that goes round in a circle', async () => {
    const scenario = await made(stories.at(-1)![1], manifest);
    const { deadEnds, unreachable } = explore(scenario);
    expect(deadEnds).toMatchObject([
      { kind: 'no-ending', choices: ['stop'] },
      { kind: 'endless-loop', choices: ['round', 'in'], at: expect.stringMatching(/^loop/) },
    ]);
    expect(unreachable).toContainEqual({ kind: 'choice', id: 'never' });
    expect(unreachable).toContainEqual({ kind: 'knot', id: 'never' });
    expect(unreachable).toContainEqual({ kind: 'ending', id: 'warm' });
    expect(unreachable).toContainEqual({ kind: 'fact', id: 'jean' });
  });

  test('include a hub without a way out', async () => {
    const ink = `-> a
=== a
+ [Out. # id: out # move: affirm] So. # ending: end
  -> END
+ [In. # id: in # move: affirm] -> b
=== b
+ [Round. # id: round # move: affirm] -> b`;
    const { deadEnds, turns, paths } = explore(await made(ink, manifest));
    expect(deadEnds).toEqual([{ kind: 'no-way-out', choices: ['in'] }]);
    expect(turns).toEqual({ min: 1, max: 1 });
    expect(paths).toBeNull();
  });

  test('include turns that can go on for ever before the end', async () => {
    const ink = `-> a
=== a
+ [On. # id: on # move: affirm] -> a
+ [Out. # id: out # move: affirm] So. # ending: end
  -> END`;
    expect(explore(await made(ink, manifest)).turns).toEqual({ min: 1, max: null });
  });

  test('include an opening that never comes to a choice', async () => {
    const { deadEnds } = explore(await made('-> a\n=== a\n-> b\n=== b\n-> a', manifest));
    expect(deadEnds).toMatchObject([{ kind: 'endless-loop', choices: [] }]);
  });
});

describe('a bound', () => {
  test('stops the walk, which then says so', async () => {
    const found = explore(await made(visitInk(12), visitManifest), { states: 200 });
    expect(found).toMatchObject({ exhaustive: false, stopped: 'states' });
    expect(found.states).toBeLessThan(250);
    expect(found.paths).toBeNull();
  });

  test('is reached where the memory is full, and what was seen by then is told', async () => {
    let looks = 0;
    const isFull = () => {
      looks += 1;
      return looks === 2;
    };
    const found = explore(await made(visitInk(12), visitManifest), { isFull });
    expect(found).toMatchObject({ exhaustive: false, stopped: 'memory', paths: null });
    expect(found.endings.length).toBeGreaterThan(0);
  });

  test('leaves ways to what was seen that a replay follows', async () => {
    const scenario = await made(visitInk(12), visitManifest);
    const { endings } = explore(scenario, { states: 200 });
    expect(endings.length).toBeGreaterThan(0);
    for (const { id, choices } of endings) {
      const played = createReplayer(scenario).replay({ ...newRun(scenario, seedOf(1)), choices });
      expect(played.ok && endingOf(played.value.beats)).toBe(id);
    }
  });
});

describe('hearing', () => {
  test('is lost at the turn after which no way leads to it', async () => {
    const ink = `-> a
=== a
+ [What matters? # id: ask # move: ask-what-matters] Jean. # fact: jean
  -> b
+ [Right. # id: right # move: take-over] Oh. -> c
=== b
+ [Jean. # id: jean # move: reflect-simple] Yes. # ending: warm
  -> END
=== c
+ [And? # id: and # move: open-question] No. # ending: cold
  -> END`;
    const found = explore(await made(ink, manifest));
    expect(found.hearingLost).toEqual({ turn: 1, choices: ['right'] });
    expect(found.neverHeard).toBe(1);
  });
});
