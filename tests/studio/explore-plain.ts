/** Plain enumeration: every playing, played by the conversation itself from its first line. Slow, and surely right. */
import { type ChoiceId, seedOf } from '../../src/base/base.ts';
import { type Conversation, createOpener } from '../../src/conversation/conversation.ts';
import { endingOf, scoreOf } from '../../src/run/replay.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export interface PlainPath {
  readonly choices: readonly ChoiceId[];
  readonly turns: number;
  readonly ending: string | null;
  readonly heard: boolean;
  readonly broke: boolean;
  readonly total: number;
}

export interface PlainView {
  readonly paths: readonly PlainPath[];
  readonly facts: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly offered: ReadonlySet<string>;
}

/** Throws where there are more than `most` paths: the test's story is too large. */
export function enumerated(scenario: Scenario, most = 20_000): PlainView {
  const opener = createOpener(scenario);
  const view = {
    paths: [] as PlainPath[],
    facts: new Set<string>(),
    cues: new Set<string>(),
    offered: new Set<string>(),
  };
  const replayed = (choices: readonly ChoiceId[]): Conversation => {
    const live = opener.open(seedOf(1));
    for (const choice of choices) live.choose(choice);
    return live;
  };
  const waiting: (readonly ChoiceId[])[] = [[]];
  for (let choices = waiting.pop(); choices !== undefined; choices = waiting.pop()) {
    const live = replayed(choices);
    for (const fact of live.standing.told) view.facts.add(fact);
    for (const beat of live.beats) if (beat.kind === 'spoke') for (const cue of beat.tags.cues) view.cues.add(cue);
    for (const { id } of live.offered) view.offered.add(id);
    for (const { id } of live.offered) waiting.push([...choices, id]);
    if (!live.ended) continue;
    if (view.paths.length >= most) throw new Error('too many paths for plain enumeration');
    view.paths.push({
      choices,
      turns: live.turns.length,
      ending: endingOf(live.beats),
      heard: live.standing.heardAt !== null,
      broke: live.error !== null,
      total: scoreOf(scenario, live.turns).total,
    });
  }
  return view;
}
