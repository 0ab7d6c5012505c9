/** Reads aloud with the voices of this device. Nothing is sent anywhere. */
import type { Manifest } from '../../scenario/manifest.ts';
import { type Passage, piecesOf } from './passages.ts';
import { englishHere, type Manners, mannersOf } from './voices.ts';

export interface Reader {
  /** Goes on with these after what it is reading. */
  read(passages: readonly Passage[]): void;
  /** Falls silent at once and forgets the rest. */
  stop(): void;
}

/** Some browsers find their voices only after the page has asked for them. */
const LOOKING_MS = 2000;

async function voicesHere(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const found = speech.getVoices();
  if (found.length > 0) return found;
  await new Promise<unknown>((done) => {
    speech.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, LOOKING_MS);
  });
  return speech.getVoices();
}

/** Whether anything can be read aloud without sending it away. */
export async function canRead(): Promise<boolean> {
  return 'speechSynthesis' in window && englishHere(await voicesHere(speechSynthesis)).length > 0;
}

/** A reader for a cast; null where this device has no English voice of its own. */
export async function openReader(cast: Manifest['cast']): Promise<Reader | null> {
  if (!('speechSynthesis' in window)) return null;
  const manners = mannersOf(cast, await voicesHere(speechSynthesis));
  return manners === null ? null : new Live(speechSynthesis, manners);
}

class Live implements Reader {
  /** Held, because some browsers forget an utterance that nobody holds while it is spoken. */
  private said: readonly SpeechSynthesisUtterance[] = [];

  constructor(
    private readonly speech: SpeechSynthesis,
    private readonly manners: Manners<SpeechSynthesisVoice>,
  ) {}

  read(passages: readonly Passage[]): void {
    const more = passages.flatMap(({ who, text }) => piecesOf(text).map((piece) => this.utter(who, piece)));
    this.said = [...this.said, ...more];
    for (const each of more) this.speech.speak(each);
  }

  /** Speech belongs to the whole browser: what others say is left alone while this has said nothing. */
  stop(): void {
    if (this.said.length === 0) return;
    this.said = [];
    this.speech.cancel();
  }

  private utter(who: string | null, text: string): SpeechSynthesisUtterance {
    const { voice, pitch, rate } = this.manners.cast.get(who ?? '') ?? this.manners.narrator;
    return Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, pitch, rate });
  }
}
