/** Colours as numbers: what marks need to stay legible on whatever ground a page has. */

/** Red, green, blue, 0..255 each. */
export interface Rgb {
  r: number;
  g: number;
  b: number;
}

/** A colour with its opacity, 0..1. */
export interface Rgba extends Rgb {
  a: number;
}

const NUMBER = '([\\d.]+%?)';
const RGB = new RegExp(`^rgba?\\(${NUMBER}[, ]+${NUMBER}[, ]+${NUMBER}(?:[,/ ]+${NUMBER})?\\)$`);
const SRGB = new RegExp(`^color\\(srgb ${NUMBER} ${NUMBER} ${NUMBER}(?: / ${NUMBER})?\\)$`);
const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** Reads what `getComputedStyle` writes for colours of the sRGB gamut, and `#rrggbb`; null for anything else. */
export function parseColour(css: string): Rgba | null {
  const text = css.trim();
  if (text === 'transparent') return { r: 0, g: 0, b: 0, a: 0 };
  const hex = HEX.exec(text);
  if (hex) return rgba(hex.slice(1).map((part) => Number.parseInt(part, 16)));
  const rgb = RGB.exec(text);
  if (rgb)
    return rgba(
      rgb.slice(1, 4).map((part) => scaled(part, 255)),
      rgb[4],
    );
  const srgb = SRGB.exec(text);
  if (srgb)
    return rgba(
      srgb.slice(1, 4).map((part) => scaled(part, 1) * 255),
      srgb[4],
    );
  return null;
}

/** `top` painted over an opaque ground. */
export function over(top: Rgba, ground: Rgb): Rgb {
  const mix = (a: number, b: number) => Math.round(a * top.a + b * (1 - top.a));
  return { r: mix(top.r, ground.r), g: mix(top.g, ground.g), b: mix(top.b, ground.b) };
}

/** Contrast ratio, 1..21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0..1 (WCAG 2.2). */
export function luminance({ r, g, b }: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/**
 * `ink`, moved towards black or white only as far as it takes to reach `least` on every colour from `low` to `high`
 * (channel by channel; `high` left out: on `low` alone). Black or white itself where even that falls short.
 */
export function legible(ink: Rgb, least: number, low: Rgb, high: Rgb = low): Rgb {
  const black = { r: 0, g: 0, b: 0 };
  const white = { r: 255, g: 255, b: 255 };
  // What is nearest to the pole decides. An ink between the two ends could meet its own colour.
  const [pole, nearest] = contrast(white, high) > contrast(black, low) ? [white, high] : [black, low];
  const reaches = (colour: Rgb): boolean =>
    contrast(colour, nearest) >= least && contrast(colour, pole) <= contrast(nearest, pole);
  let moved = ink;
  for (let step = 1; step <= 10 && !reaches(moved); step += 1) moved = over({ ...pole, a: step / 10 }, ink);
  return moved;
}

/** `#rrggbb`. */
export function toHex({ r, g, b }: Rgb): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function rgba([r = 0, g = 0, b = 0]: number[], alpha?: string): Rgba {
  return { r, g, b, a: alpha === undefined ? 1 : scaled(alpha, 1) };
}

function scaled(part: string, whole: number): number {
  return part.endsWith('%') ? (Number.parseFloat(part) / 100) * whole : Number.parseFloat(part);
}
