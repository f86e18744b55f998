/**
 * What a backup carries besides documents: whole stores, record by record.
 *
 * A store that holds something of the reader's own gets a line in `CARRIED`; one that can be made again, or that a
 * backup treats in another way, is named in `LEFT`. A test asks of every store that it is in one of the two.
 */
import type { StoreNames } from 'idb';
import type { Connection } from './connection';
import { areItems, isErrand } from './errands';
import { isNote } from './notes';
import type { PackRecord } from './packs';
import { type Database, isDocument, type ReportRecord, type Schema, type VersionRecord } from './schema';

type Name = StoreNames<Schema>;

/** The key of a record; JSON can hold it. */
export type CarriedKey = string | [id: string, number: number];

interface CarriedStore {
  store: Name;
  sound: (value: unknown, key: CarriedKey) => boolean;
  /** The key a record has here, where that is not the one it had. */
  placed?: (key: CarriedKey) => CarriedKey;
}

/** Stores that are carried, and what a record has to be to be believed when it comes back from a file. */
export const CARRIED: readonly CarriedStore[] = [
  { store: 'reports', sound: isReading },
  { store: 'errands', sound: (value, key) => typeof key === 'string' && isErrand(value, key) },
  { store: 'errand-items', sound: areItems },
  { store: 'notes', sound: (value, key) => isNote(value) && value.id === key },
  { store: 'versions', sound: isVersion, placed: beforeAll },
  { store: 'packs', sound: isPack },
];

/** Stores that are not: documents have lines of their own, and the rest is made again from them or passes. */
export const LEFT: readonly Name[] = ['documents', 'cards', 'buckets', 'sketches', 'meta', 'removed', 'news'];

/** A record as it stands in a file. */
export interface Carried {
  part: string;
  key: CarriedKey;
  value: unknown;
}

/** Records read together: reports have some 100 kB. */
const TOGETHER = 50;

/** All records of the carried stores, a few at a time. Rejects with CorpusError. */
export async function* carriedFrom(connection: Connection): AsyncGenerator<Carried[]> {
  for (const { store } of CARRIED) {
    let range: IDBKeyRange | null = null;
    for (;;) {
      const some = await connection.use((database) => someOf(database, store, range));
      if (some.length === 0) break;
      yield some;
      range = IDBKeyRange.lowerBound(some.at(-1)?.key, true);
    }
  }
}

/** What became of the records of a part. */
export interface Brought {
  part: string;
  /** Added: there was none of their key. */
  added: number;
  /** The reader has them already, and theirs stay. */
  had: number;
  /** Not what they should be. */
  refused: number;
}

/** Adds records; one whose key is there already stays as it is. Parts that nobody knows are passed over. */
export async function bringBack(connection: Connection, records: readonly Carried[]): Promise<Brought[]> {
  const brought: Brought[] = [];
  for (const { store, sound, placed = (key: CarriedKey) => key } of CARRIED) {
    const those = records.filter(({ part }) => part === store);
    if (those.length === 0) continue;
    const good = those
      .filter(({ value, key }) => sound(value, key))
      .map((record) => ({ ...record, key: placed(record.key) }));
    const added = await connection.use((database) => addMissing(database, store, good));
    brought.push({
      part: store,
      added,
      had: good.length - added,
      refused: those.length - good.length,
    });
  }
  return brought;
}

async function someOf(database: Database, store: Name, range: IDBKeyRange | null): Promise<Carried[]> {
  const transaction = database.transaction(store);
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(range, TOGETHER),
    transaction.store.getAll(range, TOGETHER),
  ]);
  return keys.map((key, at) => ({ part: store, key: key as CarriedKey, value: values[at] }));
}

async function addMissing(database: Database, store: Name, records: readonly Carried[]): Promise<number> {
  const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
  let added = 0;
  for (const { key, value } of records) {
    if ((await transaction.store.getKey(key as never)) !== undefined) continue;
    await transaction.store.put(value as never, key as never);
    added += 1;
  }
  await transaction.done;
  return added;
}

function isVersion(value: unknown, key: CarriedKey): boolean {
  const { document, until } = (value ?? {}) as Partial<VersionRecord>;
  const [id, number] = key;
  return (
    Array.isArray(key) &&
    typeof number === 'number' &&
    isDocument({ number: 0, document }) &&
    document?.id === id &&
    !Number.isNaN(Date.parse(until ?? ''))
  );
}

/** Numbers are this library's own: what came with a file stands in its order before every number given here. */
function beforeAll(key: CarriedKey): CarriedKey {
  const [id, number] = key as [string, number];
  return [id, number < 1 ? number : number / Number.MAX_SAFE_INTEGER];
}

function isReading(value: unknown, key: CarriedKey): boolean {
  const { turn, report, article, at } = (value ?? {}) as Partial<ReportRecord>;
  return (
    typeof turn === 'number' &&
    report?.id === key &&
    Array.isArray(report.claims) &&
    (article === undefined || (typeof article.text === 'string' && typeof article.url === 'string')) &&
    (at === undefined || !Number.isNaN(Date.parse(at)))
  );
}

function isPack(value: unknown, key: CarriedKey): boolean {
  const { id, title, licence, version, hash, ids, removed } = (value ?? {}) as Partial<PackRecord>;
  return (
    id === key &&
    [title, licence, hash].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(version) &&
    [ids, removed].every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'))
  );
}
