/** The keys of the extension's commands, which are the browser's to set: what they are now, and its page for them. */
import { browser } from './browser';

/** One command of the manifest. */
export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  /** Empty for the toolbar button, which the manifest gives no words. */
  description: string;
  /** As the browser writes it ("Alt+Shift+H"); empty when no key is set. */
  keys: string;
}

/** What the options show of them. */
export interface Shortcuts {
  list(): Promise<Shortcut[]>;
  /** Opens the browser's own page for them; resolves to whether it did. */
  change(): Promise<boolean>;
}

/** Chromium's page; other browsers of its family send their readers on to their own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The browser's own. */
export const shortcuts: Shortcuts = {
  async list() {
    const commands = await browser.commands.getAll();
    return commands.map(({ name = '', description = '', shortcut = '' }) => {
      return { name, description, keys: shortcut };
    });
  },
  async change() {
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
    try {
      if (openShortcutSettings) await openShortcutSettings();
      else await browser.tabs.create({ url: CHROMIUM_PAGE });
      return true;
    } catch {
      return false;
    }
  },
};
