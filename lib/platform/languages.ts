/** The languages Headwater speaks: one file of texts each, under assets/_locales. */

/** One language. */
export interface Language {
  /** BCP 47; the text `language_tag` of its file says the same. */
  tag: string;
  /** Its folder under `_locales`, as both browsers want it named. */
  folder: string;
  /** What its readers call it. */
  name: string;
  /** Written from right to left. */
  rtl?: true;
}

/** All of them; the first is what every other falls back to. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', folder: 'en', name: 'English' },
  { tag: 'ar', folder: 'ar', name: 'العربية', rtl: true },
  { tag: 'de', folder: 'de', name: 'Deutsch' },
  { tag: 'es', folder: 'es', name: 'Español' },
  { tag: 'fr', folder: 'fr', name: 'Français' },
  { tag: 'hi', folder: 'hi', name: 'हिन्दी' },
  { tag: 'ja', folder: 'ja', name: '日本語' },
  { tag: 'pt', folder: 'pt', name: 'Português' },
  { tag: 'ru', folder: 'ru', name: 'Русский' },
  { tag: 'zh-CN', folder: 'zh_CN', name: '简体中文' },
];

/** The direction a language is written in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [primary] = tag.split('-');
  return LANGUAGES.some((language) => language.rtl && language.tag === primary) ? 'rtl' : 'ltr';
}
