/**
 * Hosts from which the reader lets us fetch. The browser knows one permission for a host, be it to fetch from it or to read
 * its pages by itself; which of the two the reader meant is written down here, a key in `storage.local` for each pattern:
 * `only` to fetch, or `also`, where its pages may be read as well. What is kept here is about permissions that are held.
 */
import { browser } from './browser';
import { covers, patternOf } from './match-patterns';

const PREFIX = 'fetch.';
/** Held while a permission is asked for and written down, so that nobody takes it for one to read pages. */
const LOCK = 'headwater-permissions';

type Use = 'only' | 'also';

/** What the pages of the extension need of it. */
export interface FetchHosts {
  /** Asks the browser for the hosts of addresses, all at once; call it in a click handler. Resolves to whether we have them. */
  ask(addresses: readonly string[]): Promise<boolean>;
}

/** The browser's own. */
export const fetchHosts: FetchHosts = {
  ask(addresses) {
    const origins = patternsOf(addresses);
    // Everything begins before the first wait, at which the browser forgets the click. What was granted before is asked
    // first, and so answered first.
    const before = browser.permissions.getAll();
    const asked = browser.permissions.request({ origins });
    return writing(async () => {
      // A browser that does not let us ask, because it saw no press, has said yes to what it granted before.
      const granted = await asked.catch(() => browser.permissions.contains({ origins }).catch(() => false));
      if (granted) await note(origins, (await before).origins ?? []);
      return granted;
    });
  },
};

/** Runs `work` when no permission is being written down. */
export function writing<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, work) as Promise<T>;
}

/** Patterns we may fetch from and nothing else. */
export async function fetchOnly(): Promise<string[]> {
  const uses = await known();
  return Object.keys(uses).filter((pattern) => uses[pattern] === 'only');
}

/** The pages under patterns may be read as well, or (`also` false) no longer; gives those that are fetched from. */
export async function setUse(patterns: readonly string[], also: boolean): Promise<string[]> {
  const uses = await known();
  const ours = patterns.filter((pattern) => pattern in uses);
  await browser.storage.local.set(
    Object.fromEntries(ours.map((pattern) => [PREFIX + pattern, (also ? 'also' : 'only') satisfies Use])),
  );
  return ours;
}

/** Calls back when what a host's permission is for has changed; register synchronously, when the background starts. */
export function onUses(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  });
}

/** Nothing more is fetched but from the hosts of these addresses: permissions that served nothing else are given back. */
export async function keepHostsOf(addresses: readonly string[]): Promise<void> {
  await writing(async () => {
    const needed = new Set(patternsOf(addresses));
    const uses = await known();
    const gone = Object.keys(uses).filter((pattern) => !needed.has(pattern));
    if (gone.length === 0) return;
    const origins = gone.filter((pattern) => uses[pattern] === 'only');
    if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
    await browser.storage.local.remove(gone.map((pattern) => PREFIX + pattern));
  });
}

/** Their hosts; with http goes https, to which such addresses send on. */
function patternsOf(addresses: readonly string[]): string[] {
  const patterns = addresses
    .flatMap((address) => [address, address.replace(/^http:/i, 'https:')])
    .map(patternOf)
    .filter((pattern) => pattern !== null);
  return [...new Set(patterns)];
}

async function note(patterns: readonly string[], before: readonly string[]): Promise<void> {
  const uses = await known();
  const fresh = patterns
    .filter((pattern) => !(pattern in uses))
    .map((pattern): [string, Use] => {
      const had = before.some((granted) => covers(granted, pattern));
      return [PREFIX + pattern, had ? 'also' : 'only'];
    });
  await browser.storage.local.set(Object.fromEntries(fresh));
}

async function known(): Promise<Record<string, Use>> {
  const stored = await browser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value as Use]),
  );
}
