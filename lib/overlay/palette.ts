/**
 * The colours of assets/tokens.css that are needed inside a page. There the scheme follows the page's ground and not the
 * reader's system, so the stylesheet's media queries cannot be used; a test holds both sides together.
 */
import type { Status } from '../model';
import { contrast, legible, parseColour, type Rgb } from './colour';

/** One scheme: `#rrggbb` each. */
export interface Palette {
  paper: string;
  ink: string;
  inkSoft: string;
  line: string;
  accent: string;
  status: Record<Status, string>;
}

/** Told apart by line before colour; the same lines as in the panel. Thickness in px. */
export const LINES: Record<Status, { style: string; thickness: number }> = {
  conflicting: { style: 'wavy', thickness: 2 },
  corroborated: { style: 'solid', thickness: 2 },
  qualified: { style: 'dashed', thickness: 2 },
  unmatched: { style: 'dotted', thickness: 1 },
};

/** Least contrast of a line that carries meaning with what is behind it (WCAG 2.2, 1.4.11). */
export const LEAST_LINE_CONTRAST = 3;

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#15212b',
  inkSoft: '#43525e',
  line: '#dde4e9',
  accent: '#0a5a78',
  status: { conflicting: '#ae2553', corroborated: '#0a6450', qualified: '#7a5300', unmatched: '#586975' },
};

export const DARK: Palette = {
  paper: '#12191f',
  ink: '#e7ecef',
  inkSoft: '#b6c2ca',
  line: '#2a353d',
  accent: '#7cc7e3',
  status: { conflicting: '#fea09f', corroborated: '#63cfc7', qualified: '#e4c367', unmatched: '#95a1b5' },
};

/** The scheme whose ink reads better on `ground`. */
export function paletteFor(ground: Rgb): Palette {
  return contrast(colour(LIGHT.ink), ground) >= contrast(colour(DARK.ink), ground) ? LIGHT : DARK;
}

/** The status's colour on `ground`: the palette's own where it reaches the least contrast, else as near to it as legibility allows. */
export function lineColour(status: Status, ground: Rgb): Rgb {
  return legible(colour(paletteFor(ground).status[status]), ground, LEAST_LINE_CONTRAST);
}

function colour(hex: string): Rgb {
  return parseColour(hex) ?? { r: 0, g: 0, b: 0 };
}
