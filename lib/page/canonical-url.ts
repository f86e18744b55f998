/** The address a story is known by. */

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|cmpid|cmp|ncid|smid|smtyp|ref_src|ref_url|ref|referrer|source|ocid|xtor|at_(?:medium|campaign|link\w*|format|ptr\w*|bbc\w*)|ito|ns_\w+|spm|wt[._]\w+|mkt_tok|partner|taid|sr_share|sh|share|guccounter|guce_\w+)$/i;

/**
 * The page's canonical address (`rel=canonical`, else `og:url`) or `address` itself; in both, the fragment and tracking
 * parameters are dropped and every other parameter is kept. An address that cannot be parsed is returned as it came.
 */
export function canonicalUrl(document: Document, address: string): string {
  const named =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ||
    document.querySelector('meta[property="og:url"],meta[name="og:url"]')?.getAttribute('content');
  return cleanUrl(named, address) ?? cleanUrl(address) ?? address;
}

/** The address without fragment and tracking parameters; null unless it is a web address. */
export function cleanUrl(address: string | null | undefined, base?: string): string | null {
  if (address === null || address === undefined || address.trim() === '') return null;
  try {
    const url = new URL(address.trim(), base === '' ? undefined : base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return null;
  }
}
