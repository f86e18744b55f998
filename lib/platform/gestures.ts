/** What a reader can do outside the page and the panel: the toolbar button, the menus, the keys. */
import { browser } from './browser';
import { MENU } from './menus';

/** Handlers are called synchronously inside the gesture, so that they may open the panel. */
export interface Gestures {
  action(tabId: number, windowId: number | undefined): void;
  readFromMenu(tabId: number, windowId: number | undefined): void;
  traceFromMenu(tabId: number, windowId: number | undefined, selection: string): void;
  keepFromMenu(tabId: number, windowId: number | undefined): void;
  keepSelectionFromMenu(tabId: number, windowId: number | undefined, selection: string): void;
  keepLinkFromMenu(tabId: number, windowId: number | undefined, address: string): void;
  readLinkFromMenu(windowId: number | undefined, address: string): void;
  command(name: string, tabId: number, windowId: number | undefined): void;
}

/** Registers for gestures; synchronously, when the background starts. */
export function onGestures(gestures: Gestures): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) gestures.action(tab.id, tab.windowId);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === MENU.trace)
      gestures.traceFromMenu(tab.id, tab.windowId, info.selectionText ?? '');
    else if (info.menuItemId === MENU.keep) gestures.keepFromMenu(tab.id, tab.windowId);
    else if (info.menuItemId === MENU.keepSelection)
      gestures.keepSelectionFromMenu(tab.id, tab.windowId, info.selectionText ?? '');
    else if (info.menuItemId === MENU.keepLink)
      gestures.keepLinkFromMenu(tab.id, tab.windowId, info.linkUrl ?? '');
    else if (info.menuItemId === MENU.readLink) gestures.readLinkFromMenu(tab.windowId, info.linkUrl ?? '');
    else if (info.menuItemId === MENU.read) gestures.readFromMenu(tab.id, tab.windowId);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) gestures.command(name, tab.id, tab.windowId);
  });
}

/** What has to be done once after installation (`first`) or an update, and after a browser start. */
export function onInstalled(install: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    install(reason === 'install');
  });
  browser.runtime.onStartup.addListener(() => install(false));
}

/** Calls back when the reader gave or took a host permission. */
export function onPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
