/**
 * The browser's extension interfaces, in one place: promises in both browsers through webextension-polyfill, and what
 * it does not know (Chrome's side panel and pages without a face, Firefox's sidebar), probed, never assumed.
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

interface Offscreen {
  createDocument(page: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** Chrome's pages without a face, `null` elsewhere. */
export function offscreen(): Offscreen | null {
  return (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen ?? null;
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
