/** The best total that can still be reached from a moment: exact where all ways on can be played, else by search. */
import type { ChoiceId } from '../../base/base.ts';
import { dimensions } from '../../codebook/score.ts';
import { scoreOf } from '../../run/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { plainBooks } from './books.ts';
import type { Chart, Moment } from './chart.ts';

export interface Best {
  /** Of 100. */
  readonly total: number;
  readonly choices: readonly ChoiceId[];
  /** Every way on was played; if not, a better one may have been missed. */
  readonly exact: boolean;
}

/** Ways on from a moment that are all played; past it the best is searched for. */
const WAYS_MAX = 400;
/** Half-played ways that a search keeps at each step. With 12 and with 60 a best line could pass for one that costs; from 200 to 600 hardly one in a thousand does. */
export const BEAM = 200;
/** More choices than any visit holds. */
const CHOICES_MAX = 60;
/** What a point of trust, of 10, promises of what may yet be told: in points of the five dimensions together. */
const TRUST_WORTH = 6;

interface Reached {
  readonly moment: Moment;
  readonly choices: readonly ChoiceId[];
}

const isOver = ({ moment }: Reached) => moment.place.options.length === 0;

const onward = (chart: Chart, { moment, choices }: Reached): readonly Reached[] =>
  moment.place.options.map((option, index) => ({
    moment: chart.take(moment, index).moment,
    choices: [...choices, option.id],
  }));

/** All ends, or null where there are too many. */
function allEnds(chart: Chart, from: Moment): readonly Reached[] | null {
  const ends: Reached[] = [];
  const waiting: Reached[] = [{ moment: from, choices: [] }];
  for (let reached = waiting.pop(); reached !== undefined; reached = waiting.pop()) {
    if (reached.choices.length > CHOICES_MAX) return null;
    if (isOver(reached)) ends.push(reached);
    else waiting.push(...onward(chart, reached));
    if (ends.length + waiting.length > WAYS_MAX) return null;
  }
  return ends;
}

/** How well a half-played way stands. Without the caps of the total, which say nothing before the end. */
function promise(scenario: Scenario, { standing }: Moment): number {
  const score = scoreOf(scenario, standing.turns);
  return dimensions.reduce((sum, each) => sum + score[each], TRUST_WORTH * standing.trust);
}

/** The most promising, those with the same future counted once. */
function kept(scenario: Scenario, reached: readonly Reached[], beam: number): readonly Reached[] {
  const byFuture = new Map<string, { readonly each: Reached; readonly worth: number }>();
  for (const each of reached) {
    const { place, standing } = each.moment;
    const trust = place.books.trust ? standing.trust : '';
    const future = `${place.index}|${trust}|${plainBooks(standing, place.books, place.options)}`;
    const worth = promise(scenario, each.moment);
    if (worth > (byFuture.get(future)?.worth ?? Number.NEGATIVE_INFINITY)) byFuture.set(future, { each, worth });
  }
  return [...byFuture.values()]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, beam)
    .map(({ each }) => each);
}

function searchedEnds(scenario: Scenario, chart: Chart, from: Moment, beam: number): readonly Reached[] {
  const ends: Reached[] = [];
  let now: readonly Reached[] = [{ moment: from, choices: [] }];
  for (let step = 0; step < CHOICES_MAX && now.length > 0; step += 1) {
    const next = now.flatMap((reached) => onward(chart, reached));
    ends.push(...next.filter(isOver));
    now = kept(
      scenario,
      next.filter((reached) => !isOver(reached)),
      beam,
    );
  }
  return ends;
}

/** Null where no end is found within 60 choices. */
export function bestFrom(scenario: Scenario, chart: Chart, from: Moment, beam: number = BEAM): Best | null {
  const all = allEnds(chart, from);
  const ends = all ?? searchedEnds(scenario, chart, from, beam);
  return ends.reduce<Best | null>((best, { moment, choices }) => {
    const { total } = scoreOf(scenario, moment.standing.turns);
    return best === null || total > best.total ? { total, choices, exact: all !== null } : best;
  }, null);
}
