/** Taking documents out of the library, and putting the last ones taken back. */

import type { CorpusDocument } from '../model';
import { type BundledCorpus, restore } from './bundled';
import type { PreparedDocument } from './prepare';
import type { Database } from './schema';
import { emptyState, metaOf, storedState } from './state';
import { bundledOf, put, take, unwatched, type Writing } from './write';

/** Takes documents out, into the bin; gives how many there were. */
export async function remove(transaction: Writing, ids: readonly string[]): Promise<number> {
  const gone = (await take(transaction, ids)).map(({ document }) => document);
  for (const document of gone) unwatched(transaction.objectStore('removed').put(document, document.id));
  const bundledIds = gone.flatMap(({ id, source }) => (source === 'bundled' ? [id] : []));
  if (bundledIds.length > 0) {
    const bundled = await bundledOf(transaction);
    const deleted = [...new Set([...bundled.deleted, ...bundledIds])];
    await transaction.objectStore('meta').put({ ...bundled, deleted }, 'bundled');
  }
  return gone.length;
}

/** The first `count` documents of the bin. */
export function binned(database: Database, count: number): Promise<CorpusDocument[]> {
  return database.getAll('removed', null, count);
}

/** Puts documents of the bin back; a bundled one comes out of the bundle, so that updates go on reaching it. */
export async function putBack(
  transaction: Writing,
  prepared: readonly PreparedDocument[],
  bundle: BundledCorpus,
): Promise<void> {
  for (const { document } of prepared) unwatched(transaction.objectStore('removed').delete(document.id));
  await put(
    transaction,
    prepared.filter(({ document }) => document.source !== 'bundled'),
  );
  const bundled = prepared.flatMap(({ document: { id, source } }) => (source === 'bundled' ? [id] : []));
  if (bundled.length > 0) await restore(transaction, bundle, bundled);
}

/** Deletes everything there is; numbers and revision go on, so that nothing made of it is taken for what comes. */
export async function clearAll(database: Database): Promise<void> {
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite', {
    durability: 'strict',
  });
  const meta = transaction.objectStore('meta');
  const { next, revision, nextSegment } = await storedState(meta);
  const bundled = await metaOf(meta, 'bundled');
  for (const name of transaction.objectStoreNames) unwatched(transaction.objectStore(name).clear());
  unwatched(meta.put({ ...emptyState(), next, revision: revision + 1, nextSegment }, 'state'));
  if (bundled) {
    const deleted = [...new Set([...bundled.deleted, ...bundled.ids])];
    unwatched(meta.put({ version: bundled.version, ids: [], deleted }, 'bundled'));
  }
  await transaction.done;
}
