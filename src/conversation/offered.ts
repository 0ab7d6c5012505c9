import type { ChoiceId, Seed } from '../base/base.ts';
import { mix, mixWord } from '../base/mix.ts';
import type { AuthoredMove } from '../codebook/codebook.ts';
import type { ChoiceTags } from '../scenario/tags.ts';
import type { InkChoice } from './ink.ts';

interface Option {
  readonly id: ChoiceId;
  readonly text: string;
  readonly tags: ChoiceTags;
  /** Ink's own place in its list, of this moment only. */
  readonly index: number;
}

/** A choice on offer. A turn has a code; a glance is free; a pick belongs to a story without codes. */
export type Offered = Option &
  ({ readonly kind: 'turn'; readonly move: AuthoredMove } | { readonly kind: 'glance' | 'pick' });

function offered(choice: InkChoice, step: number): Offered {
  const { tags } = choice;
  const id = (tags.id ?? `${step}-${choice.index + 1}`) as ChoiceId;
  const option = { id, text: choice.text, tags, index: choice.index };
  if (tags.move !== undefined) return { ...option, kind: 'turn', move: tags.move };
  return { ...option, kind: tags.look === undefined ? 'pick' : 'glance' };
}

/** The choices in Ink's own order. A story without ids has its choices named by step and place. */
export const optionsOf = (choices: readonly InkChoice[], step: number): readonly Offered[] =>
  choices.map((choice) => offered(choice, step));

/**
 * The choices in an order drawn from the seed and the turn, so that their place says nothing.
 * Each has its own key: taking a glance away leaves the rest where they were. A story without ids keeps Ink's order.
 */
export function inShownOrder(options: readonly Offered[], seed: Seed, turn: number): readonly Offered[] {
  if (options.some((each) => each.tags.id === undefined)) return options;
  const salt = mix(seed, turn);
  const key = new Map(options.map((each) => [each.id, mixWord(salt, each.id)]));
  return options.toSorted((a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
}
