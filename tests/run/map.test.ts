import { beforeAll, describe, expect, test } from 'vitest';
import { mapOf } from '../../src/run/map.ts';
import { createReplayer } from '../../src/run/replay.ts';
import { placesOf, roadOf } from '../../src/run/roads.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { sampledPlaces } from '../../src/studio/roads.ts';
import { exemplarsOf, loadStory } from '../exemplars.ts';
import { BOOKS, played, tiny } from '../tiny.ts';

/** Two ways from the door, which meet again at the table; one line is drawn in from a pool. */
const FORK = `
At the door.
* [Go in. # id: in # move: open-question]
  -> hall
* [Wait. # id: wait # move: hold-silence]
  -> step
=== hall
The hall. # speaker: bob
<- pool(-> table)
* (look) [(Look at the boots.) # id: boots # look: boots]
  Muddy.
  -> hall
* [Sit down. # id: sit # move: interrupt]
  -> table
=== step
The step.
* [Knock. # id: knock # move: ask-permission]
  -> table
=== table
The table.
* [Stop here. # id: stop # move: affirm]
  Well then. # ending: done
  -> END
=== pool(-> next)
* [What matters? # id: matters # move: ask-what-matters]
  -> next
`;

let fork: Scenario;
beforeAll(async () => {
  fork = await tiny(FORK);
});

const road = (choices: readonly string[]) => roadOf(played(fork, choices));
const stops = (choices: readonly string[]) => road(choices).map(({ place, choices: made }) => [place, ...made]);

describe('a road', () => {
  test.each([
    ['names the knot of each choice', ['wait', 'knock'], [['start', 'wait'], ['step', 'knock'], ['table']]],
    [
      'keeps a look round in the place where it was taken',
      ['in', 'boots', 'sit'],
      [['start', 'in'], ['hall', 'boots', 'sit'], ['table']],
    ],
    [
      'counts a line from a pool as the place that drew it in',
      ['in', 'matters'],
      [['start', 'in'], ['hall', 'matters'], ['table']],
    ],
    [
      'comes to its ending',
      ['wait', 'knock', 'stop'],
      [['start', 'wait'], ['step', 'knock'], ['table', 'stop'], ['~done']],
    ],
  ])('%s', (_, choices, expected) => {
    expect(stops(choices)).toEqual(expected);
  });

  test('keeps the other ways of each place, and not what could be looked at', () => {
    expect(road(['in', 'boots', 'sit', 'stop']).map(({ others }) => others)).toEqual([['wait'], ['matters'], [], []]);
  });

  test('takes each coming back to one hub for a place of its own', async () => {
    const hub = roadOf(played(await tiny(BOOKS), ['ask', 'boots', 'matters']));
    expect(hub.map(({ place, choices }) => [place, ...choices])).toEqual([
      ['hub', 'ask'],
      ['hub~2', 'boots', 'matters'],
      ['hub~3'],
    ]);
  });
});

describe('a map of two roads', () => {
  const known = () => placesOf([road(['in', 'sit', 'stop']), road(['wait', 'knock', 'stop'])]);

  test('draws where they part and where they meet', () => {
    const { edges } = mapOf(known(), [road(['in', 'matters', 'stop']), road(['wait', 'knock', 'stop'])]);
    const between = edges.map(({ from, to, roads }) => [known().places[from], known().places[to], roads]);
    expect(between).toEqual([
      ['start', 'hall', [0]],
      ['hall', 'table', [0]],
      ['table', '~done', [0, 1]],
      ['start', 'step', [1]],
      ['step', 'table', [1]],
    ]);
  });

  test('is in the order in which the places are come to', () => {
    const { order } = mapOf(known(), [road(['wait', 'knock', 'stop'])]);
    expect(order.map((id) => known().places[id])).toEqual(['start', 'step', 'table', '~done']);
  });

  test('knows nothing of a place that no road came by, but that it is there', () => {
    const { nodes } = mapOf(known(), [road(['wait', 'knock'])]);
    const blank = nodes.filter(({ passes }) => passes.length === 0);
    expect(blank).toEqual([
      { id: known().places.indexOf('hall'), passes: [] },
      { id: known().places.indexOf('~done'), passes: [] },
    ]);
  });

  test('takes in a place that was not known', () => {
    const { nodes, edges } = mapOf({ places: ['start'], ways: [] }, [road(['wait'])]);
    expect([nodes.length, edges]).toEqual([2, [{ from: 0, to: 1, roads: [0] }]]);
  });
});

describe('the map of Is Bob ready?', async () => {
  const scenario = await loadStory('is-bob-ready');
  const exemplars = [...exemplarsOf(scenario).values()];
  const places = sampledPlaces(scenario, exemplars);
  const replayer = createReplayer(scenario);
  const walked = exemplars.map((run) => {
    const play = replayer.replay(run);
    if (!play.ok) throw new Error('the exemplar does not play');
    return { run, road: roadOf(play.value) };
  });

  test('has every choice of every exemplar', () => {
    const { nodes } = mapOf(
      places,
      walked.map((each) => each.road),
    );
    for (const [number, { run }] of walked.entries()) {
      const passes = nodes.flatMap((node) => node.passes).filter((pass) => pass.road === number);
      const onMap = passes.toSorted((a, b) => a.stop.step - b.stop.step).flatMap(({ stop }) => stop.choices);
      expect(onMap).toEqual(run.choices);
    }
  });

  test('has between 10 and 40 places, and is the same each time it is made', () => {
    expect(places.places.length).toBeGreaterThanOrEqual(10);
    expect(places.places.length).toBeLessThanOrEqual(40);
    expect(sampledPlaces(scenario, exemplars)).toEqual(places);
  });
});
