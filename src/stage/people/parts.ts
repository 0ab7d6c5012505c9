/** The pieces that a person is drawn of, laid on each other by the neck: bust, head, face, what is worn, and arms for the table. */
import type { GameObjects, Scene } from 'phaser';
import type { Mood } from '../../scenario/vocabulary.ts';
import type { Frame, Sheet } from './sheet.ts';

export interface Parts {
  /** Bust and head. */
  readonly whole: GameObjects.Container;
  readonly head: GameObjects.Container;
  readonly arms: GameObjects.Container;
  /** Shows a mood, with the eyes open or shut. */
  wear(face: 'face' | 'fading', mood: Mood, eyes: 'open' | 'shut'): GameObjects.Image;
}

/** Throws where the sheet has no drawing of that person. */
export function createParts(scene: Scene, sheet: Sheet, { id, texture }: { id: string; texture: string }): Parts {
  const frames = sheet.people[id];
  if (frames === undefined) throw new Error(`no drawing of ${id}`);
  const { neck, scale } = sheet;
  const at = (image: GameObjects.Image, frame: Frame) =>
    image.setOrigin(0, 0).setPosition(frame.offsetX - neck.x * scale, frame.offsetY - neck.y * scale);
  const drawn = (key: string, frame: Frame) => at(scene.add.image(0, 0, texture, `${id} ${key}`), frame);
  const worn = frames.worn === null ? [] : [drawn('worn', frames.worn)];
  const faces = { face: drawn('face wary', frames.faces.wary), fading: drawn('face wary', frames.faces.wary) };
  faces.fading.setAlpha(0);
  const head = scene.add.container(0, 0, [drawn('head', frames.head), faces.face, faces.fading, ...worn]);
  const whole = scene.add.container(0, 0, [drawn('bust', frames.bust), head]);
  const arms = scene.add.container(0, 0, [drawn('arms', frames.arms)]).setAlpha(0);
  return {
    whole,
    head,
    arms,
    wear(which, mood, eyes) {
      const [kind, all] = eyes === 'open' ? (['face', frames.faces] as const) : (['blink', frames.blinks] as const);
      return at(faces[which].setFrame(`${id} ${kind} ${mood}`), all[mood]);
    },
  };
}
