/** A playthrough as a list of what was done, each with what came of it. */
import type { ChoiceId } from '../base/base.ts';
import type { Beat, Spoke } from '../conversation/beats.ts';
import type { TurnShown } from '../run/debrief.ts';
import { toldSoFar } from '../run/exchanges.ts';
import type { Playthrough } from '../run/replay.ts';

/** One choice of a run: a turn, or a glance, which takes none. */
export interface Step {
  /** How many choices came before it: what *try from here* keeps. */
  readonly step: number;
  readonly choice: ChoiceId;
  readonly text: string;
  /** Null for a glance and in a story without codes. */
  readonly turn: TurnShown | null;
  /** What was said to it, up to the next choice. */
  readonly reply: readonly Spoke[];
  /** Ids of facts told in it for the first time in this run. */
  readonly tells: readonly string[];
  /** Trust after it, 0 to 10. */
  readonly trust: number;
  /** The person has been heard by now. */
  readonly heard: boolean;
}

/** The facts of the lines that follow each choice, to the end of the story. */
function factsAfter(beats: readonly Beat[]): readonly (readonly string[])[] {
  const facts: string[][] = [[]];
  for (const beat of beats) {
    if (beat.kind === 'spoke') facts.at(-1)?.push(...beat.tags.facts);
    else facts.push([]);
  }
  return facts;
}

interface Known {
  readonly turns: readonly TurnShown[];
  readonly heardAt: number | null;
  /** 0 to 10. */
  readonly trustStart: number;
}

/** Every choice of a playthrough, in order. */
export function stepsOf(play: Playthrough, { turns, heardAt, trustStart }: Known): readonly Step[] {
  const [opening = [], ...after] = factsAfter(play.beats);
  const told = new Set(opening);
  let trust = trustStart;
  let heard = false;
  const { exchanges } = toldSoFar(play.beats);
  const done = exchanges.flatMap(({ said, lines }) => (said === null ? [] : [{ said, lines }]));
  return done.map(({ said, lines }, step) => {
    const turn = said.kind === 'acted' ? (turns[said.turn] ?? null) : null;
    if (said.kind === 'acted') trust = said.trust;
    heard ||= heardAt !== null && turn?.index === heardAt;
    const tells = [...new Set(after[step] ?? [])].filter((fact) => !told.has(fact));
    for (const fact of tells) told.add(fact);
    return { step, choice: said.choice, text: said.text, turn, reply: lines, tells, trust, heard };
  });
}

/** A glance is an aside; in a story without codes every choice counts. */
export const isAside = (step: Step, scored: boolean): boolean => scored && step.turn === null;
