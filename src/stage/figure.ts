/** A person on the stage: a bust with a head that turns and changes its face. */
import type { GameObjects, Scene } from 'phaser';
import type { Pose } from '../scenario/vocabulary.ts';
import type { Frame, Sheet } from './sheet.ts';
import type { PersonShown } from './view.ts';

/** How a pose differs from sitting straight. Lengths are shares of the figure's height; turns in degrees. */
interface Bearing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly tilt: number;
  readonly flipped: boolean;
  readonly shown: number;
}

const bearings: Readonly<Record<Pose, Bearing>> = {
  'sitting-back': { x: 0, y: 0.03, scale: 1, tilt: -1.5, flipped: false, shown: 1 },
  'leaning-in': { x: 0.03, y: 0.02, scale: 1.1, tilt: 5, flipped: false, shown: 1 },
  'turned-away': { x: -0.06, y: 0.05, scale: 0.97, tilt: 4, flipped: true, shown: 1 },
  standing: { x: 0, y: -0.16, scale: 1.04, tilt: 0, flipped: false, shown: 1 },
  away: { x: 0, y: 0.05, scale: 1, tilt: 0, flipped: false, shown: 0 },
};

const MOVE_MS = 320;
/** Share of the figure's height that the silent draw back by. */
const LISTENING_SCALE = 0.96;

export interface Figure {
  readonly id: string;
  /** Puts it where it belongs, `height` pixels high; its elbows rest at `floor`. */
  place(x: number, floor: number, height: number): void;
  show(person: PersonShown, calm: boolean): void;
}

export function createFigure(scene: Scene, id: string, sheet: Sheet, texture: string, depth: number): Figure {
  const frames = sheet.people[id];
  if (frames === undefined) throw new Error(`no drawing of ${id}`);
  const { neck, scale } = sheet;
  const at = (image: GameObjects.Image, frame: Frame) =>
    image.setOrigin(0, 0).setPosition(frame.offsetX - neck.x * scale, frame.offsetY - neck.y * scale);
  const bust = at(scene.add.image(0, 0, texture, `${id} bust`), frames.bust);
  const face = scene.add.image(0, 0, texture, `${id} wary`);
  const head = scene.add.container(0, 0, [face]);
  const whole = scene.add.container(0, 0, [bust, head]).setDepth(depth);
  const drop = frames.bust.offsetY + frames.bust.height - neck.y * scale;
  const tall = drop - (frames.heads.wary.offsetY - neck.y * scale);
  let [baseX, floor, unit] = [0, 0, 1];
  let bearing = bearings['sitting-back'];
  let speaking = true;

  const target = () => {
    const size = unit * bearing.scale * (speaking ? 1 : LISTENING_SCALE);
    return {
      x: baseX + bearing.x * tall * unit,
      y: floor - drop * size + bearing.y * tall * unit,
      scaleX: bearing.flipped ? -size : size,
      scaleY: size,
      alpha: bearing.shown,
    };
  };
  const settle = () =>
    whole.setPosition(target().x, target().y).setScale(target().scaleX, target().scaleY).setAlpha(bearing.shown);

  return {
    id,
    place(x, bottom, height) {
      [baseX, floor, unit] = [x, bottom, height / tall];
      scene.tweens.killTweensOf([whole, head]);
      settle();
    },
    show(person, calm) {
      const turned = bearing.flipped !== bearings[person.pose].flipped;
      bearing = bearings[person.pose];
      speaking = person.speaking;
      at(face.setFrame(`${id} ${person.mood}`), frames.heads[person.mood]);
      scene.tweens.killTweensOf([whole, head]);
      if (turned) whole.scaleX = Math.sign(target().scaleX) * Math.abs(whole.scaleX);
      const duration = calm ? 1 : MOVE_MS;
      scene.tweens.add({ targets: whole, ...target(), duration, ease: 'Sine.easeOut' });
      scene.tweens.add({
        targets: head,
        angle: bearing.tilt,
        duration: calm ? 1 : MOVE_MS * 1.5,
        ease: 'Sine.easeInOut',
      });
    },
  };
}
