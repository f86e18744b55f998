/** The colours of assets/tokens.css as each theme has them, for tests that measure. */
import { readFileSync } from 'node:fs';

/** `#rrggbb` by token, without its `--hw-`. */
export type Theme = Record<string, string>;

const css = readFileSync('assets/tokens.css', 'utf8');
const blocks = [...css.matchAll(/(?:@media ([^{]+)\{\s*)?:root,\s*:host \{([^}]*)\}/g)].map((match) => ({
  media: match[1]?.trim() ?? '',
  tokens: Object.fromEntries(
    [...(match[2] ?? '').matchAll(/--hw-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]),
  ) as Theme,
}));
const block = (media: string) => blocks.find((each) => each.media === media)?.tokens ?? {};
const light = block('');
const dark = { ...light, ...block('(prefers-color-scheme: dark)') };

/** By name; in forced colours there are none of ours. */
export const THEMES: Record<string, Theme> = {
  light,
  dark,
  'light, more contrast': { ...light, ...block('(prefers-contrast: more)') },
  'dark, more contrast': {
    ...dark,
    ...block('(prefers-contrast: more)'),
    ...block('(prefers-contrast: more) and (prefers-color-scheme: dark)'),
  },
};

/** Red, green and blue in light (linear), 0 to 1. */
export function linear(hex: string): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return [r!, g!, b!];
}
