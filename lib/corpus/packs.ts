/**
 * Packs: documents that somebody put together for others, installed, updated and removed as a whole.
 *
 * Whose a document is decides what becomes of it. A pack stores what nobody has, as its own (`source: 'pack'`); what the
 * reader has under the same id stays theirs, and what they change becomes theirs. What another pack holds, too, stays with
 * that one. What the reader removed stays away through updates.
 */
import type { Connection } from './connection';
import { completed, type NewDocument, prepare } from './prepare';
import { remove } from './removal';
import type { Database } from './schema';
import { inTransaction, put, take } from './write';

/** A pack as kept, by its id. */
export interface PackRecord {
  id: string;
  title: string;
  licence: string;
  /** The higher one is the newer. */
  version: number;
  /** Of its documents, as its file says (import/library-file.ts). */
  hash: string;
  /** Ids of the documents it holds. */
  ids: string[];
  /** Those that the reader removed. */
  removed: string[];
  /** `installing` is also what one says whose installation was killed: it can be installed again, or removed. */
  state: 'installing' | 'installed';
}

/** What a pack says of itself. */
export type PackHead = Pick<PackRecord, 'id' | 'title' | 'licence' | 'version' | 'hash'>;

/** Documents stored, and removed, in one transaction. */
const TOGETHER = { stored: 64, removed: 500 };

/** All packs, by id. */
export function installedPacks(connection: Connection): Promise<PackRecord[]> {
  return connection.use((database) => database.getAll('packs'));
}

/**
 * Installs a pack, or brings an installed one to this version; gives how many of its documents were stored. `documents`
 * has been checked whole before. Wherever it is killed, the record says what is to be removed or done again.
 */
export async function installPack(
  connection: Connection,
  head: PackHead,
  documents: AsyncIterable<NewDocument>,
): Promise<number> {
  const before = (await installedPacks(connection)).find(({ id }) => id === head.id);
  const gone = before ? await connection.use((database) => removedOf(database, before)) : [];
  const record: PackRecord = { ...head, ids: before?.ids ?? [], removed: gone, state: 'installing' };
  await keep(connection, record);
  const ids: string[] = [];
  let stored = 0;
  let batch: NewDocument[] = [];
  const flush = async () => {
    const some = batch;
    batch = [];
    const known = new Set([...record.ids, ...some.map(({ id }) => id as string)]);
    await keep(connection, { ...record, ids: [...known] });
    record.ids = [...known];
    stored += await store(connection, record, some);
  };
  for await (const document of documents) {
    ids.push(document.id as string);
    batch.push(document);
    if (batch.length === TOGETHER.stored) await flush();
  }
  if (batch.length > 0) await flush();
  const now = new Set(ids);
  await drop(
    connection,
    record.id,
    record.ids.filter((id) => !now.has(id)),
  );
  await keep(connection, { ...record, ids, removed: gone.filter((id) => now.has(id)), state: 'installed' });
  return stored;
}

/** Removes a pack with the documents that are its alone; gives how many these were. */
export async function removePack(connection: Connection, id: string): Promise<number> {
  const record = (await installedPacks(connection)).find((pack) => pack.id === id);
  if (!record) return 0;
  const dropped = await drop(connection, id, record.ids);
  await connection.use((database) => database.delete('packs', id));
  return dropped;
}

/** Removes the bundled documents, as a reader who selects all of them does; gives how many there were. */
export function removeBundled(connection: Connection): Promise<number> {
  return connection.use((database) =>
    inTransaction(database, async (transaction) => {
      const bundled = (await transaction.objectStore('meta').get('bundled')) as { ids: string[] } | undefined;
      const records = await Promise.all(
        (bundled?.ids ?? []).map((id) => transaction.objectStore('documents').get(id)),
      );
      const ids = records.flatMap((record) =>
        record?.document.source === 'bundled' ? [record.document.id] : [],
      );
      return remove(transaction, ids);
    }),
  );
}

async function keep(connection: Connection, record: PackRecord): Promise<void> {
  await connection.use((database) => database.put('packs', record, record.id));
}

/** Documents of a pack that are there no longer though it was installed whole, and those that were away before. */
async function removedOf(database: Database, { ids, removed, state }: PackRecord): Promise<string[]> {
  if (state !== 'installed') return removed;
  const { store } = database.transaction('documents');
  const keys = await Promise.all(ids.map((id) => store.getKey(id)));
  return [...new Set([...removed, ...ids.filter((_, at) => keys[at] === undefined)])];
}

/** Stores what nobody else has; gives how many these were. */
async function store(
  connection: Connection,
  { id: pack, removed }: PackRecord,
  documents: readonly NewDocument[],
): Promise<number> {
  const away = new Set(removed);
  const wanted = documents.filter(({ id }) => !away.has(id as string));
  const prepared = wanted.map((document) => prepare(completed(document, 'pack')));
  const others = await heldByOthers(connection, pack);
  return connection.use((database) =>
    inTransaction(database, async (transaction) => {
      const there = await Promise.all(
        prepared.map(({ document }) => transaction.objectStore('documents').get(document.id)),
      );
      const own = prepared.filter(({ document }, at) => {
        const has = there[at]?.document;
        return !has || (has.source === 'pack' && !others.has(document.id));
      });
      await put(transaction, own);
      return own.length;
    }),
  );
}

/** Takes a pack's documents out, but for those that became the reader's and those another pack holds. */
async function drop(connection: Connection, pack: string, ids: readonly string[]): Promise<number> {
  const others = await heldByOthers(connection, pack);
  const alone = ids.filter((id) => !others.has(id));
  let dropped = 0;
  for (let from = 0; from < alone.length; from += TOGETHER.removed) {
    const some = alone.slice(from, from + TOGETHER.removed);
    dropped += await connection.use((database) =>
      inTransaction(database, async (transaction) => {
        const records = await Promise.all(some.map((id) => transaction.objectStore('documents').get(id)));
        const its = records.flatMap((record) =>
          record?.document.source === 'pack' ? [record.document.id] : [],
        );
        return (await take(transaction, its)).length;
      }),
    );
  }
  return dropped;
}

async function heldByOthers(connection: Connection, pack: string): Promise<Set<string>> {
  const others = (await installedPacks(connection)).filter(({ id }) => id !== pack);
  return new Set(others.flatMap(({ ids }) => ids));
}
