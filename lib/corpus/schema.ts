/**
 * The database: what is stored where, and how older ones become this one.
 *
 *   documents  id                -> the document with its number and text; the truth everything else can be rebuilt from
 *   cards      document number   -> the document without its text; by publisher and by day for coverage
 *   passages   id of the first   -> up to 32 neighbouring passages with their text
 *   postings   [term, chunk]     -> where the term occurs in 1,024 neighbouring documents (postings.ts)
 *   meta       name              -> state (counts, format, revision), bundled (version, deleted ids)
 *   reports    report id         -> the last reports, by age
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { CorpusDocument, Report } from '../model';
import type { IndexedCard } from '../retrieval/passage-index';
import type { PostingRecord } from './postings';

/** The current version of the database; every older one has a step in `upgrade`. */
export const VERSION = 2;

/** A document as stored. */
export interface DocumentRecord {
  number: number;
  document: CorpusDocument;
}

/** A card as stored. `terms` is the document's length. */
export interface CardRecord extends IndexedCard {
  number: number;
  passages: number;
  terms: number;
}

/** Up to 32 passages: `text` runs from the first one's start (`offset` in the document) to the last one's end. */
export interface PassageRecord {
  docId: string;
  offset: number;
  text: string;
  ordinals: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Indexes into `KINDS`. */
  kinds: Uint8Array;
}

/** Counts and versions; changed in the same transaction as what it counts. */
export interface State {
  /** `indexFormat` of the postings and passages. */
  format: string;
  /** The next document's number. */
  next: number;
  documents: number;
  passages: number;
  /** Terms in all passages. */
  terms: number;
  /** Changes with every add and remove. */
  revision: number;
}

/** What the reader has of the documents that came with the extension. */
export interface BundledState {
  version: number;
  ids: string[];
  /** Deleted by the reader; they stay deleted. */
  deleted: string[];
}

/** A report with its turn: higher is newer. */
export interface ReportRecord {
  turn: number;
  report: Report;
}

/** The database's type for idb. */
export interface Schema extends DBSchema {
  documents: { key: string; value: DocumentRecord };
  cards: { key: number; value: CardRecord; indexes: { publisher: string; published: string } };
  passages: { key: number; value: PassageRecord };
  postings: { key: [string, number]; value: PostingRecord };
  meta: { key: string; value: State | BundledState };
  reports: { key: string; value: ReportRecord; indexes: { turn: number } };
}

/** An open database. */
export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<
  Schema,
  ('documents' | 'cards' | 'passages' | 'postings' | 'meta' | 'reports')[],
  'versionchange'
>;

/** Brings a database of any older version (0: none yet) to the current one, a step a version. */
export function upgrade(database: Database, from: number, _to: number | null, transaction: Upgrade): void {
  if (from < 1) first(database);
  if (from < 2) indexCardsThemselves(transaction);
}

function first(database: Database): void {
  for (const name of ['documents', 'cards', 'passages', 'postings', 'meta'] as const) {
    database.createObjectStore(name);
  }
  database.createObjectStore('reports').createIndex('turn', 'turn');
}

/**
 * Version 1 kept copies of publisher and day in the cards to index them; the fields themselves do, because IndexedDB
 * leaves a record out of an index over a field that is `null`.
 */
function indexCardsThemselves(transaction: Upgrade): void {
  const cards = transaction.objectStore('cards');
  for (const name of [...cards.indexNames]) cards.deleteIndex(name);
  cards.createIndex('publisher', 'publisher');
  cards.createIndex('published', 'published.iso');
}

/** Whether a stored value is a state. */
export function isState(value: unknown): value is State {
  const { format, next, documents, passages, terms, revision } = (value ?? {}) as Partial<State>;
  const counts = [next, documents, passages, terms, revision];
  return typeof format === 'string' && counts.every((count) => Number.isSafeInteger(count));
}

/** Whether a stored value is a document that can be indexed and shown. */
export function isDocument(value: unknown): value is DocumentRecord {
  const { number, document } = (value ?? {}) as Partial<DocumentRecord>;
  return (
    Number.isSafeInteger(number) &&
    typeof document?.id === 'string' &&
    typeof document.title === 'string' &&
    typeof document.text === 'string' &&
    Array.isArray(document.blocks)
  );
}
