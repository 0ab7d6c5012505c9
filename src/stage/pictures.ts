/** Fetches the pictures of a visit: its people's texture, and rooms behind and before them. */
import type { Sheet } from './people/sheet.ts';
import type { Room } from './room/rooms.ts';

export interface PeoplePictures {
  readonly people: HTMLImageElement;
  readonly sheet: Sheet;
}

export interface RoomPictures {
  readonly back: HTMLImageElement;
  readonly front: HTMLImageElement;
}

async function picture(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** Rejects where one of them cannot be had: the visit goes on without a stage. */
export async function fetchPeople(scenario: string): Promise<PeoplePictures> {
  const [sheet, people] = await Promise.all([
    fetch(`stage/${scenario}.json`).then((response): Promise<Sheet> => response.json()),
    picture(`stage/${scenario}.webp`),
  ]);
  return { people, sheet };
}

/** Rejects where one of them cannot be had. */
export async function fetchRoom(room: Room): Promise<RoomPictures> {
  const [back, front] = await Promise.all([picture(`stage/${room.back}.svg`), picture(`stage/${room.front}.svg`)]);
  return { back, front };
}
