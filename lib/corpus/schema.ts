/**
 * The database: what is stored where, and how older ones become this one.
 *
 *   documents  id                -> the document with its number and text; the truth everything else can be rebuilt from
 *   cards      document number   -> the document without its text, an outline of its passages (outline.ts), the terms of its
 *                                   fact checks (reviewed.ts)
 *   buckets    segment, bucket   -> postings of some terms in one segment (buckets.ts, segments.ts)
 *   meta       name              -> state (counts, format, segments), merge and rebuild (work under way), repair (the last
 *                                   one), bundled (version, deleted ids), import (the last one, import-record.ts), backup
 *                                   (the last one, last-backup.ts)
 *   reports    report id         -> the last reports, by age
 *   removed    id                -> documents of the last removal, for whoever wants them back
 *   notes      id                -> the reader's notes on pages (notes.ts), found by the page's address
 *   news       id                -> what came in later about claims that were read (watch-store.ts)
 *   sketches   number            -> what tells documents packed together from others that say nearly the same (near-copies.ts)
 *   versions   id, number        -> texts a document had before, with the number it had then (versions.ts)
 *   errands    address           -> feeds and pages that are fetched for the reader (errands.ts)
 *   errand-items  address        -> what was dealt with of each feed
 *   packs      pack id           -> what is installed, and which documents it holds (packs.ts)
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Article, ClaimNews, CorpusDocument, KeptNote, Report } from '../model';
import type { IndexedCard } from '../retrieval/passage-index';
import type { Errand, TakenItem } from './errands';
import type { ImportFiles, ImportRecord } from './import-record';
import type { LastBackup } from './last-backup';
import type { MergeState } from './merge-plan';
import type { PackRecord } from './packs';
import { isSegment, type SegmentInfo } from './segments';

/** The current version of the database; every older one has a step in `upgrade`. */
export const VERSION = 12;

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
  outline: Uint8Array;
  /** Terms of what its fact checks are about (reviewed.ts); missing when it has none. */
  reviewed?: string[];
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
  /** The next segment's id. */
  nextSegment: number;
  /** Ascending by document number, not overlapping. */
  segments: SegmentInfo[];
  /** Documents that still have to be put back into the index; 0 when none is being rebuilt. */
  pending: number;
}

/** A rebuilding under way. */
export interface RebuildState {
  /** How many of its list are back in the index. */
  at: number;
  /** Documents found unreadable so far. */
  lost: number;
  /** Why it was begun. */
  detail: string;
}

/** The last time an index was found damaged and built again. */
export interface RepairState {
  /** What was found. */
  detail: string;
  /** Documents that were past reading. */
  lost: number;
  /** Revision of the library after it. */
  revision: number;
}

/** What the reader has of the documents that came with the extension. */
export interface BundledState {
  version: number;
  ids: string[];
  /** Deleted by the reader; they stay deleted. */
  deleted: string[];
}

/** What the meta store holds under each name. */
export interface Meta {
  state: State;
  bundled: BundledState;
  merge: MergeState;
  /** Segments whose buckets nobody reads any more. */
  garbage: number[];
  rebuild: RebuildState;
  /** Ids and numbers of the documents a rebuilding puts back, ascending by number. */
  'rebuild-list': { ids: string[]; numbers: Float64Array };
  repair: RepairState;
  import: ImportRecord;
  'import-files': ImportFiles;
  /** Number of the last document that was held against what was read. */
  watched: number;
  backup: LastBackup;
}

/** A report with its turn: higher is newer. */
export interface ReportRecord {
  turn: number;
  report: Report;
  /** What was read, and when (ISO 8601 in UTC); missing in records of before they were kept. */
  article?: Article;
  at?: string;
}

/** A text that gave way to another. */
export interface VersionRecord {
  document: CorpusDocument;
  /** When it did, ISO 8601 in UTC. */
  until: string;
}

/** A piece of news, dismissed or not. */
export interface NewsRecord {
  news: ClaimNews;
  dismissed: boolean;
}

/** Sketches of documents, in the order of their numbers. */
export interface SketchRecord {
  numbers: Uint32Array;
  sketches: Uint16Array;
}

/** The database's type for idb. */
export interface Schema extends DBSchema {
  documents: { key: string; value: DocumentRecord };
  cards: {
    key: number;
    value: CardRecord;
    indexes: { publisher: string; published: string; url: string; reviewed: string };
  };
  buckets: { key: number; value: Uint8Array<ArrayBuffer> };
  meta: { key: string; value: Meta[keyof Meta] };
  reports: { key: string; value: ReportRecord; indexes: { turn: number; url: string } };
  removed: { key: string; value: CorpusDocument };
  notes: { key: string; value: KeptNote; indexes: { url: string } };
  versions: { key: [id: string, number: number]; value: VersionRecord };
  errands: { key: string; value: Errand };
  'errand-items': { key: string; value: TakenItem[] };
  sketches: { key: number; value: SketchRecord };
  packs: { key: string; value: PackRecord };
  news: { key: string; value: NewsRecord };
}

/** An open database. */
export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<
  Schema,
  (
    | 'documents'
    | 'cards'
    | 'buckets'
    | 'meta'
    | 'reports'
    | 'removed'
    | 'notes'
    | 'versions'
    | 'errands'
    | 'errand-items'
    | 'sketches'
    | 'packs'
    | 'news'
  )[],
  'versionchange'
>;

/** Brings a database of any older version (0: none yet) to the current one, a step a version. */
export function upgrade(database: Database, from: number, _to: number | null, transaction: Upgrade): void {
  if (from < 1) first(database);
  if (from < 2) indexCardsThemselves(transaction);
  if (from < 3) segments(database);
  if (from < 4) database.createObjectStore('removed');
  if (from < 5) void indexAnew(transaction);
  if (from < 6) database.createObjectStore('notes').createIndex('url', 'url');
  if (from < 7) versions(database, transaction);
  if (from < 8) for (const name of ['errands', 'errand-items'] as const) database.createObjectStore(name);
  if (from < 9) sketches(database, from, transaction);
  if (from < 10) database.createObjectStore('packs');
  if (from < 11) void news(database, transaction);
  if (from < 12) transaction.objectStore('cards').createIndex('reviewed', 'reviewed', { multiEntry: true });
}

function first(database: Database): void {
  for (const name of ['documents', 'cards', 'meta'] as const) database.createObjectStore(name);
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

/**
 * Version 2 kept a record a term for each 1,024 documents, and every passage's text a second time. Only what can be made
 * from the documents goes; the state it leaves is none of this version, so the first opening rebuilds, step by step.
 */
function segments(database: Database): void {
  const stores = database as unknown as IDBPDatabase;
  for (const name of ['passages', 'postings'])
    if (stores.objectStoreNames.contains(name)) stores.deleteObjectStore(name);
  database.createObjectStore('buckets');
}

/**
 * Versions 3 and 4 had buckets without hashes and cards without words. As before, the state it leaves is none of this version:
 * the first opening rebuilds, step by step, and numbers and revision go on.
 */
async function indexAnew(transaction: Upgrade): Promise<void> {
  const meta = transaction.objectStore('meta');
  const state = await meta.get('state');
  if (state !== undefined) await meta.put({ ...(state as State), segments: undefined as never }, 'state');
}

/** What a page said before is looked for by its address. */
function versions(database: Database, transaction: Upgrade): void {
  database.createObjectStore('versions');
  transaction.objectStore('cards').createIndex('url', 'url');
  transaction.objectStore('reports').createIndex('url', 'article.url');
}

/** Sketches are made with the index. */
function sketches(database: Database, from: number, transaction: Upgrade): void {
  database.createObjectStore('sketches');
  if (from >= 5) void indexAnew(transaction);
}

/** What is in the library by now is no news. */
async function news(database: Database, transaction: Upgrade): Promise<void> {
  database.createObjectStore('news');
  const meta = transaction.objectStore('meta');
  const state = await meta.get('state');
  await meta.put(isState(state) ? state.next - 1 : -1, 'watched');
}

/** Whether a stored value is a state. */
export function isState(value: unknown): value is State {
  const state = (value ?? {}) as Partial<State>;
  const { format, next, documents, passages, terms, revision, nextSegment, pending } = state;
  const counts = [next, documents, passages, terms, revision, nextSegment, pending];
  return (
    typeof format === 'string' &&
    counts.every((count) => Number.isSafeInteger(count)) &&
    Array.isArray(state.segments) &&
    state.segments.every(isSegment)
  );
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
