/**
 * What the watch keeps: how far it has looked through the documents, by their numbers, and the news it found. Both are
 * written in one transaction, so a worker that is killed goes on behind the last document whose news is stored.
 */
import type { ClaimNews, CorpusDocument, KeptReading } from '../model';
import { Connection } from './connection';
import { LIBRARY } from './corpus';
import { correctedNews } from './later-corrections';
import { isDocument, type NewsRecord } from './schema';
import { metaOf, storedState } from './state';

/** News kept; more is no news. */
const NEWS_KEPT = 200;

/** A document that came in, with its number. */
export interface Arrival {
  number: number;
  document: CorpusDocument;
}

/** Opens what the watch keeps; nothing is read yet. */
export function openWatch(name = LIBRARY): WatchStore {
  return new WatchStore(new Connection(name));
}

/** All methods reject with CorpusError. */
export class WatchStore {
  constructor(private readonly connection: Connection) {}

  /** The documents that came in since the last look, oldest first, at most `count`; none at the very first look. */
  arrivals(count: number): Promise<Arrival[]> {
    return this.connection.use(async (database) => {
      const meta = database.transaction('meta').store;
      const [seen, { next }] = await Promise.all([metaOf(meta, 'watched'), storedState(meta)]);
      if (seen === undefined) {
        await database.put('meta', next - 1, 'watched');
        return [];
      }
      const cards = await database.getAll('cards', IDBKeyRange.lowerBound(seen, true), count);
      const records = await Promise.all(cards.map(({ id }) => database.get('documents', id)));
      return records.flatMap((record) => (isDocument(record) ? [record] : []));
    });
  }

  /** Nothing that is here now is news any more. */
  skip(): Promise<void> {
    return this.connection.use(async (database) => {
      const { next } = await storedState(database.transaction('meta').store);
      await database.put('meta', next - 1, 'watched');
    });
  }

  /** The documents up to this number were looked through, and this was found. */
  looked(number: number, found: readonly ClaimNews[]): Promise<void> {
    return this.connection.use(async (database) => {
      const transaction = database.transaction(['meta', 'news'], 'readwrite');
      const store = transaction.objectStore('news');
      for (const news of found) {
        // What was dismissed once is not brought up again by another text of the same document.
        if ((await store.getKey(news.id)) === undefined) await store.put({ news, dismissed: false }, news.id);
      }
      const all = await store.getAll();
      all.sort((a, b) => (a.news.at < b.news.at ? 1 : -1));
      for (const { news } of all.slice(NEWS_KEPT)) await store.delete(news.id);
      await transaction.objectStore('meta').put(number, 'watched');
      await transaction.done;
    });
  }

  /** The news that was not dismissed, newest first. */
  news(): Promise<ClaimNews[]> {
    return this.connection.use(async (database) => {
      const records: NewsRecord[] = await database.getAll('news');
      const open = records.flatMap(({ news, dismissed }) => (dismissed ? [] : [news]));
      return correctedNews(
        database,
        open.sort((a, b) => (a.at < b.at ? 1 : -1)),
      );
    });
  }

  /** The reader has seen these. */
  dismiss(ids: readonly string[]): Promise<void> {
    return this.connection.use(async (database) => {
      const { store, done } = database.transaction('news', 'readwrite');
      for (const id of ids) {
        const record = await store.get(id);
        if (record) await store.put({ ...record, dismissed: true }, id);
      }
      await done;
    });
  }

  /** What was read since a time (ISO 8601 in UTC), newest first, one at a time; of one page the last reading. */
  async eachReading(
    since: string,
    most: number,
    visit: (reading: KeptReading & { at: string }) => void,
  ): Promise<void> {
    await this.connection.use(async (database) => {
      const seen = new Set<string>();
      const { store } = database.transaction('reports');
      for (let cursor = await store.index('turn').openCursor(null, 'prev'); cursor && seen.size < most; ) {
        const { report, article, at } = cursor.value;
        if (article && at !== undefined && at >= since && !seen.has(article.url)) {
          seen.add(article.url);
          visit({ report, article, at });
        }
        cursor = await cursor.continue();
      }
    });
  }
}
