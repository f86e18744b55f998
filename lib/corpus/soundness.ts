/** Is the index what this build would make of the documents? A cheap look at opening. */
import { indexFormat } from './prepare';
import { type Database, isState } from './schema';

/**
 * What is wrong, in words for a log; `null` when nothing shows. Format, and whether the counts add up; damage inside a
 * bucket shows when it is read.
 */
export async function flawOf(database: Database): Promise<string | null> {
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
  if (!isState(state)) return 'the index is of another version';
  if (state.pending > 0) return `${state.pending} documents are not in the index yet`;
  if (state.format !== indexFormat()) return 'the index was made by other rules';
  if (state.documents !== documents || state.documents !== cards)
    return `${documents} documents and ${cards} cards where ${state.documents} were counted`;
  return state.passages > 0 && bucket === undefined ? 'the postings are missing' : null;
}
