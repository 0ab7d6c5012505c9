import { useEffect } from 'preact/hooks';

/** Paper cannot be unfolded: every figure is open while the page is printed. What spoils a visit stays shut. */
export function useOpenWhenPrinted(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details.part:not([open])')];
      for (const part of opened) part.open = true;
    };
    const after = () => {
      for (const part of opened) part.open = false;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
