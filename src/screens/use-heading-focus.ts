import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the keyboard to a new screen's heading, which needs `tabIndex={-1}`.
 * Before the page is painted: afterwards it would take the focus from whoever had moved on already.
 */
export function useHeadingFocus({ preventScroll = false }: FocusOptions = {}): { current: HTMLHeadingElement | null } {
  const heading = useRef<HTMLHeadingElement | null>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll }), [preventScroll]);
  return heading;
}
