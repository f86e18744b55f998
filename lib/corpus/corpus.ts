/**
 * The library: documents in IndexedDB with the index that finds their passages.
 *
 * Nothing is kept in memory but the connection; the worker may die at any line. The documents are the truth: an index
 * that is missing, damaged or of another format is built again from them.
 */
import type { CorpusDocument, Coverage, DocumentCard, KeptReading, KeptReadingCard, Report } from '../model';
import type { IndexedCard, PassageIndex, Snapshot } from '../retrieval/passage-index';
import { type BundledCorpus, install, restore } from './bundled';
import { Connection } from './connection';
import { type Covered, coverageOf } from './coverage';
import { CorpusError } from './failures';
import { type Pack, packHere, type ReadyBatch, readyFor, storeBatch, type Taking } from './import-batch';
import {
  type ImportFiles,
  type ImportOutcome,
  type ImportRecord,
  loadImport,
  outcomesOf,
  saveImport,
} from './import-record';
import { completed, type NewDocument, prepare } from './prepare';
import { binned, clearAll, putBack, remove } from './removal';
import { loadReading, loadReport, type ReadWhen, readingsSince, saveReport } from './reports';
import { reviewedLike } from './reviewed';
import { isDocument, isState, type RepairState } from './schema';
import { cardOf, snapshotOf } from './snapshot';
import { flawOf, outdated } from './soundness';
import { metaOf, storedState } from './state';
import { keepStorage } from './storage';
import { Upkeep } from './upkeep';
import { forgetRemoved, knownByAddress } from './versions';
import { inTransaction, store, type Writing } from './write';

/** Documents stored in one transaction: enough to share the common terms' records, few enough to stay short. */
const BATCH = 64;

/** Documents removed in one transaction: their cards are read, nothing is indexed. */
const REMOVED_TOGETHER = 500;

/** What a reader or an importer is told while many documents are stored. */
export interface AddOptions {
  /** Called after each batch with the number of documents that are stored and searchable. */
  onProgress?: (stored: number) => void;
  /** Stops between two batches with `cancelled`; what is stored stays. */
  signal?: AbortSignal;
  /** Prepares documents for the index; left out: here. */
  pack?: Pack;
}

/** A document without its text, with its number. */
export type NumberedCard = IndexedCard & { number: number };

/** The library's database unless a test or an evaluation names another. */
export const LIBRARY = 'headwater-library';

/** Opens the library, making it when there is none and rebuilding an unsound index. Rejects with CorpusError. */
export async function openCorpus(options: { name?: string } = {}): Promise<Corpus> {
  const corpus = new Corpus(new Connection(options.name ?? LIBRARY));
  await corpus.ready();
  return corpus;
}

/** All methods reject with CorpusError where the library itself is the reason. */
export class Corpus implements PassageIndex {
  /** The last count; memory only. */
  private covered: Covered | null = null;
  private readonly upkeep: Upkeep;

  constructor(private readonly connection: Connection) {
    this.upkeep = new Upkeep(connection);
  }

  /** Checks the index and rebuilds it when it is unsound. */
  async ready(): Promise<void> {
    await this.upkeep.mend(flawOf);
  }

  /** One consistent state for all of `work`, which may run a second time when damage was met and repaired. */
  async read<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    const value = await this.upkeep.answering((database) => work(snapshotOf(database)));
    void this.upkeep.lookAround();
    return value;
  }

  /** Stores the reader's own documents, each in place of one with its id, and gives their ids in order. */
  async add(documents: readonly NewDocument[], options: AddOptions = {}): Promise<string[]> {
    const ids: string[] = [];
    for (let from = 0; from < documents.length; from += BATCH) {
      if (options.signal?.aborted)
        throw new CorpusError('cancelled', `stopped after ${ids.length} documents`);
      const batch = documents.slice(from, from + BATCH).map((document) => completed(document));
      const ready = await readyFor(batch, options.pack ?? packHere);
      await this.connection.use((database) =>
        inTransaction(database, (transaction) => store(transaction, ready.documents, ready.packed)),
      );
      if (from === 0) void keepStorage();
      ids.push(...batch.map(({ id }) => id));
      options.onProgress?.(ids.length);
      // Many batches would outrun the merges; the last one's are nobody's to wait for.
      if (from + BATCH < documents.length) await this.tend();
    }
    void this.tend();
    return ids;
  }

  /** Stores one document, unless the library has it word for word; gives its id and what became of it. */
  async keep(document: NewDocument, pack: Pack = packHere): Promise<{ id: string; outcome: ImportOutcome }> {
    const whole = await this.connection.use((database) => knownByAddress(database, completed(document)));
    const record = await this.connection.use((database) => database.get('documents', whole.id));
    const { outcomes, wanted } = outcomesOf([whole], isDocument(record) ? [record] : []);
    if (wanted.length > 0) {
      const ready = await readyFor(wanted, pack);
      await this.change((transaction) => store(transaction, ready.documents, ready.packed));
    }
    void keepStorage();
    return { id: whole.id, outcome: outcomes[0] ?? 'added' };
  }

  /**
   * Stores documents of an import together with its record, which `taking` makes of what becomes of each. One that is in
   * the library word for word is left alone. `ready`: those that are expected to be stored; where it turns out to be others,
   * these are packed. Outlives the worker at once and a power cut from the end of the import on, record and documents alike:
   * what a power cut takes back is read again.
   */
  async take(
    documents: readonly CorpusDocument[],
    ready: ReadyBatch,
    pack: Pack,
    taking: Taking,
  ): Promise<ImportRecord> {
    for (let batch = ready; ; ) {
      const done = await this.upkeep.repairing((database) =>
        inTransaction(
          database,
          (transaction) => storeBatch(transaction, documents, batch, taking),
          'relaxed',
        ),
      );
      if ('record' in done) return done.record;
      batch = await readyFor(done.wanted, pack);
    }
  }

  /** Those of an import's documents that are not in the library word for word. */
  wanted(documents: readonly CorpusDocument[]): Promise<CorpusDocument[]> {
    return this.connection.use(async (database) => {
      const documentsThere = database.transaction('documents').store;
      const records = await Promise.all(documents.map(({ id }) => documentsThere.get(id)));
      return outcomesOf(documents, records.filter(isDocument)).wanted;
    });
  }

  /** The number the next document will have: all that are there have smaller ones. */
  nextNumber(): Promise<number> {
    return this.connection.use(
      async (database) => (await storedState(database.transaction('meta').store)).next,
    );
  }

  /** Keeps an import's record, and at its beginning its files; outlives a power cut, with all that was stored before. */
  keepImport(record: ImportRecord, files?: ImportFiles): Promise<void> {
    return this.connection.use((database) =>
      inTransaction(database, (transaction) => saveImport(transaction, record, files)),
    );
  }

  /** The last import with its files, `null` when there was none. */
  lastImport(): Promise<{ record: ImportRecord; files: ImportFiles } | null> {
    return this.connection.use(loadImport);
  }

  /**
   * Removes documents, gone from search at once; gives how many there were. They can be put back until the next removal
   * or until the bin is emptied. Bundled ones stay away through updates.
   */
  async remove(ids: readonly string[]): Promise<number> {
    await this.emptyBin();
    let removed = 0;
    for (let from = 0; from < ids.length; from += REMOVED_TOGETHER) {
      const some = ids.slice(from, from + REMOVED_TOGETHER);
      removed += await this.change((transaction) => remove(transaction, some));
    }
    return removed;
  }

  /** Puts back what the last removal took, bundled ones as `bundle` has them; gives the ids. */
  async putBack(bundle: BundledCorpus): Promise<string[]> {
    const back: string[] = [];
    for (;;) {
      const some = await this.connection.use((database) => binned(database, BATCH));
      if (some.length === 0) return back;
      const prepared = some.map(prepare);
      await this.change((transaction) => putBack(transaction, prepared, bundle));
      back.push(...some.map(({ id }) => id));
    }
  }

  /** Forgets what the last removal took. */
  emptyBin(): Promise<void> {
    return this.connection.use(forgetRemoved);
  }

  /** All documents without their texts, in the order they were stored. */
  documents(): Promise<DocumentCard[]> {
    return this.connection.use(async (database) => {
      const records = await database.getAll('cards');
      return records.map((record) => {
        const { language: _, ...card } = cardOf(record);
        return card;
      });
    });
  }

  /** Numbers of all documents, ascending. No number is given twice: a document that was changed has a new one. */
  numbers(): Promise<number[]> {
    return this.connection.use((database) => database.getAllKeys('cards'));
  }

  /** The cards of the documents numbered from `first` to `last`. */
  cards(first: number, last: number): Promise<NumberedCard[]> {
    return this.connection.use(async (database) => {
      const records = await database.getAll('cards', IDBKeyRange.bound(first, last));
      return records.map((record) => ({ ...cardOf(record), number: record.number }));
    });
  }

  /** Up to `count` documents in the order of their ids, from the one after `id` on; `null`: from the first. */
  documentsAfter(id: string | null, count: number): Promise<CorpusDocument[]> {
    return this.connection.use(async (database) => {
      const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
      const records = await database.getAll('documents', range, count);
      return records.filter(isDocument).map(({ document }) => document);
    });
  }

  /** Deletes everything: documents, index, kept reports, the record of the last import. Bundled documents stay away. */
  clear(): Promise<void> {
    return this.connection.use(clearAll);
  }

  /** How many documents there are. */
  size(): Promise<number> {
    return this.connection.use(async (database) => {
      const state = await database.get('meta', 'state');
      return isState(state) ? state.documents : 0;
    });
  }

  /** A document with its text, `null` when it is not there. */
  document(id: string): Promise<CorpusDocument | null> {
    return this.connection.use(async (database) => {
      const record = await database.get('documents', id);
      if (record === undefined) return null;
      if (!isDocument(record)) throw new CorpusError('library-damaged', `document ${id} is unreadable`);
      return record.document;
    });
  }

  /** For each text the documents of which a fact check is of something alike, best first. */
  reviewedLike(texts: readonly string[]): Promise<CorpusDocument[][]> {
    return this.connection.use((database) => reviewedLike(database, texts));
  }

  /** What can be found here at all: the denominator of every empty result. */
  coverage(): Promise<Coverage> {
    return this.connection.use(async (database) => {
      this.covered = await coverageOf(database, this.covered);
      return this.covered.coverage;
    });
  }

  /** Changes with every add and remove: what was made of another revision is out of date. */
  revision(): Promise<number> {
    return this.connection.use(async (database) => {
      const state = await database.get('meta', 'state');
      return isState(state) ? state.revision : 0;
    });
  }

  /**
   * Installs the bundled documents, or upgrades those of an older bundle; `false` when there was nothing to do. Comes with
   * every update, so an index of other rules is built again here, before it is asked.
   */
  async installBundled(bundle: BundledCorpus): Promise<boolean> {
    await this.upkeep.mend(outdated);
    return this.change((transaction) => install(transaction, bundle));
  }

  /** Brings back the bundled documents the reader deleted: all of them, or those named. */
  restoreBundled(bundle: BundledCorpus, only?: readonly string[]): Promise<void> {
    return this.change((transaction) => restore(transaction, bundle, only));
  }

  /** Builds the index again from the documents; gives the number of documents that were past reading and are gone. */
  rebuild(): Promise<number> {
    return this.upkeep.rebuild('the reader asked for it');
  }

  /** The last time the index was built again, and why; `null` when it never was. */
  lastRepair(): Promise<RepairState | null> {
    return this.connection.use(async (database) => {
      const meta = database.transaction('meta').store;
      return (await metaOf(meta, 'repair')) ?? null;
    });
  }

  /** Merges and sweeps up until there is nothing to do; comes after every add by itself. Never rejects. */
  tend(): Promise<unknown> {
    return this.upkeep.tend();
  }

  /** Keeps a report, and what was read when; the oldest beyond 200 are dropped. */
  saveReport(report: Report, read?: ReadWhen): Promise<void> {
    return this.connection.use((database) => saveReport(database, report, read));
  }

  /** A kept report, `null` when it is not there. */
  loadReport(id: string): Promise<Report | null> {
    return this.connection.use((database) => loadReport(database, id));
  }

  /** A kept report with its article, `null` when either is not there. */
  reading(id: string): Promise<KeptReading | null> {
    return this.connection.use((database) => loadReading(database, id));
  }

  /** Pages read since a time (ISO 8601 in UTC), newest first. */
  readings(since: string): Promise<KeptReadingCard[]> {
    return this.connection.use((database) => readingsSince(database, since));
  }

  /** Lets go of the database. */
  close(): Promise<void> {
    return this.connection.close();
  }

  private async change<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    const value = await this.upkeep.repairing((database) => inTransaction(database, work));
    void this.tend();
    return value;
  }
}
