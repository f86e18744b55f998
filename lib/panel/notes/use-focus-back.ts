/** Where the focus goes when a form is closed. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives `target` the focus when what was `open` is closed: in the same moment, because a frame later the reader may have
 * gone on to something else.
 */
export function useFocusBack(open: boolean, target: () => HTMLElement | null | undefined): void {
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) target()?.focus();
    wasOpen.current = open;
  });
}
