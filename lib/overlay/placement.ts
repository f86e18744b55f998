/** Where a small box goes beside a text without covering it. Viewport coordinates in CSS px. */

/** A rectangle; `right`/`bottom` exclusive. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Width and height. */
export interface Size {
  width: number;
  height: number;
}

/** Distance to the text, and least distance to the viewport's edge. */
const GAP = 8;

/** Where the lines of a text follow each other: downwards, to the left or to the right. As `writing-mode` has it. */
export type Lines = 'horizontal-tb' | 'vertical-rl' | 'vertical-lr';

type Side = 'below' | 'above' | 'right' | 'left';

/** What comes later in the text is covered before what was just read. */
const SIDES: Record<Lines, readonly Side[]> = {
  'horizontal-tb': ['below', 'above', 'right', 'left'],
  'vertical-rl': ['left', 'right', 'below', 'above'],
  'vertical-lr': ['right', 'left', 'below', 'above'],
};

/**
 * Top left corner of a box of `size` that leaves `text` uncovered: on the side where its next line is, else on another.
 * Where it fits nowhere (the text fills the viewport) it goes to the edge farthest from `pointer`. Along the side it is
 * near the pointer.
 */
export function placeBeside(
  text: Box,
  size: Size,
  view: Size,
  pointer: { x: number; y: number },
  lines: Lines = 'horizontal-tb',
): { left: number; top: number } {
  const left = clamp(pointer.x - size.width / 4, GAP, view.width - size.width - GAP);
  const top = clamp(pointer.y - size.height / 2, GAP, view.height - size.height - GAP);
  const at: Record<Side, { left: number; top: number }> = {
    below: { left, top: text.bottom + GAP },
    above: { left, top: text.top - GAP - size.height },
    right: { left: text.right + GAP, top },
    left: { left: text.left - GAP - size.width, top },
  };
  const fits = (place: { left: number; top: number }): boolean =>
    place.left >= GAP &&
    place.top >= GAP &&
    place.left + size.width <= view.width - GAP &&
    place.top + size.height <= view.height - GAP;
  const side = SIDES[lines].find((side) => fits(at[side]));
  if (side !== undefined) return at[side];
  const low = view.height - size.height - GAP;
  return { left, top: pointer.y < view.height / 2 ? Math.max(low, GAP) : GAP };
}

/** How the lines of an element follow each other. */
export function linesOf(element: Element | null): Lines {
  const mode = element?.ownerDocument.defaultView?.getComputedStyle(element).writingMode ?? '';
  if (!/^(?:vertical|sideways|tb)/.test(mode)) return 'horizontal-tb';
  return mode.endsWith('lr') ? 'vertical-lr' : 'vertical-rl';
}

/** What of the window shows the page: its scroll bars left out. */
export function viewOf(document: Document): Size {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const { clientWidth, clientHeight } = document.documentElement;
  // Without layout, and for the height in quirks mode, the root element has no say.
  return {
    width: Math.min(innerWidth, clientWidth || innerWidth),
    height: Math.min(innerHeight, clientHeight || innerHeight),
  };
}

/** The smallest box around all of `boxes`; null for none. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  const filled = [...boxes].filter((box) => box.right > box.left || box.bottom > box.top);
  if (filled.length === 0) return null;
  return {
    left: Math.min(...filled.map((box) => box.left)),
    top: Math.min(...filled.map((box) => box.top)),
    right: Math.max(...filled.map((box) => box.right)),
    bottom: Math.max(...filled.map((box) => box.bottom)),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
