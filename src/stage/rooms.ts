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

export const rooms: Readonly<Record<string, Room>> = { clinic };

/** The room of a place; a plain one where nobody has drawn it yet. */
export const roomOf = (place: string): Room => rooms[place] ?? { ...clinic, things: {} };
