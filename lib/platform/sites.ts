/**
 * Where pages are read without being asked: on all sites, on some, on none. The browser's host permissions are the truth,
 * less the sites the reader excepted (a setting, for a permission for all sites cannot be given back for one) and hosts
 * from which we may only fetch (fetch-hosts.ts). The registered content script follows them all, so that pages nobody
 * asked about see no work at all.
 */
import { browser } from './browser';
import { fetchOnly, setUse, writing } from './fetch-hosts';
import { covers, hostOf, siteOf } from './match-patterns';
import { CONTENT_SCRIPT } from './pages';
import { settingsStore } from './settings-store';
import { automaticPlaces, type ReadingRule, readingOn, withRule } from './site-rules';

const SCRIPT_ID = 'headwater-allowed-sites';
/** Together every page of the web. */
const ALL_SITES = ['http://*/*', 'https://*/*'];

/** What the reader allowed. */
export interface AllowedSites {
  all: boolean;
  /** Hosts allowed one by one; a host stands for its subdomains where it was typed in. */
  hosts: string[];
}

/** Permissions as the welcome page and the options use them. What asks the browser must be called in a click handler. */
export interface Sites {
  get(): Promise<AllowedSites>;
  /** Asks for all sites; resolves to whether the reader agreed. */
  allowAll(): Promise<boolean>;
  /** Asks for a host and its subdomains. */
  allowHost(host: string): Promise<boolean>;
  /** Asks for several hosts at once. */
  allowHosts(hosts: readonly string[]): Promise<boolean>;
  withdrawHost(host: string): Promise<void>;
  /** Gives back the permission for all sites and, unless `keepHosts`, those for single ones. */
  withdrawAll(keepHosts: boolean): Promise<void>;
  /** Tells of every change, wherever it was made; returns what stops that. */
  onChange(listener: () => void): () => void;
}

/** The browser's own. */
export const sites: Sites = {
  async get() {
    const origins = await readOrigins();
    const hosts = origins.filter((origin) => !ALL_SITES.includes(origin)).map(hostOf);
    return { all: ALL_SITES.some((origin) => origins.includes(origin)), hosts: [...new Set(hosts)].sort() };
  },
  allowAll: () => browser.permissions.request({ origins: ALL_SITES }),
  allowHost: (host) => browser.permissions.request({ origins: patternsOf(host) }),
  allowHosts: (hosts) => browser.permissions.request({ origins: hosts.flatMap(patternsOf) }),
  async withdrawHost(host) {
    await withdraw((await readOrigins()).filter((origin) => hostOf(origin) === host));
  },
  async withdrawAll(keepHosts) {
    const granted = await readOrigins();
    await withdraw(keepHosts ? granted.filter((origin) => ALL_SITES.includes(origin)) : granted);
  },
  onChange(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  },
};

/** When pages under this pattern are read. */
export async function readingOf(pattern: string): Promise<ReadingRule> {
  const [permitted, { sites }] = await Promise.all([mayRead(pattern), settingsStore.get()]);
  return readingOn(hostOf(pattern), sites, permitted);
}

/** Makes a pattern be read so; must be called in a click handler, because it may ask the reader. Resolves to what holds then. */
export async function setReading(pattern: string, wanted: ReadingRule): Promise<ReadingRule> {
  const host = hostOf(pattern);
  // First of all: the browser forgets the click at the first `await`.
  if (wanted === 'automatic') {
    if (!(await browser.permissions.request({ origins: [pattern] }))) return readingOf(pattern);
    await setUse([pattern], true);
  } else await withdraw([pattern]);
  const permitted = await mayRead(pattern);
  const { sites } = await settingsStore.get();
  const plain = withRule(sites, host, { reading: undefined });
  // A rule only where the permission and the rules above do not say the same already.
  const said = wanted !== 'never' && readingOn(host, plain, permitted) === wanted;
  await settingsStore.set({ sites: said ? plain : withRule(sites, host, { reading: wanted }) });
  return readingOf(pattern);
}

/**
 * Opens a link in a tab of its own, to be read there: asks for its site where that is needed. Must be called in the
 * handler of a gesture. Refused, the page is opened all the same and read when its button is pressed.
 */
export async function openAndRead(address: string): Promise<void> {
  const site = siteOf(address);
  if (!site) return;
  if (await browser.permissions.request({ origins: [site.pattern] }).catch(() => false))
    await setUse([site.pattern], true);
  // Registered before the page loads, or its script would come too late.
  await syncAllowedSites();
  await browser.tabs.create({ url: address });
}

let syncing: Promise<void> = Promise.resolve();

/** Makes the registered content script match permissions and exceptions; calls queue, the last one decides. */
export function syncAllowedSites(): Promise<void> {
  syncing = syncing.then(register, register);
  return syncing;
}

async function register(): Promise<void> {
  const [permitted, { sites }, registered] = await Promise.all([
    // Whoever asks for a permission to fetch writes that down first.
    writing(readOrigins),
    settingsStore.get(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const ids = registered.map(({ id }) => id).filter((id) => id.startsWith(SCRIPT_ID));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  const places = automaticPlaces(permitted, sites);
  if (places.length === 0) return;
  await browser.scripting.registerContentScripts(
    places.map(({ matches, excludeMatches }, index) => ({
      id: index === 0 ? SCRIPT_ID : `${SCRIPT_ID}-${index}`,
      js: [CONTENT_SCRIPT],
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/** Patterns of web pages the reader granted. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
}

/** Those of them whose pages may be read: none where the browser does not tell which of them are for fetching only. */
async function readOrigins(): Promise<string[]> {
  const [granted, only] = await Promise.all([grantedOrigins(), fetchOnly().catch(() => null)]);
  return only === null ? [] : granted.filter((origin) => !only.includes(origin));
}

/** Whether our permissions let us read pages under a pattern. */
async function mayRead(pattern: string): Promise<boolean> {
  return (await readOrigins()).some((granted) => covers(granted, pattern));
}

/** Takes back that pages are read; the permission itself too, unless something is fetched from there. */
async function withdraw(origins: readonly string[]): Promise<void> {
  const fetched = await setUse(origins, false);
  const free = origins.filter((origin) => !fetched.includes(origin));
  if (free.length > 0) await browser.permissions.remove({ origins: free });
}

/** A host with its subdomains; a number or a name without a dot has none. */
function patternsOf(host: string): string[] {
  const whole = /[a-z]/.test(host) && host.includes('.') ? `*.${host}` : host;
  return [`https://${whole}/*`, `http://${whole}/*`];
}
