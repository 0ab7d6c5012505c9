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
  /** For hair drawn as a solid: its inside takes this colour and keeps an edge of ink. */
  readonly solid?: string;
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

const FAR = 1e6;
/** Lengths in units of the drawing: half a line is thinner than the first; the edge of ink that a solid keeps. */
const SOLID = { reach: 11.5, edge: 6 } as const;

/** Steps from each pixel to the nearest for which `is` holds, in pixels; a chamfer of 3 and 4 thirds. */
function distances(width: number, height: number, is: (at: number) => boolean): Float32Array {
  const far = Float32Array.from({ length: width * height }, (_, at) => (is(at) ? 0 : FAR));
  const across = 4 / 3;
  const nearer = (at: number, from: number, step: number) => {
    const through = (far[from] ?? FAR) + step;
    if (through < (far[at] ?? FAR)) far[at] = through;
  };
  for (let at = 0; at < far.length; at += 1) {
    if (at % width > 0) nearer(at, at - 1, 1);
    nearer(at, at - width, 1);
    nearer(at, at - width - 1, across);
    nearer(at, at - width + 1, across);
  }
  for (let at = far.length - 1; at >= 0; at -= 1) {
    if (at % width < width - 1) nearer(at, at + 1, 1);
    nearer(at, at + width, 1);
    nearer(at, at + width + 1, across);
    nearer(at, at + width - 1, across);
  }
  return far;
}

type Solid = Float32Array;

/** How much of each pixel, 0..1, is inside something inked more thickly than any line. Read before the drawing is painted. */
function solidsOf({ pixels, width, height }: Raster, scale: number): Solid {
  const inked = (at: number) => (pixels[at * 4 + 3] ?? 0) > 128 && (pixels[at * 4] ?? 0) < 60;
  const depth = distances(width, height, (at) => !inked(at));
  const core = distances(width, height, (at) => (depth[at] ?? 0) > SOLID.reach * scale);
  return depth.map((deep, at) =>
    (core[at] ?? FAR) > SOLID.reach * scale ? 0 : Math.max(0, Math.min(1, deep - SOLID.edge * scale)),
  );
}

function paintSolids({ pixels }: Raster, solids: Solid, colour: string): void {
  const to = rgb(colour);
  for (const [at, share] of solids.entries()) {
    if (share === 0) continue;
    for (const channel of [0, 1, 2]) {
      const from = pixels[at * 4 + channel] ?? 0;
      pixels[at * 4 + channel] = Math.round(from + ((to[channel] ?? 0) - from) * share);
    }
  }
}

const pngOf = ({ pixels, width, height }: Raster): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();

/** A drawing whose solids take a colour, and keep an edge of ink. */
export async function recoloured(png: Buffer, colour: string, scale: number): Promise<Buffer> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const image = { pixels: data, width: info.width, height: info.height };
  paintSolids(image, solidsOf(image, scale), colour);
  return pngOf(image);
}

/** Line art as a painted PNG, `scale` pixels to a unit. Seeds are in the drawing's pixels at scale 1. */
export async function painted(svg: string, paint: Paint, scale: number): Promise<Buffer> {
  const image = await raster(svg, scale);
  const { pixels, width, height } = image;
  const solids = paint.solid === undefined ? null : solidsOf(image, scale);
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
  if (paint.solid !== undefined && solids !== null) paintSolids(image, solids, paint.solid);
  return pngOf(image);
}
