/** When the library was last carried away, and how much came since. */
import type { Database } from './schema';
import { metaOf, storedState } from './state';

/** The last backup as kept. */
export interface LastBackup {
  /** ISO 8601. */
  at: string;
  /** The number the next document had then. */
  next: number;
}

/** What a reminder goes by. */
export interface SinceBackup {
  /** When the last one was made (ISO 8601), `null` when none was. */
  last: string | null;
  /** Documents that came since; of a library that was never carried away all but the bundled ones. */
  added: number;
}

/** Keeps that a backup was made. */
export async function noteBackup(database: Database, at: string): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite');
  const { next } = await storedState(transaction.store);
  await transaction.store.put({ at, next } satisfies LastBackup, 'backup');
  await transaction.done;
}

/** The last backup, and what came since. */
export async function sinceBackup(database: Database): Promise<SinceBackup> {
  const transaction = database.transaction(['meta', 'cards']);
  const meta = transaction.objectStore('meta');
  const [last, bundled] = await Promise.all([metaOf(meta, 'backup'), metaOf(meta, 'bundled')]);
  const cards = transaction.objectStore('cards');
  if (last) return { last: last.at, added: await cards.count(IDBKeyRange.lowerBound(last.next)) };
  return { last: null, added: Math.max(0, (await cards.count()) - (bundled?.ids.length ?? 0)) };
}

/** Which of the bundled documents there are: a backup names them, so that they come back as such. */
export async function bundledIds(database: Database): Promise<string[]> {
  return (await metaOf(database.transaction('meta').store, 'bundled'))?.ids ?? [];
}
