/** A person on the stage: a bust, a head that turns, a face for the mood, and arms that come to rest on the table. */
import type { GameObjects, Scene } from 'phaser';
import type { Pose } from '../scenario/vocabulary.ts';
import type { Seat } from './rooms.ts';
import type { Frame, Sheet } from './sheet.ts';
import type { PersonShown } from './view.ts';

/** How a pose differs from sitting straight. Lengths are shares of the figure's height; turns in degrees. */
interface Bearing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly lean: number;
  readonly tilt: number;
  readonly flipped: boolean;
  readonly arms: boolean;
  readonly shown: number;
}

const plain: Bearing = { x: 0, y: 0, scale: 1, lean: 0, tilt: 0, flipped: false, arms: false, shown: 1 };

const bearings: Readonly<Record<Pose, Bearing>> = {
  'sitting-back': { ...plain, x: -0.02, scale: 0.94, lean: -2.5, tilt: -2 },
  'leaning-in': { ...plain, x: 0.03, y: 0.055, scale: 1.08, lean: 3, tilt: 4, arms: true },
  'turned-away': { ...plain, x: -0.07, y: 0.02, scale: 0.95, lean: -4, tilt: 5, flipped: true },
  standing: { ...plain, y: -0.075, scale: 1.05 },
  away: { ...plain, y: 0.05, shown: 0 },
};

const MOVE_MS = 320;
const FACE_MS = 150;
/** The silent draw back by this much, and among many the one who speaks comes forward. */
const listening = { few: 0.97, many: 0.93 } as const;
const SPEAKING_AMONG_MANY = 1.05;
/** Share of its own drawing, from the top, at which a figure meets the table. In units of the drawing. */
const TABLE_AT = { top: 50, table: 960 } as const;

export interface Depths {
  readonly people: number;
  /** Null where there is no table for arms to rest on. */
  readonly arms: number | null;
}

export interface Figure {
  readonly id: string;
  /** Puts it where it belongs; among many, the one who speaks stands out more. */
  place(seat: Seat, amongMany: boolean): void;
  show(person: PersonShown, calm: boolean): void;
  /** Eyes shut, or open again. */
  blink(shut: boolean): void;
}

export function createFigure(scene: Scene, id: string, sheet: Sheet, texture: string, depths: Depths): Figure {
  const frames = sheet.people[id];
  if (frames === undefined) throw new Error(`no drawing of ${id}`);
  const { neck, scale } = sheet;
  const drawn = (key: string, frame: Frame) => at(scene.add.image(0, 0, texture, `${id} ${key}`), frame);
  const at = (image: GameObjects.Image, frame: Frame) =>
    image.setOrigin(0, 0).setPosition(frame.offsetX - neck.x * scale, frame.offsetY - neck.y * scale);
  const worn = frames.worn === null ? [] : [drawn('worn', frames.worn)];
  const face = drawn('face wary', frames.faces.wary);
  const old = drawn('face wary', frames.faces.wary).setAlpha(0);
  const head = scene.add.container(0, 0, [drawn('head', frames.head), face, old, ...worn]);
  const whole = scene.add.container(0, 0, [drawn('bust', frames.bust), head]).setDepth(depths.people);
  const arms = scene.add
    .container(0, 0, [drawn('arms', frames.arms)])
    .setDepth(depths.arms ?? 0)
    .setVisible(depths.arms !== null)
    .setAlpha(0);
  const drop = (TABLE_AT.table - neck.y) * scale;
  const tall = (TABLE_AT.table - TABLE_AT.top) * scale;
  let [baseX, table, unit, many] = [0, 0, 1, false];
  let bearing = bearings['sitting-back'];
  let [speaking, mood] = [true, 'wary' as PersonShown['mood']];

  const nearness = () => {
    if (speaking) return many ? SPEAKING_AMONG_MANY : 1;
    return many ? listening.many : listening.few;
  };
  const target = () => {
    const size = unit * bearing.scale * nearness();
    const [x, y] = [baseX + bearing.x * tall * unit, table - drop * size + bearing.y * tall * unit];
    return { x, y, scaleX: bearing.flipped ? -size : size, scaleY: size, angle: bearing.lean };
  };
  const all = () => [whole, head, arms, old, face];
  const settle = () => {
    scene.tweens.killTweensOf(all());
    for (const part of [whole, arms])
      part.setPosition(target().x, target().y).setScale(target().scaleX, target().scaleY);
    whole.setAngle(bearing.lean).setAlpha(bearing.shown);
    arms.setAlpha(bearing.arms ? bearing.shown : 0);
    head.setAngle(bearing.tilt);
    face.setAlpha(1);
    old.setAlpha(0);
  };
  const lay = (image: GameObjects.Image, kind: 'face' | 'blink') =>
    at(image.setFrame(`${id} ${kind} ${mood}`), kind === 'face' ? frames.faces[mood] : frames.blinks[mood]);
  /** The old face fades from over the new one. */
  const changeFace = (next: PersonShown['mood']) => {
    lay(old, 'face').setAlpha(1);
    mood = next;
    lay(face, 'face');
    scene.tweens.add({ targets: old, alpha: 0, duration: FACE_MS });
  };

  return {
    id,
    place(seat, amongMany) {
      [baseX, table, unit, many] = [seat.x, seat.table, seat.height / tall, amongMany];
      settle();
    },
    show(person, calm) {
      const turned = bearing.flipped !== bearings[person.pose].flipped;
      scene.tweens.killTweensOf(all());
      old.setAlpha(0);
      if (person.mood === mood || calm) {
        mood = person.mood;
        lay(face, 'face');
      } else changeFace(person.mood);
      [bearing, speaking] = [bearings[person.pose], person.speaking];
      whole.setDepth(depths.people + (speaking ? 1 : 0));
      if (calm) return settle();
      if (turned) whole.setScale(Math.sign(target().scaleX) * Math.abs(whole.scaleX), whole.scaleY);
      const { angle, ...place } = target();
      const glide = { duration: MOVE_MS, ease: 'Sine.easeOut' } as const;
      scene.tweens.add({ targets: whole, ...place, angle, alpha: bearing.shown, ...glide });
      arms.setScale(place.scaleX, place.scaleY);
      scene.tweens.add({ targets: arms, ...place, alpha: bearing.arms ? bearing.shown : 0, ...glide });
      scene.tweens.add({ targets: head, angle: bearing.tilt, duration: MOVE_MS * 1.25, ease: 'Sine.easeInOut' });
    },
    blink: (shut) => void lay(face, shut ? 'blink' : 'face'),
  };
}
