/** The rooms, as tables: where things stand in a drawing 420 high, of whose middle a phone sees 650. */
import { isRoom, type RoomName } from '../../scenario/vocabulary.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Radius of the ring that marks it. */
  readonly reach: number;
}

/** Daylight on the wall: a window's shape, leaning, that wanders while the visit lasts. */
export interface Light {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far it leans to the right at its foot. */
  readonly lean: number;
  /** How far it has wandered when an hour is over. */
  readonly hour: number;
}

export interface Room {
  /** Files in `assets/rooms/`, without their ending: behind the people, and before them. */
  readonly back: string;
  readonly front: string;
  /** Of the drawing. On a wide, low window 2,000 leaves a little bare wall at the sides; more does not. */
  readonly width: number;
  /** How far down the far edge of the table is, where the people come up from behind it; null where there is none. */
  readonly table: number | null;
  readonly clock: Spot | null;
  readonly light: Light | null;
  readonly things: Readonly<Record<string, Spot>>;
}

export const HEIGHT = 420;

const usual = { width: 2000, table: null, clock: null, light: null } as const;

const clinic: Room = {
  back: 'clinic',
  front: 'clinic-front',
  width: 3000,
  table: 356,
  clock: { x: 1706, y: 88, reach: 42 },
  light: { x: 1406, y: 58, width: 124, height: 140, lean: 40, hour: 92 },
  things: {
    boots: { x: 1200, y: 344, reach: 42 },
    clock: { x: 1706, y: 88, reach: 52 },
    'plastic-knee': { x: 1302, y: 304, reach: 62 },
    sheet: { x: 1616, y: 390, reach: 56 },
    bag: { x: 1778, y: 346, reach: 52 },
  },
};

const pegFrontRoom: Room = {
  ...usual,
  back: 'peg-front-room',
  front: 'peg-front-room-front',
  // Her clock is by her arm, and faces her: no hands to move.
  things: {
    coat: { x: 716, y: 140, reach: 46 },
    saucer: { x: 810, y: 197, reach: 32 },
    crossword: { x: 811, y: 283, reach: 40 },
    'her-chair': { x: 1118, y: 215, reach: 48 },
    photo: { x: 1265, y: 93, reach: 58 },
  },
};

/** Seen from the step, in the rain. */
const pegDoor: Room = {
  ...usual,
  back: 'peg-door',
  front: 'peg-door-front',
  things: { coat: { x: 1215, y: 180, reach: 58 } },
};

/** Seen from the step. The bag is on the hall chair. */
const desmondDoor: Room = {
  ...usual,
  back: 'desmond-door',
  front: 'desmond-door-front',
  things: { bag: { x: 1221, y: 272, reach: 54 } },
};

const desmondKitchen: Room = {
  ...usual,
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
  ...usual,
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
  ...usual,
  back: 'meeting-room',
  front: 'meeting-room-front',
  // Its clock has stopped: the hands are in the drawing.
  things: {
    clock: { x: 724, y: 64, reach: 46 },
    bag: { x: 715, y: 400, reach: 40 },
    envelope: { x: 816, y: 362, reach: 42 },
    'ward-phone': { x: 962, y: 361, reach: 36 },
    'flip-chart': { x: 1263, y: 72, reach: 60 },
  },
};

/** Without things to look at: nobody asks anything weeks later. */
const ward: Room = { ...usual, back: 'ward', front: 'ward-front', things: {} };
const allotment: Room = { ...usual, back: 'allotment', front: 'allotment-front', things: {} };
const bobHall: Room = { ...usual, back: 'bob-hall', front: 'bob-hall-front', things: {} };

const rooms: Readonly<Record<RoomName, Room>> = {
  clinic,
  'peg-door': pegDoor,
  'peg-front-room': pegFrontRoom,
  'desmond-door': desmondDoor,
  'desmond-kitchen': desmondKitchen,
  'clinic-two-chairs': clinicTwoChairs,
  'meeting-room': meetingRoom,
  ward,
  allotment,
  'bob-hall': bobHall,
};

/** Null where nobody has drawn the place. */
export const drawnRoom = (place: string): Room | null => (isRoom(place) ? rooms[place] : null);

/** Where a person comes up from behind the table, and how high. In pixels of the stage. */
export interface Seat {
  readonly x: number;
  readonly table: number;
  readonly height: number;
}

/** Share of the height above the table that a person takes, by how many there are. */
const shares = [0.96, 0.96, 0.95, 0.88, 0.82, 0.78] as const;
/** The width, in shares of the drawing's height, over which two people sit; more take more. */
const SPREAD = 1.5;
/** Without a table they fill the picture from its foot, and need air over their heads for when they stand. */
const HEADROOM = 0.95;
/** A head with its hair, in shares of the person's height. */
const HEAD = 0.47;

/** Seats side by side for so many people: as wide as the stage allows, and no face before another. */
export function seatsOf(
  room: Room,
  stage: { readonly width: number; readonly height: number },
  count: number,
): readonly Seat[] {
  const table = (stage.height * (room.table ?? HEIGHT)) / HEIGHT;
  const edge = count > 2 ? 0.96 : 0.86;
  const apart = Math.min(stage.width * edge, stage.height * SPREAD * Math.max(1, count * 0.5)) / count;
  const share = (shares[Math.min(count, shares.length - 1)] ?? 0.8) * (room.table === null ? HEADROOM : 1);
  const height = count > 2 ? Math.min(table * share, apart / HEAD) : table * share;
  return Array.from({ length: count }, (_, index) => ({
    x: stage.width / 2 + apart * (index + 0.5 - count / 2),
    table,
    height,
  }));
}

/** Where a thing stands on a stage of any size: from its middle and its top, and how far its ring reaches, in shares of its height. */
export function spotOnStage(place: string, thing: string): Spot | null {
  const room = roomOf(place);
  const spot = room.things[thing];
  if (spot === undefined) return null;
  return { x: (spot.x - room.width / 2) / HEIGHT, y: spot.y / HEIGHT, reach: spot.reach / HEIGHT };
}

/** The room of a place; a plain one where nobody has drawn it yet. */
export const roomOf = (place: string): Room => drawnRoom(place) ?? { ...clinic, things: {} };
