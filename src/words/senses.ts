/** Sentences of what is heard: switches, captions, and what is read aloud. */
import type { SoundName } from '../scenario/vocabulary.ts';

export const sensesWords = {
  picture: 'Picture',
  sound: 'Sound',
  aloud: 'Read aloud',
  choicesAloud: 'Read the choices too',
  silences: 'Six-second silences',
  on: 'On',
  off: 'Off',
  soundNotLoaded: 'The sounds could not be fetched. Check the connection, then switch them off and on again.',
  readingNotLoaded: 'What reads aloud could not be fetched. Check the connection, then switch it on again.',
  soundRefused: 'This browser cannot make sounds, so there are none. All that matters is in the words.',
  noVoice:
    'This browser has no English voice on this device, and one from the internet would send the words away, so nothing can be read aloud.',
  /** A choice as it is read aloud. */
  choice: (number: number, text: string) => `${number}: ${text}`,
} as const;

/** What sounds, in words, for whoever does not hear it. */
const captions: Readonly<Record<SoundName, string>> = {
  kettle: 'a kettle boils and clicks off',
  clock: 'a clock ticks',
  rain: 'rain',
  phone: 'a phone goes',
  door: 'a door',
  dog: 'a dog’s claws on the floor, and one low woof',
  trolley: 'a trolley goes by',
  birds: 'birds',
};

/** What a held silence sounds like. */
export const silenceCaption = (clock: boolean): string =>
  clock ? '[the quiet of the room, and its clock]' : '[the quiet of the room]';

export const captionOf = (sound: SoundName): string => `[${captions[sound]}]`;
