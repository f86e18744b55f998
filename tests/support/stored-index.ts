/** The index as it lies in the browser's database, read by its format: to compare one library's with another's. */
import type { Page } from 'puppeteer-core';
import { unpackBucket } from '../../lib/corpus/buckets.ts';
import { postingsOf } from '../../lib/corpus/postings.ts';
import type { CardRecord, State } from '../../lib/corpus/schema.ts';

/** What is stored: counts, the ids of the documents, and where each term occurs, by the documents' numbers. */
export interface StoredIndex {
  counts: Pick<State, 'documents' | 'passages' | 'terms' | 'pending'>;
  /** Of the documents; `cards` those of the cards, in the order of their numbers. */
  ids: string[];
  cards: string[];
  postings: Map<string, string>;
}

/** Reads it in one transaction, from a page of the extension. */
export async function storedIndex(page: Page): Promise<StoredIndex> {
  const { state, ids, cards, buckets } = await page.evaluate(readAll);
  const byKey = new Map(buckets.map(([key, bytes]) => [key, Uint8Array.from(bytes)]));
  const postings = new Map<string, string[]>();
  for (const { id, first, bits, gone } of state.segments) {
    for (let at = 0; at < 2 ** bits; at += 1) {
      for (const [term, body] of unpackBucket(byKey.get(id * 65_536 + at) ?? new Uint8Array(), first)) {
        const { numbers, starts, ordinals, counts, lengths } = postingsOf([
          { body, gone: new Set(gone) },
        ]).list();
        numbers.forEach((number, index) => {
          const [from, to] = [starts[index], starts[index + 1]];
          const places = [ordinals, counts, lengths].map((column) => column.slice(from, to).join());
          postings.set(term, [...(postings.get(term) ?? []), `${number}: ${places.join(' / ')}`]);
        });
      }
    }
  }
  const { documents, passages, terms, pending } = state;
  return {
    counts: { documents, passages, terms, pending },
    ids: ids.sort(),
    cards: cards.map(({ id }) => id),
    postings: new Map([...postings].map(([term, list]) => [term, list.join('; ')] as const).sort()),
  };
}

type Plain = Omit<State, 'segments'> & {
  segments: { id: number; first: number; bits: number; gone: number[] }[];
};

/** In the page. Bytes travel as numbers. */
async function readAll() {
  const opening = indexedDB.open('headwater-library');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['documents', 'cards', 'buckets', 'meta']);
  const asked = {
    state: transaction.objectStore('meta').get('state'),
    ids: transaction.objectStore('documents').getAllKeys(),
    cards: transaction.objectStore('cards').getAll(),
    keys: transaction.objectStore('buckets').getAllKeys(),
    buckets: transaction.objectStore('buckets').getAll(),
  };
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  database.close();
  const state = asked.state.result as State;
  const buckets = asked.buckets.result as Uint8Array[];
  return {
    state: {
      ...state,
      segments: state.segments.map(({ id, first, bits, gone }) => ({ id, first, bits, gone: [...gone] })),
    } as Plain,
    ids: asked.ids.result as string[],
    cards: (asked.cards.result as CardRecord[]).map(({ id }) => ({ id })),
    buckets: (asked.keys.result as number[]).map((key, at) => [key, [...(buckets[at] ?? [])]] as const),
  };
}
