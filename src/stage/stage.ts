/** The stage: sole owner of Phaser. A view goes in, picks come out, and when nothing moves it sleeps. */
import { Game, Scale, type Scene, WEBGL } from 'phaser';
import { type Backdrop, createBackdrop } from './backdrop.ts';
import { createFigure, type Figure } from './figure.ts';
import { createIdle, type Idle } from './idle.ts';
import { fetchPictures, type Pictures } from './pictures.ts';
import { HEIGHT, type Room, roomOf, seatsOf } from './rooms.ts';
import type { Frame } from './sheet.ts';
import type { StageView } from './view.ts';

export interface Stage {
  show(view: StageView): void;
  /** Stops it and gives back what it held. */
  destroy(): void;
}

export interface StageOptions {
  readonly scenario: string;
  /** Nothing glides: each picture is simply the next. */
  readonly calm: boolean;
  /** A thing in the room was pressed. */
  readonly onPick: (thing: string) => void;
}

const PEOPLE = 'people';
const LAYERS = { behind: 0, people: 10, before: 20, arms: 21 } as const;
/** Longer than any of its movements. */
const AWAKE_MS = 600;
const DENSITY_MAX = 2;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

const sizeOf = (host: HTMLElement): Size => {
  const density = Math.min(DENSITY_MAX, window.devicePixelRatio || 1);
  return {
    width: Math.max(1, Math.round(host.clientWidth * density)),
    height: Math.max(1, Math.round(host.clientHeight * density)),
    density,
  };
};

function addPeople(scene: Scene, pictures: Pictures): void {
  const texture = scene.textures.addImage(PEOPLE, pictures.people);
  if (texture === null) return;
  const add = (key: string, { x, y, width, height }: Frame) => texture.add(key, 0, x, y, width, height);
  for (const [id, { bust, head, faces, blinks, worn, arms }] of Object.entries(pictures.sheet.people)) {
    add(`${id} bust`, bust);
    add(`${id} head`, head);
    add(`${id} arms`, arms);
    if (worn !== null) add(`${id} worn`, worn);
    for (const [mood, face] of Object.entries(faces)) add(`${id} face ${mood}`, face);
    for (const [mood, face] of Object.entries(blinks)) add(`${id} blink ${mood}`, face);
  }
}

/** Starts Phaser with an empty scene and waits until it runs. */
function startGame(host: HTMLElement, { width, height, density }: Size): Promise<readonly [Game, Scene]> {
  return new Promise((started) => {
    const game: Game = new Game({
      type: WEBGL,
      parent: host,
      width,
      height,
      scale: { mode: Scale.NONE, zoom: 1 / density },
      transparent: true,
      // Every edge is soft in its picture already; smoothing them again costs a slow machine half its frames.
      antialiasGL: false,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, gamepad: false, mouse: false, touch: false },
      // Phaser's own blank pictures are written into addresses, which the page's policy forbids.
      images: { default: 'stage/blank.png', missing: 'stage/blank.png', white: 'stage/white.png' },
      autoFocus: false,
      scene: {
        create(this: Scene) {
          started([game, this]);
        },
      },
    });
  });
}

class Live implements Stage {
  private view: StageView | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly watcher: ResizeObserver;
  private readonly idle: Idle | null;

  constructor(
    private readonly host: HTMLElement,
    private readonly game: Game,
    private readonly room: Room,
    private readonly backdrop: Backdrop,
    private readonly figures: readonly Figure[],
    private readonly options: StageOptions,
  ) {
    this.idle = options.calm ? null : createIdle(figures, () => this.game.step(performance.now(), 0));
    this.fit();
    this.watcher = new ResizeObserver(() => this.fit());
    this.watcher.observe(host);
    host.addEventListener('click', this.pressed);
  }

  show(view: StageView): void {
    this.view = view;
    this.backdrop.show(view);
    for (const figure of this.figures) {
      const person = view.people.find((each) => each.id === figure.id);
      if (person !== undefined) figure.show(person, this.options.calm);
    }
    this.wake();
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.idle?.stop();
    this.watcher.disconnect();
    this.host.removeEventListener('click', this.pressed);
    this.game.loop.wake();
    this.game.destroy(true);
  }

  private fit(): void {
    const { width, height, density } = sizeOf(this.host);
    this.game.scale.setZoom(1 / density);
    this.game.scale.resize(width, height);
    this.backdrop.fit(width, height);
    const seats = seatsOf(this.room, { width, height }, this.figures.length);
    for (const [index, seat] of seats.entries()) this.figures[index]?.place(seat, seats.length > 2);
    if (this.view !== null) this.show(this.view);
    else this.wake();
  }

  /** Moves for a moment, then rests: no frame is drawn while nothing changes. */
  private wake(): void {
    clearTimeout(this.timer);
    this.game.loop.wake();
    this.timer = setTimeout(() => this.game.loop.sleep(), AWAKE_MS);
    this.idle?.restart();
  }

  private readonly pressed = (event: MouseEvent): void => {
    const { left, top, width, height } = this.host.getBoundingClientRect();
    const scale = height / HEIGHT;
    const x = this.room.width / 2 + (event.clientX - left - width / 2) / scale;
    const y = (event.clientY - top) / scale;
    const found = this.view?.things.find((thing) => {
      const spot = this.room.things[thing.id];
      return thing.offered && spot !== undefined && Math.hypot(spot.x - x, spot.y - y) <= spot.reach;
    });
    if (found !== undefined) this.options.onPick(found.id);
  };
}

/** Whether this browser can draw the stage at all. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Puts a stage into a place on the page. Rejects where it cannot be drawn; the visit goes on without it. */
export async function mountStage(host: HTMLElement, first: StageView, options: StageOptions): Promise<Stage> {
  if (!canDraw()) throw new Error('no WebGL');
  const room = roomOf(first.room);
  const pictures = await fetchPictures(options.scenario, room);
  const [game, scene] = await startGame(host, sizeOf(host));
  addPeople(scene, pictures);
  const backdrop = createBackdrop(scene, room, pictures, LAYERS);
  const figures = first.people
    .filter(({ id }) => id in pictures.sheet.people)
    .map(({ id }) =>
      createFigure(scene, id, pictures.sheet, PEOPLE, { ...LAYERS, arms: room.table === null ? null : LAYERS.arms }),
    );
  const stage = new Live(host, game, room, backdrop, figures, options);
  stage.show(first);
  return stage;
}
