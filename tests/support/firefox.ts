/** Firefox with the extension loaded. What works and how is told in driver.ts. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions, Surface, WebRequest } from './driver.ts';
import { type Bidi, type BrowserWindow, browserWindow, inBrowserWindow } from './firefox-window.ts';

/** The extension's internal address, pinned so that its pages and its storage are found again in the same profile. */
const UUID = '6c1f0f5e-7d0b-4c55-9a5e-0d6f3c1b2a47';
const WAIT = 15_000;

/** Starts Firefox with the extension in `extensionDir` as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const id = extensionId(options.extensionDir);
  const fresh = !existsSync(options.profile) || readdirSync(options.profile).length === 0;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1440', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A temporary add-on leaves with the browser; its storage is what a restart is tested with.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A site that is not this machine's own, for what is done on such sites only.
      'network.dns.localDomains': 'news.example',
      'extensions.webextOptionalPermissionPrompts': false,
      ...options.prefs,
    },
  });
  await browser.installExtension(options.extensionDir);
  // A new profile is welcomed in a tab of its own, which would come to the front of whatever is open by then.
  const openedPage = async (path: string) => {
    const wanted = `moz-extension://${UUID}/${path}`;
    const end = Date.now() + WAIT;
    for (;;) {
      for (const page of await browser.pages()) {
        // Asked in the page itself: puppeteer is not told of a page that changes process on its way.
        const there = await page
          .evaluate(() => document.readyState === 'complete' && location.href)
          .catch(() => '');
        if (there === wanted) return page;
      }
      if (Date.now() > end) throw new Error(`${path} did not appear in ${WAIT} ms`);
      await pause(50);
    }
  };
  if (fresh && options.welcome !== 'kept') await (await openedPage('welcome.html')).close();
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const window = await browserWindow(bidi);
  await window.run(inBrowserWindow.observeRequests);
  let requests: WebRequest[] = [];

  const front = (page: Page) => page.bringToFront();
  return {
    name: 'firefox',
    browser,
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await front(page);
      return page;
    },
    openedPage,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Puppeteer waits in vain for the load of a page that changes process on its way.
      const context = (page.mainFrame() as unknown as { _id: string })._id;
      await bidi.send('browsingContext.navigate', {
        context,
        url: `moz-extension://${UUID}/${path}`,
        wait: 'none',
      });
      await page.waitForFunction(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
        { timeout: WAIT, polling: 50 },
      );
      await front(page);
      return page;
    },
    pressAction: async (page) => {
      await front(page);
      await window.run(inBrowserWindow.pressAction, id);
    },
    panel: async () => {
      await window.run(inBrowserWindow.sidebarOpened, id, WAIT);
      return sidebar(window);
    },
    closePanel: () => window.run(inBrowserWindow.closeSidebar),
    command: async (name, page) => {
      await front(page);
      await window.run(inBrowserWindow.runCommand, id, suggestedKey(options.extensionDir, name));
    },
    traceFromMenu: async (page) => {
      await front(page);
      const at = await page.evaluate(() => {
        const box = getSelection()?.getRangeAt(0).getClientRects()[0];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      });
      if (!at) throw new Error('nothing is selected');
      await page.mouse.click(at.x, at.y, { button: 'right' });
      await window.run(inBrowserWindow.chooseMenuItem, id, 'headwater-trace', WAIT);
    },
    keepLinkFromMenu: async (page, selector) => {
      await front(page);
      await page.click(selector, { button: 'right' });
      await window.run(inBrowserWindow.chooseMenuItem, id, 'headwater-keep-link', WAIT);
    },
    tabId: async (page) => {
      await front(page);
      return window.run(inBrowserWindow.selectedTabId);
    },
    // The preference above answers every prompt with yes.
    acceptPrompt: async () => {},
    killWorker: () => window.run(inBrowserWindow.terminateBackground, id),
    reinstall: async () => {
      await browser.installExtension(options.extensionDir);
    },
    complaints: () => window.run(inBrowserWindow.complaints, id),
    close: async () => {
      requests = await window.run(inBrowserWindow.observedRequests);
      await browser.close();
    },
    requests: async () => requests,
  };
}

/** The sidebar's document. It is no BiDi context, so it is reached by a frame script of the browser element that shows it. */
function sidebar(window: BrowserWindow): Surface {
  const evaluate = ((run: (...args: unknown[]) => unknown, ...args: unknown[]) =>
    window.run(inBrowserWindow.runInSidebar, `(${run})(...${JSON.stringify(args)})`)) as Surface['evaluate'];
  const waitFor = (async (run: (...args: unknown[]) => unknown, ...args: unknown[]) => {
    const end = Date.now() + WAIT;
    for (;;) {
      const value = await evaluate(run, ...args);
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited ${WAIT} ms in vain for ${run}`);
      await pause(50);
    }
  }) as Surface['waitFor'];
  return {
    evaluate,
    waitFor,
    click: async (selector) => {
      await waitFor((selector) => document.querySelector(selector) !== null, selector);
      await window.run(inBrowserWindow.clickInSidebar, selector);
    },
    press: (key) => window.run(inBrowserWindow.pressInSidebar, key),
    screenshot: async (path) => {
      writeFileSync(path, Buffer.from(await window.run(inBrowserWindow.snapshotOfSidebar), 'base64'));
    },
  };
}

interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
  commands?: Record<string, { suggested_key?: { default?: string } }>;
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** The letter of a command's key; Firefox makes an element for each key, not for each command. */
function suggestedKey(folder: string, command: string): string {
  const key = manifest(folder).commands?.[command]?.suggested_key?.default;
  if (!key) throw new Error(`the command ${command} has no suggested key`);
  return key.split('+').at(-1) ?? '';
}

function extensionId(folder: string): string {
  const id = manifest(folder).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} is no build for Firefox: its manifest names no gecko id`);
  return id;
}
