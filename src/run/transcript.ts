import type { Playthrough } from './replay.ts';

/** What was said in a run, line by line: `you` for the clinician, null for the narrator. */
export type Transcript = readonly { readonly who: string | null; readonly text: string }[];

/** The words of a playthrough without what they carried: what is still there when its edition is gone. */
export const transcriptOf = (play: Playthrough): { who: string | null; text: string }[] =>
  play.beats
    .filter((beat) => beat.text !== '')
    .map((beat) => ({ who: beat.kind === 'spoke' ? (beat.tags.speaker ?? null) : 'you', text: beat.text }));
