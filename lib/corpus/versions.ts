/**
 * What a document said before. A text that gives way to another of the same document is kept beside the index, in the
 * transaction that stores the new one; it goes when the document goes for good.
 */
import type { CorpusDocument } from '../model';
import type { Database, DocumentRecord, VersionRecord } from './schema';
import { unwatched, type Writing } from './write';

/** Versions kept of a document: the first, and the last ones. A page that changes by the hour has no more to tell. */
export const VERSIONS_KEPT = 30;

/** The document under the id of the one that has its address already: the same page, however it came in. */
export async function knownByAddress(database: Database, document: CorpusDocument): Promise<CorpusDocument> {
  if (document.url === null || document.source === 'selection') return document;
  const id = await idAt(database, document.url);
  return id === null ? document : { ...document, id };
}

/** Keeps the texts that give way to others, inside the transaction that stores those. */
export async function keepVersions(
  transaction: Writing,
  before: readonly DocumentRecord[],
  after: readonly CorpusDocument[],
): Promise<void> {
  const texts = new Map(after.map(({ id, text }) => [id, text]));
  const changed = before.filter(({ document }) => texts.get(document.id) !== document.text);
  const store = transaction.objectStore('versions');
  const until = new Date().toISOString();
  for (const { number, document } of changed) {
    const keys = await store.getAllKeys(rangeOf(document.id));
    const second = keys[1];
    if (keys.length >= VERSIONS_KEPT && second) unwatched(store.delete(second));
    unwatched(store.put({ document, until }, [document.id, number]));
  }
}

/** Empties the bin, and forgets what its documents said before. */
export async function forgetRemoved(database: Database): Promise<void> {
  const transaction = database.transaction(['removed', 'versions', 'documents'], 'readwrite');
  for (const id of await transaction.objectStore('removed').getAllKeys()) {
    // It may be back by another way.
    if ((await transaction.objectStore('documents').getKey(id)) === undefined)
      unwatched(transaction.objectStore('versions').delete(rangeOf(id)));
  }
  unwatched(transaction.objectStore('removed').clear());
  await transaction.done;
}

/** The document that has this address, selections aside; `null`: none has it. */
export async function idAt(database: Database, url: string): Promise<string | null> {
  const cards = await database.getAllFromIndex('cards', 'url', url);
  return cards.findLast(({ source }) => source !== 'selection')?.id ?? null;
}

/** A document's earlier texts, oldest first. */
export async function versionsOf(database: Database, id: string): Promise<VersionRecord[]> {
  const records = await database.getAll('versions', rangeOf(id));
  return records.filter(
    ({ document }) => typeof document?.text === 'string' && Array.isArray(document.blocks),
  );
}

function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}
