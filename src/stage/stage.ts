/** The stage: sole owner of Phaser. A view goes in, and when nothing moves it sleeps. */
import { Game, Scale, type Scene, WEBGL } from 'phaser';
import { createFigure, type Figure } from './people/figure.ts';
import { createIdle, type Idle } from './people/idle.ts';
import type { Frame } from './people/sheet.ts';
import { fetchPeople, fetchRoom, type PeoplePictures } from './pictures.ts';
import { type Backdrop, createBackdrop } from './room/backdrop.ts';
import { drawnRoom, roomOf, seatsOf } from './room/rooms.ts';
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
}

const PEOPLE = 'people';
const LAYERS = { behind: 0, people: 10, before: 20, arms: 21 } as const;
/** Time for the next picture to be drawn. */
const AWAKE_MS = 100;
/** Breaths taken in a held silence. */
const BREATHS = 2;
const ENTER_MS = 300;
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

function addPeople(scene: Scene, pictures: PeoplePictures): void {
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

/** All that a running stage is made of. */
interface Made {
  readonly host: HTMLElement;
  readonly game: Game;
  readonly scene: Scene;
  readonly backdrop: Backdrop;
  readonly figures: readonly Figure[];
}

class Live implements Stage {
  private view: StageView | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gone = false;
  private readonly watcher: ResizeObserver;
  private readonly idle: Idle | null;

  constructor(
    private readonly made: Made,
    /** The room that is drawn, by its name. */
    private place: string,
    private readonly calm: boolean,
  ) {
    this.idle = calm ? null : createIdle(made.figures, () => made.game.step(performance.now(), 0));
    this.fit();
    this.watcher = new ResizeObserver(() => this.fit());
    this.watcher.observe(made.host);
  }

  show(view: StageView): void {
    const held = view.silence && this.view?.silence !== true;
    this.view = view;
    this.draw(this.calm);
    if (view.room !== this.place) void this.enter(view.room);
    if (!held || this.calm) return;
    for (const figure of this.made.figures) figure.breathe(BREATHS);
  }

  destroy(): void {
    this.gone = true;
    clearTimeout(this.timer);
    this.idle?.stop();
    this.watcher.disconnect();
    this.made.game.loop.wake();
    this.made.game.destroy(true);
  }

  /** Goes into another room once its pictures are here; without them, or where nobody has drawn it, stays where it is. */
  private async enter(place: string): Promise<void> {
    const room = drawnRoom(place);
    if (room === null) return;
    const pictures = await fetchRoom(room).catch(() => null);
    if (this.gone || pictures === null || this.view?.room !== place) return;
    this.place = place;
    this.made.backdrop.hang(room, pictures);
    this.fit();
    if (this.calm) return;
    const [camera] = this.made.scene.cameras.cameras;
    this.made.scene.tweens.add({ targets: camera?.setAlpha(0), alpha: 1, duration: ENTER_MS });
  }

  private fit(): void {
    const { host, game, backdrop, figures } = this.made;
    const { width, height, density } = sizeOf(host);
    const room = roomOf(this.place);
    game.scale.setZoom(1 / density);
    game.scale.resize(width, height);
    backdrop.fit(width, height);
    const amongMany = figures.length > 2;
    for (const [index, seat] of seatsOf(room, { width, height }, figures.length).entries())
      figures[index]?.place({ seat, amongMany }, room.table !== null);
    this.draw(true);
  }

  private draw(calm: boolean): void {
    if (this.view === null) return;
    this.made.backdrop.show(this.view);
    for (const figure of this.made.figures) {
      const person = this.view.people.find((each) => each.id === figure.id);
      if (person !== undefined) figure.show(person, calm);
    }
    this.wake();
  }

  /** Moves until all that moves has come to rest: no frame is drawn while nothing changes, and nothing stops half way. */
  private wake(): void {
    this.made.game.loop.wake();
    this.restSoon();
    this.idle?.restart();
  }

  private restSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.made.scene.tweens.getTweens().length > 0) this.restSoon();
      else this.made.game.loop.sleep();
    }, AWAKE_MS);
  }
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
  const [people, pictures] = await Promise.all([fetchPeople(options.scenario), fetchRoom(room)]);
  const [game, scene] = await startGame(host, sizeOf(host));
  if (!scene.textures.exists('__WHITE')) {
    // The connection went while Phaser fetched its own blank pictures: it could paint nothing.
    game.destroy(true);
    throw new Error('no pictures to paint with');
  }
  addPeople(scene, people);
  const backdrop = createBackdrop(scene, room, pictures, LAYERS);
  const figures = first.people
    .filter(({ id }) => id in people.sheet.people)
    .map(({ id }) => createFigure(scene, people.sheet, { id, texture: PEOPLE, depths: LAYERS }));
  const stage = new Live({ host, game, scene, backdrop, figures }, first.room, options.calm);
  stage.show(first);
  return stage;
}
