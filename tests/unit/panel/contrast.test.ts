import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('assets/tokens.css', 'utf8');
const blocks = [...css.matchAll(/(?:@media ([^{]+)\{\s*)?:root,\s*:host \{([^}]*)\}/g)].map((match) => ({
  media: match[1]?.trim() ?? '',
  tokens: Object.fromEntries(
    [...(match[2] ?? '').matchAll(/--hw-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]),
  ) as Record<string, string>,
}));
const block = (media: string) => blocks.find((each) => each.media === media)?.tokens ?? {};
const light = block('');
const dark = { ...light, ...block('(prefers-color-scheme: dark)') };
const THEMES = {
  light,
  dark,
  'light, more contrast': { ...light, ...block('(prefers-contrast: more)') },
  'dark, more contrast': {
    ...dark,
    ...block('(prefers-contrast: more)'),
    ...block('(prefers-contrast: more) and (prefers-color-scheme: dark)'),
  },
};

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(Object.entries(THEMES))('tokens, %s', (_, tokens) => {
  const TEXT = [
    'ink',
    'ink-soft',
    'ink-faint',
    'accent',
    'conflicting',
    'corroborated',
    'qualified',
    'unmatched',
  ];
  it.each(TEXT)('%s is readable as text on paper and on sunken ground', (ink) => {
    expect(contrast(tokens[ink]!, tokens.paper!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[ink]!, tokens.sunken!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['conflicting', 'corroborated', 'qualified', 'unmatched'])(
    '%s is readable on its own tint',
    (status) => {
      expect(contrast(tokens.ink!, tokens[`${status}-tint`]!)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens[status]!, tokens[`${status}-tint`]!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('controls are told from the paper, and the button from its label', () => {
    expect(contrast(tokens['line-strong']!, tokens.paper!)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.focus!, tokens.paper!)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.accent!, tokens['accent-ink']!)).toBeGreaterThanOrEqual(4.5);
  });
});
