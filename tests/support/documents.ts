/** Documents for a library, from what tests and evaluation files say of them. */
import type { NewDocument } from '../../lib/corpus/prepare';
import type { PublishedTime } from '../../lib/model';
import type { CorpusLine } from '../eval/task';

/** A line of `--corpus` as a document to add. */
export function documentOf(line: CorpusLine): NewDocument {
  const { id, title, publisher, url, text } = line;
  return { id, title: title ?? '', publisher, url, text, published: publishedOf(line.published) };
}

/** A document to add; what is not said is left empty. */
export function newDocument(fields: Partial<NewDocument> & { text: string }): NewDocument {
  return { title: '', publisher: null, url: null, published: null, ...fields };
}

/** An ISO time with as much certainty as it states. */
export function publishedOf(iso: string | null): PublishedTime | null {
  if (iso === null || Number.isNaN(Date.parse(iso))) return null;
  if (!iso.includes('T')) return { iso, certainty: 'day' };
  return { iso, certainty: /(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? 'exact' : 'zone-unstated' };
}
