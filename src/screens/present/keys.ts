import { isTyping, useKeyDown } from '../use-key-down.ts';
import type { PresentingEvent } from './presenting.ts';

/** What a key of a clicker or keyboard asks for, besides moving a moment on. */
export type KeyDeed =
  | PresentingEvent
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'take' | 'fill' };

const keys: Readonly<Record<string, KeyDeed>> = {
  PageDown: { kind: 'forward' },
  ArrowRight: { kind: 'forward' },
  ' ': { kind: 'forward' },
  PageUp: { kind: 'back' },
  ArrowLeft: { kind: 'back' },
  ArrowDown: { kind: 'step', by: 1 },
  ArrowUp: { kind: 'step', by: -1 },
  '.': { kind: 'dark-key' },
  b: { kind: 'dark-key' },
  Enter: { kind: 'take' },
  f: { kind: 'fill' },
};

/** Pressing Enter or space on a button is the button's own. */
const isPress = (event: KeyboardEvent) =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof HTMLElement &&
  event.target.matches('button, a, summary');

function deedOf(event: KeyboardEvent): KeyDeed | null {
  if (/^[1-9]$/.test(event.key)) return { kind: 'mark', place: Number(event.key) - 1 };
  return keys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

/** Hears the keys of a clicker wherever the focus is, unless somebody is typing. */
export function usePresenterKeys(does: (deed: KeyDeed) => void): void {
  useKeyDown((event) => {
    if (isTyping(event.target) || isPress(event)) return;
    const deed = deedOf(event);
    if (deed === null) return;
    event.preventDefault();
    does(deed);
  });
}
