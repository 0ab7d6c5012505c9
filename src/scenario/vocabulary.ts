/** The fixed words of manifests and tags: faces, bodies, sounds, rooms, strands, feelings. */

export const moods = ['wary', 'warm', 'tired', 'hurt', 'amused', 'anxious', 'at-ease', 'closed', 'moved'] as const;
export type Mood = (typeof moods)[number];

export const poses = ['sitting-back', 'leaning-in', 'turned-away', 'standing', 'away'] as const;
export type Pose = (typeof poses)[number];

export const sounds = ['kettle', 'clock', 'rain', 'phone', 'door', 'dog', 'trolley', 'birds'] as const;
export type SoundName = (typeof sounds)[number];

/** The places that are drawn. A scenario may go elsewhere: the stage then stays where it was. */
export const rooms = [
  'clinic',
  'clinic-two-chairs',
  'meeting-room',
  'peg-door',
  'peg-front-room',
  'desmond-door',
  'desmond-kitchen',
  'ward',
  'allotment',
  'bob-hall',
] as const;
export type RoomName = (typeof rooms)[number];

export const isRoom = (place: string): place is RoomName => rooms.some((room) => room === place);

export const strands = ['home-visit', 'pre-surgery', 'improvement'] as const;
export type Strand = (typeof strands)[number];

/** What a person may say of a visit: did I feel understood, listened to, included? */
export const feelings = ['understood', 'listened', 'included'] as const;
export type Feeling = (typeof feelings)[number];
export const FEELING_MAX = 4;
