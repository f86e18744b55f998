/** What a page of the extension itself needs before it is drawn. */
import { browser } from './browser';
import { directionOf } from './languages';
import { settingsStore } from './settings-store';
import { loadLanguage, locale, words } from './words';

/** The window this page (panel, sidebar or tab) stands in; each window has its own panel. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('the current window has no id');
  return id;
}

/**
 * Gives the document its language, direction and title (`key` names its text); resolves to the BCP 47 tag for numbers,
 * dates and plural forms. When the reader chooses another language the page is loaded anew.
 */
export async function preparePage(key: string): Promise<string> {
  const [, settings] = await Promise.all([loadLanguage(), settingsStore.get()]);
  const tag = locale();
  document.documentElement.lang = tag;
  document.documentElement.dir = directionOf(tag);
  const name = words('extensionName');
  document.title = key === 'extensionName' ? name : `${words(key)} - ${name}`;
  settingsStore.onChange(({ language }) => {
    if (language !== settings.language) location.reload();
  });
  return tag;
}
