/** A library in memory for tests and evaluation: the extension's own code over fake-indexeddb. */
import 'fake-indexeddb/auto';
import { type Corpus, openCorpus } from '../../lib/corpus/corpus';
import type { NewDocument } from '../../lib/corpus/prepare';
import type { PublishedTime } from '../../lib/model';
import type { CorpusLine } from '../eval/task';

let opened = 0;

/** A new, empty library under a name no other test has. */
export function freshCorpus(): Promise<Corpus> {
  opened += 1;
  return openCorpus({ name: `test-${opened}` });
}

/** A library that holds the lines of an evaluation's `--corpus`. */
export async function libraryOf(lines: CorpusLine[]): Promise<Corpus> {
  const library = await freshCorpus();
  await library.add(lines.map(documentOf));
  return library;
}

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
