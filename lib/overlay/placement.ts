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

/**
 * Top left corner of a box of `size` that leaves `text` uncovered: under it, else above, right, left of it. Where it
 * fits nowhere (the text fills the viewport) it goes to the edge farthest from `pointer`. Horizontally near the pointer.
 */
export function placeBeside(
  text: Box,
  size: Size,
  view: Size,
  pointer: { x: number; y: number },
): { left: number; top: number } {
  const left = clamp(pointer.x - size.width / 4, GAP, view.width - size.width - GAP);
  const top = clamp(pointer.y - size.height / 2, GAP, view.height - size.height - GAP);
  const below = text.bottom + GAP;
  const above = text.top - GAP - size.height;
  if (below + size.height <= view.height - GAP && below >= GAP) return { left, top: below };
  if (above >= GAP && text.top - GAP <= view.height) return { left, top: above };
  if (text.right + GAP + size.width <= view.width - GAP) return { left: text.right + GAP, top };
  if (text.left - GAP - size.width >= GAP) return { left: text.left - GAP - size.width, top };
  const low = view.height - size.height - GAP;
  return { left, top: pointer.y < view.height / 2 ? Math.max(low, GAP) : GAP };
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
