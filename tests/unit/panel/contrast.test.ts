import { describe, expect, it } from 'vitest';
import { linear, THEMES } from '../../support/themes';

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
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
