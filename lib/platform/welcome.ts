/** The welcome page: opened once, when the extension comes into a profile; and what it starts. */
import { browser } from './browser';
import { BUILT_IN_ARTICLE } from './package';
import { openPanel } from './panel-surface';

const PAGE = '/welcome.html';
/** Under which key `storage.local` holds that the reader was welcomed. */
export const WELCOMED = 'welcomed';

/** Opens the welcome page unless this profile has seen it. */
export async function welcome(): Promise<void> {
  try {
    if ((await browser.storage.local.get(WELCOMED))[WELCOMED] === true) return;
    await browser.storage.local.set({ [WELCOMED]: true });
  } catch {
    // Storage is denied: it is welcomed once more at worst.
  }
  await browser.tabs.create({ url: PAGE });
}

/** Opens the built-in article with the panel beside it; must be called in a click handler. Resolves to whether the panel opened. */
export async function openArticle(windowId: number | undefined): Promise<boolean> {
  const opened = openPanel(windowId, undefined);
  await browser.tabs.create({ url: BUILT_IN_ARTICLE });
  return opened;
}
