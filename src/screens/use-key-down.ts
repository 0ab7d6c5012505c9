import { useLayoutEffect } from 'preact/hooks';

/** Somewhere text is typed, where a letter or a number is that letter or number. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/**
 * Hears keys wherever the focus is, but none that are the browser's own.
 * Taken up before the page is painted: a key pressed at what is newly seen must not be heard by what was there before.
 */
export function useKeyDown(pressed: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey) pressed(event);
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, [pressed]);
}
