/** Is the index what this build would make of the documents? Cheap looks; damage inside a bucket shows when it is read. */
import { indexFormat } from './prepare';
import { type Database, isState } from './schema';

/** Libraries of at most so many documents are counted at opening: it takes a millisecond there, and 100 in a big one. */
const COUNTED_AT_OPENING = 2_000;

/** What is wrong at first sight, in words for a log; `null` when nothing shows. By which rules it was made: `outdated`. */
export async function flawOf(database: Database): Promise<string | null> {
  const state = await database.get('meta', 'state');
  if (state === undefined) return miscount(database);
  if (!isState(state)) return 'the index is of another version';
  if (state.pending > 0) return `${state.pending} documents are not in the index yet`;
  return state.documents > COUNTED_AT_OPENING ? null : miscount(database);
}

/**
 * The same for an index that was made by other rules than this build's. A worker that has just started takes 60 ms to
 * name its own: looked for when the extension or the browser was updated, and after a worker's first answer.
 */
export async function outdated(database: Database): Promise<string | null> {
  const state = await database.get('meta', 'state');
  return isState(state) && state.format !== indexFormat() ? 'the index was made by other rules' : null;
}

/** The same by counting what is stored. */
export async function miscount(database: Database): Promise<string | null> {
  const transaction = database.transaction(['meta', 'documents', 'cards', 'buckets'], 'readonly');
  const [state, documents, cards, bucket] = await Promise.all([
    transaction.objectStore('meta').get('state'),
    transaction.objectStore('documents').count(),
    transaction.objectStore('cards').count(),
    transaction.objectStore('buckets').getKey(IDBKeyRange.lowerBound(0)),
  ]);
  await transaction.done;
  if (state === undefined)
    return documents + cards > 0 || bucket !== undefined ? 'the counts are missing' : null;
  if (!isState(state) || state.pending > 0) return 'the index is being built';
  if (state.documents !== documents || state.documents !== cards)
    return `${documents} documents and ${cards} cards where ${state.documents} were counted`;
  return state.passages > 0 && bucket === undefined ? 'the postings are missing' : null;
}
