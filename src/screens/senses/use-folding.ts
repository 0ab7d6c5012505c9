import { useEffect } from 'preact/hooks';

/** Folds a slip of the bar away with Escape, or when the focus goes elsewhere on the page. */
export function useFolding(within: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const slip = within.current?.closest('details');
    if (!slip) return;
    const pressed = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !slip.open) return;
      slip.open = false;
      slip.querySelector('summary')?.focus();
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      // The whole window may have been left: then everything is to be as it was.
      if (!document.hasFocus()) return;
      if (!(relatedTarget instanceof Node && slip.contains(relatedTarget))) slip.open = false;
    };
    slip.addEventListener('keydown', pressed);
    slip.addEventListener('focusout', left);
    return () => {
      slip.removeEventListener('keydown', pressed);
      slip.removeEventListener('focusout', left);
    };
  }, [within]);
}
