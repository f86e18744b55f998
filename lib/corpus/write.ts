/**
 * Changing the library inside one read-write transaction: a document's text, card, passages and postings are stored
 * together or not at all, and so are the counts. The caller owns the transaction and aborts it when this throws.
 */
import type { IDBPTransaction } from 'idb';
import type { CorpusDocument } from '../model';
import { passageId } from '../retrieval/passage-index';
import { CorpusError } from './failures';
import { append, chunkOf, isRecord, type PostingEntry, without } from './postings';
import { indexFormat, type PreparedDocument, prepare } from './prepare';
import {
  type BundledState,
  type CardRecord,
  type Database,
  type DocumentRecord,
  isDocument,
  isState,
  type PassageRecord,
  type Schema,
  type State,
} from './schema';
import { KINDS, PASSAGES_A_RECORD } from './snapshot';

const WRITTEN = ['documents', 'cards', 'passages', 'postings', 'meta'] as const;
/** A transaction over everything but the reports. */
export type Writing = IDBPTransaction<Schema, (typeof WRITTEN)[number][], 'readwrite'>;

/** The state of a library with nothing in it. */
export function emptyState(): State {
  return { format: indexFormat(), next: 1, documents: 0, passages: 0, terms: 0, revision: 0 };
}

/**
 * Runs `work` in one durable transaction and waits until it is stored. Whatever `work` or the browser throws aborts
 * it: nothing of it stays.
 */
export async function inTransaction<T>(
  database: Database,
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...WRITTEN], 'readwrite', { durability: 'strict' });
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

/** The counts; an empty library's when there are none yet. */
async function stateOf(transaction: Writing): Promise<State> {
  const stored = await transaction.objectStore('meta').get('state');
  if (stored === undefined) return emptyState();
  if (!isState(stored)) throw new CorpusError('library-damaged', 'the counts are unreadable');
  return stored;
}

/** What is known of the documents that came with the extension. */
export async function bundledOf(transaction: Writing): Promise<BundledState> {
  const stored = (await transaction.objectStore('meta').get('bundled')) as BundledState | undefined;
  return stored ?? { version: 0, ids: [], deleted: [] };
}

/** Stores documents, each in place of one of the same id. */
export async function put(transaction: Writing, documents: PreparedDocument[]): Promise<void> {
  const distinct = [...new Map(documents.map((prepared) => [prepared.document.id, prepared])).values()];
  await take(
    transaction,
    distinct.map(({ document }) => document.id),
  );
  const state = await stateOf(transaction);
  const entries: Entries = new Map();
  for (const prepared of distinct) {
    const number = state.next;
    state.next += 1;
    const { document } = prepared;
    unwatched(transaction.objectStore('documents').put({ number, document }, document.id));
    index(transaction, prepared, number, entries, state);
  }
  await addPostings(transaction, entries);
  state.revision += 1;
  await transaction.objectStore('meta').put(state, 'state');
}

/** Puts a document that is stored already back into the index, under the number it has. */
export async function reindex(transaction: Writing, records: DocumentRecord[]): Promise<void> {
  const state = await stateOf(transaction);
  const entries: Entries = new Map();
  for (const { number, document } of records) index(transaction, prepare(document), number, entries, state);
  await addPostings(transaction, entries);
  await transaction.objectStore('meta').put(state, 'state');
}

/** Removes documents with everything the index has of them; ids that are not there are passed over. */
export async function take(transaction: Writing, ids: string[]): Promise<DocumentRecord[]> {
  const found = await Promise.all([...ids].sort().map((id) => transaction.objectStore('documents').get(id)));
  const records = found.filter((record) => record !== undefined);
  if (!records.every(isDocument)) throw new CorpusError('library-damaged', 'a document is unreadable');
  if (records.length === 0) return [];
  const state = await stateOf(transaction);
  const gone = new Map<string, { term: string; chunk: number; numbers: Set<number> }>();
  for (const { number, document } of records) {
    const prepared = prepare(document);
    state.documents -= 1;
    state.passages -= prepared.passages.length;
    state.terms -= prepared.length;
    unwatched(transaction.objectStore('documents').delete(document.id));
    unwatched(transaction.objectStore('cards').delete(number));
    const range = IDBKeyRange.bound(passageId(number, 0), passageId(number + 1, 0), false, true);
    unwatched(transaction.objectStore('passages').delete(range));
    for (const term of prepared.terms.keys()) {
      const chunk = chunkOf(number);
      const key = `${term}\n${chunk}`;
      const place = gone.get(key) ?? { term, chunk, numbers: new Set<number>() };
      place.numbers.add(number);
      gone.set(key, place);
    }
  }
  await removePostings(transaction, [...gone.values()]);
  state.revision += 1;
  await transaction.objectStore('meta').put(state, 'state');
  return records;
}

/** A write nobody waits for: when it fails, the transaction does, and that is waited for. */
function unwatched(write: Promise<unknown>): void {
  write.catch(() => undefined);
}

type Entries = Map<string, { term: string; chunk: number; entries: PostingEntry[] }>;

function index(
  transaction: Writing,
  prepared: PreparedDocument,
  number: number,
  entries: Entries,
  state: State,
): void {
  unwatched(transaction.objectStore('cards').put(cardRecord(prepared, number), number));
  for (const [key, record] of passageRecords(prepared, number)) {
    unwatched(transaction.objectStore('passages').put(record, key));
  }
  const chunk = chunkOf(number);
  for (const [term, passages] of prepared.terms) {
    const key = `${term}\n${chunk}`;
    const place = entries.get(key) ?? { term, chunk, entries: [] };
    place.entries.push({ number, length: prepared.length, passages });
    entries.set(key, place);
  }
  state.documents += 1;
  state.passages += prepared.passages.length;
  state.terms += prepared.length;
}

async function addPostings(transaction: Writing, places: Entries): Promise<void> {
  const store = transaction.objectStore('postings');
  await Promise.all(
    inOrder([...places.values()]).map(async ({ term, chunk, entries }) => {
      const record = await store.get([term, chunk]);
      if (record !== undefined && !isRecord(record)) throw unreadable(term);
      await store.put(append(record, entries), [term, chunk]);
    }),
  );
}

async function removePostings(
  transaction: Writing,
  places: { term: string; chunk: number; numbers: Set<number> }[],
): Promise<void> {
  const store = transaction.objectStore('postings');
  await Promise.all(
    inOrder(places).map(async ({ term, chunk, numbers }) => {
      const record = await store.get([term, chunk]);
      if (!isRecord(record)) throw unreadable(term);
      const left = without(record, chunk, numbers);
      if (left) await store.put(left, [term, chunk]);
      else await store.delete([term, chunk]);
    }),
  );
}

function inOrder<T extends { term: string; chunk: number }>(places: T[]): T[] {
  return places.sort((one, other) =>
    one.term < other.term ? -1 : one.term > other.term ? 1 : one.chunk - other.chunk,
  );
}

function unreadable(term: string): CorpusError {
  return new CorpusError('library-damaged', `the postings of "${term}" are missing or unreadable`);
}

function cardRecord({ document, passages, length }: PreparedDocument, number: number): CardRecord {
  const { id, title, publisher, url, published, source, language } = document;
  const card = { id, title, publisher, url, published, source, language };
  return { ...card, number, passages: passages.length, terms: length };
}

function passageRecords({ document, passages }: PreparedDocument, number: number): [number, PassageRecord][] {
  const groups = new Map<number, typeof passages>();
  for (const passage of passages) {
    const first = passage.ordinal - (passage.ordinal % PASSAGES_A_RECORD);
    groups.set(first, [...(groups.get(first) ?? []), passage]);
  }
  return [...groups].map(([first, group]) => {
    const offset = Math.min(...group.map(({ start }) => start));
    const end = Math.max(...group.map((passage) => passage.end));
    return [passageId(number, first), record(document, offset, end, group)];
  });
}

function record(
  document: CorpusDocument,
  offset: number,
  end: number,
  group: PreparedDocument['passages'],
): PassageRecord {
  return {
    docId: document.id,
    offset,
    text: document.text.slice(offset, end),
    ordinals: Uint16Array.from(group, ({ ordinal }) => ordinal),
    starts: Uint32Array.from(group, ({ start }) => start),
    ends: Uint32Array.from(group, (passage) => passage.end),
    kinds: Uint8Array.from(group, ({ kind }) => Math.max(0, KINDS.indexOf(kind))),
  };
}
