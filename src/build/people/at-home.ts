/** A visit's picture: its people in their room, as the stage first shows them, for cards that stand still. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { HEIGHT, type Room, type Seat, seatsOf } from '../../stage/room/rooms.ts';
import type { Atlas } from './atlas.ts';
import { canvas } from './peeps.ts';
import { wholeOf } from './portraits.ts';

const SIZE = { width: 800, height: 320 } as const;
/** As `stage/people/figure.ts` has it, for somebody who sits back. */
const [TOP, TABLE, SITTING_BACK] = [50, 960, 0.94];
/** The drawing begins this far above its own zero. */
const ABOVE = 60;

async function layer(rooms: string, file: string, room: Room): Promise<Buffer> {
  const scale = SIZE.height / HEIGHT;
  const drawn = await sharp(readFileSync(join(rooms, `${file}.svg`)), { density: 72 * scale })
    .resize({ height: SIZE.height })
    .toBuffer({ resolveWithObject: true });
  const left = Math.round((Math.min(drawn.info.width, room.width * scale) - SIZE.width) / 2);
  return sharp(drawn.data)
    .extract({ left, top: 0, ...SIZE })
    .png()
    .toBuffer();
}

async function seated(atlas: Atlas, id: string, seat: Seat): Promise<OverlayOptions> {
  const size = (seat.height / (TABLE - TOP)) * SITTING_BACK;
  const [left, top] = [Math.round(seat.x - canvas.neck.x * size), Math.round(seat.table - (TABLE + ABOVE) * size)];
  const { data, info } = await sharp(await wholeOf(atlas, id, 'wary'))
    .resize(Math.round(canvas.width * size))
    .toBuffer({ resolveWithObject: true });
  const [from, until] = [Math.max(0, -top), Math.min(info.height, SIZE.height - top)];
  const part = { left: 0, top: from, width: info.width, height: until - from };
  return { input: await sharp(data).extract(part).png().toBuffer(), left, top: top + from };
}

/** WebP of five by two. `rooms` is the folder of the drawings. */
export async function atHome(atlas: Atlas, room: Room, rooms: string): Promise<Buffer> {
  const ids = Object.keys(atlas.sheet.people);
  const seats = seatsOf(room, SIZE, ids.length);
  const people = await Promise.all(ids.map((id, index) => seated(atlas, id, seats[index] as Seat)));
  return sharp(await layer(rooms, room.back, room))
    .composite([...people, { input: await layer(rooms, room.front, room) }])
    .webp({ quality: 78, effort: 5 })
    .toBuffer();
}
