import { useLayoutEffect, useRef } from 'preact/hooks';

/** Brings the keyboard to a new screen's heading, which needs `tabIndex={-1}`. */
export function useHeadingFocus(): { current: HTMLHeadingElement | null } {
  const heading = useRef<HTMLHeadingElement | null>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
