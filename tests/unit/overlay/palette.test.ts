import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../lib/model';
import { contrast, parseColour } from '../../../lib/overlay/colour';
import { MARK_NAMES, markStyles } from '../../../lib/overlay/mark-styles';
import {
  DARK,
  LEAST_LINE_CONTRAST,
  LIGHT,
  LINES,
  lineColour,
  paletteFor,
} from '../../../lib/overlay/palette';

const css = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');
const darkAt = css.indexOf('@media (prefers-color-scheme: dark)');
const light = css.slice(0, darkAt);
const dark = css.slice(darkAt, css.indexOf('@media', darkAt + 1));
const token = (scheme: string, name: string) => new RegExp(`--hw-${name}: ([^;]+);`).exec(scheme)?.[1];

const STATUSES: Status[] = ['conflicting', 'corroborated', 'qualified', 'unmatched'];
const colour = (hex: string) => parseColour(hex)!;

describe.each([
  ['light', light, LIGHT],
  ['dark', dark, DARK],
] as const)('the %s palette', (_name, scheme, palette) => {
  it('is that of the stylesheet the panel uses', () => {
    const { status, inkSoft, ...rest } = palette;
    for (const [name, value] of Object.entries({ ...rest, 'ink-soft': inkSoft, ...status })) {
      expect([name, value]).toEqual([name, token(scheme, name)]);
    }
  });
  it('keeps text at 4.5:1 on its paper', () => {
    for (const ink of [palette.ink, palette.inkSoft, palette.accent, ...Object.values(palette.status)]) {
      expect(contrast(colour(ink), colour(palette.paper))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('lines', () => {
  it('are those of the stylesheet the panel uses, each of its own shape', () => {
    for (const status of STATUSES) expect(LINES[status].style).toBe(token(light, `${status}-line`));
    expect(new Set(STATUSES.map((status) => LINES[status].style)).size).toBe(4);
  });
  it.each(['#ffffff', '#f5f0e6', '#000000', '#1b1b1d', '#777777', '#8b0000', '#ffd54f', '#0b3d91'])(
    'are legible on %s',
    (ground) => {
      for (const status of STATUSES) {
        expect(contrast(lineColour(status, colour(ground)), colour(ground))).toBeGreaterThanOrEqual(
          LEAST_LINE_CONTRAST,
        );
      }
    },
  );
});

describe('paletteFor', () => {
  it('is dark on dark grounds and light on light ones', () => {
    expect(paletteFor(colour('#1b1b1d'))).toBe(DARK);
    expect(paletteFor(colour('#f5f0e6'))).toBe(LIGHT);
  });
});

describe('markStyles', () => {
  it('has a rule for every name and only what highlights may have', () => {
    const rules = markStyles(colour('#ffffff'));
    for (const name of MARK_NAMES) expect(rules).toContain(`::highlight(headwater-${name}){`);
    const properties = [...rules.matchAll(/[{;]([a-z-]+):/g)].map(([, property]) => property!);
    for (const property of properties) {
      expect(property).toMatch(
        /^(background-color|text-decoration-(line|style|color|thickness|skip-ink)|text-underline-offset)$/,
      );
    }
  });
});
