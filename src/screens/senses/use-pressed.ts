import { useEffect, useState } from 'preact/hooks';

/** Whether anything has been pressed since the page was opened: before that, no browser lets a page make itself heard. */
export function usePressed(): boolean {
  const [pressed, press] = useState(() => navigator.userActivation?.hasBeenActive ?? false);
  useEffect(() => {
    if (pressed) return;
    const hear = () => press(true);
    for (const gesture of ['click', 'keydown']) addEventListener(gesture, hear, true);
    return () => {
      for (const gesture of ['click', 'keydown']) removeEventListener(gesture, hear, true);
    };
  }, [pressed]);
  return pressed;
}
