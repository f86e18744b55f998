/**
 * The library: documents in IndexedDB with the index that finds their passages.
 *
 * Nothing is kept in memory but the connection; the worker may die at any line. The documents are the truth: an index
 * that is missing, damaged or of another format is built again from them.
 */
import type { CorpusDocument, Coverage, DocumentCard, Report } from '../model';
import type { PassageIndex, Snapshot } from '../retrieval/passage-index';
import { type BundledCorpus, install, restore } from './bundled';
import { Connection } from './connection';
import { coverageOf } from './coverage';
import { CorpusError } from './failures';
import { completed, type NewDocument, prepare } from './prepare';
import { isSound, rebuildIndex } from './rebuild';
import { loadReport, saveReport } from './reports';
import { type Database, isDocument, isState } from './schema';
import { cardOf, snapshotOf } from './snapshot';
import { bundledOf, inTransaction, put, take, type Writing } from './write';

/** Documents stored in one transaction: enough to share the common terms' records, few enough to stay short. */
const BATCH = 64;

/** What a reader or an importer is told while many documents are stored. */
export interface AddOptions {
  /** Called after each batch with the number of documents that are stored and searchable. */
  onProgress?: (stored: number) => void;
  /** Stops between two batches with `cancelled`; what is stored stays. */
  signal?: AbortSignal;
}

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
  constructor(private readonly connection: Connection) {}

  /** Checks the index and rebuilds it when it is unsound. */
  async ready(): Promise<void> {
    if (!(await this.connection.use(isSound))) await this.rebuild();
  }

  /** One consistent state for all of `work`, which may run a second time when damage was met and repaired. */
  read<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    return this.repairing((database) => work(snapshotOf(database)));
  }

  /** Stores the reader's own documents, each in place of one with its id, and gives their ids in order. */
  async add(documents: readonly NewDocument[], options: AddOptions = {}): Promise<string[]> {
    const ids: string[] = [];
    for (let from = 0; from < documents.length; from += BATCH) {
      if (options.signal?.aborted)
        throw new CorpusError('cancelled', `stopped after ${ids.length} documents`);
      const batch = documents
        .slice(from, from + BATCH)
        .map((document) => prepare(completed(document, 'added')));
      await this.connection.use((database) =>
        inTransaction(database, (transaction) => put(transaction, batch)),
      );
      ids.push(...batch.map(({ document }) => document.id));
      options.onProgress?.(ids.length);
    }
    return ids;
  }

  /** Deletes a document; gone from search at once. A bundled one stays deleted through updates. `false`: not there. */
  remove(id: string): Promise<boolean> {
    return this.change(async (transaction) => {
      const [gone] = await take(transaction, [id]);
      if (gone?.document.source === 'bundled') {
        const bundled = await bundledOf(transaction);
        const deleted = [...new Set([...bundled.deleted, id])];
        await transaction.objectStore('meta').put({ ...bundled, deleted }, 'bundled');
      }
      return gone !== undefined;
    });
  }

  /** All documents without their texts, in the order they were stored. */
  documents(): Promise<DocumentCard[]> {
    return this.connection.use(async (database) => {
      const records = await database.getAll('cards');
      return records.map((record) => {
        const { language: _, ...card } = cardOf(record, record.number);
        return card;
      });
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

  /** What can be found here at all: the denominator of every empty result. */
  coverage(): Promise<Coverage> {
    return this.connection.use(coverageOf);
  }

  /** Changes with every add and remove: what was made of another revision is out of date. */
  revision(): Promise<number> {
    return this.connection.use(async (database) => {
      const state = await database.get('meta', 'state');
      return isState(state) ? state.revision : 0;
    });
  }

  /** Installs the bundled documents, or upgrades those of an older bundle; `false` when there was nothing to do. */
  installBundled(bundle: BundledCorpus): Promise<boolean> {
    return this.change((transaction) => install(transaction, bundle));
  }

  /** Brings back the bundled documents the reader deleted: all of them, or those named. */
  restoreBundled(bundle: BundledCorpus, only?: readonly string[]): Promise<void> {
    return this.change((transaction) => restore(transaction, bundle, only));
  }

  /** Builds the index again from the documents; gives the number of documents that were past reading and are gone. */
  rebuild(): Promise<number> {
    return this.connection.use(rebuildIndex);
  }

  /** Keeps a report; the oldest beyond 200 are dropped. */
  saveReport(report: Report): Promise<void> {
    return this.connection.use((database) => saveReport(database, report));
  }

  /** A kept report, `null` when it is not there. */
  loadReport(id: string): Promise<Report | null> {
    return this.connection.use((database) => loadReport(database, id));
  }

  /** Lets go of the database. */
  close(): Promise<void> {
    return this.connection.close();
  }

  private change<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    return this.repairing((database) => inTransaction(database, work));
  }

  /** Runs `work`; when it meets damage, builds the index again from the documents and runs it once more. */
  private async repairing<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await this.connection.use(work);
    } catch (error) {
      if (!(error instanceof CorpusError && error.code === 'library-damaged')) throw error;
      await this.rebuild();
      return this.connection.use(work);
    }
  }
}
