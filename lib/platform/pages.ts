/** Pages as the background sees them: put the reader in, command it, know whether one may be there at all. */
import type { PageCommand } from '../messages/protocol';
import type { Failure, Result } from '../model';
import { browser } from './browser';

/** The content script's file, as WXT names it. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';

/** What a tab's address allows: `closed` is what browsers keep from every extension. */
export type Access = 'open' | 'closed' | 'unknown';

const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** Judges an address. `unknown` when the browser does not tell it to us (no permission for the site yet). */
export function accessOf(url: string | undefined): Access {
  if (url === undefined || url === '') return 'unknown';
  if (!URL.canParse(url)) return 'closed';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'open';
  if (protocol !== 'http:' && protocol !== 'https:') return 'closed';
  return CLOSED_HOSTS.has(hostname) ? 'closed' : 'open';
}

/** Sends a command to the reader in a tab; `no-receiver` when there is none. */
export async function command<T = null>(tabId: number, message: PageCommand): Promise<Result<T>> {
  try {
    const answer = (await browser.tabs.sendMessage(tabId, message, {
      frameId: 0,
    })) as Result<T> | undefined;
    return answer ?? noReceiver('no answer');
  } catch (error) {
    return noReceiver(String(error));
  }
}

/**
 * Puts the content script into the tab's top frame; it starts reading by itself. Refused with `page-not-allowed` where
 * the browser does not let us in: either nobody may (`closed`), or the reader's permission is missing.
 */
export async function inject(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [CONTENT_SCRIPT],
    });
    return { ok: true, value: null };
  } catch (error) {
    return {
      ok: false,
      error: { code: 'page-not-allowed', detail: String(error) },
    };
  }
}

/** The badge of one tab: a count, `!`, or (`null`) the one of all tabs that have none of their own. */
export async function badge(tabId: number, text: string | null, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#3d4451' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab is gone: so is its badge.
  }
}

/** The badge of the tabs that have none of their own; '' for none. */
export async function badgeElsewhere(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
}

function noReceiver(detail: string): { ok: false; error: Failure } {
  return { ok: false, error: { code: 'no-receiver', detail } };
}
