/** What a page says about its story: title, author, publisher, times, address, language. */
import type { Article } from '../model';
import { canonicalUrl } from './canonical-url';

/** Everything of an article but its text. */
export type Metadata = Omit<Article, 'text' | 'blocks'>;

/** Reads the metadata; what the page does not say is null, `und` or, for the title, empty. */
export function readMetadata(document: Document, address: string): Metadata {
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null;
  return {
    url: canonicalUrl(document, address),
    title: document.querySelector('h1')?.textContent?.trim() || meta('og:title') || document.title || '',
    author: meta('author'),
    publisher: meta('og:site_name'),
    published: null,
    modified: null,
    language: document.documentElement.getAttribute('lang')?.trim() || 'und',
  };
}
