/** `--corpus` as a library: the extension's own store and index, over an in-memory IndexedDB. */
import 'fake-indexeddb/auto';
import { type Corpus, openCorpus } from '../../lib/corpus/corpus';
import type { PublishedTime } from '../../lib/model';
import type { CorpusLine } from './task';

let opened = 0;

/** A fresh library that holds these documents; passages and documents keep the given ids. */
export async function libraryOf(corpus: CorpusLine[]): Promise<Corpus> {
  opened += 1;
  const library = await openCorpus({ name: `evaluation-${opened}` });
  await library.add(
    corpus.map(({ id, title, publisher, published, url, text }) => ({
      id,
      title: title ?? '',
      publisher,
      url,
      published: timeOf(published),
      text,
    })),
  );
  return library;
}

/** An ISO time with as much certainty as it states. */
export function timeOf(iso: string | null): PublishedTime | null {
  if (iso === null || Number.isNaN(Date.parse(iso))) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return { iso, certainty: 'day' };
  return { iso, certainty: /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? 'exact' : 'zone-unstated' };
}
