/** In which browsers, themes, widths and languages every state is drawn. */
import type { BrowserName } from '../find-browser.ts';

/**
 * `forced`: the reader's own colours. `contrast` and `contrast-dark`: the reader asks for more contrast, which Chromium
 * alone can be told to do. `large`: light, with text at 200 %.
 */
export type Theme = 'light' | 'dark' | 'forced' | 'contrast' | 'contrast-dark' | 'large';

export interface Look {
  browser: BrowserName;
  theme: Theme;
  /** CSS px. 280 is the narrowest panel we promise, 400 what browsers open, 900 a tab. */
  width: number;
  /** A folder of assets/_locales. */
  language: string;
}

const look = (browser: BrowserName, theme: Theme, width: number, language = 'en'): Look => ({
  browser,
  theme,
  width,
  language,
});

/** All of them. */
export const LOOKS: Look[] = [
  look('chromium', 'light', 280),
  look('chromium', 'light', 400),
  look('chromium', 'light', 900),
  // The longest words, another direction, no spaces: what breaks a layout first.
  look('chromium', 'light', 280, 'de'),
  look('chromium', 'light', 280, 'ru'),
  look('chromium', 'light', 320, 'ar'),
  look('chromium', 'light', 320, 'ja'),
  look('chromium', 'dark', 280),
  look('chromium', 'dark', 900),
  look('chromium', 'forced', 400),
  look('chromium', 'large', 400),
  look('chromium', 'contrast', 400),
  look('chromium', 'contrast-dark', 400),
  look('firefox', 'light', 280),
  look('firefox', 'light', 900),
  look('firefox', 'dark', 400),
  look('firefox', 'forced', 400),
];

/** `chromium:dark:320` or `chromium:dark:320:ar`: that look, in the list or not; less of it: those of the list that fit. */
export function looksFor(wanted: string | undefined): Look[] {
  const [browser, theme, width, language] = (wanted ?? '').split(':');
  if (browser && theme && width)
    return [look(browser as BrowserName, theme as Theme, Number(width), language || 'en')];
  return LOOKS.filter((each) => (!browser || each.browser === browser) && (!theme || each.theme === theme));
}

/** What tells a picture from every other: `read-conflict.chromium.dark.280.png`. */
export function fileName(state: string, { browser, theme, width, language }: Look): string {
  return [state, browser, theme, width, ...(language === 'en' ? [] : [language]), 'png'].join('.');
}
