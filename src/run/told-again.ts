import type { ChoiceId } from '../base/base.ts';
import type { Beat } from '../conversation/beats.ts';
import { readLineTags } from '../scenario/tags.ts';

/** A kept transcript as beats: words alone, without codes or pictures, for a run whose edition is gone. */
export function beatsOfTranscript(
  transcript: readonly { readonly who: string | null; readonly text: string }[],
): readonly Beat[] {
  return transcript.map(({ who, text }, index): Beat => {
    if (who === 'you') return { kind: 'picked', choice: `${index + 1}` as ChoiceId, text, look: null };
    return { kind: 'spoke', text, tags: readLineTags(who === null ? [] : [`speaker: ${who}`]) };
  });
}
