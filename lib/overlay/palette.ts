/**
 * The colours of assets/tokens.css that are needed inside a page. There the scheme follows the page's ground and not the
 * reader's system, so the stylesheet's media queries cannot be used; a test holds both sides together.
 */
import type { Status } from '../model';
import { contrast, legible, over, parseColour, type Rgb, toHex } from './colour';
import type { Ground } from './ground';

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

/**
 * Least contrast before a filter. A filter keeps the order of lightness or turns it round, and contrast counts more among
 * dark colours: what is 7:1 here is 3:1 or more when inverted, black and white always (3.5:1 on any grey).
 */
export const LEAST_BEFORE_FILTER = 7;

/** How much of what lies behind a plate it hides: enough for 3:1 on black and on white alike, with the picture still to be felt. */
const PLATE = 0.85;

/** What a mark is drawn with on a ground. */
export interface Inks {
  /** `#rrggbbaa` behind the text where what is there can be anything, or too much at once; null elsewhere. */
  plate: string | null;
  /** A CSS colour a status, and one for what carries a note. */
  line: Record<Status | 'note', string>;
  /** The scheme of what else is shown there. */
  palette: Palette;
}

/** The inks for a ground: the palette's own where they reach the least contrast, else as near to them as legibility allows. */
export function inksOn(ground: Ground): Inks {
  const least = ground.handling === 'filtered' ? LEAST_BEFORE_FILTER : LEAST_LINE_CONTRAST;
  const paper = colour(ground.lightText ? DARK.paper : LIGHT.paper);
  const plated = !isLegibleOn(ground);
  const behind = (below: Rgb): Rgb => (plated ? over({ ...paper, a: PLATE }, below) : below);
  const [low, high] = [behind(ground.low), behind(ground.high)];
  const palette = contrast(colour(LIGHT.ink), low) >= contrast(colour(DARK.ink), high) ? LIGHT : DARK;
  // Who recolours the page keeps its text legible: the text's own ink is the one colour known to stay so.
  const line = (hex: string): string =>
    ground.handling === 'recoloured' ? 'currentColor' : toHex(legible(colour(hex), least, low, high));
  const { conflicting, corroborated, qualified, unmatched } = palette.status;
  return {
    plate: plated ? `${toHex(paper)}${Math.round(PLATE * 255).toString(16)}` : null,
    line: {
      conflicting: line(conflicting),
      corroborated: line(corroborated),
      qualified: line(qualified),
      unmatched: line(unmatched),
      note: line(palette.accent),
    },
    palette,
  };
}

/** Whether black or white reads on everything that may lie there. */
function isLegibleOn({ low, high }: Ground): boolean {
  const best = Math.max(contrast(colour('#000000'), low), contrast(colour('#ffffff'), high));
  return best >= LEAST_LINE_CONTRAST;
}

function colour(hex: string): Rgb {
  return parseColour(hex) ?? { r: 0, g: 0, b: 0 };
}
