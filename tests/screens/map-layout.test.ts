import { describe, expect, test } from 'vitest';
import { mapOf } from '../../src/run/map.ts';
import { createReplayer } from '../../src/run/replay.ts';
import { roadOf } from '../../src/run/roads.ts';
import { type Label, layoutOf, wrapped } from '../../src/screens/map/drawing/layout.ts';
import { sampledPlaces } from '../../src/studio/roads.ts';
import { exemplarsOf, loadStory, storyIds } from '../exemplars.ts';

const stories = await Promise.all(storyIds().map(loadStory));
const cases = stories.flatMap((scenario) => {
  const exemplars = exemplarsOf(scenario);
  const places = sampledPlaces(scenario, [...exemplars.values()]);
  return [...exemplars].map(([name, run]) => [`${scenario.manifest.id}, ${name}`, { scenario, run, places }] as const);
});

const box: readonly Label[] = [{ roads: [0], lines: ['one', 'two'] }];

describe('the drawn map', () => {
  test.each(cases)('lets the road run from top to bottom: %s', async (_, { scenario, run, places }) => {
    const played = createReplayer(scenario).replay(run);
    if (!played.ok) throw new Error('the exemplar does not play');
    const map = mapOf(places, [roadOf(played.value)]);
    const layout = await layoutOf(map, new Map(map.order.map((id) => [id, box])));
    const tops = map.order.map((id) => layout.nodes.get(id)?.y ?? Number.NaN);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
  });

  test.each([
    ['keeps a short text whole', 'You wait.', ['You wait.']],
    [
      'breaks a longer one between words',
      'What would you be getting a new knee for?',
      ['What would you be getting a new', 'knee for?'],
    ],
    [
      'cuts the longest between words too',
      'You trusted your own watch over our clock. What was your line of work?',
      ['You trusted your own watch over', 'our clock. What was your line …'],
    ],
    [
      'says where it cuts the longest',
      'Before I look at anything at all, what would you most like to be able to do again?',
      ['Before I look at anything at all,', 'what would you most like to be …'],
    ],
  ])('%s', (_, text, lines) => {
    expect(wrapped(text)).toEqual(lines);
  });
});
