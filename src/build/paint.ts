/** Colours line art: each white region between the lines gets a colour, as with a brush in a colouring book. */
import sharp from 'sharp';

export interface Seed {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

export interface Paint {
  /** For regions that no seed is in. */
  readonly usual: string;
  readonly seeds: readonly Seed[];
  /** Regions smaller than this share of the drawing stay white: eyes and teeth. */
  readonly leaveWhite: number;
}

interface Raster {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

const WHITE = 200;

const rgb = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

async function raster(svg: string, scale: number): Promise<Raster> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * scale })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

const isWhite = ({ pixels }: Raster, at: number) =>
  (pixels[at * 4] ?? 0) > WHITE &&
  (pixels[at * 4 + 1] ?? 0) > WHITE &&
  (pixels[at * 4 + 2] ?? 0) > WHITE &&
  (pixels[at * 4 + 3] ?? 0) > WHITE;

/** The region of each pixel, from 1; 0 for lines and nothing. And each region's size. */
function regions(image: Raster): { readonly of: Int32Array; readonly sizes: readonly number[] } {
  const { width, height } = image;
  const of = new Int32Array(width * height);
  const sizes = [0];
  const stack: number[] = [];
  for (let start = 0; start < of.length; start += 1) {
    if (of[start] !== 0 || !isWhite(image, start)) continue;
    const region = sizes.length;
    let size = 0;
    stack.push(start);
    of[start] = region;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      size += 1;
      const x = at % width;
      for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= of.length || of[next] !== 0 || !isWhite(image, next)) continue;
        of[next] = region;
        stack.push(next);
      }
    }
    sizes.push(size);
  }
  return { of, sizes };
}

/** The region under a pixel, or the nearest one within three pixels: the soft edge of a line belongs to what it bounds. */
function regionNear(of: Int32Array, width: number, at: number): number {
  for (let reach = 0; reach <= 3; reach += 1) {
    for (const step of [-reach, reach, -reach * width, reach * width]) {
      const found = of[at + step] ?? 0;
      if (found > 0) return found;
    }
  }
  return 0;
}

function coloursOf(paint: Paint, found: ReturnType<typeof regions>, scale: number, width: number): readonly string[] {
  const colours = found.sizes.map((size) => (size < paint.leaveWhite * found.of.length ? '#ffffff' : paint.usual));
  for (const seed of paint.seeds) {
    const region = found.of[Math.round(seed.y * scale) * width + Math.round(seed.x * scale)] ?? 0;
    if (region > 0) colours[region] = seed.colour;
  }
  return colours;
}

/** Line art as a painted PNG, `scale` pixels to a unit. Seeds are in the drawing's pixels at scale 1. */
export async function painted(svg: string, paint: Paint, scale: number): Promise<Buffer> {
  const image = await raster(svg, scale);
  const { pixels, width, height } = image;
  const found = regions(image);
  const colours = coloursOf(paint, found, scale, width).map(rgb);
  for (let at = 0; at < width * height; at += 1) {
    const region = regionNear(found.of, width, at);
    const colour = colours[region];
    if (region === 0 || colour === undefined) continue;
    for (const channel of [0, 1, 2]) {
      const light = (pixels[at * 4 + channel] ?? 0) / 255;
      pixels[at * 4 + channel] = Math.round((colour[channel] ?? 0) * light);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
