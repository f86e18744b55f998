/** What a page of the extension itself asks the browser about its surroundings. */
import { browser } from './browser';

/** The window this page (panel, sidebar or tab) stands in; each window has its own panel. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('the current window has no id');
  return id;
}

/** BCP 47 tag of the interface, for numbers, dates and plural forms. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
