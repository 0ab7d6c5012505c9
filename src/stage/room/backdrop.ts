/** The room on the stage: its drawing behind the people and before them, the clock, the light, and the rings round things. */
import { type GameObjects, Math as Maths, type Scene } from 'phaser';
import type { RoomPictures } from '../pictures.ts';
import type { StageView, ThingShown } from '../view.ts';
import { daylightAt, wandered } from './light.ts';
import { HEIGHT, type Light, type Room, type Spot } from './rooms.ts';

const INK = 0x22302e;
const SUN = 0xfff3d6;
/** Panes of a window: two by two, and the bars between. */
const BAR = 8;
const MARK = 0xa4521b;

export interface Backdrop {
  /** Another room, to be drawn when it is next fitted. */
  hang(room: Room, pictures: RoomPictures): void;
  /** Draws the room for a stage of this size, in pixels. */
  fit(width: number, height: number): void;
  show(view: StageView): void;
}

/** A drawing cut to the stage: as high as it, and as wide as there is room, from the middle out. */
function cutToStage(image: HTMLImageElement, room: Room, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const scale = height / HEIGHT;
  canvas.getContext('2d')?.drawImage(image, (width - room.width * scale) / 2, 0, room.width * scale, height);
  return canvas;
}

function hand(pen: GameObjects.Graphics, spot: Spot, turn: number, length: number, thick: number): void {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  // The stage smooths no edges: a faint, broader line under the other does it.
  for (const [breadth, alpha] of [
    [1.5, 0.35],
    [1, 1],
  ] as const) {
    pen.lineStyle(thick * breadth, INK, alpha);
    pen.lineBetween(spot.x, spot.y, spot.x + Math.cos(angle) * length, spot.y + Math.sin(angle) * length);
  }
}

function drawClock(pen: GameObjects.Graphics, spot: Spot, now: number): void {
  hand(pen, spot, (now % 720) / 720, spot.reach * 0.45, spot.reach * 0.1);
  hand(pen, spot, (now % 60) / 60, spot.reach * 0.68, spot.reach * 0.08);
}

/** Four panes of light on the wall; `at` turns a place in the drawing into one on the stage. */
function drawLight(
  pen: GameObjects.Graphics,
  light: Light,
  { gone, sun }: { readonly gone: number; readonly sun: number },
  at: (spot: Spot) => Spot,
): void {
  const left = light.x + light.hour * gone;
  const [paneWidth, paneHeight] = [(light.width - BAR) / 2, (light.height - BAR) / 2];
  const point = (across: number, down: number) => {
    const { x, y } = at({ x: left + across + (down / light.height) * light.lean, y: light.y + down, reach: 0 });
    return new Maths.Vector2(x, y);
  };
  pen.fillStyle(SUN, sun);
  for (const x of [0, paneWidth + BAR]) {
    for (const y of [0, paneHeight + BAR]) {
      const corners = [
        point(x, y),
        point(x + paneWidth, y),
        point(x + paneWidth, y + paneHeight),
        point(x, y + paneHeight),
      ];
      pen.fillPoints(corners, true);
    }
  }
}

/** A broken ring round what can be looked at; a small dot at what has been. */
function drawMark(pen: GameObjects.Graphics, spot: Spot, thing: ThingShown, thick: number): void {
  pen.lineStyle(thick, MARK);
  if (thing.offered) {
    for (let part = 0; part < 6; part += 1) {
      pen.beginPath();
      pen.arc(spot.x, spot.y, spot.reach, (part * Math.PI) / 3, (part * Math.PI) / 3 + 0.7);
      pen.strokePath();
    }
  } else if (thing.seen) {
    pen.fillStyle(MARK);
    pen.fillCircle(spot.x + spot.reach * 0.8, spot.y - spot.reach * 0.6, thick * 1.6);
  }
}

export interface Layers {
  readonly behind: number;
  readonly before: number;
}

export function createBackdrop(scene: Scene, first: Room, hung: RoomPictures, layers: Layers): Backdrop {
  let [room, pictures] = [first, hung];
  const back = scene.add.image(0, 0, '__WHITE').setOrigin(0).setDepth(layers.behind);
  const front = scene.add.image(0, 0, '__WHITE').setOrigin(0).setDepth(layers.before);
  const pen = scene.add.graphics().setDepth(layers.behind);
  const marks = scene.add.graphics().setDepth(layers.before + 1);
  const light = scene.add
    .rectangle(0, 0, 1, 1, SUN, 0)
    .setOrigin(0)
    .setDepth(layers.before + 2);
  let [scale, left] = [1, 0];
  const spotOf = (spot: Spot): Spot => ({ x: left + spot.x * scale, y: spot.y * scale, reach: spot.reach * scale });

  const paint = (image: GameObjects.Image, key: string, picture: HTMLImageElement, width: number, height: number) => {
    if (scene.textures.exists(key)) scene.textures.remove(key);
    scene.textures.addCanvas(key, cutToStage(picture, room, width, height));
    image.setTexture(key);
  };

  return {
    hang(next, drawings) {
      [room, pictures] = [next, drawings];
    },
    fit(width, height) {
      scale = height / HEIGHT;
      left = (width - room.width * scale) / 2;
      paint(back, 'back', pictures.back, width, height);
      paint(front, 'front', pictures.front, width, height);
      light.setSize(width, height);
    },
    show(view) {
      pen.clear();
      marks.clear();
      const { colour, wash, sun } = daylightAt(view.clock, view.silence);
      if (room.light !== null && sun > 0) drawLight(pen, room.light, { gone: wandered(view.minutes), sun }, spotOf);
      if (room.clock !== null) drawClock(pen, spotOf(room.clock), view.clock);
      for (const thing of view.things) {
        const spot = room.things[thing.id];
        if (spot !== undefined) drawMark(marks, spotOf(spot), thing, 3.5 * scale);
      }
      light.setFillStyle(colour, wash);
    },
  };
}
