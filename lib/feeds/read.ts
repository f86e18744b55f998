/** What a fetched answer holds: told by how it begins, whatever the server calls it. Parsed; nothing runs or is fetched. */

import { type Feed, feedOf } from '../import/formats/feed';
import { jsonFeedOf } from '../import/formats/json';
import { htmlDocument, type PageOutcome, pageDocument } from '../import/formats/page-document';
import { textIn } from '../import/formats/whole';
import { ADDRESSES_HEAD, FEED_HEAD, JSON_FEED_HEAD, PAGE_HEAD } from '../import/heads';
import { type FeedLink, feedLinks } from '../page/feed-links';

/** Characters in which an answer shows what it is. */
const HEAD = 4_096;

/** Reads an answer as a feed, its entries as they are asked for, or as a page that names feeds. Throws what parsing throws. */
export function readAsFeed(
  body: Uint8Array,
  address: string,
  charset?: string,
): { kind: 'feed'; feed: Feed } | { kind: 'page'; feeds: FeedLink[] } | { kind: 'neither' } {
  const text = textIn(body, charset);
  const head = text.slice(0, HEAD);
  if (FEED_HEAD.test(head)) return { kind: 'feed', feed: feedOf(text, address) };
  if (JSON_FEED_HEAD.test(head)) {
    const feed = jsonFeedOf(text, address);
    return feed ? { kind: 'feed', feed } : { kind: 'neither' };
  }
  if (ADDRESSES_HEAD.test(head) || !PAGE_HEAD.test(head)) return { kind: 'neither' };
  return { kind: 'page', feeds: feedLinks(htmlDocument(text), address) };
}

/** Reads an answer as a page with a story. */
export function readAsPage(body: Uint8Array, address: string, charset?: string): PageOutcome {
  return pageDocument(textIn(body, charset), address);
}
