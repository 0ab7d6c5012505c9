/** The quiet of each kind of place: never nothing, always less than a voice. */
import type { Manifest } from '../scenario/manifest.ts';
import type { RoomTone } from './layer.ts';

export type PlaceKind = 'home' | 'clinic' | 'meeting-room' | 'outdoors';

const noise = { kind: 'noise' } as const;

export const roomTones: Readonly<Record<PlaceKind, RoomTone>> = {
  /** A refrigerator in the next room, and the air. */
  home: [
    { source: noise, filters: [{ kind: 'lowpass', hz: 260 }], level: 0.034 },
    { source: { kind: 'tone', wave: 'sine', hz: 100 }, filters: [], wobble: { hz: 0.13, depth: 0.5 }, level: 0.006 },
  ],
  /** Ventilation, and a strip light. */
  clinic: [
    { source: noise, filters: [{ kind: 'bandpass', hz: 420, q: 0.6 }], level: 0.021 },
    { source: { kind: 'tone', wave: 'triangle', hz: 200 }, filters: [], level: 0.0026 },
  ],
  /** A projector's fan, and the building behind it. */
  'meeting-room': [
    { source: noise, filters: [{ kind: 'bandpass', hz: 760, q: 0.9 }], level: 0.011 },
    { source: noise, filters: [{ kind: 'lowpass', hz: 170 }], level: 0.036 },
  ],
  /** Open air: a wind that comes and goes. */
  outdoors: [
    {
      source: noise,
      filters: [
        { kind: 'highpass', hz: 120 },
        { kind: 'lowpass', hz: 620 },
      ],
      wobble: { hz: 0.11, depth: 0.6 },
      level: 0.026,
    },
  ],
};

/** Rooms whose kind is not that of their scenario's strand. */
const known: Readonly<Record<string, PlaceKind>> = {
  'bob-hall': 'home',
  ward: 'clinic',
  clinic: 'clinic',
  allotment: 'outdoors',
  'meeting-room': 'meeting-room',
};

const usual: Readonly<Record<Manifest['strand'], PlaceKind>> = {
  'home-visit': 'home',
  'pre-surgery': 'clinic',
  improvement: 'meeting-room',
};

/** What a place sounds like: by its name, or else as most places of such a scenario do. */
export const kindOfPlace = (place: string, { strand }: Pick<Manifest, 'strand'>): PlaceKind =>
  known[place] ?? usual[strand];
