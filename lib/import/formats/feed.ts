/** Feeds that were saved to a file: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom. An entry is a document if it has its text in it. */
import { documentIn } from '../fields';
import type { FormatReader } from '../model';
import { textOfHtml, xmlDocument } from './page-document';
import { bytesOf, textIn } from './whole';

/** Elements that hold an entry's text, the fullest first. */
const TEXTS = ['content:encoded', 'content', 'description', 'summary'];

/** Reads a feed. */
export const readFeed: FormatReader = async function* (source, { signal }) {
  const bytes = await bytesOf(source, signal);
  if (!bytes) return yield { kind: 'refused', at: {}, reason: 'too-long' };
  const feed = xmlDocument(textIn(bytes));
  const root = feed.documentElement;
  const channel = root?.querySelector('channel') ?? root;
  const publisher = channel ? childText(channel, 'title') : '';
  const language = channel ? childText(channel, 'language') || root?.getAttribute('xml:lang') || '' : '';
  const entries = root ? [...root.getElementsByTagName('item'), ...root.getElementsByTagName('entry')] : [];
  for (const [index, entry] of entries.entries()) {
    const title = textOfHtml(childText(entry, 'title'));
    const text = TEXTS.map((name) => textOfHtml(childText(entry, name))).find((found) => found !== '') ?? '';
    const record = {
      title,
      text,
      publisher: childText(entry, 'source') || publisher,
      url: linkOf(entry),
      published:
        childText(entry, 'pubDate') ||
        childText(entry, 'published') ||
        childText(entry, 'dc:date') ||
        childText(entry, 'updated'),
      ...(language && { language }),
    };
    yield { ...documentIn(record), at: { entry: title || String(index + 1) } };
  }
};

/** The text of an element's own child of that name, '' when it has none. */
function childText(parent: Element, name: string): string {
  const child = [...parent.children].find(({ nodeName }) => nodeName.toLowerCase() === name.toLowerCase());
  return child?.textContent?.trim() ?? '';
}

/** RSS says it as text, Atom as an attribute. */
function linkOf(entry: Element): string {
  const links = [...entry.children].filter(({ nodeName }) => nodeName.toLowerCase() === 'link');
  const main = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  return main?.getAttribute('href') ?? main?.textContent?.trim() ?? '';
}
