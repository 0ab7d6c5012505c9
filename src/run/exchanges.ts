/** A playthrough cut into exchanges: what the clinician did and what came of it. */
import type { Beat, Spoke } from '../conversation/beats.ts';

export interface Exchange {
  /** What the clinician said or did; null for the opening. */
  readonly said: Exclude<Beat, Spoke> | null;
  readonly lines: readonly Spoke[];
}

export interface Told {
  readonly exchanges: readonly Exchange[];
  /** *Weeks later*, once the conversation is over; null before. */
  readonly later: { readonly label: string; readonly lines: readonly Spoke[] } | null;
}

const withLine = (exchanges: readonly Exchange[], line: Spoke): readonly Exchange[] => {
  const last = exchanges.at(-1) ?? { said: null, lines: [] };
  return [...exchanges.slice(0, -1), { ...last, lines: [...last.lines, line] }];
};

/** The person's closing sentences belong to the debrief and are left out. */
export function toldSoFar(beats: readonly Beat[]): Told {
  let exchanges: readonly Exchange[] = [];
  let later: { readonly label: string; readonly lines: readonly Spoke[] } | null = null as Told['later'];
  for (const beat of beats) {
    if (beat.kind !== 'spoke') exchanges = [...exchanges, { said: beat, lines: [] }];
    else if (beat.tags.felt !== undefined) continue;
    else if (beat.tags.later !== undefined) later = { label: beat.tags.later, lines: [beat] };
    else if (later !== null) later = { ...later, lines: [...later.lines, beat] };
    else exchanges = withLine(exchanges, beat);
  }
  return { exchanges, later };
}
