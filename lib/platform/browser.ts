/**
 * The browser's extension interfaces, in one place: promises in both browsers through webextension-polyfill, and the
 * two surfaces it does not know (Chrome's side panel, Firefox's sidebar), probed, never assumed.
 */
import polyfill, { type Browser } from 'webextension-polyfill';

/** `browser.*` with promises. */
export const browser: Browser = polyfill;

interface SidePanel {
  open(options: { windowId?: number; tabId?: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

/** Chrome's side panel, `null` elsewhere. */
export function sidePanel(): SidePanel | null {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel ?? null;
}

/** Firefox's sidebar, `null` elsewhere. */
export function sidebarAction(): SidebarAction | null {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction ?? null;
}

/** False in a content script whose extension was updated, switched off or removed under it. */
export function extensionAlive(): boolean {
  return Boolean(browser.runtime?.id);
}
