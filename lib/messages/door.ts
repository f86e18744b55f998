/**
 * The background's one door: every message and port comes in here, is told apart by who sent it, and goes no further
 * if that sender may not say it.
 *
 * - A page's own script cannot reach us: the manifest names nothing under `externally_connectable`.
 * - A content script (a tab's top frame, an address outside the extension) may only say what a page may.
 * - Our own pages (address inside the extension) may say what a panel may; the built-in article is a page like any other.
 *
 * Listeners are registered synchronously, or a woken worker would miss the event that woke it.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';
import { BUILT_IN_ARTICLE, packagedFile } from '../platform/package';
import {
  type Answer,
  type BackgroundToPage,
  type BackgroundToPanel,
  type FeedRequest,
  type LibraryRequest,
  PAGE_PORT,
  PANEL_PORT,
  type PageRequest,
  type PageToBackground,
  type PanelToBackground,
  type TabRequest,
} from './protocol';

/** The tab a page message comes from. */
export interface PageSender {
  tabId: number;
  windowId: number | undefined;
  url: string;
  title: string;
}

/** An open port, typed by direction; `post` after the other side is gone does nothing. */
export interface Channel<Out> {
  post(message: Out): void;
}

/** What the background does with what comes in. Request handlers are called synchronously, inside the reader's gesture. */
export interface Handlers {
  page(message: PageToBackground, from: PageSender, channel: Channel<BackgroundToPage>): void;
  pageClosed(from: PageSender, channel: Channel<BackgroundToPage>): void;
  panel(message: PanelToBackground, channel: Channel<BackgroundToPanel>): void;
  panelClosed(channel: Channel<BackgroundToPanel>): void;
  pageRequest(message: PageRequest, from: PageSender): Promise<Answer<unknown>>;
  libraryRequest(message: LibraryRequest): Promise<Answer<unknown>>;
  tabRequest(message: TabRequest): Promise<Answer<unknown>>;
  feedRequest(message: FeedRequest): Promise<Answer<unknown>>;
}

/** Opens the door; call it once, synchronously, when the background starts. */
export function openDoor(handlers: Handlers): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PANEL_PORT && isOwnPage(port.sender)) {
      attach<PanelToBackground, BackgroundToPanel>(port, handlers.panel, handlers.panelClosed);
      return;
    }
    const from = port.name === PAGE_PORT ? pageSender(port.sender) : null;
    if (!from) {
      port.disconnect();
      return;
    }
    attach<PageToBackground, BackgroundToPage>(
      port,
      (message, channel) => handlers.page(message, from, channel),
      (channel) => handlers.pageClosed(from, channel),
    );
  });

  const receive = (message: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>> | undefined => {
    const type = (message as { type?: unknown } | null)?.type;
    if (typeof type !== 'string') return undefined;
    if (type.startsWith('library.')) {
      return isOwnPage(sender) ? handlers.libraryRequest(message as LibraryRequest) : refused(type);
    }
    if (type.startsWith('tab.')) {
      return isOwnPage(sender) ? handlers.tabRequest(message as TabRequest) : refused(type);
    }
    if (type.startsWith('feeds.')) {
      return isOwnPage(sender) ? handlers.feedRequest(message as FeedRequest) : refused(type);
    }
    const from = pageSender(sender);
    return from ? handlers.pageRequest(message as PageRequest, from) : refused(type);
  };
  browser.runtime.onMessage.addListener(receive as never);
}

function attach<In, Out>(
  port: Runtime.Port,
  receive: (message: In, channel: Channel<Out>) => void,
  closed: (channel: Channel<Out>) => void,
): void {
  const channel: Channel<Out> = {
    post(message) {
      try {
        port.postMessage(message);
      } catch {
        // Closed between two messages; `closed` follows.
      }
    },
  };
  port.onMessage.addListener((message) => receive(message as In, channel));
  port.onDisconnect.addListener(() => closed(channel));
}

function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  const url = sender?.url ?? '';
  return sender?.id === browser.runtime.id && url.startsWith(packagedFile('')) && !isArticle(url);
}

function isArticle(url: string): boolean {
  return url.split(/[?#]/, 1)[0] === packagedFile(BUILT_IN_ARTICLE);
}

function pageSender(sender: Runtime.MessageSender | undefined): PageSender | null {
  if (!sender || sender.id !== browser.runtime.id || isOwnPage(sender)) return null;
  const tabId = sender.tab?.id;
  if (tabId === undefined || (sender.frameId ?? 0) !== 0) return null;
  return {
    tabId,
    windowId: sender.tab?.windowId,
    url: sender.url ?? sender.tab?.url ?? '',
    title: sender.tab?.title ?? '',
  };
}

function refused(type: string): Promise<Answer<unknown>> {
  return Promise.resolve({
    ok: false,
    error: { code: 'refused', detail: `${type} from a sender that may not say it` },
  });
}
