/** Going from claim to claim by keyboard or from the panel. */
import type { Mark } from './marks';
import { boxAround } from './placement';

/** The mark after or before the focused one, round the ends; without one, the first in (or after) the viewport. */
export function stepFrom(all: readonly Mark[], focused: Mark | null, by: 1 | -1): Mark | null {
  if (all.length === 0) return null;
  const at = focused === null ? -1 : all.findIndex((mark) => mark.claim.id === focused.claim.id);
  if (at >= 0) return all[(at + by + all.length) % all.length] ?? null;
  const isAhead = ({ range }: Mark): boolean => (boxAround(range.getClientRects?.() ?? [])?.top ?? 0) >= 0;
  const first = Math.max(all.findIndex(isAhead), 0);
  return all[by === 1 ? first : (first - 1 + all.length) % all.length] ?? null;
}

/**
 * The first mark that shows in a viewport of `height`; null when none does. Marks stand in page order, so halving finds it
 * with few questions to the layout.
 */
export function firstInView(all: readonly Mark[], height: number): Mark | null {
  const boxOf = (mark: Mark | undefined) => mark && boxAround(mark.range.getClientRects?.() ?? []);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxOf(all[middle]);
    if (box && box.bottom <= 0) low = middle + 1;
    else high = middle;
  }
  const box = boxOf(all[low]);
  return box && box.top < height ? (all[low] ?? null) : null;
}

/** The share of the viewport at top and bottom where bars of the page may cover its text. */
const EDGE = 0.12;

/** Brings a range into the middle of the viewport unless all of it is to be seen already. */
export function reveal(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const isSeen = (): boolean => {
    const box = boxAround(range.getClientRects?.() ?? []);
    const margin = view.innerHeight * EDGE;
    return box === null || (box.top >= margin && box.bottom <= view.innerHeight - margin);
  };
  if (isSeen()) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph taller than the viewport: its middle need not be the claim.
  const box = boxAround(range.getClientRects?.() ?? []);
  if (box !== null && !isSeen()) {
    view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: 'instant' });
  }
}
