/**
 * Changing the library inside one read-write transaction: a document, its card and its postings are stored together or
 * not at all, and so are the counts. The caller owns the transaction and aborts it when this throws.
 */
import type { IDBPTransaction } from 'idb';
import { CorpusError } from './failures';
import { packOutline } from './outline';
import type { PostingEntry } from './postings';
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
import { bucketKey, packSegment, segmentOf, withGone } from './segments';
import { metaOf, storedState } from './state';

const WRITTEN = ['documents', 'cards', 'buckets', 'meta', 'removed'] as const;
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
export async function put(transaction: Writing, documents: readonly PreparedDocument[]): Promise<void> {
  const distinct = [...new Map(documents.map((prepared) => [prepared.document.id, prepared])).values()];
  if (distinct.length === 0) return;
  await take(
    transaction,
    distinct.map(({ document }) => document.id),
  );
  const state = await storedState(transaction.objectStore('meta'));
  const numbered = distinct.map((prepared) => {
    const number = state.next;
    state.next += 1;
    const { document } = prepared;
    unwatched(transaction.objectStore('documents').put({ number, document }, document.id));
    return { number, prepared };
  });
  index(transaction, state, numbered);
  state.revision += 1;
  await transaction.objectStore('meta').put(state, 'state');
}

/** Writes documents, ascending by number, into the index as a segment of their own, and counts them in `state`. */
export function index(
  transaction: Writing,
  state: State,
  documents: readonly { number: number; prepared: PreparedDocument }[],
): void {
  const first = documents[0]?.number;
  const last = documents.at(-1)?.number;
  if (first === undefined || last === undefined) return;
  const terms = new Map<string, PostingEntry[]>();
  for (const { number, prepared } of documents) {
    unwatched(transaction.objectStore('cards').put(cardRecord(prepared, number), number));
    for (const [term, passages] of prepared.terms) {
      const entry = { number, length: prepared.length, passages };
      const entries = terms.get(term);
      if (entries) entries.push(entry);
      else terms.set(term, [entry]);
    }
    state.documents += 1;
    state.passages += prepared.passages.length;
    state.terms += prepared.length;
  }
  const { info, buckets } = packSegment(state.nextSegment, first, last, documents.length, terms);
  state.nextSegment += 1;
  buckets.forEach((bucket, at) => {
    unwatched(transaction.objectStore('buckets').put(bucket, bucketKey(info.id, at)));
  });
  state.segments = [...state.segments, info].sort((one, other) => one.first - other.first);
}

/** Removes documents; ids that are not there are passed over. Their postings stay until a merge, and are not read. */
export async function take(transaction: Writing, ids: readonly string[]): Promise<DocumentRecord[]> {
  const found = await Promise.all([...ids].sort().map((id) => transaction.objectStore('documents').get(id)));
  const records = found.filter((record) => record !== undefined);
  if (!records.every(isDocument)) throw new CorpusError('library-damaged', 'a document is unreadable');
  if (records.length === 0) return [];
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
  return records;
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

function cardRecord({ document, passages, length }: PreparedDocument, number: number): CardRecord {
  const { id, title, publisher, url, published, source, language } = document;
  const { corrections } = document;
  const card = {
    ...{ id, title, publisher, url, published, source, language },
    ...(corrections && { corrections }),
  };
  return { ...card, number, passages: passages.length, terms: length, outline: packOutline(passages) };
}
