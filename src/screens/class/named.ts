import type { Learner } from '../../classroom/checking/learner.ts';
import { classWords } from '../../words/class-page.ts';

export type NameOf = (learner: Learner) => string;

/** How learners are called: by number, in the order they were first met, unless names are to be shown. */
export function namesOf(learners: readonly Learner[], names: boolean): NameOf {
  const numbers = new Map(learners.map(({ id }, index) => [id, index]));
  return ({ id, name }) => {
    const unnamed = classWords.unnamed(numbers.get(id) ?? 0);
    if (!names) return unnamed;
    return name === '' ? `${unnamed} (${classWords.nameless})` : name;
  };
}
