/**
 * A long list drawn in parts: what the reader sees first, the rest whenever the browser has nothing else to do. What is
 * not drawn yet has its place already, so that nothing moves and the place in the list holds.
 */
import { useEffect, useReducer, useRef } from 'preact/hooks';

/** How many are drawn at once: more than the tallest panel shows, and little enough for a frame. */
export const AT_ONCE = 24;
/** Milliseconds after which a part is drawn even though the browser is busy. */
const LATEST = 200;

/** What is drawn of a list. */
export interface InParts {
  has(id: string): boolean;
  /** Whether nothing is left to draw. */
  whole: boolean;
  /** Draws one now that something is to be done with. */
  draw(id: string): void;
}

/** Follows a list: `ids` in their order, `from` the index the reader looks at, `wanted` what must not wait. */
export function useInParts(ids: readonly string[], from: number, wanted: readonly string[]): InParts {
  const drawn = useRef<ReadonlySet<string>>(new Set());
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  drawn.current = nextPart(ids, drawn.current, from, wanted);
  const whole = drawn.current.size === ids.length;
  useEffect(() => (whole ? undefined : whenIdle(() => redraw(undefined))));
  return {
    has: (id) => drawn.current.has(id),
    whole,
    draw(id) {
      drawn.current = new Set([...drawn.current, id]);
      redraw(undefined);
    },
  };
}

/** Of `ids` what was drawn before, what is wanted, and one part more: those next to the index `from`. */
export function nextPart(
  ids: readonly string[],
  drawn: ReadonlySet<string>,
  from: number,
  wanted: readonly string[],
): ReadonlySet<string> {
  const asked = new Set(wanted);
  const next = new Set<string>();
  const missing: { id: string; away: number }[] = [];
  for (const [index, id] of ids.entries()) {
    if (drawn.has(id) || asked.has(id)) next.add(id);
    else missing.push({ id, away: Math.abs(index - from) });
  }
  if (missing.length > AT_ONCE) missing.sort((a, b) => a.away - b.away);
  for (const { id } of missing.slice(0, AT_ONCE)) next.add(id);
  return next;
}

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(act, { timeout: LATEST });
  return () => cancelIdleCallback(waiting);
}
