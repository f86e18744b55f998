/** Work in slices, so that no task of ours keeps the page from answering its reader. */
import { TIMING } from './timing';

/** Calls `each` for every item in order, letting other tasks run after every slice; stops early when `going` says no. */
export async function inSlices<T>(
  items: readonly T[],
  each: (item: T) => void,
  going: () => boolean,
  pause: () => Promise<void>,
): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    if (performance.now() - since > TIMING.slice) {
      await pause();
      since = performance.now();
    }
    if (!going()) return;
    each(item);
  }
}
