/** What is heard, in words. Fetched only where something is to be heard. */
import { hasClock } from '../../sound/heard.ts';
import { captionOf, silenceCaption } from '../../words/senses.ts';
import type { Shown } from './senses.tsx';

export const captions = {
  of: captionOf,
  ofSilence: ({ play, silence, later }: Pick<Shown, 'play' | 'silence' | 'later'>): string =>
    silenceCaption(hasClock(play, { silence, later })),
} as const;

export type Captions = typeof captions;
