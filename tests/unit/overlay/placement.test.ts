import { describe, expect, it } from 'vitest';
import { type Box, boxAround, placeBeside } from '../../../lib/overlay/placement';

const view = { width: 1000, height: 700 };
const size = { width: 300, height: 100 };
const at = { x: 500, y: 300 };

const boxAt = ({ left, top }: { left: number; top: number }): Box => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});
const covers = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeBeside', () => {
  const texts: [string, Box][] = [
    ['a line in the middle', { left: 200, top: 300, right: 800, bottom: 360 }],
    ['a line at the bottom', { left: 200, top: 640, right: 800, bottom: 690 }],
    ['a line at the top', { left: 200, top: 2, right: 800, bottom: 40 }],
    ['a tall column on the left', { left: 0, top: 0, right: 400, bottom: 700 }],
    ['a tall column on the right', { left: 600, top: 10, right: 1000, bottom: 690 }],
    ['a text that is half above the viewport', { left: 200, top: -300, right: 800, bottom: 60 }],
    ['a text that is half below the viewport', { left: 200, top: 600, right: 800, bottom: 900 }],
  ];
  it.each(texts)('leaves %s uncovered and stays in the viewport', (_name, text) => {
    const box = boxAt(placeBeside(text, size, view, at));
    expect(covers(box, text)).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.top).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(view.width - 8);
    expect(box.bottom).toBeLessThanOrEqual(view.height - 8);
  });
  it('goes below before above, because the next line is read later', () => {
    expect(placeBeside({ left: 200, top: 300, right: 800, bottom: 330 }, size, view, at).top).toBe(338);
  });
  it('goes to the side of the next line of vertical text, else to the other', () => {
    const column = { left: 480, top: 20, right: 520, bottom: 680 };
    expect(placeBeside(column, size, view, at, 'vertical-rl').left).toBe(172);
    expect(placeBeside(column, size, view, at, 'vertical-lr').left).toBe(528);
    const first = { ...column, left: 20, right: 60 };
    const box = boxAt(placeBeside(first, size, view, { x: 40, y: 300 }, 'vertical-rl'));
    expect(box.left).toBe(68);
    expect(covers(box, first)).toBe(false);
  });
  it('goes to the edge away from the pointer when the text fills the viewport', () => {
    const text = { left: 0, top: 0, right: 1000, bottom: 700 };
    expect(placeBeside(text, size, view, { x: 500, y: 600 }).top).toBe(8);
    expect(placeBeside(text, size, view, { x: 500, y: 100 }).top).toBe(592);
  });
});

describe('boxAround', () => {
  it('is null without boxes and ignores empty ones', () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([{ left: 5, top: 5, right: 5, bottom: 5 }])).toBeNull();
  });
  it('holds every line', () => {
    const lines = [
      { left: 300, top: 10, right: 600, bottom: 30 },
      { left: 100, top: 30, right: 400, bottom: 50 },
    ];
    expect(boxAround(lines)).toEqual({ left: 100, top: 10, right: 600, bottom: 50 });
  });
});
