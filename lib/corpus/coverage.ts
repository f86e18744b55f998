/** How much there is to find: counts, and the span of days, read off the cards' indexes without reading the cards. */
import type { Coverage } from '../model';
import { type Database, isState, type State } from './schema';

/** A coverage with what it was counted over. */
export interface Covered {
  key: string;
  coverage: Coverage;
}

/**
 * The library's coverage, read in one transaction. A library of many publishers takes as many steps to count, so what is
 * `known` stands for as long as nothing came or went.
 */
export async function coverageOf(database: Database, known: Covered | null = null): Promise<Covered> {
  const transaction = database.transaction(['meta', 'cards'], 'readonly');
  const stored = await transaction.objectStore('meta').get('state');
  const state = isState(stored) ? stored : null;
  const key = keyOf(state);
  if (known?.key === key) return known;
  const cards = transaction.objectStore('cards');
  const days = cards.index('published');
  const [first, last] = await Promise.all([days.openKeyCursor(), days.openKeyCursor(null, 'prev')]);
  let publishers = 0;
  let cursor = await cards.index('publisher').openKeyCursor(null, 'nextunique');
  while (cursor) {
    publishers += 1;
    cursor = await cursor.continue();
  }
  await transaction.done;
  return {
    key,
    coverage: {
      documents: state?.documents ?? 0,
      publishers,
      passages: state?.passages ?? 0,
      from: first ? String(first.key).slice(0, 10) : null,
      to: last ? String(last.key).slice(0, 10) : null,
    },
  };
}

/** The revision alone would do, were it not for a database that is deleted and begun anew under an open library. */
function keyOf(state: State | null): string {
  return state ? `${state.revision} ${state.next} ${state.documents} ${state.passages} ${state.pending}` : '';
}
