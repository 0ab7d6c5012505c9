/** Finds the places of a script by playing it over and over, the same way every time. */
import { type ChoiceId, type Seed, seedOf } from '../base/base.ts';
import { mix, stream } from '../base/mix.ts';
import { type Conversation, createOpener, type Opener } from '../conversation/conversation.ts';
import { placesOf, type Road, roadOf } from '../run/roads.ts';
import type { Places } from '../scenario/places.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** More choices than any visit holds. */
const CHOICES_MAX = 60;
const PLAYS = 100;

interface Begun {
  readonly seed: Seed;
  readonly choices: readonly ChoiceId[];
}

/** Goes on from a beginning, taking what was seldom taken so far more often. */
function wander(conversation: Conversation, chance: () => number, taken: Map<ChoiceId, number>): void {
  while (!conversation.ended && conversation.choices.length < CHOICES_MAX) {
    const weights = conversation.offered.map(({ id }) => 1 / (1 + (taken.get(id) ?? 0)));
    let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    const picked = (conversation.offered[at] ?? conversation.offered[0])?.id;
    if (picked === undefined || conversation.choose(picked) !== null) return;
    taken.set(picked, (taken.get(picked) ?? 0) + 1);
  }
}

function playedOn(opener: Opener, { seed, choices }: Begun): Conversation {
  const conversation = opener.open(seed);
  for (const choice of choices) if (conversation.choose(choice) !== null) break;
  return conversation;
}

/** Half begin as they please, half with part of an exemplar: good play reaches places that chance does not. */
function beginningOf(play: number, exemplars: readonly Begun[]): Begun {
  const model = exemplars[(play >> 1) % Math.max(1, exemplars.length)];
  const seed = seedOf(mix(play, 0));
  if (model === undefined || play % 2 === 0) return { seed, choices: [] };
  return { seed: model.seed, choices: model.choices.slice(0, mix(play, 2) % (model.choices.length + 1)) };
}

/** The places and ways that the exemplars and a sample of plays come by; a rare one may be missing. */
export function sampledPlaces(scenario: Scenario, exemplars: readonly Begun[], plays: number = PLAYS): Places {
  const opener = createOpener(scenario);
  const taken = new Map<ChoiceId, number>();
  const roads: Road[] = exemplars.map((exemplar) => roadOf(playedOn(opener, exemplar)));
  for (let play = 0; play < plays; play += 1) {
    const conversation = playedOn(opener, beginningOf(play, exemplars));
    wander(conversation, stream(mix(play, 1)), taken);
    roads.push(roadOf(conversation));
  }
  return placesOf(roads);
}
