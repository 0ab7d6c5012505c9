/** What the commands print: plain JSON, and plain text for a person at a terminal. */
import { familyOf } from '../codebook/codebook.ts';
import type { Score } from '../codebook/score.ts';
import type { Beat } from '../conversation/beats.ts';
import { encodeRun } from '../run/codec.ts';
import { endingOf, type Playthrough, scoreOf } from '../run/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';

function lineOf(beat: Beat, scenario: Scenario): object | null {
  switch (beat.kind) {
    case 'spoke': {
      const { speaker, moods, poses, cues, facts, grants, refuses, asksAdvice, ...rest } = beat.tags;
      if (beat.text === '') return null;
      const lists = { cues, facts, grants, refuses };
      const told = Object.entries(lists).filter(([, list]) => list.length > 0);
      return {
        kind: 'spoke',
        speaker: speaker ?? null,
        text: beat.text,
        ...(moods[0] ? { mood: moods[0].mood } : {}),
        ...(poses[0] ? { pose: poses[0].pose } : {}),
        ...Object.fromEntries(told),
        ...(asksAdvice ? { asksAdvice } : {}),
        ...rest,
      };
    }
    case 'acted':
      return { ...beat, speaker: scenario.manifest.you.id, family: familyOf(beat.code) };
    default:
      return { ...beat, speaker: scenario.manifest.you.id };
  }
}

export interface Shown {
  readonly run: Playthrough['run'];
  readonly code: string;
  readonly transcript: readonly object[];
  readonly offered: readonly { readonly id: string; readonly text: string; readonly move: string | null }[];
  readonly ended: boolean;
  readonly ending: string | null;
  /** Of the turns so far, whether or not it has ended. */
  readonly score: Score;
}

/** A playthrough as JSON. */
export const shown = (scenario: Scenario, play: Playthrough): Shown => ({
  run: play.run,
  code: encodeRun(play.run, scenario),
  transcript: play.beats.map((beat) => lineOf(beat, scenario)).filter((line) => line !== null),
  offered: play.offered.map(({ id, text, tags }) => ({ id, text, move: tags.move ?? null })),
  ended: play.ended,
  ending: endingOf(play.beats),
  score: scoreOf(scenario, play.turns),
});

/** A beat as a line of text; '' where there is nothing to read. */
export function readable(beat: Beat, scenario: Scenario): string {
  if (beat.kind !== 'spoke') return `\n> ${beat.text}\n`;
  if (beat.text === '') return '';
  const name = scenario.manifest.cast.find((member) => member.id === beat.tags.speaker)?.name;
  const later = beat.tags.later === undefined ? '' : `\n--- ${beat.tags.later} ---\n`;
  return `${later}${name === undefined ? beat.text : `${name}: ${beat.text}`}`;
}
