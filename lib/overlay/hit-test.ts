/** Which mark lies under the pointer. */
import type { Painter } from './painter';

/** What is painted: marks, or passages with a note. */
interface Painted<T> {
  of(range: AbstractRange): T | null;
  all(): T[];
}

/** The mark at a point of the viewport (CSS px), or null: asked of the browser's registry, else found by caret and boxes. */
export function markAt<T extends { range: Range }>(
  document: Document,
  painter: Painter,
  marks: Painted<T>,
  x: number,
  y: number,
): T | null {
  const ranges = painter.rangesAt(x, y);
  if (ranges === null) return markAtCaret(document, marks, x, y);
  for (const range of ranges) {
    const mark = marks.of(range);
    if (mark !== null) return mark;
  }
  return null;
}

function markAtCaret<T extends { range: Range }>(
  document: Document,
  marks: Painted<T>,
  x: number,
  y: number,
): T | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  const inside = marks.all().find(({ range }) => {
    try {
      return range.isPointInRange(offsetNode, offset);
    } catch {
      return false;
    }
  });
  // The caret snaps to the nearest character: a point in the margin has one too.
  return inside !== undefined && boxesHold(inside.range, x, y) ? inside : null;
}

function boxesHold(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
