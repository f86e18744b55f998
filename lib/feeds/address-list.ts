/** Lists of addresses that other programs keep: OPML of feed readers, bookmarks as browsers save them; and writing OPML. */
import { htmlDocument, xmlAttribute, xmlDocument } from '../import/formats/page-document';
import { ADDRESSES_HEAD } from '../import/heads';

/** An address of a list. */
export interface ListedAddress {
  kind: 'feed' | 'page';
  address: string;
  title: string;
}

/** Characters in which a list shows that it is one. */
const HEAD = 4_096;

/** The addresses of a list, each once, feeds first; `null` when it is no list. */
export function addressesIn(list: string): ListedAddress[] | null {
  const head = list.slice(0, HEAD);
  if (!ADDRESSES_HEAD.test(head)) return null;
  const found = /<opml[\s>]/i.test(head) ? outlines(list) : bookmarks(list);
  const each = new Map<string, ListedAddress>();
  for (const item of found) {
    const address = addressOf(item.address);
    if (address !== null && !each.has(address)) each.set(address, { ...item, address });
  }
  const all = [...each.values()];
  return [...all.filter(({ kind }) => kind === 'feed'), ...all.filter(({ kind }) => kind === 'page')];
}

/** Feeds as OPML 2.0. `created`: when. */
export function opmlOf(feeds: readonly { address: string; title: string }[], created: Date): string {
  const lines = feeds.map(({ address, title }) => {
    const text = escaped(title || address);
    return `    <outline type="rss" text="${text}" title="${text}" xmlUrl="${escaped(address)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    '    <title>Headwater</title>',
    `    <dateCreated>${created.toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlines(opml: string): ListedAddress[] {
  return [...xmlDocument(opml).getElementsByTagName('outline')].map((outline) => ({
    kind: 'feed',
    address: xmlAttribute(outline, 'xmlUrl') || xmlAttribute(outline, 'xmlurl'),
    title: xmlAttribute(outline, 'title') || xmlAttribute(outline, 'text'),
  }));
}

/** Old browsers saved live bookmarks with the feed's address beside the page's. */
function bookmarks(html: string): ListedAddress[] {
  const page = htmlDocument(`<!doctype html><html><body>${html}</body></html>`);
  return [...page.querySelectorAll('a')].map((anchor) => {
    // Browsers write the names in capitals, and the parser leaves them so.
    const stated = new Map([...anchor.attributes].map(({ name, value }) => [name.toLowerCase(), value]));
    const feed = stated.get('feedurl');
    return {
      kind: feed ? 'feed' : 'page',
      address: feed || (stated.get('href') ?? ''),
      title: anchor.textContent?.trim() ?? '',
    };
  });
}

function addressOf(stated: string): string | null {
  const text = stated
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null;
}

function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
