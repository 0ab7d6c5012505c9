/** The rooms, as tables: where things stand in a drawing 2,000 wide and 420 high, whose middle third is what a phone sees. */

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Radius of the ring that marks it. */
  readonly reach: number;
}

export interface Room {
  /** Files in `assets/rooms/`, without their ending: behind the people, and before them. */
  readonly back: string;
  readonly front: string;
  readonly clock: Spot | null;
  readonly things: Readonly<Record<string, Spot>>;
}

export const drawing = { width: 2000, height: 420, centre: 1000 } as const;

const clinic: Room = {
  back: 'clinic',
  front: 'clinic-front',
  clock: { x: 1186, y: 92, reach: 41 },
  things: {
    clock: { x: 1186, y: 92, reach: 50 },
    'plastic-knee': { x: 735, y: 320, reach: 58 },
    sheet: { x: 1090, y: 396, reach: 40 },
    bag: { x: 1265, y: 350, reach: 52 },
  },
};

const pegFrontRoom: Room = {
  back: 'peg-front-room',
  front: 'peg-front-room-front',
  // Her clock is by her arm, and faces her.
  clock: null,
  things: {
    coat: { x: 716, y: 140, reach: 46 },
    saucer: { x: 810, y: 197, reach: 32 },
    crossword: { x: 811, y: 283, reach: 40 },
    'her-chair': { x: 1118, y: 215, reach: 48 },
    photo: { x: 1265, y: 93, reach: 58 },
  },
};

const desmondKitchen: Room = {
  back: 'desmond-kitchen',
  front: 'desmond-kitchen-front',
  clock: { x: 838, y: 70, reach: 42 },
  things: {
    bag: { x: 726, y: 268, reach: 44 },
    timetable: { x: 838, y: 196, reach: 46 },
    airer: { x: 1258, y: 262, reach: 68 },
    dominoes: { x: 976, y: 382, reach: 56 },
  },
};

const clinicTwoChairs: Room = {
  back: 'clinic-two-chairs',
  front: 'clinic-two-chairs-front',
  clock: { x: 1000, y: 52, reach: 34 },
  things: {
    poster: { x: 721, y: 96, reach: 50 },
    stick: { x: 762, y: 384, reach: 40 },
    glove: { x: 900, y: 372, reach: 34 },
    folder: { x: 1160, y: 374, reach: 62 },
  },
};

const meetingRoom: Room = {
  back: 'meeting-room',
  front: 'meeting-room-front',
  // It has stopped: its hands are drawn.
  clock: null,
  things: {
    clock: { x: 724, y: 64, reach: 46 },
    bag: { x: 715, y: 400, reach: 40 },
    envelope: { x: 816, y: 362, reach: 42 },
    'ward-phone': { x: 962, y: 361, reach: 36 },
    'flip-chart': { x: 1263, y: 72, reach: 60 },
  },
};

export const rooms: Readonly<Record<string, Room>> = {
  clinic,
  'peg-front-room': pegFrontRoom,
  'desmond-kitchen': desmondKitchen,
  'clinic-two-chairs': clinicTwoChairs,
  'meeting-room': meetingRoom,
};

/** The room of a place; a plain one where nobody has drawn it yet. */
export const roomOf = (place: string): Room => rooms[place] ?? { ...clinic, things: {} };
