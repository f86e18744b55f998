import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../lib/model';
import { contrast, over, parseColour, type Rgb } from '../../../lib/overlay/colour';
import { type Ground, plainGround } from '../../../lib/overlay/ground';
import { MARK_NAMES, markStyles } from '../../../lib/overlay/mark-styles';
import { DARK, inksOn, LEAST_LINE_CONTRAST, LIGHT, LINES } from '../../../lib/overlay/palette';

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
    'are legible on %s, inverted or not, and need no plate',
    (hex) => {
      for (const handling of ['plain', 'filtered'] as const) {
        const inks = inksOn({ ...plainGround(colour(hex)), handling });
        expect(inks.plate).toBeNull();
        for (const line of Object.values(inks.line)) {
          expect(contrast(colour(line), colour(hex))).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
          if (handling === 'filtered')
            expect(contrast(inverted(colour(line)), inverted(colour(hex)))).toBeGreaterThanOrEqual(
              LEAST_LINE_CONTRAST,
            );
        }
      }
    },
  );
  it("are the palette's own on paper and at night", () => {
    expect(inksOn(plainGround(colour('#ffffff'))).line.conflicting).toBe(LIGHT.status.conflicting);
    expect(inksOn(plainGround(colour('#12191f'))).line.conflicting).toBe(DARK.status.conflicting);
  });
  it('are legible all along a gradient of light colours without a plate', () => {
    const ground: Ground = { ...plainGround(colour('#ffffff')), low: colour('#8fb4d8') };
    const inks = inksOn(ground);
    expect(inks.plate).toBeNull();
    for (const line of Object.values(inks.line)) {
      expect(contrast(colour(line), ground.low)).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
    }
  });
  it.each([true, false])('bring a plate where anything may lie behind them, light text: %s', (lightText) => {
    const inks = inksOn({ low: colour('#000000'), high: colour('#ffffff'), lightText, handling: 'plain' });
    const a = Number.parseInt(inks.plate!.slice(7), 16) / 255;
    for (const below of ['#000000', '#888888', '#ffffff']) {
      const ground = over({ ...colour(inks.plate!.slice(0, 7)), a }, colour(below));
      for (const line of Object.values(inks.line)) {
        expect(contrast(colour(line), ground)).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
      }
      expect(contrast(colour(lightText ? '#eeeeee' : '#222222'), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
  it('take the ink of the text where another extension recolours the page', () => {
    const inks = inksOn({ ...plainGround(colour('#ffffff')), handling: 'recoloured' });
    expect(new Set(Object.values(inks.line))).toEqual(new Set(['currentColor']));
  });
});

/** What `invert(1)` makes of a colour. */
function inverted({ r, g, b }: Rgb): Rgb {
  return { r: 255 - r, g: 255 - g, b: 255 - b };
}

describe('the palette', () => {
  it('is dark on dark grounds and light on light ones', () => {
    expect(inksOn(plainGround(colour('#1b1b1d'))).palette).toBe(DARK);
    expect(inksOn(plainGround(colour('#f5f0e6'))).palette).toBe(LIGHT);
  });
});

describe('markStyles', () => {
  const any: Ground = { low: colour('#000000'), high: colour('#ffffff'), lightText: true, handling: 'plain' };
  const rules = markStyles([plainGround(colour('#ffffff')), any]);
  it('has a rule for every name on every ground and only what highlights may have', () => {
    for (const name of MARK_NAMES) {
      expect(rules).toContain(`::highlight(headwater-${name}){`);
      expect(rules).toContain(`::highlight(headwater-${name}-1){`);
    }
    const properties = [...rules.matchAll(/[{;]([a-z-]+):/g)].map(([, property]) => property!);
    for (const property of properties) {
      expect(property).toMatch(
        /^(background-color|text-decoration-(line|style|color|thickness|skip-ink)|text-underline-offset)$/,
      );
    }
  });
  it('is for screens alone', () => expect(rules).toMatch(/^@media screen\{/));
});
