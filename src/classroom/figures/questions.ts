/** Three questions for the debrief, picked by what this class did. The sentences are in `words/class.ts`. */
import type { Manifest } from '../../scenario/manifest.ts';
import type { Feeling } from '../../scenario/vocabulary.ts';
import { FEELING_MAX } from '../../scenario/vocabulary.ts';
import type { ScenarioFigures } from './figures.ts';

/** A question, with the facts that its sentence names. Counts are of learners; turns are indexes, from 0. */
export type DebriefQuestion =
  | { readonly kind: 'red-missed'; readonly duty: string; readonly learners: number; readonly of: number }
  | { readonly kind: 'never-heard'; readonly learners: number; readonly of: number }
  | { readonly kind: 'fixed-first'; readonly learners: number; readonly of: number; readonly turn: number }
  | { readonly kind: 'cue-missed'; readonly cue: string; readonly missed: number; readonly of: number }
  | {
      readonly kind: 'split';
      readonly turn: number;
      readonly first: string;
      readonly second: string;
      readonly learners: number;
      readonly of: number;
    }
  | { readonly kind: 'unheard-facts'; readonly facts: number; readonly of: number }
  | {
      readonly kind: 'guessed-apart';
      readonly feeling: Feeling;
      readonly guessed: number;
      readonly said: number;
    }
  /** One of the author's own. */
  | { readonly kind: 'author'; readonly question: string };

type Figures = Omit<ScenarioFigures, 'questions'>;

interface Rule {
  /** How much the class calls for the question: nothing below 0.2 is asked. Safety weighs double. */
  readonly weight: number;
  readonly question: DebriefQuestion;
}

const WORTH_ASKING = 0.2;
const ASKED = 3;
const CUES_LEAST = 3;

/** One rule for each kind of question, in the order they win where two weigh the same. @see docs/class-figures.md#questions */
const rules: readonly ((figures: Figures) => Rule | null)[] = [
  ({ duties, learners: of }) => {
    const worst = duties.find(({ red, missed }) => red && missed > 0);
    if (worst === undefined) return null;
    const { what: duty, missed: learners } = worst;
    return {
      weight: Math.max(WORTH_ASKING, (2 * learners) / of),
      question: { kind: 'red-missed', duty, learners, of },
    };
  },
  ({ heard, learners: of }) => {
    const learners = heard.never;
    return { weight: learners / of, question: { kind: 'never-heard', learners, of } };
  },
  ({ fixedFirst: learners, fixed, learners: of }) => {
    const turn = fixed.median ?? fixed.byTurn.length - 1;
    return { weight: learners / of, question: { kind: 'fixed-first', learners, of, turn } };
  },
  ({ cues }) => {
    const worst = cues.find(({ dropped }) => dropped >= CUES_LEAST);
    if (worst === undefined) return null;
    const { what: cue, missed, dropped: of, share } = worst;
    return { weight: share, question: { kind: 'cue-missed', cue, missed, of } };
  },
  ({ decisions }) => {
    const [evenest] = decisions
      .filter(({ learners }) => learners >= 2)
      .toSorted((a, b) => secondOf(b) - secondOf(a) || b.learners - a.learners);
    const [first, second] = evenest?.options ?? [];
    if (evenest === undefined || first === undefined || second === undefined) return null;
    const { turn, learners: of } = evenest;
    const question = { kind: 'split', turn, first: first.text, second: second.text } as const;
    return { weight: 2 * second.share * 0.8, question: { ...question, learners: first.chosen + second.chosen, of } };
  },
  ({ facts }) => {
    const unheard = facts.filter(({ told }) => told === 0).length;
    return { weight: unheard / facts.length, question: { kind: 'unheard-facts', facts: unheard, of: facts.length } };
  },
  ({ felt }) => {
    const apart = felt.flatMap(({ feeling, guessed, said }) =>
      guessed === null || said === null
        ? []
        : [{ feeling, guessed, said, gap: Math.abs(guessed - said) / FEELING_MAX }],
    );
    const [widest] = apart.toSorted((a, b) => b.gap - a.gap);
    if (widest === undefined) return null;
    const { gap, ...rest } = widest;
    return { weight: gap, question: { kind: 'guessed-apart', ...rest } };
  },
];

const secondOf = ({ options }: Figures['decisions'][number]) => options[1]?.share ?? 0;

/** The three that weigh most; the author's own where the class calls for fewer. None where nobody played. */
export function questionsFor(figures: Figures, { debrief }: Pick<Manifest, 'debrief'>): readonly DebriefQuestion[] {
  if (figures.learners === 0) return [];
  const called = rules
    .map((rule) => rule(figures))
    .filter((rule) => rule !== null && rule.weight >= WORTH_ASKING)
    .toSorted((a, b) => (b?.weight ?? 0) - (a?.weight ?? 0))
    .flatMap((rule) => rule?.question ?? []);
  const own = debrief.map((question): DebriefQuestion => ({ kind: 'author', question }));
  return [...called.slice(0, ASKED), ...own].slice(0, ASKED);
}
