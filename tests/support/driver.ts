/**
 * One way to drive the built extension in both browsers. What was found to work, so that nobody has to find it again
 * (Chromium 156, Firefox ESR 153, puppeteer-core 25, both headless):
 *
 * | wanted | Chromium | Firefox |
 * | --- | --- | --- |
 * | load the extension | `Extensions.loadUnpacked` over a pipe; works in branded Chrome too | `webExtension.install`, a temporary add-on |
 * | its pages | `chrome-extension://<id>/`, the id is a hash of the folder's path | `moz-extension://<uuid>/`, the uuid pinned by a pref |
 * | a key in the panel | `Input.dispatchKeyEvent` on its target | a text input processor in its frame script |
 * | press the toolbar button | `Extensions.triggerAction`: grants activeTab and a user gesture | `triggerAction` of the browser's own button object, same effect |
 * | see the real panel | a target of its own beside the tabs | not a BiDi context: evaluated by a frame script |
 * | commands | no key reaches the browser headless; dispatched on the event in the worker | the `<key>` element of the browser window |
 * | context menu | is drawn by the system; dispatched on the event in the worker, without a press: no permission can be asked for | opened by a real right click, the item's command run |
 * | say yes to a permission prompt | `developerPrivate.addHostPermission`, after which the browser grants without asking | a pref |
 * | kill the worker | closing its target; whoever attaches to the next one while it starts stops it | `terminateBackground` |
 * | watch the network | the browser's net log, by initiator | `http-on-modify-request`, by principal |
 * | reinstall | `Extensions.loadUnpacked` of the same folder again | `webExtension.install` of the same folder again |
 * | restart | the same profile and folder: same id, storage kept | the same profile, pinned uuid, storage kept by a pref |
 *
 * Firefox's own window is reached with `--remote-allow-system-access`: BiDi scripts in the browser's window. Painted highlights are
 * visible in the page's own `CSS.highlights` in both browsers.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

export interface LaunchOptions {
  executable: string;
  /** Folder of the built extension. */
  extensionDir: string;
  headless: boolean;
  /** Profile folder, kept when the browser closes. */
  profile: string;
  /** Whether the welcome page of a new profile stays open; it is closed otherwise, so that no test meets it. */
  welcome?: 'kept';
  /** Firefox only: preferences on top of the harness's own. */
  prefs?: Record<string, string | number | boolean>;
}

/** A document that can be questioned: a tab, or the panel beside it. */
export interface Surface {
  /** Runs a self-contained function there; arguments and value are plain data. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Waits until the function answers something truthy, and gives that. */
  waitFor<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<NonNullable<R>>;
  /** Clicks the first element that matches, as a reader does. */
  click(selector: string): Promise<void>;
  /** A key of the reader's keyboard, to what has the focus there: `Tab`, `Enter`, `ArrowDown`. */
  press(key: KeyInput): Promise<void>;
  /** PNG of what it shows. */
  screenshot(path: string): Promise<void>;
}

export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** Address of one of the extension's own files. */
  extensionUrl(path: string): string;
  /** A new tab, loaded and in front. */
  open(url: string): Promise<Page>;
  /** A new tab with one of the extension's pages. */
  openExtensionPage(path: string): Promise<Page>;
  /** The tab the extension opened with one of its pages; waits for it. */
  openedPage(path: string): Promise<Page>;
  /** Presses the extension's toolbar button while this tab is in front. */
  pressAction(page: Page): Promise<void>;
  /** The panel the browser shows beside the tabs; waits for it to open. */
  panel(): Promise<Surface>;
  /** Closes the panel beside the tabs. */
  closePanel(): Promise<void>;
  /** Runs a command of the manifest as its key would. */
  command(name: string, page: Page): Promise<void>;
  /** Chooses the extension's item in the context menu over what is selected in this tab. */
  traceFromMenu(page: Page): Promise<void>;
  /** Chooses the extension's item that keeps the page a link leads to, in the context menu over the first link that matches. */
  keepLinkFromMenu(page: Page, selector: string): Promise<void>;
  /** The `tabs.Tab.id` of this tab. */
  tabId(page: Page): Promise<number>;
  /** From now on the browser answers yes when the extension asks for this site, or for `all`. */
  acceptPrompt(origin: string): Promise<void>;
  /** Ends the background as the browser does after idleness; resolves when it is gone. */
  killWorker(): Promise<void>;
  /** Loads the extension again from its folder under the open pages, as an update does. */
  reinstall(): Promise<void>;
  /** What the browser holds against the extension, as its own list of extensions or its console has it: the manifest's faults and errors of its scripts. */
  complaints(): Promise<string[]>;
  /** Closes the browser; the profile stays. */
  close(): Promise<void>;
  /** Requests made on behalf of a page or of the extension, the browser's own left out. Call it after `close`. */
  requests(): Promise<WebRequest[]>;
}

export interface WebRequest {
  url: string;
  /** Origin that caused it. */
  initiator: string;
}

/** Starts a browser with the extension in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** A folder for a profile, and what removes it. */
export function temporaryProfile(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'headwater-'));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
