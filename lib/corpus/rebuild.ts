/** Is the index sound, and making it anew from the documents when it is not. */
import { indexFormat } from './prepare';
import { type Database, isDocument, isState } from './schema';
import { bundledOf, emptyState, inTransaction, reindex } from './write';

/** Documents read and put back at a time; all within one transaction. */
const BATCH = 64;

/** A cheap look at opening: format, and whether the counts add up. Damage inside a record shows when it is read. */
export async function isSound(database: Database): Promise<boolean> {
  const transaction = database.transaction(
    ['meta', 'documents', 'cards', 'passages', 'postings'],
    'readonly',
  );
  const [state, documents, cards, passage, posting] = await Promise.all([
    transaction.objectStore('meta').get('state'),
    transaction.objectStore('documents').count(),
    transaction.objectStore('cards').count(),
    transaction.objectStore('passages').getKey(IDBKeyRange.lowerBound(0)),
    transaction.objectStore('postings').getKey(IDBKeyRange.lowerBound([''])),
  ]);
  await transaction.done;
  if (state === undefined) return documents === 0 && cards === 0 && posting === undefined;
  if (!isState(state) || state.format !== indexFormat()) return false;
  if (state.documents !== documents || state.documents !== cards) return false;
  return state.passages === 0 || (passage !== undefined && posting !== undefined);
}

/**
 * Makes cards, passages and postings again, in one transaction: whoever reads or writes meanwhile waits, and an
 * interruption leaves everything as it was. Documents that are no longer readable are dropped, and their number is
 * the result; bundled ones come back with the next installation.
 */
export function rebuildIndex(database: Database): Promise<number> {
  return inTransaction(database, async (transaction) => {
    const documents = transaction.objectStore('documents');
    const readable: { id: string; number: number }[] = [];
    let lost = 0;
    // One at a time: a library's texts need not fit into memory.
    for (let cursor = await documents.openCursor(); cursor; cursor = await cursor.continue()) {
      if (isDocument(cursor.value)) readable.push({ id: cursor.primaryKey, number: cursor.value.number });
      else {
        lost += 1;
        await cursor.delete();
      }
    }
    const meta = transaction.objectStore('meta');
    const before = await meta.get('state');
    for (const name of ['cards', 'passages', 'postings'] as const)
      await transaction.objectStore(name).clear();
    // Postings only grow at the end: the documents go back in the order of their numbers.
    readable.sort((one, other) => one.number - other.number);
    const next = Math.max(isState(before) ? before.next : 1, 1 + (readable.at(-1)?.number ?? 0));
    await meta.put({ ...emptyState(), next, revision: (isState(before) ? before.revision : 0) + 1 }, 'state');
    if (lost > 0) await meta.put({ ...(await bundledOf(transaction)), version: 0 }, 'bundled');
    for (let from = 0; from < readable.length; from += BATCH) {
      const batch = readable.slice(from, from + BATCH);
      const records = await Promise.all(batch.map(({ id }) => documents.get(id)));
      await reindex(transaction, records.filter(isDocument));
    }
    return lost;
  });
}
