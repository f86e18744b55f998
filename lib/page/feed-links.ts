/** The feeds a page names: `<link rel="alternate">` of a feed's type. */
import { oneLine } from './meta-tags';

/** A feed as a page names it. */
export interface FeedLink {
  address: string;
  /** '' when it has no name. */
  title: string;
}

const TYPES = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b|^application\/feed\+json/i;
/** Feeds of one page that are told; a page that names more lists other pages' feeds. */
const MOST = 12;

/** In page order, each once. `address`: where the page was loaded from. */
export function feedLinks(document: Document, address: string): FeedLink[] {
  const found = new Map<string, FeedLink>();
  for (const link of document.querySelectorAll('link[rel~="alternate" i][type][href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!TYPES.test(link.getAttribute('type')?.trim() ?? '') || !URL.canParse(href, address)) continue;
    const url = new URL(href, address);
    url.hash = '';
    if (!/^https?:$/.test(url.protocol) || found.has(url.href)) continue;
    found.set(url.href, { address: url.href, title: oneLine(link.getAttribute('title')) });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}
