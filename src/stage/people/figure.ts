/** A person on the stage: a bust, a head that turns, a face for the mood, and arms that come to rest on the table. */
import type { Scene } from 'phaser';
import type { Mood } from '../../scenario/vocabulary.ts';
import type { PersonShown } from '../view.ts';
import { type Bearing, bearings, type Place, type Standpoint, standpoint } from './bearing.ts';
import { createParts, type Parts } from './parts.ts';
import type { Sheet } from './sheet.ts';

const MOVE_MS = 320;
const FACE_MS = 150;
/** A look away, or a nod towards you, and back. Degrees, and shares of the figure's size. */
const glances = { away: { angle: -9, ms: 420 }, towards: { angle: 5, ms: 300 } } as const;
const BREATH = { share: 1.014, ms: 1500 } as const;

export interface Depths {
  readonly people: number;
  readonly arms: number;
}

export interface Figure {
  readonly id: string;
  /** Puts it where it belongs; among many, the one who speaks stands out more. Without a table its arms have nothing to lie on. */
  place(place: Place, table: boolean): void;
  /** Where `calm`, nothing glides: it is simply so. */
  show(person: PersonShown, calm: boolean): void;
  /** Breathes out and in, so many times, while nobody speaks. */
  breathe(times: number): void;
  /** Eyes shut, or open again. */
  blink(shut: boolean): void;
}

class Drawn implements Figure {
  private at: Place = { seat: { x: 0, table: 0, height: 1 }, amongMany: false };
  private bearing: Bearing = bearings['sitting-back'];
  private speaking = true;
  private mood: Mood = 'wary';

  constructor(
    readonly id: string,
    private readonly scene: Scene,
    private readonly parts: Parts,
    private readonly measure: { readonly neckY: number; readonly scale: number },
    private readonly depths: Depths,
  ) {
    parts.whole.setDepth(depths.people);
    parts.arms.setDepth(depths.arms);
  }

  place(place: Place, table: boolean): void {
    this.at = place;
    this.parts.arms.setVisible(table);
    this.settle();
  }

  show(person: PersonShown, calm: boolean): void {
    const turned = this.bearing.flipped !== bearings[person.pose].flipped;
    this.still();
    this.changeFace(person.mood, calm);
    [this.bearing, this.speaking] = [bearings[person.pose], person.speaking];
    const { whole } = this.parts;
    whole.setDepth(this.depths.people + (person.speaking ? 1 : 0));
    const target = this.target();
    if (turned) whole.setScale(Math.sign(target.scaleX) * Math.abs(whole.scaleX), whole.scaleY);
    if (calm) this.settle();
    else {
      this.glide(target);
      this.glance(person.glance);
    }
  }

  breathe(times: number): void {
    const { scaleY } = this.target();
    const breath = { duration: BREATH.ms, ease: 'Sine.easeInOut', yoyo: true, repeat: times - 1 } as const;
    this.scene.tweens.add({ targets: this.parts.whole, scaleY: scaleY * BREATH.share, delay: MOVE_MS, ...breath });
  }

  blink(shut: boolean): void {
    this.parts.wear('face', this.mood, shut ? 'shut' : 'open');
  }

  private target(): Standpoint {
    return standpoint(this.at, { bearing: this.bearing, speaking: this.speaking }, this.measure);
  }

  /** Ends whatever moves. */
  private still(): void {
    const { whole, head, arms } = this.parts;
    const fading = this.parts.wear('fading', this.mood, 'open').setAlpha(0);
    this.scene.tweens.killTweensOf([whole, head, arms, fading]);
  }

  private settle(): void {
    this.still();
    const { whole, head, arms } = this.parts;
    const { x, y, scaleX, scaleY } = this.target();
    for (const part of [whole, arms]) part.setPosition(x, y).setScale(scaleX, scaleY);
    whole.setAngle(this.bearing.lean).setAlpha(this.bearing.shown);
    arms.setAlpha(this.bearing.arms ? this.bearing.shown : 0);
    head.setAngle(this.bearing.tilt);
  }

  /** The old face fades from over the new one. */
  private changeFace(next: Mood, calm: boolean): void {
    const old = this.parts.wear('fading', this.mood, 'open');
    const changes = next !== this.mood && !calm;
    this.mood = next;
    this.parts.wear('face', next, 'open');
    if (changes) this.scene.tweens.add({ targets: old.setAlpha(1), alpha: 0, duration: FACE_MS });
  }

  private glide(target: Standpoint): void {
    const { whole, arms } = this.parts;
    const { lean, shown } = this.bearing;
    const glide = { duration: MOVE_MS, ease: 'Sine.easeOut' } as const;
    this.scene.tweens.add({ targets: whole, ...target, angle: lean, alpha: shown, ...glide });
    arms.setScale(target.scaleX, target.scaleY);
    this.scene.tweens.add({ targets: arms, ...target, alpha: this.bearing.arms ? shown : 0, ...glide });
  }

  /** The head comes to where the pose has it; first, for a moment, away from you, or towards you. */
  private glance(glance: PersonShown['glance']): void {
    const { head } = this.parts;
    const { tilt } = this.bearing;
    const home = { targets: head, angle: tilt, duration: MOVE_MS * 1.25, ease: 'Sine.easeInOut' } as const;
    if (glance === null) {
      this.scene.tweens.add(home);
      return;
    }
    const { angle, ms } = glances[glance];
    this.scene.tweens.chain({
      targets: head,
      tweens: [{ angle: tilt + angle, duration: ms, ease: 'Sine.easeOut', hold: ms }, home],
    });
  }
}

/** Throws where the sheet has no drawing of that person. */
export function createFigure(
  scene: Scene,
  sheet: Sheet,
  { id, texture, depths }: { readonly id: string; readonly texture: string; readonly depths: Depths },
): Figure {
  const measure = { neckY: sheet.neck.y, scale: sheet.scale };
  return new Drawn(id, scene, createParts(scene, sheet, { id, texture }), measure, depths);
}
