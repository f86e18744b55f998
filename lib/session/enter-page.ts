/**
 * Putting the reader into a page, and what it means when the browser refuses.
 *
 * Chromium tells the background of a permission given by a press of the button before it tells the page's own process.
 * On a busy machine a script sent at once is refused there ("Cannot access contents of the page"), although the tab's
 * address is told to us, which it is only with that permission; 10 to 170 ms later the same call works (seen in
 * Chromium 156, about once in a hundred presses with all cores loaded). No event says when the page's process knows,
 * so the call is made again, with growing pauses, for as long as the address says that the permission is ours.
 */
import type { Failure, Result } from '../model';

/** What entering needs of the browser. */
export interface EntryPorts {
  inject(tabId: number): Promise<Result<null>>;
  /** The tab; its address is empty without a permission for it, and `null` stands for a closed tab. */
  tab(tabId: number): Promise<{ url: string } | null>;
  /** Resolves after so many milliseconds. */
  pause(ms: number): Promise<void>;
}

/** How entering went: in, or who has to do what about it. */
export type Entry =
  | { kind: 'in' }
  | { kind: 'not-allowed' }
  | { kind: 'needs-permission' }
  | { kind: 'failed'; error: Failure };

/** Milliseconds before each further attempt: together 0.8 s, five times the longest delay seen. */
export const PAUSES = [20, 60, 180, 540];

/** Chrome's and Firefox's words for a page no extension may enter. */
const CLOSED_PAGE =
  /chrome:\/\/|about:|extensions gallery|cannot be scripted|Missing host permission for the tab, and/i;
/** Their words for a page that a permission of the reader would open. */
const NO_PERMISSION = /permission|cannot access/i;

/** Puts the reader into the tab's page. */
export async function enterPage(tabId: number, ports: EntryPorts): Promise<Entry> {
  for (let attempt = 0; ; attempt += 1) {
    const injected = await ports.inject(tabId);
    if (injected.ok) return { kind: 'in' };
    const { detail } = injected.error;
    if (CLOSED_PAGE.test(detail)) return { kind: 'not-allowed' };
    if (!NO_PERMISSION.test(detail)) return { kind: 'failed', error: injected.error };
    const pause = PAUSES[attempt];
    const permitted = Boolean((await ports.tab(tabId))?.url);
    if (pause === undefined || !permitted) return { kind: 'needs-permission' };
    await ports.pause(pause);
  }
}
