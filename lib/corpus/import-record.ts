/**
 * What is kept of an import: where it stands and what became of what it read. It is written in the transaction that
 * stores the documents it tells of, so an import that was killed goes on behind the last document that is stored.
 */
import type { CorpusDocument, Failure } from '../model';
import type { Database, DocumentRecord } from './schema';
import { metaOf } from './state';
import type { Writing } from './write';

/** What became of a document that was read. `replaced`: one of the same id or address was there and said otherwise. */
export type ImportOutcome = 'added' | 'replaced' | 'duplicate';

/** In this order for every file in `ImportRecord.counts`. */
export const COUNTED = ['added', 'replaced', 'duplicate', 'refused'] as const;

/** Something that could not be taken, or (`taken`) was taken without one of its fields. */
export interface ImportTrouble {
  /** Of the file, as chosen. */
  path: string;
  /** Line in the file, from 1. */
  line?: number;
  /** Name of a part of the file: an entry of an archive, an item of a feed. */
  entry?: string;
  field?: string;
  /** Names its words in the locale file: `import_reason_<reason>`. */
  reason: string;
  taken: boolean;
}

/** An import as stored. It is left as it is when the import has ended, until the next one begins. */
export interface ImportRecord {
  id: string;
  /** ISO 8601. */
  begun: string;
  /** `running` is also what an import says that was killed: it can go on. */
  state: 'running' | 'paused' | 'failed' | 'cancelled' | 'done';
  /** Why it failed; it can go on when that is mended. */
  error: Failure | null;
  /** Documents with smaller numbers were there before it; missing in an import that an earlier build began. */
  first?: number;
  /** How many files were chosen, and their bytes. */
  files: number;
  bytes: number;
  /** The file that is being read, and how many of its items are dealt with. */
  at: number;
  items: number;
  /** `COUNTED` for each file in turn. */
  counts: Uint32Array;
  /** Documents that were added and say nearly the same as one that was there; missing where nobody looked. */
  near?: number;
  /** The first of them; `troubled` counts them all. */
  troubles: ImportTrouble[];
  troubled: number;
}

/** The files of the import, apart from the record because they never change: path, size and time of change of each. */
export interface ImportFiles {
  paths: string[];
  /** What tells that a file chosen again is the same. */
  marks: string[];
}

/** The last import with its files; `null` when there was none. */
export async function loadImport(
  database: Database,
): Promise<{ record: ImportRecord; files: ImportFiles } | null> {
  const meta = database.transaction('meta').store;
  const [record, files] = await Promise.all([metaOf(meta, 'import'), metaOf(meta, 'import-files')]);
  return record && files ? { record, files } : null;
}

/** Writes the record, and the files where they are new. */
export async function saveImport(
  transaction: Writing,
  record: ImportRecord,
  files?: ImportFiles,
): Promise<void> {
  const meta = transaction.objectStore('meta');
  if (files) await meta.put(files, 'import-files');
  await meta.put(record, 'import');
}

/**
 * What becomes of documents where `records` are there already, and those that have to be stored. Of several of one id
 * the last is stored.
 */
export function outcomesOf(
  documents: readonly CorpusDocument[],
  records: readonly DocumentRecord[],
): { outcomes: ImportOutcome[]; wanted: CorpusDocument[] } {
  const known = new Map(records.map(({ document }) => [document.id, document]));
  const wanted = new Map<string, CorpusDocument>();
  const outcomes = documents.map((document): ImportOutcome => {
    const before = known.get(document.id);
    if (before && saysTheSame(before, document)) return 'duplicate';
    known.set(document.id, document);
    wanted.set(document.id, document);
    return before ? 'replaced' : 'added';
  });
  return { outcomes, wanted: [...wanted.values()] };
}

/** Whether a document says what another does, whatever it is known by and wherever it came from. */
export function saysTheSame(one: CorpusDocument, other: CorpusDocument): boolean {
  return (
    one.text === other.text &&
    one.title === other.title &&
    one.publisher === other.publisher &&
    one.url === other.url &&
    one.published?.iso === other.published?.iso &&
    one.published?.certainty === other.published?.certainty &&
    one.modified?.iso === other.modified?.iso &&
    JSON.stringify(one.corrections) === JSON.stringify(other.corrections) &&
    JSON.stringify(one.reviews) === JSON.stringify(other.reviews)
  );
}
