/** What a room sees of a moment, and how the keys of a presenter move it on. Pure: the conversation itself is the app's. */

/** `words`: what was said. `asked`: the last words alone, large, for the room to talk about. `choices`: what can be said next. */
export type Phase = 'words' | 'asked' | 'choices';

export interface Presenting {
  readonly phase: Phase;
  /** Place of the marked choice in the list as shown, from 0; null where none is. */
  readonly marked: number | null;
  /** Hands raised for each choice, in the order shown. */
  readonly hands: readonly number[];
  /** The page is dark, so that the room looks at each other. */
  readonly dark: boolean;
}

export type PresentingEvent =
  | { readonly kind: 'forward' | 'back' | 'dark-key' | 'dark' }
  | { readonly kind: 'mark'; readonly place: number }
  | { readonly kind: 'count'; readonly place: number; readonly hands: number };

/** What the screen is to do besides: take a choice, or take the last one back. */
export type PresentingDeed = { readonly kind: 'take'; readonly place: number } | { readonly kind: 'take-back' } | null;

export interface Moved {
  readonly next: Presenting;
  readonly deed: PresentingDeed;
}

/** More hands than any room holds. */
export const HANDS_MAX = 999;

/** The beginning of a moment with so many choices. */
export const momentOf = (choices: number): Presenting => ({
  phase: 'words',
  marked: null,
  hands: Array.from({ length: choices }, () => 0),
  dark: false,
});

/** The choice with the most hands; null where there are none, or where two have as many: then the educator decides. */
export function mostHands(hands: readonly number[]): number | null {
  const most = Math.max(0, ...hands);
  const first = hands.indexOf(most);
  return most === 0 || hands.lastIndexOf(most) !== first ? null : first;
}

const still = (next: Presenting): Moved => ({ next, deed: null });

function forward(now: Presenting): Moved {
  if (now.phase === 'words') return still(now.hands.length === 0 ? now : { ...now, phase: 'asked' });
  if (now.phase === 'asked') return still({ ...now, phase: 'choices' });
  const marked = now.marked === null ? 0 : (now.marked + 1) % now.hands.length;
  return still({ ...now, marked });
}

function back(now: Presenting): Moved {
  if (now.phase === 'choices') return still({ ...now, phase: 'asked', marked: null });
  if (now.phase === 'asked') return still({ ...now, phase: 'words' });
  return { next: now, deed: { kind: 'take-back' } };
}

/** A presenter's clicker has no key to confirm with: while a choice is marked, the one that darkens the page takes it. */
function darkKey(now: Presenting): Moved {
  if (now.phase === 'choices' && now.marked !== null) {
    return { next: now, deed: { kind: 'take', place: now.marked } };
  }
  return still({ ...now, dark: true });
}

const clamped = (hands: number) => Math.min(HANDS_MAX, Math.max(0, Math.trunc(hands) || 0));

/** Moves a moment on. While the page is dark, any key only lights it again. */
export function moved(now: Presenting, event: PresentingEvent): Moved {
  if (now.dark && event.kind !== 'count') return still({ ...now, dark: false });
  switch (event.kind) {
    case 'forward':
      return forward(now);
    case 'back':
      return back(now);
    case 'dark':
      return still({ ...now, dark: true });
    case 'dark-key':
      return darkKey(now);
    case 'mark':
      return still(event.place in now.hands ? { ...now, phase: 'choices', marked: event.place } : now);
    case 'count': {
      if (!(event.place in now.hands)) return still(now);
      const hands = now.hands.with(event.place, clamped(event.hands));
      return still({ ...now, hands, marked: mostHands(hands) });
    }
  }
}
