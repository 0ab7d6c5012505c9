/**
 * The codebook: the moves a clinician can make in one turn, and what each does to trust.
 * Informed by published observation instruments; it is none of them. @see docs/scoring.md
 */
export const families = ['ask', 'listen', 'share', 'plan', 'care', 'fix', 'tell', 'dismiss'] as const;
export type Family = (typeof families)[number];

/** How a move opens or closes what a person will tell: '++' deep, '+' opens, '-' closes, '--' shuts the topic for two turns. */
export type Disclosure = '++' | '+' | 'none' | '-' | '--';

export interface Effect {
  readonly family: Family;
  /** Change of trust on a scale from 0 to 10. */
  readonly trust: number;
  readonly disclosure: Disclosure;
}

export const moves = {
  'ask-what-matters': { family: 'ask', trust: 1, disclosure: '++' },
  'open-question': { family: 'ask', trust: 0.5, disclosure: '+' },
  'closed-question': { family: 'ask', trust: 0, disclosure: 'none' },
  'leading-question': { family: 'tell', trust: -0.5, disclosure: '-' },
  'ask-permission': { family: 'ask', trust: 1, disclosure: 'none' },
  'reflect-simple': { family: 'listen', trust: 0.5, disclosure: '+' },
  'reflect-complex': { family: 'listen', trust: 1, disclosure: '++' },
  affirm: { family: 'listen', trust: 0.5, disclosure: 'none' },
  'hold-silence': { family: 'listen', trust: 0.5, disclosure: '++' },
  'notice-world': { family: 'ask', trust: 1, disclosure: '+' },
  'own-uncertainty': { family: 'share', trust: 1, disclosure: '+' },
  'share-with-permission': { family: 'share', trust: 0.5, disclosure: 'none' },
  'offer-options': { family: 'share', trust: 0.5, disclosure: 'none' },
  'elicit-preference': { family: 'share', trust: 0.5, disclosure: '+' },
  'teach-back': { family: 'share', trust: 0.5, disclosure: 'none' },
  'plan-together': { family: 'plan', trust: 1, disclosure: 'none' },
  'invite-ally': { family: 'plan', trust: 0.5, disclosure: '+' },
  'speak-up': { family: 'care', trust: 0, disclosure: 'none' },
  'unsolicited-fix': { family: 'fix', trust: -1, disclosure: '--' },
  'take-over': { family: 'fix', trust: -2, disclosure: '-' },
  persuade: { family: 'tell', trust: -1.5, disclosure: '-' },
  'premature-reassure': { family: 'tell', trust: -0.5, disclosure: '--' },
  dismiss: { family: 'dismiss', trust: -2, disclosure: '--' },
  interrupt: { family: 'dismiss', trust: -1, disclosure: '--' },
} as const satisfies Record<string, Effect>;

export type Move = keyof typeof moves;

/** What a line gets when it came too soon or without leave: half a fix. @see docs/scoring.md#timing */
export const earlyMoves = {
  'half-fix': { family: 'fix', trust: -0.5, disclosure: '-' },
  'early-options': { family: 'share', trust: -0.5, disclosure: 'none' },
  'early-plan': { family: 'plan', trust: -0.5, disclosure: 'none' },
} as const satisfies Record<string, Effect>;

/** What a turn is coded as, once its timing is known. */
export type Code = Move | keyof typeof earlyMoves;

/** What an author writes: a move, or an offer whose code depends on what came before it. */
export type AuthoredMove = Move | 'OFFER';

export const isMove = (word: string): word is Move => Object.hasOwn(moves, word);
export const isAuthoredMove = (word: string): word is AuthoredMove => word === 'OFFER' || isMove(word);

export const effectOf = (code: Code): Effect => (isMove(code) ? moves[code] : earlyMoves[code]);

export const familyOf = (code: Code): Family => effectOf(code).family;
