/** Which pages may be kept: of all open tabs at one press, and by itself of what is read. */
import { siteOf } from '../platform/match-patterns';
import { sensitive } from '../platform/sensitive';
import { ruleFor, type SiteRules } from '../platform/site-rules';
import type { TabFacts } from '../platform/tabs';

/** What is known of tabs and of the reader's wishes. */
export interface KeepPorts {
  /** Ids of all tabs. */
  tabs(): Promise<number[]>;
  /** A tab; `null` when it is gone. */
  tab(tabId: number): Promise<TabFacts | null>;
  rules(): Promise<SiteRules>;
}

/**
 * Ids of all tabs that are kept with one press: not those of sites the reader wants left alone, and nothing of a bank's,
 * a letter's or an account's, which lies open beside the news and was not meant. Without a permission nobody knows the
 * address: such a tab is tried, and told of.
 */
export async function tabsToKeep({ tabs, tab, rules }: KeepPorts): Promise<number[]> {
  const [found, known] = await Promise.all([tabs().then((ids) => Promise.all(ids.map(tab))), rules()]);
  return found.filter((one) => one !== null && isNews(one.url, known)).map((one) => (one as TabFacts).id);
}

/** Whether the reader's rules say that a page read in a tab is kept by itself, and nothing forbids it. */
export async function keepsItself(
  { tab, rules }: KeepPorts,
  tabId: number,
  address: string,
): Promise<boolean> {
  const host = siteOf(address)?.host;
  const [shown, known] = await Promise.all([tab(tabId), rules()]);
  if (host === undefined || !shown || sensitive(address) !== null) return false;
  // The address a page states for itself must not lend another site's rule to it.
  const site = siteOf(shown.url)?.host;
  return (site === undefined || site === host) && ruleFor(host, known).keep === true;
}

function isNews(url: string, rules: SiteRules): boolean {
  if (url === '') return true;
  const why = sensitive(url);
  // A local address is the reader's own: pressed for, it is kept.
  if (why !== null && why !== 'local') return false;
  const host = siteOf(url)?.host;
  return host === undefined || ruleFor(host, rules).reading !== 'never';
}
