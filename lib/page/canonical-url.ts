/** The address a story is known by. */

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|cmpid|cmp|ncid|smid|smtyp|ref_src|ref_url|ref|referrer|source|ocid|xtor|at_(?:medium|campaign|link\w*|format|ptr\w*|bbc\w*)|ito|ns_\w+|spm|wt[._]\w+|mkt_tok|partner|taid|sr_share|sh|share|guccounter|guce_\w+)$/i;

/**
 * The page's canonical address (`rel=canonical`, else `og:url`, else what JSON-LD names) or `address` itself; the
 * fragment and tracking parameters are dropped and every other parameter is kept. A canonical address that is the site's
 * front page while `address` is not is a mistake of the template and not believed. An address that cannot be parsed is
 * returned as it came.
 */
export function canonicalUrl(document: Document, address: string, structured: string | null = null): string {
  const own = cleanUrl(address);
  const named = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"],meta[name="og:url"]')?.getAttribute('content'),
    structured,
  ];
  for (const name of named) {
    const url = cleanUrl(name, address);
    if (url !== null && (own === null || !isFrontPage(url) || isFrontPage(own))) return url;
  }
  return own ?? address;
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** The address without fragment and tracking parameters; null unless it is a web address. */
export function cleanUrl(address: string | null | undefined, base?: string): string | null {
  if (address === null || address === undefined || address.trim() === '') return null;
  try {
    const url = new URL(address.trim(), base === '' || base === 'about:blank' ? undefined : base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    // As text: Firefox lets no content script go through the parameters of an address one by one.
    const parameters = url.search.slice(1).split('&');
    const kept = parameters.filter((one) => !TRACKING.test(one.replace(/=.*$/, '')));
    if (kept.length < parameters.length) url.search = kept.join('&');
    return url.href;
  } catch {
    return null;
  }
}
