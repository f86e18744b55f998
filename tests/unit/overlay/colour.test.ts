import { describe, expect, it } from 'vitest';
import { contrast, legible, over, parseColour, toHex } from '../../../lib/overlay/colour';

const black = { r: 0, g: 0, b: 0 };
const white = { r: 255, g: 255, b: 255 };

describe('parseColour', () => {
  it.each([
    ['rgb(1, 2, 3)', { r: 1, g: 2, b: 3, a: 1 }],
    ['rgba(1, 2, 3, 0.5)', { r: 1, g: 2, b: 3, a: 0.5 }],
    ['rgb(1 2 3 / 50%)', { r: 1, g: 2, b: 3, a: 0.5 }],
    ['rgba(0, 0, 0, 0)', { r: 0, g: 0, b: 0, a: 0 }],
    ['transparent', { r: 0, g: 0, b: 0, a: 0 }],
    ['#0b6855', { r: 11, g: 104, b: 85, a: 1 }],
    ['color(srgb 1 0 0.5)', { r: 255, g: 0, b: 127.5, a: 1 }],
    ['color(srgb 1 1 1 / 0.25)', { r: 255, g: 255, b: 255, a: 0.25 }],
    ['oklch(0.5 0.1 200)', null],
    ['', null],
  ])('%s', (css, expected) => expect(parseColour(css)).toEqual(expected));
});

describe('contrast', () => {
  it('is 21 for black on white, 1 for a colour on itself', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 5);
    expect(contrast(white, white)).toBe(1);
  });
  it('is 4.54 for #767676 on white, the grey of the textbooks', () => {
    expect(contrast({ r: 0x76, g: 0x76, b: 0x76 }, white)).toBeCloseTo(4.54, 2);
  });
});

describe('over', () => {
  it('mixes by opacity', () => expect(over({ ...black, a: 0.5 }, white)).toEqual({ r: 128, g: 128, b: 128 }));
});

describe('legible', () => {
  it('leaves an ink alone that reads well', () => {
    const ink = { r: 164, g: 38, b: 63 };
    expect(legible(ink, 3, white)).toEqual(ink);
  });
  it.each(['#7f7f7f', '#a4263f', '#4a7a3a', '#f5e6a0', '#0000ff'])(
    'reaches the least contrast on %s',
    (ground) => {
      const { a: _a, ...rgb } = parseColour(ground)!;
      expect(contrast(legible({ r: 120, g: 120, b: 120 }, 3, rgb), rgb)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('legible, on a run of colours', () => {
  it('lies outside it: an ink between both ends meets its own colour on the way', () => {
    const [low, high] = [{ r: 90, g: 90, b: 90 }, white];
    const ink = legible({ r: 150, g: 150, b: 150 }, 3, low, high);
    expect(ink.r).toBeLessThan(low.r);
    expect(contrast(ink, low)).toBeGreaterThanOrEqual(3);
  });
});

describe('toHex', () => {
  it('pads', () => expect(toHex({ r: 1, g: 16, b: 255 })).toBe('#0110ff'));
});
