/** A document of the library, read again as an article. */
import type { Article, CorpusDocument } from '../model';

/** The document as the page it came from would be read; one without an address has none to be confused with. */
export function articleOf(document: CorpusDocument): Article {
  const {
    id,
    title,
    publisher,
    url,
    published,
    modified,
    corrections,
    reviews,
    language,
    text,
    blocks,
    links,
  } = document;
  return {
    url: url ?? `headwater:${encodeURIComponent(id)}`,
    title,
    author: null,
    publisher,
    published,
    modified: modified ?? null,
    language,
    text,
    blocks,
    ...(links && { links }),
    ...(corrections && { corrections }),
    ...(reviews && { reviews }),
  };
}
