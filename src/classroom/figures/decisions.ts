/** What share chose what at each choice point, and how hard and how telling each was. @see docs/class-figures.md */
import type { ChoiceId } from '../../base/base.ts';
import { type Code, earlyMoves, type Family, familyOf } from '../../codebook/codebook.ts';
import type { ChoiceOffered, Decided, VerifiedRun } from '../checking/verify.ts';
import { SMALL_CLASS } from '../classroom.ts';

export interface OptionFigures extends ChoiceOffered {
  /** Learners to whom it was offered here. */
  readonly offered: number;
  readonly chosen: number;
  /** Of the learners who came to this decision, 0 to 1. */
  readonly share: number;
  /** What it was coded as, most often first: the same words are one thing or another by their timing. */
  readonly codes: readonly { readonly code: Code; readonly family: Family; readonly count: number }[];
}

/** A choice point: the options of one turn that hang together by having been offered side by side. */
export interface Decision {
  /** Number of the turn and its first option in the script's order, such as `3-watch`. */
  readonly key: string;
  /** Index of the turn, from 0. */
  readonly turn: number;
  /** Learners who came to it. */
  readonly learners: number;
  /** Most chosen first. */
  readonly options: readonly OptionFigures[];
  /** Share of learners whose choice was well timed, 0 (nobody) to 1. @see docs/class-figures.md#difficulty */
  readonly difficulty: number;
  /** Point-biserial correlation with the total, -1 to 1; null where it cannot be had. @see docs/class-figures.md#discrimination */
  readonly discrimination: number | null;
  /** Fewer than 20 learners came to it: difficulty and discrimination are mostly chance. */
  readonly small: boolean;
}

const poor: ReadonlySet<Family> = new Set<Family>(['fix', 'tell', 'dismiss']);

/** Neither a fixing, telling or dismissing move, nor a good one that came too soon or without leave. */
export const isWellTimed = (code: Code): boolean => !poor.has(familyOf(code)) && !Object.hasOwn(earlyMoves, code);

interface Taken {
  readonly decided: Decided;
  /** Null where the playing was not finished. */
  readonly total: number | null;
}

/** Choices of one turn, apart where no chain of lists offered side by side joins them. */
function groupsOf(taken: readonly Taken[]): readonly (readonly Taken[])[] {
  const parent = new Map<ChoiceId, ChoiceId>();
  const rootOf = (id: ChoiceId): ChoiceId => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const offered of new Set(taken.map(({ decided }) => decided.offered))) {
    const [first] = offered;
    if (first === undefined) continue;
    for (const { id } of offered) parent.set(rootOf(id), rootOf(first.id));
  }
  const groups = new Map<ChoiceId, Taken[]>();
  for (const each of taken) {
    const root = rootOf(each.decided.option.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Point-biserial correlation of well timed (1) or not (0) with the total: (M1 - M0) / s x sqrt(p q), s the standard deviation of
 * all. Null where all did the same or have the same total. @see docs/class-figures.md#discrimination
 */
export function pointBiserial(pairs: readonly (readonly [boolean, number])[]): number | null {
  const totals = pairs.map(([, total]) => total);
  const yes = pairs.filter(([good]) => good).map(([, total]) => total);
  const no = pairs.filter(([good]) => !good).map(([, total]) => total);
  if (yes.length === 0 || no.length === 0) return null;
  const middle = mean(totals);
  const deviation = Math.sqrt(mean(totals.map((total) => (total - middle) ** 2)));
  if (deviation === 0) return null;
  const p = yes.length / pairs.length;
  return ((mean(yes) - mean(no)) / deviation) * Math.sqrt(p * (1 - p));
}

function codesOf(group: readonly Taken[], id: ChoiceId): OptionFigures['codes'] {
  const counts = new Map<Code, number>();
  for (const { decided } of group) {
    if (decided.option.id === id) counts.set(decided.code, (counts.get(decided.code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, family: familyOf(code), count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function optionsOf(group: readonly Taken[], order: ReadonlyMap<ChoiceId, number>): readonly OptionFigures[] {
  const texts = new Map<ChoiceId, string>();
  const offered = new Map<ChoiceId, number>();
  for (const { decided } of group) {
    for (const { id, text } of decided.offered) {
      texts.set(id, texts.get(id) ?? text);
      offered.set(id, (offered.get(id) ?? 0) + 1);
    }
  }
  return [...texts]
    .map(([id, text]) => {
      const codes = codesOf(group, id);
      const chosen = codes.reduce((sum, { count }) => sum + count, 0);
      return { id, text, offered: offered.get(id) ?? 0, chosen, share: chosen / group.length, codes };
    })
    .sort((a, b) => b.chosen - a.chosen || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

function decisionOf(group: readonly Taken[], turn: number, order: ReadonlyMap<ChoiceId, number>): Decision {
  const options = optionsOf(group, order);
  const first = options.reduce(
    (least, { id }) => ((order.get(id) ?? 0) < (order.get(least) ?? 0) ? id : least),
    options[0]?.id ?? ('' as ChoiceId),
  );
  const good = group.filter(({ decided }) => isWellTimed(decided.code)).length;
  const pairs = group.flatMap(({ decided, total }) =>
    total === null ? [] : [[isWellTimed(decided.code), total] as const],
  );
  return {
    key: `${turn + 1}-${first}`,
    turn,
    learners: group.length,
    options,
    difficulty: good / group.length,
    discrimination: pointBiserial(pairs),
    small: group.length < SMALL_CLASS,
  };
}

/** The decisions of these playings by turn, the most visited first. `choiceIds` is the scenario's own order. */
export function decisionsOf(runs: readonly VerifiedRun[], choiceIds: readonly ChoiceId[]): readonly Decision[] {
  const order = new Map(choiceIds.map((id, index) => [id, index]));
  const byTurn: Taken[][] = [];
  for (const { decisions, ended, score } of runs) {
    for (const decided of decisions) {
      byTurn[decided.turn] ??= [];
      byTurn[decided.turn]?.push({ decided, total: ended ? score.total : null });
    }
  }
  return byTurn.flatMap((taken, turn) =>
    groupsOf(taken)
      .map((group) => decisionOf(group, turn, order))
      .sort((a, b) => b.learners - a.learners || (a.key < b.key ? -1 : 1)),
  );
}
