/**
 * The engine's books at a choice, with all that cannot matter any more left out.
 * Whether the person has been told about and heard always counts: the explorer reports it.
 */
import { type Code, effectOf, isMove } from '../../codebook/codebook.ts';
import { type CodedTurn, isReflection } from '../../codebook/coding.ts';
import { fixWeight } from '../../codebook/fixing.ts';
import type { Offered } from '../../conversation/offered.ts';
import type { Standing } from '../../conversation/standing.ts';
import type { ChoiceTags } from '../../scenario/tags.ts';
import { limitOf } from './limits.ts';
import type { Live } from './live.ts';

/** What of the books may be read from a place on, by the script or by the engine's own rules. */
export interface LiveBooks {
  readonly trust: boolean;
  /** Weight of fixes, and turns, above which all values do the same; null where they are not read. */
  readonly fixes: number | null;
  readonly turns: number | null;
  /** Topics on which leave may be asked after, by the script or by an offer; null for any. */
  readonly leave: ReadonlySet<string> | null;
  /** Leave that ends with the next turn may be asked after without a topic. */
  readonly advice: boolean;
  /** Facts the script may ask after; null for any. */
  readonly facts: ReadonlySet<string> | null;
  /** Codes that change trust by less when they come three times in a row. */
  readonly tiring: ReadonlySet<Code>;
  readonly asksWhatMatters: boolean;
  /** Things that may yet be noticed, '' where none is named. */
  readonly noticed: ReadonlySet<string>;
}

/** A choice as far as the books can tell it from another; null where it takes no turn. */
export function turnText({ move, topic, look }: ChoiceTags): string | null {
  if (move === undefined) return null;
  const about = move === 'OFFER' || move === 'notice-world' ? (topic ?? look) : undefined;
  return about === undefined ? move : `${move} ${about}`;
}

/** Whether a turn of this code changes trust differently after two of its kind. */
const tires = (code: Code) => code === 'closed-question' || effectOf(code).trust > 0;

/** The code of a turn that may count for less the third time. An offer in time is sharing; out of time it is never tiring. */
const codeOf = (turn: string): string => {
  const move = turn.split(' ')[0] ?? '';
  return move === 'OFFER' ? 'share-with-permission' : move;
};

const turnsOf = (offered: readonly Offered[]) => offered.flatMap(({ tags }) => turnText(tags) ?? []);

/** What the turns of one move are about; '' where it is not said. */
const aboutWhat = (turns: readonly string[], move: string) =>
  turns.filter((turn) => turn.split(' ')[0] === move).map((turn) => turn.slice(move.length + 1));

const argumentsOf = (live: Live, name: 'leave' | 'knows') => {
  const asked = [...live.questions].filter((each) => each.startsWith(`${name}:`));
  const given = asked.map((each) => each.slice(name.length + 1));
  return given.includes('*') ? null : new Set(given);
};

/** What is on offer already has been read: its own tags count beside those that may be read yet. */
export function liveBooksOf(live: Live, offered: readonly Offered[]): LiveBooks {
  const trust = live.variables.has('trust');
  const limitOn = (name: string) => {
    const use = live.variables.get(name);
    return use === undefined ? null : limitOf(use);
  };
  const fixes = limitOn('fixes');
  const turns = [...live.turns, ...turnsOf(offered)];
  const asked = argumentsOf(live, 'leave');
  const offers = trust || fixes !== null ? aboutWhat(turns, 'OFFER') : [];
  // A run of one code goes on only with what is on offer now; a glance may bring more within reach.
  const next = offered.some(({ kind }) => kind !== 'turn') ? turns : turnsOf(offered);
  return {
    trust,
    fixes,
    turns: limitOn('turns'),
    leave: asked === null ? null : new Set([...asked, ...offers]),
    advice: offers.length > 0 || asked === null || asked.size > 0,
    facts: argumentsOf(live, 'knows'),
    tiring: new Set(trust ? next.map(codeOf).filter(isMove).filter(tires) : []),
    asksWhatMatters: trust && turns.includes('ask-what-matters'),
    noticed: new Set(trust ? aboutWhat(turns, 'notice-world') : []),
  };
}

const among = (list: Iterable<string>, wanted: ReadonlySet<string> | null) =>
  [...list].filter((each) => wanted === null || wanted.has(each)).sort();

/** Leave for the turn after these: what the last granted, and what the one before it did. */
function leaveText(
  turns: readonly { readonly grants?: readonly string[]; readonly asksAdvice?: boolean }[],
  books: LiveBooks,
) {
  const last = turns.at(-1);
  const granted = among(new Set(last?.grants ?? []), books.leave);
  const before = among(new Set(turns.at(-2)?.grants ?? []), books.leave).filter((topic) => !granted.includes(topic));
  const asks = books.advice && last?.asksAdvice === true;
  return `${asks ? '!' : ''}${granted.join(',')};${before.join(',')}`;
}

/** Fixes so far, and those that an owning-up in the next two turns would halve; or that they are past mattering. */
function fixesText({ turns, fixes, heardAt }: Standing, limit: number): string {
  const codes = turns.map(({ code }) => code);
  const pending = [codes.length - 1, codes.length - 2].map((index) => {
    const before = index >= 0 && (heardAt === null || index < heardAt);
    const repaired = codes[index + 1] === 'own-uncertainty';
    return before && !repaired ? fixWeight(codes, index) : 0;
  });
  const least = pending.reduce((sum, weight) => sum - weight / 2, fixes);
  if (least > limit) return 'many';
  return `${fixes},${pending.join(',')}`;
}

const turnsText = (turns: number, limit: number) => (turns > limit ? 'late' : String(turns));

/** The last code where a third in a row of it would count for less, doubled where it stands twice. */
function tiringText(turns: readonly CodedTurn[], tiring: ReadonlySet<Code>): string {
  const last = turns.at(-1)?.code;
  if (last === undefined || !tiring.has(last)) return '';
  return turns.at(-2)?.code === last ? `${last}+` : last;
}

function askedUnheard(turns: readonly CodedTurn[]): boolean {
  const asked = turns.findLastIndex(({ code }) => code === 'ask-what-matters');
  return asked >= 0 && !turns.slice(asked + 1).some(({ code }) => isReflection(code));
}

const noticedText = (turns: readonly CodedTurn[], wanted: ReadonlySet<string>) =>
  among(new Set(turns.flatMap(({ code, topic }) => (code === 'notice-world' ? [topic ?? ''] : []))), wanted).join(',');

/** A glance is answered by the books of the turn before it. */
const glanceText = (standing: Standing, books: LiveBooks) =>
  `${leaveText(standing.before, books)};${among(standing.known, books.facts).join(',')}`;

/** All but trust: two standings with the same text and the same trust, at the same place in the story, have the same future. */
export function plainBooks(standing: Standing, books: LiveBooks, offered: readonly Offered[]): string {
  const { turns } = standing;
  const glances = offered.some(({ kind }) => kind !== 'turn');
  const mayWait = glances || offered.some((option) => option.kind === 'turn' && option.move === 'hold-silence');
  return [
    `${glances ? 'glances' : ''}${mayWait ? 'waits' : ''}`,
    standing.heardAt !== null ? 'heard' : standing.coreTold ? 'told' : '',
    books.trust && mayWait && standing.cuePending ? 'cue' : '',
    tiringText(turns, books.tiring),
    books.asksWhatMatters && askedUnheard(turns) ? 'asked' : '',
    books.noticed.size > 0 ? noticedText(turns, books.noticed) : '',
    books.fixes === null ? '' : fixesText(standing, books.fixes),
    books.turns === null ? '' : turnsText(turns.length, books.turns),
    leaveText(turns, books),
    among(standing.told, books.facts).join(','),
    glances ? glanceText(standing, books) : '',
  ].join('|');
}

const listed = (list: Iterable<string> | null) => (list === null ? '*' : [...list].sort().join(','));

/** Two that are the same text are the same. */
export const liveBooksText = (books: LiveBooks): string =>
  [
    books.trust,
    books.fixes,
    books.turns,
    listed(books.leave),
    books.advice,
    listed(books.facts),
    listed(books.tiring),
    books.asksWhatMatters,
    listed(books.noticed),
  ].join('|');
