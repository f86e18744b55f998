/**
 * Sites the reader allowed to be read automatically. The browser's host permissions are the truth; the registered
 * content script follows them, so that pages nobody asked about see no work at all.
 */
import { browser } from './browser';
import { CONTENT_SCRIPT } from './pages';

const SCRIPT_ID = 'headwater-allowed-sites';

/** The host permission that covers a page, with the host as people say it; `null` where none can be asked for. */
export function siteOf(url: string | undefined): { pattern: string; host: string } | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return { pattern: `${protocol}//${hostname}/*`, host: hostname };
}

/** Whether the reader allowed this pattern. */
export function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks for (or gives back) a pattern; the request must be made in a click handler. Resolves to what holds then. */
export async function setAllowed(pattern: string, allowed: boolean): Promise<boolean> {
  if (allowed) return browser.permissions.request({ origins: [pattern] });
  await browser.permissions.remove({ origins: [pattern] });
  return isAllowed(pattern);
}

let syncing: Promise<void> = Promise.resolve();

/** Makes the registered content script match the permissions; calls queue, the last one decides. */
export function syncAllowedSites(): Promise<void> {
  syncing = syncing.then(register, register);
  return syncing;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({
    ids: [SCRIPT_ID],
  });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [CONTENT_SCRIPT],
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
