/** Fetches the pictures of a visit: its people's texture, and its room behind and before them. */
import type { Room } from './rooms.ts';
import type { Sheet } from './sheet.ts';

export interface Pictures {
  readonly people: HTMLImageElement;
  readonly sheet: Sheet;
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
export async function fetchPictures(scenario: string, room: Room): Promise<Pictures> {
  const [sheet, people, back, front] = await Promise.all([
    fetch(`stage/${scenario}.json`).then((response): Promise<Sheet> => response.json()),
    picture(`stage/${scenario}.webp`),
    picture(`stage/${room.back}.svg`),
    picture(`stage/${room.front}.svg`),
  ]);
  return { people, sheet, back, front };
}
