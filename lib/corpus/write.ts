/**
 * Changing the library inside one read-write transaction: a document, its card and its postings are stored together or
 * not at all, and so are the counts. The caller owns the transaction and aborts it when this throws.
 */
import type { IDBPTransaction } from 'idb';
import type { CorpusDocument } from '../model';
import { CorpusError } from './failures';
import { type Packed, pack } from './pack';
import type { PreparedDocument } from './prepare';
import {
  type BundledState,
  type CardRecord,
  type Database,
  type DocumentRecord,
  isDocument,
  type Schema,
  type State,
} from './schema';
import { bucketKey, type SegmentInfo, segmentOf, withGone } from './segments';
import { metaOf, storedState } from './state';
import { keepVersions } from './versions';

const WRITTEN = ['documents', 'cards', 'buckets', 'meta', 'removed', 'versions', 'sketches'] as const;
/** A transaction over everything but the reports. */
export type Writing = IDBPTransaction<Schema, (typeof WRITTEN)[number][], 'readwrite'>;

/**
 * Runs `work` in one transaction and waits until it is stored. Whatever `work` or the browser throws aborts it: nothing
 * of it stays. `strict`, what was reported as stored outlives a power cut; `relaxed` is for what can be done again.
 */
export async function inTransaction<T>(
  database: Database,
  work: (transaction: Writing) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  const transaction = database.transaction([...WRITTEN], 'readwrite', { durability });
  const done = transaction.done;
  done.catch(() => undefined);
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser has aborted it already; its reason is what matters.
    }
    await done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

/** What is known of the documents that came with the extension. */
export async function bundledOf(transaction: Writing): Promise<BundledState> {
  const stored = await metaOf(transaction.objectStore('meta'), 'bundled');
  return stored ?? { version: 0, ids: [], deleted: [] };
}

/** Stores documents, each in place of one of the same id. */
export function put(transaction: Writing, documents: readonly PreparedDocument[]): Promise<void> {
  const distinct = [...new Map(documents.map((prepared) => [prepared.document.id, prepared])).values()];
  return store(
    transaction,
    distinct.map(({ document }) => document),
    pack(distinct),
  );
}

/** The same for documents of distinct ids that are packed already: nothing is left to do but to put. */
export async function store(
  transaction: Writing,
  documents: readonly CorpusDocument[],
  packed: Packed,
): Promise<void> {
  await exchange(transaction, await recordsOf(transaction, packed.ids), documents, packed);
}

/** Stores packed documents of distinct ids in place of `records`, those of their ids that are there. */
export async function exchange(
  transaction: Writing,
  records: readonly DocumentRecord[],
  documents: readonly CorpusDocument[],
  packed: Packed,
): Promise<void> {
  if (documents.length === 0) return;
  await takeRecords(transaction, records);
  await keepVersions(transaction, records, documents);
  const state = await storedState(transaction.objectStore('meta'));
  const first = state.next;
  documents.forEach((document, at) => {
    unwatched(transaction.objectStore('documents').put({ number: first + at, document }, document.id));
  });
  state.next += documents.length;
  index(transaction, state, packed, first);
  state.revision += 1;
  await transaction.objectStore('meta').put(state, 'state');
}

/** Writes packed documents into the index as a segment of their own, numbered from `first` on, and counts them in `state`. */
export function index(
  transaction: Writing,
  state: State,
  { cards, offsets, bits, buckets, sketches }: Packed,
  first: number,
): void {
  if (cards.length === 0) return;
  const id = state.nextSegment;
  cards.forEach((card, at) => {
    const number = first + (offsets[at] as number);
    unwatched(transaction.objectStore('cards').put({ ...card, number }, number));
    state.documents += 1;
    state.passages += card.passages;
    state.terms += card.terms;
  });
  buckets.forEach((bucket, at) => {
    unwatched(transaction.objectStore('buckets').put(bucket, bucketKey(id, at)));
  });
  const numbers = Uint32Array.from(offsets, (offset) => first + offset);
  unwatched(transaction.objectStore('sketches').put({ numbers, sketches }, first));
  const info: SegmentInfo = {
    ...{ id, first, last: first + (offsets.at(-1) as number), bits },
    bytes: buckets.reduce((sum, bucket) => sum + bucket.length, 0),
    documents: cards.length,
    gone: new Uint32Array(),
  };
  state.nextSegment += 1;
  state.segments = [...state.segments, info].sort((one, other) => one.first - other.first);
}

/** Those of the documents that are there. Throws `library-damaged`. */
export async function recordsOf(transaction: Writing, ids: readonly string[]): Promise<DocumentRecord[]> {
  const found = await Promise.all([...ids].sort().map((id) => transaction.objectStore('documents').get(id)));
  const records = found.filter((record) => record !== undefined);
  if (!records.every(isDocument)) throw new CorpusError('library-damaged', 'a document is unreadable');
  return records;
}

/** Removes documents; ids that are not there are passed over. Their postings stay until a merge, and are not read. */
export async function take(transaction: Writing, ids: readonly string[]): Promise<DocumentRecord[]> {
  const records = await recordsOf(transaction, ids);
  await takeRecords(transaction, records);
  return records;
}

async function takeRecords(transaction: Writing, records: readonly DocumentRecord[]): Promise<void> {
  if (records.length === 0) return;
  const state = await storedState(transaction.objectStore('meta'));
  const cards = await Promise.all(records.map(({ number }) => transaction.objectStore('cards').get(number)));
  for (const { document } of records) unwatched(transaction.objectStore('documents').delete(document.id));
  forget(
    transaction,
    state,
    cards.filter((card) => card !== undefined),
  );
  state.revision += 1;
  await transaction.objectStore('meta').put(state, 'state');
}

/** Takes documents out of the index and of the counts in `state`, by their cards. */
export function forget(transaction: Writing, state: State, cards: readonly CardRecord[]): void {
  const gone = new Map<number, number[]>();
  for (const { number, passages, terms } of cards) {
    state.documents -= 1;
    state.passages -= passages;
    state.terms -= terms;
    unwatched(transaction.objectStore('cards').delete(number));
    const segment = segmentOf(state.segments, number);
    if (segment) gone.set(segment.id, [...(gone.get(segment.id) ?? []), number]);
  }
  state.segments = state.segments.map((segment) => {
    const numbers = gone.get(segment.id);
    return numbers ? { ...segment, gone: withGone(segment.gone, numbers) } : segment;
  });
}

/** A write nobody waits for: when it fails, the transaction does, and that is waited for. */
export function unwatched(write: Promise<unknown>): void {
  write.catch(() => undefined);
}
