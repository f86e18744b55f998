/** A library in memory for tests: the extension's own code over fake-indexeddb. */
import 'fake-indexeddb/auto';
import { type Corpus, openCorpus } from '../../lib/corpus/corpus';
import type { NewDocument } from '../../lib/corpus/prepare';

let opened = 0;

/** A new, empty library under a name no other test has. */
export function freshCorpus(): Promise<Corpus> {
  opened += 1;
  return openCorpus({ name: `test-${opened}-${Date.now()}` });
}

/** A document to add; what is not said is left empty. */
export function newDocument(fields: Partial<NewDocument> & { text: string }): NewDocument {
  return { title: '', publisher: null, url: null, published: null, ...fields };
}
