/**
 * The reader's language: texts of assets/_locales by key. The browser chooses the file; a language the reader chose
 * over the browser's own is kept as texts in `storage.local`, because a content script may not read the package.
 */
import type { Words } from '../messages/links';
import { browser } from './browser';
import { LANGUAGES } from './languages';
import { packagedFile } from './package';

interface Chosen {
  tag: string;
  texts: Record<string, string>;
}

/** Where the chosen language's texts are kept. */
const KEPT = 'texts';

let chosen: Chosen | null = null;

/** The text for `key` with its placeholders filled; an unknown key shows itself, which a test forbids. `@@ui_locale` is the language of the texts. */
export const words: Words = (key, ...values) => {
  if (key === '@@ui_locale') return locale();
  const text = chosen?.texts[key];
  return text === undefined ? browser.i18n.getMessage(key, values) || key : filled(text, values);
};

/**
 * BCP 47 tag of the texts, for numbers, dates and plural forms: the browser's own tag ("en-GB") where the texts are in
 * its language, else theirs.
 */
export function locale(): string {
  if (chosen) return chosen.tag;
  const own = browser.i18n.getUILanguage();
  const texts = browser.i18n.getMessage('language_tag') || 'en';
  return own.split('-')[0] === texts.split('-')[0] ? own : texts;
}

/** Takes up the language the reader chose, if any; until then, and where storage is denied, the browser's holds. */
export async function loadLanguage(): Promise<void> {
  try {
    const kept = (await browser.storage.local.get(KEPT))[KEPT] as Chosen | undefined;
    chosen = kept?.texts && typeof kept.tag === 'string' ? kept : null;
  } catch {
    chosen = null;
  }
}

/** Keeps the texts of a language for every world of the extension; an empty or unknown `tag` leaves it to the browser. */
export async function keepLanguage(tag: string): Promise<void> {
  const language = LANGUAGES.find((each) => each.tag === tag);
  if (!language) {
    chosen = null;
    await browser.storage.local.remove(KEPT);
    return;
  }
  const response = await fetch(packagedFile(`/_locales/${language.folder}/messages.json`));
  const messages = (await response.json()) as Record<string, { message: string }>;
  const texts = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  chosen = { tag, texts };
  await browser.storage.local.set({ [KEPT]: chosen });
}

/** `$1` to `$9` filled in order, as the browser does it. */
function filled(text: string, values: readonly string[]): string {
  return text.replaceAll(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? '');
}
