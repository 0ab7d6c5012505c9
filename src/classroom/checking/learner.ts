/** Whose a hand-in is taken to be. Nothing proves it. @see docs/hand-ins.md#who */
import { longest } from '../classroom.ts';
import type { HandIn } from '../hand-in.ts';

export interface Learner {
  /** The same for every hand-in that is taken to be of one learner. */
  readonly id: string;
  /** As given, without controls and direction marks; '' where none was given. */
  readonly name: string;
}

/** Controls, and marks that turn the direction of what stands after them. */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** One line, of the length a name may have. */
const plain = (name: string) =>
  name
    .slice(0, 4 * longest.name)
    .normalize('NFC')
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest.name);

/** Anna is anna. */
const folded = (name: string) => name.toLowerCase();

/** By the key of the device and the name together: a device may be shared, and two learners may have one name. */
export function learnerOfHandIn({ learner }: Pick<HandIn, 'learner'>): Learner {
  const name = plain(learner.name);
  return { id: `${learner.key} ${folded(name)}`, name };
}

/** By the name beside a bare code; each code without one is of a learner of its own. */
export function learnerOfCode(given: string, code: string): Learner {
  const name = plain(given);
  return { id: name === '' ? code : `- ${folded(name)}`, name };
}

/** Whether nothing was said of who handed it in. */
export const isNameless = (learner: Learner): boolean => learner.id.startsWith('A');
