/** Which voice of this device speaks for whom. */
import { mixWord } from '../../base/mix.ts';
import type { Manifest } from '../../scenario/manifest.ts';

/** What a browser says of a voice. */
export interface VoiceHere {
  readonly name: string;
  readonly lang: string;
  /** False where the words would be sent away to be spoken. */
  readonly localService: boolean;
}

/** How somebody speaks. */
export interface Manner<Voice> {
  readonly voice: Voice;
  /** 1 is the voice's own. */
  readonly pitch: number;
  readonly rate: number;
}

export interface Manners<Voice> {
  readonly narrator: Manner<Voice>;
  /** By id of the cast. */
  readonly cast: ReadonlyMap<string, Manner<Voice>>;
}

type Cast = Manifest['cast'];

/** British first, then the neighbours; American last, as it is furthest from these kitchens. */
const langs = ['en-gb', 'en-ie', 'en-au', 'en-nz', 'en-za', 'en-in', 'en-ca', 'en', 'en-us'];

/** Bells, organs and jokes that come with some machines. */
const jokes =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|good news|hysterical|jester|organ|pipe organ|superstar|trinoids|whisper|wobble|zarvox)\b/i;

/** Names of low voices, as the makers of browsers and machines give them. */
const lowNames =
  /\b(male|aaron|alex|arthur|daniel|david|eddy|gordon|george|grandpa|guy|james|jamie|lee|malcolm|mark|oliver|ralph|reed|rishi|rocko|ryan|thomas)\b/i;

/** A pitch below this asks for a low voice. @see docs/authors-contract.md */
const LOW_PITCH = 0.9;

const langOf = ({ lang }: VoiceHere) => lang.toLowerCase().replace('_', '-');
const rankOf = (voice: VoiceHere) => {
  const rank = langs.indexOf(langOf(voice));
  return rank < 0 ? langs.length : rank;
};

/** The English voices of this device itself, best first. */
export function englishHere<Voice extends VoiceHere>(voices: readonly Voice[]): readonly Voice[] {
  return voices
    .filter((voice) => voice.localService && /^en\b/.test(langOf(voice)) && !jokes.test(voice.name))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name, 'en'));
}

const within = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** Where an author says nothing, the old speak a little lower and slower. */
function toneOf({ age, voice }: Cast[number]): { readonly pitch: number; readonly rate: number } {
  const old = age >= 70;
  return {
    pitch: within(0.6, voice?.pitch ?? (old ? 0.95 : 1), 1.5),
    rate: within(0.7, voice?.rate ?? (old ? 0.92 : 1), 1.3),
  };
}

/** Voices of the best language among these. */
const best = <Voice extends VoiceHere>(voices: readonly Voice[]) =>
  voices.filter((voice) => rankOf(voice) === Math.min(...voices.map(rankOf)));

/** A voice for one of the cast: of the right height before the right country, and nobody else's where there are enough. */
function voiceFor<Voice extends VoiceHere>(
  { id, pitch }: { readonly id: string; readonly pitch: number },
  voices: readonly Voice[],
  taken: readonly Voice[],
): Voice | undefined {
  const free = voices.filter((voice) => !taken.includes(voice));
  const ofHeight = free.filter((voice) => lowNames.test(voice.name) === pitch < LOW_PITCH);
  const pool = best([ofHeight, free, voices].find((each) => each.length > 0) ?? []);
  return pool[mixWord(1, id) % pool.length];
}

/** People who have to share a voice are told apart by its pitch: the second a little lower, the third a little higher, and so on. */
const apart = (sharers: number) => Math.ceil(sharers / 2) * (sharers % 2 === 0 ? 0.08 : -0.08);

/** Who speaks how: the same people on the same device always alike. Null where the device has no English voice of its own. */
export function mannersOf<Voice extends VoiceHere>(cast: Cast, voices: readonly Voice[]): Manners<Voice> | null {
  const here = englishHere(voices);
  const [first] = here;
  if (first === undefined) return null;
  const taken = [first];
  const manners = new Map<string, Manner<Voice>>();
  for (const member of cast) {
    const { pitch, rate } = toneOf(member);
    const voice = voiceFor({ id: member.id, pitch }, here, taken) ?? first;
    const sharers = taken.filter((each) => each === voice).length;
    manners.set(member.id, { voice, rate, pitch: pitch + apart(sharers) });
    taken.push(voice);
  }
  return { narrator: { voice: first, pitch: 1, rate: 1 }, cast: manners };
}
