/** Is the index sound, and making it anew from the documents when it is not. */
import { CorpusError } from './failures';
import { INDEX_FORMAT } from './prepare';
import type { Database, DocumentRecord, State } from './schema';
import { EMPTY, inTransaction, reindex } from './write';

/** Documents put back in one transaction. */
const BATCH = 64;

/** A cheap look at opening: format, an unfinished rebuild, and whether the counts add up. */
export async function isSound(database: Database): Promise<boolean> {
  const transaction = database.transaction(
    ['meta', 'documents', 'cards', 'passages', 'postings'],
    'readonly',
  );
  const [stored, documents, cards, passage, posting] = await Promise.all([
    transaction.objectStore('meta').get('state'),
    transaction.objectStore('documents').count(),
    transaction.objectStore('cards').count(),
    transaction.objectStore('passages').getKey(IDBKeyRange.lowerBound(0)),
    transaction.objectStore('postings').getKey(IDBKeyRange.lowerBound([''])),
  ]);
  await transaction.done;
  if (stored === undefined) return documents === 0 && cards === 0 && posting === undefined;
  if (!isState(stored)) return false;
  if (stored.format !== INDEX_FORMAT || stored.rebuilding !== undefined) return false;
  if (stored.documents !== documents || stored.documents !== cards) return false;
  return stored.passages === 0 || (passage !== undefined && posting !== undefined);
}

/**
 * Clears cards, passages and postings and makes them again, a batch a transaction. Interrupted, it is begun again at
 * the next opening. Documents that cannot be read are reported as `library-damaged` and left where they are.
 */
export async function rebuildIndex(database: Database): Promise<void> {
  const keys = await inTransaction(database, async (transaction) => {
    const stored = await transaction.objectStore('meta').get('state');
    const before = isState(stored) ? stored : null;
    // One at a time: a library's texts need not fit into memory.
    const readable: { id: string; number: number }[] = [];
    for (let cursor = await transaction.objectStore('documents').openCursor(); cursor; ) {
      if (isDocument(cursor.value)) readable.push({ id: cursor.primaryKey, number: cursor.value.number });
      cursor = await cursor.continue();
    }
    readable.sort((one, other) => one.number - other.number);
    for (const name of ['cards', 'passages', 'postings'] as const) void transaction.objectStore(name).clear();
    const state: State = {
      ...EMPTY,
      next: Math.max(before?.next ?? 1, 1 + (readable.at(-1)?.number ?? 0)),
      revision: (before?.revision ?? 0) + 1,
      rebuilding: 0,
    };
    await transaction.objectStore('meta').put(state, 'state');
    // Postings only grow at the end: the documents go back in the order of their numbers.
    return readable.map(({ id }) => id);
  });
  for (let from = 0; from < keys.length; from += BATCH) {
    await inTransaction(database, async (transaction) => {
      const batch = await Promise.all(
        keys.slice(from, from + BATCH).map((id) => transaction.objectStore('documents').get(id)),
      );
      await reindex(transaction, batch.filter(isDocument));
    });
  }
  await inTransaction(database, async (transaction) => {
    const state = (await transaction.objectStore('meta').get('state')) as State;
    const { rebuilding: _, ...rest } = state;
    await transaction.objectStore('meta').put(rest, 'state');
    const documents = await transaction.objectStore('documents').count();
    if (documents !== rest.documents) {
      throw new CorpusError('library-damaged', `${documents - rest.documents} documents cannot be read`);
    }
  });
}

function isState(value: unknown): value is State {
  const { format, next, documents, passages, terms, revision } = (value ?? {}) as Partial<State>;
  return [format, next, documents, passages, terms, revision].every((field) => Number.isSafeInteger(field));
}

function isDocument(value: unknown): value is DocumentRecord {
  const { number, document } = (value ?? {}) as Partial<DocumentRecord>;
  return (
    Number.isSafeInteger(number) &&
    typeof document?.id === 'string' &&
    typeof document.title === 'string' &&
    typeof document.text === 'string' &&
    Array.isArray(document.blocks)
  );
}
