/**
 * Feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom. An entry is a document by the fullest text it has in it; where that is a
 * summary only, the document says so.
 *
 * The parser knows the five entities of XML and no others: what a document type declares is never expanded.
 */
import { documentIn, type RecordReading } from '../fields';
import type { FormatReader } from '../model';
import { textOfHtml, xmlAttribute, xmlDocument } from './page-document';
import { bytesOf, textIn } from './whole';

/** Elements that hold an entry's whole text, and those that hold what may be a summary; the fullest first. */
const TEXTS = ['content:encoded', 'content'];
const SUMMARIES = ['description', 'summary'];
/** A "summary" of so many characters is the text: teasers have some 150 to 500, short news texts some 1,500. */
const NO_SUMMARY = 1_200;

/** An entry of a feed. */
export interface FeedEntry {
  /** What tells it from the others of its feed. */
  key: string;
  title: string;
  reading: RecordReading;
}

/** A feed as a whole, its entries read as they are asked for. */
export interface Feed {
  title: string;
  entries: Iterable<FeedEntry>;
}

/** Reads a feed file. */
export const readFeed: FormatReader = async function* (source, { signal }) {
  const bytes = await bytesOf(source, signal);
  if (!bytes) return yield { kind: 'refused', at: {}, reason: 'too-long' };
  let index = 0;
  for (const { title, reading } of feedOf(textIn(bytes)).entries) {
    index += 1;
    yield { ...reading, at: { entry: title || String(index) } };
  }
};

/** A feed's text as a feed. `address`: where it was loaded from, against which its links are read; '' when not known. */
export function feedOf(xml: string, address = ''): Feed {
  const root = xmlDocument(xml).documentElement;
  const channel = root?.querySelector('channel') ?? root;
  const title = channel ? textOfHtml(childText(channel, 'title')) : '';
  const language = channel ? childText(channel, 'language') || root?.getAttribute('xml:lang') || '' : '';
  const entries = root ? [...root.getElementsByTagName('item'), ...root.getElementsByTagName('entry')] : [];
  return { title, entries: entriesOf(entries, { publisher: title, language, address }) };
}

interface Around {
  publisher: string;
  language: string;
  address: string;
}

function* entriesOf(entries: readonly Element[], around: Around): Generator<FeedEntry> {
  for (const entry of entries) yield entryOf(entry, around);
}

function entryOf(entry: Element, { publisher, language, address }: Around): FeedEntry {
  const title = textOfHtml(childText(entry, 'title'));
  const first = (names: readonly string[]) =>
    names.map((name) => textOfHtml(childText(entry, name))).find((found) => found !== '') ?? '';
  const whole = first(TEXTS);
  const text = whole || first(SUMMARIES);
  const link = linkOf(entry);
  const url = address !== '' && URL.canParse(link, address) ? new URL(link, address).href : link;
  const record = {
    title,
    text,
    publisher: childText(entry, 'source') || publisher,
    url,
    published:
      childText(entry, 'pubDate') ||
      childText(entry, 'published') ||
      childText(entry, 'dc:date') ||
      childText(entry, 'updated'),
    ...(language && { language }),
  };
  const reading = documentIn(record);
  if (reading.kind === 'document' && whole === '' && text.length < NO_SUMMARY)
    reading.document.source = 'summary';
  return { key: childText(entry, 'guid') || childText(entry, 'id') || url || title, title, reading };
}

/** The text of an element's own child of that name, '' when it has none. */
function childText(parent: Element, name: string): string {
  const child = [...parent.children].find(({ nodeName }) => nodeName.toLowerCase() === name.toLowerCase());
  return child?.textContent?.trim() ?? '';
}

/** RSS says it as text, Atom as an attribute. */
function linkOf(entry: Element): string {
  const links = [...entry.children].filter(({ nodeName }) => nodeName.toLowerCase() === 'link');
  const main = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  return main ? xmlAttribute(main, 'href') || (main.textContent?.trim() ?? '') : '';
}
