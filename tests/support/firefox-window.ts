/**
 * Firefox's own window, where the toolbar, the sidebar and the menus are: scripts run there by BiDi, which allows it
 * when Firefox was started with `--remote-allow-system-access`.
 */
import type { WebRequest } from './driver.ts';

/** Puppeteer's connection, for commands it has no method for. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

export interface BrowserWindow {
  /** Runs a self-contained function in the browser's window; arguments and value are plain data. */
  run<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

/** The first browser window. */
export async function browserWindow(bidi: Bidi): Promise<BrowserWindow> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result.contexts as { context: string }[])[0]?.context;
  if (!context) throw new Error('Firefox shows no window');
  return {
    run: async (run, ...args) => {
      const answer = (await bidi.send('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify((await (${run})(...JSON.parse(args))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true,
        target: { context },
      })) as { result: { type: string; result?: { value: string }; exceptionDetails?: { text: string } } };
      if (answer.result.result === undefined)
        throw new Error(answer.result.exceptionDetails?.text ?? 'failed in the window');
      return JSON.parse(answer.result.result.value);
    },
  };
}

// What is used of Firefox inside; none of it is a web interface, so none of it is in the DOM's types.
interface Extension {
  terminateBackground(options: object): Promise<void>;
  baseURI: { spec: string };
  errors: string[];
  warnings: string[];
}
interface FrameScripts {
  addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  loadFrameScript(url: string, later: boolean): void;
}
interface RemoteBrowser extends HTMLElement {
  messageManager: FrameScripts;
  currentURI: { spec: string };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: { apiManager: { global: ExtensionGlobal } };
  };
};
interface ExtensionGlobal {
  browserActionFor(extension: Extension): { triggerAction(window: Window): Promise<void> };
  tabTracker: { getId(tab: unknown): number };
}
declare const SidebarController: { isOpen: boolean; browser: HTMLIFrameElement; hide(): void };
declare const gBrowser: { selectedTab: unknown };
declare const Services: {
  obs: { addObserver(observer: unknown, topic: string): void };
  console: { getMessageArray(): unknown[] };
};
interface Principal {
  isSystemPrincipal: boolean;
  origin: string;
}
interface Channel {
  QueryInterface(what: unknown): Channel;
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: Principal | null };
}
interface ScriptError {
  sourceName: string;
  errorMessage: string;
  flags: number;
}
declare const Ci: { nsIChannel: unknown; nsIScriptError: new () => ScriptError };
type Noted = Window & { headwaterRequests?: WebRequest[] };

/** Functions for `BrowserWindow.run`: each stands alone, because its text is what travels. */
export const inBrowserWindow = {
  pressAction: async (id: string) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  },

  selectedTabId: () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
  },

  /** Resolves when the sidebar shows a page of the extension. */
  sidebarOpened: async (id: string, wait: number) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    const end = Date.now() + wait;
    for (;;) {
      const shown = SidebarController.isOpen
        ? (SidebarController.browser.contentDocument?.getElementById(
            'webext-panels-browser',
          ) as RemoteBrowser | null)
        : null;
      if (shown?.currentURI.spec.startsWith(extension.baseURI.spec)) return;
      if (Date.now() > end) throw new Error('the sidebar did not open');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },

  closeSidebar: () => SidebarController.hide(),

  /** Runs an expression in the sidebar's document and gives its value. */
  runInSidebar: (expression: string) => {
    const shown = SidebarController.browser.contentDocument?.getElementById(
      'webext-panels-browser',
    ) as RemoteBrowser;
    const answer = `headwater:${Math.random()}`;
    // The sandbox sees the page's globals, and is outside the page's policy against evaluated text.
    const script = `(async () => {
      try {
        // The browser names the page before the page is there, with what the extension may ask of the browser.
        while (content.location.protocol !== 'moz-extension:' || content.document.readyState !== 'complete')
          await new Promise((resolve) => addEventListener('load', resolve, { capture: true, once: true }));
        const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const value = await Components.utils.evalInSandbox(
          ${JSON.stringify(`(async () => JSON.stringify((await ${expression}) ?? null))()`)}, sandbox);
        sendAsyncMessage(${JSON.stringify(answer)}, { value });
      } catch (error) {
        sendAsyncMessage(${JSON.stringify(answer)}, { error: String(error) });
      }
    })()`;
    return new Promise<unknown>((resolve, reject) => {
      const listener = (message: { data: unknown }) => {
        shown.messageManager.removeMessageListener(answer, listener);
        const data = message.data as { value?: string; error?: string };
        if (data.value === undefined) reject(new Error(data.error));
        else resolve(JSON.parse(data.value));
      };
      shown.messageManager.addMessageListener(answer, listener);
      shown.messageManager.loadFrameScript(
        `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
        false,
      );
    });
  },

  /** Clicks with a reader's gesture, which Firefox wants for permissions. */
  clickInSidebar: (selector: string) => {
    const shown = SidebarController.browser.contentDocument?.getElementById(
      'webext-panels-browser',
    ) as RemoteBrowser;
    const script = `content.document.notifyUserGestureActivation();
      content.document.querySelector(${JSON.stringify(selector)}).click();`;
    shown.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  },

  /** A key as from the keyboard, with what the browser does by itself: Tab goes on, Enter presses. */
  pressInSidebar: (key: string) => {
    const shown = SidebarController.browser.contentDocument?.getElementById(
      'webext-panels-browser',
    ) as RemoteBrowser;
    shown.focus();
    const answer = `headwater:${Math.random()}`;
    const script = `{
      const processor = Components.classes['@mozilla.org/text-input-processor;1'].createInstance(
        Components.interfaces.nsITextInputProcessor);
      processor.beginInputTransactionForTests(content);
      const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)}, code: ${JSON.stringify(key)} });
      processor.keydown(event);
      processor.keyup(event);
      sendAsyncMessage(${JSON.stringify(answer)}, {});
    }`;
    return new Promise<void>((resolve) => {
      const listener = () => {
        shown.messageManager.removeMessageListener(answer, listener);
        resolve();
      };
      shown.messageManager.addMessageListener(answer, listener);
      shown.messageManager.loadFrameScript(
        `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
        false,
      );
    });
  },

  /** The sidebar as PNG, base64. */
  snapshotOfSidebar: async () => {
    const shown = SidebarController.browser.contentDocument?.getElementById(
      'webext-panels-browser',
    ) as RemoteBrowser;
    const bitmap = await shown.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  },

  /** Runs a command through the key element Firefox made for it; `key` is its letter. */
  runCommand: (id: string, key: string) => {
    const set = document.getElementById(`ext-keyset-id-${id.replace(/[^a-z0-9_-]/gi, '_')}`);
    const element = [...(set?.children ?? [])].find((child) => child.getAttribute('key') === key);
    if (!element) throw new Error(`no key ${key} among ${set?.outerHTML}`);
    (element as HTMLElement & { doCommand(): void }).doCommand();
  },

  /** Takes the extension's item of this id from the open context menu. */
  chooseMenuItem: async (id: string, itemId: string, wait: number) => {
    const menu = document.getElementById('contentAreaContextMenu') as HTMLElement & {
      state: string;
      hidePopup(): void;
    };
    const end = Date.now() + wait;
    while (menu.state !== 'open') {
      if (Date.now() > end) throw new Error('the context menu did not open');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const own = `menuitem[id^="${id.replace(/[^a-z0-9_-]/gi, '_')}-menuitem"][id$="${itemId}"]`;
    const item = menu.querySelector<HTMLElement & { doCommand(): void }>(own);
    item?.doCommand();
    menu.hidePopup();
    if (!item) throw new Error(`the extension has no item ${itemId} in this menu`);
  },

  /** Ends the event page as idleness would. */
  terminateBackground: async (id: string) => {
    await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
  },

  /** Notes, from now on, each request that a page or an extension causes. */
  observeRequests: () => {
    const noted: WebRequest[] = [];
    (window as Noted).headwaterRequests = noted;
    Services.obs.addObserver((channel: Channel) => {
      const cause = channel.QueryInterface(Ci.nsIChannel).loadInfo.triggeringPrincipal;
      if (cause && !cause.isSystemPrincipal) noted.push({ url: channel.URI.spec, initiator: cause.origin });
    }, 'http-on-modify-request');
  },

  observedRequests: () => (window as Noted).headwaterRequests ?? [],

  /** What the manifest was refused or warned for, and errors of scripts of the extension's own. */
  complaints: (id: string) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    const warning = 1;
    const errors = Services.console
      .getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter(({ sourceName, flags }) => sourceName.startsWith(extension.baseURI.spec) && !(flags & warning));
    return [...extension.errors, ...extension.warnings, ...errors.map(({ errorMessage }) => errorMessage)];
  },
};
