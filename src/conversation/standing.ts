/** The engine's books during a conversation: trust, hearing, leave, fixes. Ink only reads them. */
import {
  type CodedTurn,
  codeAt,
  coreFactsOf,
  isReflection,
  type LogFact,
  leaveHolds,
  type Turn,
} from '../codebook/coding.ts';
import { fixesBefore } from '../codebook/fixing.ts';
import { trustAfter } from '../codebook/trust.ts';
import type { Spoke } from './beats.ts';

export interface Standing {
  readonly core: ReadonlySet<string>;
  readonly turns: readonly CodedTurn[];
  /** 0 to 10. */
  readonly trust: number;
  readonly coreTold: boolean;
  /** Index, from 0, of the turn at which the person was heard. */
  readonly heardAt: number | null;
  /** Weight of fixes before hearing. */
  readonly fixes: number;
  /** Facts told so far, for the next reply to know. */
  readonly told: ReadonlySet<string>;
  /** Facts known to the reply being read: told in an earlier one. */
  readonly known: ReadonlySet<string>;
  /** Turns before the one being answered: leave for it depends on them. */
  readonly before: readonly Turn[];
  readonly cuePending: boolean;
}

/** What a script may ask the engine while a reply is read. */
export interface Books {
  /** 0 to 10. */
  readonly trust: number;
  readonly heard: boolean;
  readonly fixes: number;
  readonly turns: number;
  leave(topic: string): boolean;
  knows(fact: string): boolean;
}

/** The variables the engine writes, where the script declares them. */
export const bookVariables = ['trust', 'heard', 'fixes', 'turns'] as const satisfies readonly (keyof Books)[];

export const booksOf = (standing: Standing): Books => ({
  trust: standing.trust,
  heard: standing.heardAt !== null,
  fixes: standing.fixes,
  turns: standing.turns.length,
  leave: (topic) => standing.turns.length > 0 && leaveHolds(standing.before, topic),
  knows: (fact) => standing.known.has(fact),
});

export function standingAtStart(facts: readonly LogFact[], trustStart: number): Standing {
  return {
    core: coreFactsOf(facts),
    turns: [],
    trust: trustStart,
    coreTold: false,
    heardAt: null,
    fixes: 0,
    told: new Set(),
    known: new Set(),
    before: [],
    cuePending: false,
  };
}

/** The books once a turn has been coded and before its reply is read. */
export function standingBefore(standing: Standing, past: readonly CodedTurn[], act: Turn): Standing {
  const leave = leaveHolds(past, act.topic);
  const code = codeAt(act.move, act.redFlag ?? false, { heard: standing.heardAt !== null, leave });
  const turn: CodedTurn = { ...act, code };
  const turns = [...past, turn];
  const hears = standing.heardAt === null && standing.coreTold && isReflection(code);
  const heardAt = hears ? past.length : standing.heardAt;
  return {
    ...standing,
    turns,
    heardAt,
    trust: trustAfter(past, turn, standing.trust),
    fixes: fixesBefore(
      turns.map((each) => each.code),
      heardAt,
    ),
    known: standing.told,
    before: past,
    cuePending: false,
  };
}

/** The books once a reply has been read: what it told and granted belongs to the turn it answers. */
export function withReply(standing: Standing, lines: readonly Spoke[]): Standing {
  const tells = lines.flatMap((line) => line.tags.facts);
  const grants = lines.flatMap((line) => line.tags.grants);
  const asksAdvice = lines.some((line) => line.tags.asksAdvice);
  const cue = lines.some((line) => line.tags.cues.length > 0);
  const told = tells.length === 0 ? standing.told : new Set([...standing.told, ...tells]);
  const last = standing.turns.at(-1);
  const turns =
    last === undefined
      ? standing.turns
      : standing.turns.with(-1, {
          ...last,
          tells: [...(last.tells ?? []), ...tells],
          grants: [...(last.grants ?? []), ...grants],
          asksAdvice: (last.asksAdvice ?? false) || asksAdvice,
        });
  return {
    ...standing,
    turns,
    told,
    coreTold: standing.coreTold || tells.some((fact) => standing.core.has(fact)),
    cuePending: standing.cuePending || cue,
  };
}
