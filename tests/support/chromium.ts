/** Chromium, Chrome or Edge with the extension loaded. What works and how is told in driver.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page, type Target } from 'puppeteer-core';
import type { Driver, LaunchOptions, Surface, WebRequest } from './driver.ts';

/** Window size of every run: wide enough for a panel beside a full news page. */
const WINDOW = { width: 1440, height: 900 };
const WAIT = 15_000;

/** The little of Chromium's own interfaces that is used inside the extension and on chrome://extensions. */
declare const chrome: {
  tabs: {
    query(what: object): Promise<{ id?: number }[]>;
    get(id: number): Promise<object>;
  };
  commands: { onCommand: { dispatch(name: string, tab: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  runtime: { sendMessage(message: object): Promise<unknown> };
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    getExtensionInfo(id: string): Promise<Record<'manifestErrors' | 'runtimeErrors', { message: string }[]>>;
  };
};

/** Starts Chromium with the extension in `extensionDir`. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const fresh = !existsSync(options.profile) || readdirSync(options.profile).length === 0;
  const netLog = join(options.profile, 'net-log.json');
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: null,
    // In a reader's window: without the bar that says who drives it.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    args: [
      // The sandbox refuses to start for root, which is who runs in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      // A site that is not this machine's own, for what is done on such sites only.
      '--host-resolver-rules=MAP news.example 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      `--log-net-log=${netLog}`,
      `--window-size=${WINDOW.width},${WINDOW.height}`,
    ],
  });
  const id = await browser.installExtension(options.extensionDir);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium installed the extension but does not list it');
  const origin = `chrome-extension://${id}`;
  const targetWhen = (wanted: (target: Target) => boolean, what: string) =>
    browser.waitForTarget(wanted, { timeout: WAIT }).catch(() => {
      const there = browser.targets().map((target) => `${target.type()} ${target.url()}`);
      throw new Error(`${what} did not appear in ${WAIT} ms; there are ${there.join(', ')}`);
    });

  // A new profile is welcomed in a tab of its own, which would come to the front of whatever is open by then.
  const openedPage = async (path: string) => {
    const target = await targetWhen((target) => target.url() === `${origin}/${path}`, path);
    return (await target.page())!;
  };
  if (fresh && options.welcome !== 'kept') await (await openedPage('welcome.html')).close();

  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  /** Runs a function in the background. It must be awake, and for a while: a worker that a debugger meets at its start waits for it. */
  const inWorker = async <A extends unknown[], R>(
    run: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> => {
    const target = browser.targets().find(isWorker) ?? (await targetWhen(isWorker, 'the background'));
    // A session of its own each time: puppeteer's handle of a worker outlives the worker.
    const session = await target.createCDPSession();
    try {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${run})(...${JSON.stringify(args)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach().catch(() => {});
    }
  };
  // The first tab becomes a page of the extension without a script of its own, to ask the browser and the background from.
  const becomeOwn = async (page: Page) => {
    await page.goto(`${origin}/manifest.json`);
    // A click on the button before the new worker listens is nobody's: Chromium drops it. An answer means that it listens.
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'library.documents' }));
    return page;
  };
  const [first = await browser.newPage()] = await browser.pages();
  let own = await becomeOwn(first);

  const tabId = async (page: Page) => {
    await page.bringToFront();
    const [tab] = await own.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    if (tab?.id === undefined) throw new Error('no tab is in front');
    return tab.id;
  };

  const chooseMenuItem = async (page: Page, info: object) =>
    inWorker(
      async (info, id) =>
        chrome.contextMenus.onClicked.dispatch(
          { editable: false, frameId: 0, ...info },
          await chrome.tabs.get(id),
        ),
      info,
      await tabId(page),
    );

  return {
    name: 'chromium',
    browser,
    extensionUrl: (path) => `${origin}/${path}`,
    open: (url) => open(url),
    openedPage,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    pressAction: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    panel: async () => {
      const target = await targetWhen((target) => target.url() === `${origin}/sidepanel.html`, 'the panel');
      return surface(await target.asPage());
    },
    closePanel: async () => {
      const target = browser.targets().find((target) => target.url() === `${origin}/sidepanel.html`);
      await (await target?.asPage())?.evaluate(() => window.close());
    },
    command: async (name, page) => {
      const id = await tabId(page);
      await inWorker(
        async (name, id) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)),
        name,
        id,
      );
    },
    traceFromMenu: async (page) => {
      const selectionText = await page.evaluate(() => String(getSelection()));
      await chooseMenuItem(page, { menuItemId: 'headwater-trace', selectionText });
    },
    keepLinkFromMenu: async (page, selector) => {
      const linkUrl = await page.$eval(selector, (link) => (link as HTMLAnchorElement).href);
      await chooseMenuItem(page, { menuItemId: 'headwater-keep-link', linkUrl });
    },
    tabId,
    acceptPrompt: async (site) => {
      const page = await open('chrome://extensions');
      await page.evaluate(
        (id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern),
        id,
        site === 'all' ? '*://*/*' : `*://${new URL(site).hostname}/*`,
      );
      await page.close();
    },
    killWorker: async () => {
      const cdp = await browser.target().createCDPSession();
      const running = async () => {
        const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
        return targetInfos.find(({ url }) => url.startsWith(origin))?.targetId;
      };
      const targetId = await running();
      if (targetId) await cdp.send('Target.closeTarget', { targetId });
      // Whoever has a port open wakes it again at once, under another id. Nobody may attach to it meanwhile: a worker
      // that a debugger meets at its start waits for that debugger.
      const end = Date.now() + WAIT;
      while (targetId && (await running()) === targetId) {
        if (Date.now() > end) throw new Error('the background does not end');
        await pause(20);
      }
      await cdp.detach();
    },
    reinstall: async () => {
      await browser.installExtension(options.extensionDir);
      // The extension's pages went with it.
      own = await becomeOwn(await browser.newPage());
    },
    complaints: async () => {
      const page = await open('chrome://extensions');
      const { manifestErrors, runtimeErrors } = await page.evaluate(
        (id) => chrome.developerPrivate.getExtensionInfo(id),
        id,
      );
      await page.close();
      return [...manifestErrors, ...runtimeErrors].map(({ message }) => message);
    },
    close: () => browser.close(),
    requests: async () => requestsIn(netLog),
  };

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }
}

/** A puppeteer page as a surface. */
export function surface(page: Page): Surface {
  return {
    evaluate: ((run: (...args: unknown[]) => unknown, ...args: unknown[]) =>
      page.evaluate(run, ...args)) as Surface['evaluate'],
    waitFor: (async (run: (...args: unknown[]) => unknown, ...args: unknown[]) => {
      const handle = await page.waitForFunction(run, { timeout: WAIT, polling: 50 }, ...args);
      return handle.jsonValue();
    }) as Surface['waitFor'],
    click: async (selector) => {
      await page.waitForSelector(selector, { visible: true, timeout: WAIT });
      await page.click(selector);
    },
    press: async (key) => {
      await page.keyboard.press(key);
    },
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}

/** Requests with an origin behind them; the browser's own (updates, time) have none. */
function requestsIn(netLog: string): WebRequest[] {
  if (!existsSync(netLog)) throw new Error('the net log is written when the browser has closed');
  const log = JSON.parse(readFileSync(netLog, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  return log.events.flatMap(({ type, params }) =>
    type === log.constants.logEventTypes.URL_REQUEST_START_JOB &&
    params?.url &&
    params.initiator?.includes('://')
      ? [{ url: params.url, initiator: params.initiator }]
      : [],
  );
}
