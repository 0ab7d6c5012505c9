/** What there is to hear: the place, the sounds of the newest lines, and the room when nobody speaks. */
import { beforeAll, describe, expect, test } from 'vitest';
import { toldSoFar } from '../../src/run/exchanges.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { type Heard, heardNow } from '../../src/sound/heard.ts';
import { played, tiny, tinyManifest } from '../tiny.ts';

const INK = `
Rain. # sound: rain
A clock. # sound: clock
Hello. # speaker: bob
* [(You wait.) # id: wait # move: hold-silence]
  He gets up. # sound: kettle
  * * [(You wait.) # id: on # move: hold-silence]
    You go out together. # place: allotment # sound: door
    * * * [(You wait.) # id: out # move: hold-silence]
      Weeks on. # later: Weeks on # place: ward # sound: trolley
      -> END
`;

let scenario: Scenario;
beforeAll(async () => {
  scenario = await tiny(INK);
});

type At = readonly [choices: readonly string[], moment?: { readonly silence?: boolean; readonly later?: boolean }];

function heardAt([choices, { silence = false, later = false } = {}]: At): Heard {
  const play = played(scenario, choices);
  const told = toldSoFar(play.beats);
  const lines = silence ? [] : ((later ? told.later : told.exchanges.at(-1))?.lines ?? []);
  return heardNow(scenario, play, { lines, silence, later, mark: '' });
}

describe('what is heard', () => {
  test.each<readonly [string, At, Pick<Heard, 'place' | 'sounds'>]>([
    ['at the opening is what its lines bring', [[]], { place: 'clinic', sounds: ['rain', 'clock'] }],
    ['after a choice is only what is new', [['wait']], { place: 'clinic', sounds: ['kettle'] }],
    [
      'in a silence is the clock of the room, and nothing of the answer',
      [['wait'], { silence: true }],
      { place: 'clinic', sounds: ['clock'] },
    ],
    ['somewhere else is that place', [['wait', 'on']], { place: 'outdoors', sounds: ['door'] }],
    [
      'in a silence before going out is still of the room',
      [['wait', 'on'], { silence: true }],
      { place: 'clinic', sounds: ['clock'] },
    ],
    [
      'in a silence where there is no clock is the place alone',
      [['wait', 'on', 'out'], { silence: true }],
      { place: 'outdoors', sounds: [] },
    ],
    ['at the end is nothing of the weeks after', [['wait', 'on', 'out']], { place: 'outdoors', sounds: [] }],
    [
      'weeks later is what those bring',
      [['wait', 'on', 'out'], { later: true }],
      { place: 'clinic', sounds: ['trolley'] },
    ],
  ])('%s', (_, at, expected) => expect(heardAt(at)).toMatchObject(expected));

  test.each([
    ['a home, on a home visit', 'home-visit', 'home'],
    ['a clinic, before surgery', 'pre-surgery', 'clinic'],
    ['a meeting room, where a service is improved', 'improvement', 'meeting-room'],
  ] as const)('in a room nobody has described is %s', async (_, strand, place) => {
    const elsewhere = await tiny(INK, { ...tinyManifest, strand, place: 'a-new-room' });
    const moment = { lines: [], silence: false, later: false, mark: '' };
    expect(heardNow(elsewhere, played(elsewhere, []), moment).place).toBe(place);
  });
});
