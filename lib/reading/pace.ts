/** How often a page that keeps changing is read again: promptly after quiet, ever more rarely while it does not rest. */
import { TIMING } from './timing';

/** Times are in ms on any one clock. */
export interface Pace {
  /** How long to wait from `now` before reading again. */
  wait(now: number): number;
  /** The page was read at `now`, which took `cost` of the page's time; `changed`: the article's text was another. */
  read(now: number, cost: number, changed: boolean): void;
  /** The reader went to another page: what was learnt of the last one says nothing. */
  reset(): void;
}

/** A pace for one page. */
export function createPace(): Pace {
  let last = Number.NEGATIVE_INFINITY;
  let gap: number = TIMING.leastGap;
  return {
    wait: (now) => Math.max(TIMING.settle, last + gap - now),
    read(now, cost, changed) {
      // Twice the gap without a reading is rest: the page starts afresh.
      const restless = now - last < 2 * gap;
      const most = changed ? TIMING.mostGapChanged : TIMING.mostGapUnchanged;
      const next = restless ? Math.min(2 * gap, most) : TIMING.leastGap;
      gap = Math.max(next, Math.min(cost * TIMING.costShare, TIMING.mostGapChanged));
      last = now;
    },
    reset() {
      last = Number.NEGATIVE_INFINITY;
      gap = TIMING.leastGap;
    },
  };
}
