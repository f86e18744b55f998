/** A reader at a browser: what the browser tests do and see. Each file starts one browser in `beforeAll`. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PanelToBackground, TabState } from '../../lib/messages/protocol.ts';
import { builtExtension, ROOT } from '../support/build.ts';
import { type Driver, launch, type Surface, temporaryProfile, type WebRequest } from '../support/driver.ts';
import { type BrowserName, findBrowser, installCommand } from '../support/find-browser.ts';
import { settled, tabStateWhen } from '../support/panel-state.ts';
import { type Server, serve } from '../support/serve.ts';

/** The browser this run is about. */
export const BROWSER = (process.env.HEADWATER_BROWSER ?? 'chromium') as BrowserName;

export interface Reader {
  driver: Driver;
  /** Serves the demo article at `/` and the pages a test adds. */
  server: Server;
  profile: string;
  /** Opens a page, presses the toolbar button and waits until the reading has come to an end. */
  read(path: string): Promise<Tab>;
  /** The same of a page anywhere. */
  readAt(url: string): Promise<Tab>;
  /** Opens a page without asking for anything. */
  open(path: string): Promise<Tab>;
  /** Closes the browser and opens it again on the same profile; `meanwhile` happens to the profile in between. */
  restart(meanwhile?: (profile: string) => void, prefs?: Prefs): Promise<void>;
  /** Closes the browser and gives what was requested while it ran. */
  close(): Promise<WebRequest[]>;
  /** Ends everything and removes the profile. */
  leave(): Promise<void>;
}

type Prefs = Record<string, string | number | boolean>;

export interface Tab {
  page: Page;
  id: number;
  /** The panel beside the tabs; opens with the first press of the button. */
  panel(): Promise<Surface>;
  state(): Promise<TabState>;
  when(condition: (state: TabState) => boolean): Promise<TabState>;
  /** Says to the background what the panel says. */
  say(message: PanelToBackground): Promise<void>;
}

/** Starts the browser with the built extension; `welcome` keeps the welcome page open. */
export async function startReader(prefs: Prefs = {}, welcome?: 'kept'): Promise<Reader> {
  const executable = findBrowser(BROWSER);
  if (!executable) throw new Error(`no ${BROWSER} here: ${installCommand([BROWSER])}`);
  const profile = temporaryProfile();
  const server = await serve(join(ROOT, 'assets', 'demo'));
  const start = (more: Prefs) =>
    launch(BROWSER, {
      executable,
      extensionDir: builtExtension(BROWSER),
      headless: true,
      profile: profile.path,
      prefs: { ...prefs, ...more },
      ...(welcome ? { welcome } : {}),
    });
  let open = true;
  const close = async () => {
    if (open) await reader.driver.close();
    open = false;
    return reader.driver.requests();
  };
  const reader: Reader = {
    driver: await start({}),
    server,
    profile: profile.path,
    open: async (path) => tab(reader, await reader.driver.open(server.origin + path)),
    read: (path) => reader.readAt(server.origin + path),
    readAt: async (url) => {
      const page = await reader.driver.open(url);
      await reader.driver.pressAction(page);
      const opened = await tab(reader, page);
      await opened.when(settled);
      return opened;
    },
    restart: async (meanwhile, more = {}) => {
      await close();
      meanwhile?.(profile.path);
      reader.driver = await start(more);
      open = true;
    },
    close,
    leave: async () => {
      await close().catch(() => []);
      await server.close();
      profile.remove();
    },
  };
  return reader;
}

async function tab(reader: Reader, page: Page): Promise<Tab> {
  const { driver } = reader;
  const id = await driver.tabId(page);
  const asked = () => driver.panel();
  return {
    page,
    id,
    panel: asked,
    state: async () => tabStateWhen(await asked(), id, () => true),
    when: async (condition) => tabStateWhen(await asked(), id, condition),
    say: async (message) => {
      await (await asked()).evaluate(sayAsPanel, message);
    },
  };
}

/** Runs in the panel's document: one message over a port of its own. */
async function sayAsPanel(message: PanelToBackground): Promise<void> {
  interface Port {
    postMessage(message: unknown): void;
    disconnect(): void;
    onMessage: { addListener(listener: () => void): void };
  }
  interface Extension {
    runtime: { connect(options: { name: string }): Port };
    windows: { getCurrent(): Promise<{ id: number }> };
  }
  const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const extension = scope.browser?.runtime ? scope.browser : scope.chrome;
  const { id: windowId } = await extension.windows.getCurrent();
  const port = extension.runtime.connect({ name: 'headwater-panel' });
  await new Promise<void>((resolve) => {
    // The first state says that the background listens.
    port.onMessage.addListener(resolve);
    port.postMessage({ type: 'watch', windowId, ...('tabId' in message ? { tabId: message.tabId } : {}) });
  });
  port.postMessage(message);
  port.disconnect();
}

/** A request about the library, as the extension's own pages make it. */
export function askLibrary<T>(asker: Surface | Page, request: object): Promise<T> {
  const surface = asker as Pick<Surface, 'evaluate'>;
  return surface.evaluate(async (request) => {
    interface Extension {
      runtime: { sendMessage(message: object): Promise<unknown> };
    }
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const extension = scope.browser?.runtime ? scope.browser : scope.chrome;
    return (await extension.runtime.sendMessage(request)) as T;
  }, request);
}

/** The painted text by status, as the browser's own highlight registry has it. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('headwater-')) return;
      const texts: string[] = [];
      highlight.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        texts.push(String(live).replace(/\s+/g, ' ').trim());
      });
      // Marks on a second ground of the page have a number after their status.
      const status = name.slice('headwater-'.length).replace(/-\d+$/, '');
      found[status] = [...(found[status] ?? []), ...texts];
    });
    return found;
  });
}

/** Where a mark that begins with `text` can be clicked, scrolled into view; CSS px of the viewport. */
export function placeOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((text) => {
    let place: { x: number; y: number } | null = null;
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('headwater-')) return;
      highlight.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (!String(live).replace(/\s+/g, ' ').trim().startsWith(text)) return;
        const at = live.startContainer;
        (at instanceof Element ? at : at.parentElement)?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
        const box = live.getClientRects()[0];
        if (box) place = { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
      });
    });
    if (!place) throw new Error(`no mark begins with ${text}`);
    return place;
  }, text);
}

/** Selects the first occurrence of a text that stands within one text node. */
export async function select(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
      return;
    }
    throw new Error(`the page does not say ${text}`);
  }, text);
}

/** The claims a report has, or a failure that says what the tab is instead. */
export function claimsOf(state: TabState) {
  if (state.phase.kind !== 'read') throw new Error(`not read: ${JSON.stringify(state.phase).slice(0, 200)}`);
  return state.phase.report.claims;
}
