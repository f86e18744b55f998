/** A library in memory for tests and evaluation: the extension's own code over fake-indexeddb. */
import 'fake-indexeddb/auto';
import { type Corpus, openCorpus } from '../../lib/corpus/corpus';
import type { CorpusLine } from '../eval/task';
import { documentOf } from './documents';

export { documentOf, newDocument, publishedOf } from './documents';

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
