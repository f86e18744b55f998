/** Opening the panel: Chrome's side panel, Firefox's sidebar, a tab of its own where neither exists. */
import { browser, sidebarAction, sidePanel } from './browser';

/** Where the panel's page lies in the package. */
export const PANEL_PAGE = '/sidepanel.html';

/**
 * Opens the panel for a window. Must be called synchronously in the handler of a reader's gesture: both browsers
 * drop the gesture at the first `await`. Resolves to whether it opened; a missing gesture is not an error, because the
 * panel may be open already and Firefox counts a click in the page as none.
 */
export function openPanel(windowId: number | undefined, tabId: number | undefined): Promise<boolean> {
  try {
    const panel = sidePanel();
    if (panel) {
      const target = windowId === undefined ? { tabId: tabId ?? -1 } : { windowId };
      return panel.open(target).then(yes, no);
    }
    const sidebar = sidebarAction();
    if (sidebar) return sidebar.open().then(yes, no);
  } catch {
    return Promise.resolve(false);
  }
  const address = browser.runtime.getURL(PANEL_PAGE) + (tabId === undefined ? '' : `?tabId=${tabId}`);
  return browser.tabs.create({ url: address }).then(yes, no);
}

const yes = () => true;
const no = () => false;
