/** Reading the index inside one read-only transaction: the postings port that retrieval looks through. */
import type { IDBPTransaction } from 'idb';
import type { BlockKind, Passage } from '../model';
import {
  documentOf,
  type IndexedCard,
  type IndexStatistics,
  ORDINALS,
  type PostingList,
  passageId,
  type Snapshot,
} from '../retrieval/passage-index';
import { CorpusError } from './failures';
import { chunkOf, decode, type PostingRecord } from './postings';
import { type CardRecord, type Database, isState, type PassageRecord, type Schema } from './schema';

/** Kinds by the number they are stored as; append only. */
export const KINDS: BlockKind[] = ['paragraph', 'heading', 'list-item', 'quotation', 'caption', 'table-row'];
/** Ordinals one passage record spans. */
export const PASSAGES_A_RECORD = 32;

const READ = ['cards', 'passages', 'postings', 'meta'] as const;
type Reading = IDBPTransaction<Schema, (typeof READ)[number][], 'readonly'>;

/** Opens a snapshot of the index; it lives as long as its reads follow each other without other waits. */
export function snapshotOf(database: Database): Snapshot {
  const transaction = database.transaction([...READ], 'readonly');
  // Every read is awaited by itself; without this a failed transaction would also be an unhandled rejection.
  transaction.done.catch(() => undefined);
  return {
    statistics: () => statistics(transaction),
    postings: (terms) => postings(transaction, terms),
    passages: (ids) => passages(transaction, ids),
    cards: (numbers) => cards(transaction, numbers),
  };
}

async function statistics(transaction: Reading): Promise<IndexStatistics> {
  const state = await transaction.objectStore('meta').get('state');
  if (!isState(state)) return { documents: 0, passages: 0, passageLength: 0, documentLength: 0 };
  return {
    documents: state.documents,
    passages: state.passages,
    passageLength: state.passages === 0 ? 0 : state.terms / state.passages,
    documentLength: state.documents === 0 ? 0 : state.terms / state.documents,
  };
}

/** All terms at once, keys sorted: neighbours in the store are read together. */
async function postings(transaction: Reading, terms: readonly string[]): Promise<Map<string, PostingList>> {
  const store = transaction.objectStore('postings');
  const sorted = [...new Set(terms)].sort();
  const found = await Promise.all(sorted.map((term) => recordsOf(store, term)));
  const lists = new Map<string, PostingList>();
  sorted.forEach((term, index) => {
    const records = found[index] ?? [];
    if (records.length > 0) lists.set(term, decode(records));
  });
  return lists;
}

async function recordsOf(
  store: { getAll(range: IDBKeyRange): Promise<PostingRecord[]> },
  term: string,
): Promise<{ chunk: number; record: PostingRecord }[]> {
  const records = await store.getAll(IDBKeyRange.bound([term], [term, []]));
  return records.map((record) => ({ chunk: chunkOf(record?.last ?? 0), record }));
}

async function passages(transaction: Reading, ids: readonly number[]): Promise<Map<number, Passage>> {
  const store = transaction.objectStore('passages');
  const keys = [...new Set(ids.map(recordKey))].sort((one, other) => one - other);
  const records = await Promise.all(keys.map((key) => store.get(key)));
  const byKey = new Map(keys.map((key, index) => [key, records[index]]));
  return new Map(ids.map((id) => [id, passageIn(byKey.get(recordKey(id)), id)]));
}

/** The key of the record a passage is kept in. */
export function recordKey(id: number): number {
  const ordinal = id % ORDINALS;
  return passageId(documentOf(id), ordinal - (ordinal % PASSAGES_A_RECORD));
}

function passageIn(record: PassageRecord | undefined, id: number): Passage {
  const at = record?.ordinals instanceof Uint16Array ? record.ordinals.indexOf(id % ORDINALS) : -1;
  const start = record?.starts[at];
  const end = record?.ends[at];
  if (!record || start === undefined || end === undefined) {
    throw new CorpusError('library-damaged', `passage ${id} is in the index and not in the store`);
  }
  const text = record.text.slice(start - record.offset, end - record.offset);
  const kind = KINDS[record.kinds[at] ?? 0] ?? 'paragraph';
  if (text.length !== end - start)
    throw new CorpusError('library-damaged', `passage ${id} has lost its text`);
  return { id, docId: record.docId, start, end, text, kind };
}

async function cards(transaction: Reading, numbers: readonly number[]): Promise<Map<number, IndexedCard>> {
  const store = transaction.objectStore('cards');
  const keys = [...new Set(numbers)].sort((one, other) => one - other);
  const records = await Promise.all(keys.map((key) => store.get(key)));
  return new Map(keys.map((key, index) => [key, cardOf(records[index], key)]));
}

/** The card without what only the store needs. Throws `library-damaged` when it is not there. */
export function cardOf(record: CardRecord | undefined, number: number): IndexedCard {
  if (!record) throw new CorpusError('library-damaged', `document ${number} is in the index and has no card`);
  const { id, title, publisher, url, published, source, language } = record;
  return { id, title, publisher, url, published, source, language };
}
