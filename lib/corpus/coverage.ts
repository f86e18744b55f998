/** How much there is to find: counts, and the span of days, read off the cards' indexes without reading the cards. */
import type { Coverage } from '../model';
import { type Database, isState } from './schema';

/** The library's coverage in one transaction. */
export async function coverageOf(database: Database): Promise<Coverage> {
  const transaction = database.transaction(['meta', 'cards'], 'readonly');
  const cards = transaction.objectStore('cards');
  const days = cards.index('published');
  const [state, first, last] = await Promise.all([
    transaction.objectStore('meta').get('state'),
    days.openKeyCursor(),
    days.openKeyCursor(null, 'prev'),
  ]);
  let publishers = 0;
  let cursor = await cards.index('publisher').openKeyCursor(null, 'nextunique');
  while (cursor) {
    publishers += 1;
    cursor = await cursor.continue();
  }
  await transaction.done;
  return {
    documents: isState(state) ? state.documents : 0,
    publishers,
    passages: isState(state) ? state.passages : 0,
    from: first ? String(first.key).slice(0, 10) : null,
    to: last ? String(last.key).slice(0, 10) : null,
  };
}
