/**
 * A page's HTML as a document, read as a page in a tab is. It is parsed by linkedom, which runs nothing and fetches
 * nothing: it has no scripts, no network and no styles.
 */
import { DOMParser, parseHTML } from 'linkedom/worker';
import type { NewDocument } from '../../corpus/prepare';
import type { NoArticleReason } from '../../model';
import { readPage } from '../../page/read-page';
import { LONGEST_TEXT } from '../fields';

/** The document, or why there is none. */
export type PageOutcome =
  | { ok: true; document: NewDocument }
  | { ok: false; reason: NoArticleReason | 'too-long' };

/** The story of a page. `address`: where it was loaded from, '' when that is not known. */
export function pageDocument(html: string, address: string): PageOutcome {
  const document = htmlDocument(html);
  const { extraction } = readPage(document, { url: address });
  if (!extraction.ok) return extraction;
  const { title, publisher, url, published, modified, corrections, reviews, language, text, blocks, links } =
    extraction.article;
  if (text.length > LONGEST_TEXT) return { ok: false, reason: 'too-long' };
  return {
    ok: true,
    document: {
      title: title || firstLine(text),
      publisher,
      url: URL.canParse(url) ? url : null,
      published,
      language,
      text,
      blocks,
      ...(links && { links }),
      ...(modified && { modified }),
      corrections: corrections ?? [],
      ...(reviews && { reviews }),
    },
  };
}

/** A page's HTML as a document. */
export function htmlDocument(html: string): Document {
  return (parseHTML(slimmed(html)) as unknown as { document: Document }).document;
}

/** The text of a piece of HTML, a line a block, as feeds and letters carry it. */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${slimmed(html)}</body></html>`) as unknown as {
    document: Document;
  };
  for (const gone of document.querySelectorAll('script, style, template, noscript, svg, head')) gone.remove();
  for (const cut of document.querySelectorAll('br, hr')) cut.replaceWith('\n');
  for (const block of document.querySelectorAll(BLOCKS)) block.append('\n\n');
  return (document.body.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** An XML text as a document. */
export function xmlDocument(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

const ESCAPED: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#160;': '\u00a0' };

/** An attribute in an XML document, '' when it is not there: linkedom reads its entities and then writes these four back. */
export function xmlAttribute(element: Element, name: string): string {
  const value = element.getAttribute(name) ?? '';
  return value.replace(/&(?:lt|gt|amp|#160);/g, (entity) => ESCAPED[entity] ?? entity);
}

const BLOCKS =
  'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, tr, section, article, figcaption, pre, dd, dt';

/** Pictures and fonts that a saved page carries inside of it: megabytes that say nothing. */
const EMBEDDED = /\bdata:[\w.+-]+\/[\w.+-]+(?:;[\w=.-]+)*;base64,[A-Za-z0-9+/=%\s]{64,}/g;

function slimmed(html: string): string {
  return html.replace(EMBEDDED, 'data:,');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 90) ?? '';
}
