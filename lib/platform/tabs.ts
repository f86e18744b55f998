/** Tabs as the background needs them: which is active, what it is, and when that changes. */
import { browser } from './browser';

/** A tab, with what the browser tells us of it; the address is empty without a permission for it. */
export interface TabFacts {
  id: number;
  windowId: number | undefined;
  url: string;
  title: string;
}

/** One tab, `null` when it is gone. */
export async function tabById(tabId: number): Promise<TabFacts | null> {
  try {
    return factsOf(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** The active tab of a window, `null` when the window has none (it is closing). */
export async function activeTab(windowId: number): Promise<TabFacts | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId }).catch(() => []);
  return tab ? factsOf(tab) : null;
}

/** Ids of all tabs of all windows, in their order. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** What can happen to tabs that the background must know of. */
export interface TabEvents {
  activated(tabId: number, windowId: number): void;
  /** A navigation began or ended in the tab; its content script may be gone. */
  navigated(tabId: number): void;
  removed(tabId: number): void;
}

/** Registers for tab events; synchronously, when the background starts. */
export function onTabs(events: TabEvents): void {
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => events.activated(tabId, windowId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined || change.url !== undefined) events.navigated(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => events.removed(tabId));
}

function factsOf(tab: {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}): TabFacts | null {
  if (tab.id === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: tab.url ?? '',
    title: tab.title ?? '',
  };
}
