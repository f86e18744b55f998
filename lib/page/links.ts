/** Where a story's words lead: `a` elements -> links. */
import type { Link, Span } from '../model';
import { cleanUrl } from './canonical-url';
import { PAGE } from './weights';

/** Words of the story that stand in one `a` element. */
export interface LinkedSpan extends Span {
  anchor: Element;
}

/**
 * The links of a story, in order, at most so many (weights.ts). Addresses are resolved against `base`; what leads to no
 * page of the web, into the page itself (`own`: its addresses) or has no visible words is left out.
 */
export function linksOf(
  text: string,
  linked: readonly LinkedSpan[],
  base: string,
  own: readonly string[],
): Link[] {
  const itself = new Set(own.map((address) => cleanUrl(address)));
  const links: Link[] = [];
  for (const { anchor, start, end } of linked) {
    if (links.length === PAGE.maxLinks) break;
    const words = text.slice(start, end);
    const trimmed = words.trim();
    const href = anchor.getAttribute('href')?.trim() ?? '';
    if (trimmed === '' || href.startsWith('#') || href.length > PAGE.maxAddress) continue;
    const url = cleanUrl(href, base);
    if (url === null || url.length > PAGE.maxAddress || itself.has(url)) continue;
    const from = start + words.indexOf(trimmed);
    links.push({ start: from, end: from + trimmed.length, url });
  }
  return links;
}
