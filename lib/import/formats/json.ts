/** JSON: one record, a list of them, or an object that holds such a list, as feeds and exports do. */
import { documentIn } from '../fields';
import type { FormatReader } from '../model';
import type { Feed, FeedEntry } from './feed';
import { textOfHtml } from './page-document';
import { bytesOf, textIn } from './whole';

/** Under which names an object holds its list. */
const LISTS = ['documents', 'items', 'articles', 'entries', 'results', 'data', '@graph'] as const;

/** Reads a file that is one JSON value. */
export const readJson: FormatReader = async function* (source, { signal }) {
  const bytes = await bytesOf(source, signal);
  if (!bytes) return yield { kind: 'refused', at: {}, reason: 'too-long' };
  let value: unknown;
  try {
    value = JSON.parse(textIn(bytes).replace(/^\uFEFF/, ''));
  } catch {
    return yield { kind: 'refused', at: {}, reason: 'not-json' };
  }
  const { list, around } = recordsIn(value);
  for (const [index, record] of list.entries()) {
    const at = list.length > 1 ? { entry: String(index + 1) } : {};
    yield { ...documentIn(withText(record, around)), at };
  }
};

/** A JSON Feed's text as a feed, `null` when it is none. `address`: where it was loaded from. */
export function jsonFeedOf(text: string, address: string): Feed | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const { list, around } = recordsIn(value);
  if (!('items' in around)) return null;
  const entries = list.map((record): FeedEntry => {
    const { id, url, title, summary, content_html: html, content_text: text } = (record ?? {}) as Item;
    const short = !html && !text && typeof summary === 'string';
    const link = typeof url === 'string' && URL.canParse(url, address) ? new URL(url, address).href : '';
    const reading = documentIn(
      withText({ ...(record as object), id: undefined, url: link, ...(short && { text: summary }) }, around),
    );
    if (short && reading.kind === 'document') reading.document.source = 'summary';
    return { key: String(id || link || title), title: String(title ?? ''), reading };
  });
  return { title: typeof around.title === 'string' ? around.title : '', entries };
}

/** What an item of a JSON Feed may have. */
type Item = Partial<Record<'id' | 'url' | 'title' | 'summary' | 'content_html' | 'content_text', unknown>>;

function recordsIn(value: unknown): { list: unknown[]; around: Record<string, unknown> } {
  if (Array.isArray(value)) return { list: value, around: {} };
  const object = (value ?? {}) as Record<string, unknown>;
  for (const name of LISTS) {
    const list = object[name];
    if (Array.isArray(list)) return { list, around: object };
  }
  return { list: [value], around: {} };
}

/** A JSON Feed's item has its text as HTML, and its publisher is the feed's title. */
function withText(record: unknown, around: Record<string, unknown>): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const { content_html: html } = record as { content_html?: unknown };
  const publisher = typeof around.title === 'string' && 'items' in around ? { publisher: around.title } : {};
  return {
    ...publisher,
    ...record,
    ...(typeof html === 'string' && html !== '' && { text: textOfHtml(html) }),
  };
}
