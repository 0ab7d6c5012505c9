/** Still pictures of people, cut from their texture: a portrait for each mood, and a whole bust to set into a room. */
import sharp from 'sharp';
import type { Mood } from '../../scenario/vocabulary.ts';
import type { Frame, PersonFrames, Sheet } from '../../stage/people/sheet.ts';
import type { Atlas } from './atlas.ts';
import { canvas } from './peeps.ts';

/** The square of a portrait in units of the drawing: hair to collar. */
const SQUARE = { left: 85, top: 0, side: 740 } as const;
const PORTRAIT_SIDE = 224;

const drawnIn = ({ bust, head, faces, worn }: PersonFrames, mood: Mood): readonly Frame[] =>
  [bust, head, faces[mood], worn].filter((frame) => frame !== null);

/** One person as they sit, on nothing, as PNG in the texture's own scale. Throws where nobody has that id. */
export async function wholeOf({ image, sheet }: Atlas, id: string, mood: Mood): Promise<Buffer> {
  const frames = sheet.people[id];
  if (frames === undefined) throw new Error(`no drawing of ${id}`);
  const parts = drawnIn(frames, mood).map(async ({ x: left, y: top, width, height, offsetX, offsetY }) => ({
    input: await sharp(image).extract({ left, top, width, height }).png().toBuffer(),
    left: offsetX,
    top: offsetY,
  }));
  const [width, height] = [canvas.width * sheet.scale, canvas.height * sheet.scale];
  return sharp({ create: { width, height, channels: 4, background: '#00000000' } })
    .composite(await Promise.all(parts))
    .png()
    .toBuffer();
}

const cutOut = (scale: Sheet['scale']) => ({
  left: Math.round(SQUARE.left * scale),
  top: Math.round(SQUARE.top * scale),
  width: Math.round(SQUARE.side * scale),
  height: Math.round(SQUARE.side * scale),
});

/** Head and shoulders, square, as WebP. Throws where nobody has that id. */
export async function portraitOf(atlas: Atlas, id: string, mood: Mood): Promise<Buffer> {
  return sharp(await wholeOf(atlas, id, mood))
    .extract(cutOut(atlas.sheet.scale))
    .resize(PORTRAIT_SIDE)
    .webp({ quality: 80, alphaQuality: 90, effort: 5 })
    .toBuffer();
}
