/**
 * A batch of an import in one transaction: what becomes of each document, those that are stored, and the import's record.
 *
 * Documents are packed before, because it takes a hundred times as long as storing them, and questions wait for a transaction
 * that writes. Which of them will have to be stored is certain only inside it: where it turns out to be others than were
 * packed, nothing is stored and they are named.
 */
import type { CorpusDocument } from '../model';
import { type ImportOutcome, type ImportRecord, outcomesOf, saveImport, saysTheSame } from './import-record';
import { knownBefore } from './known-before';
import { type Packed, pack } from './pack';
import { prepare } from './prepare';
import { exchange, recordsOf, type Writing } from './write';

/** Packs documents of distinct ids: here, or in another worker. */
export type Pack = (documents: readonly CorpusDocument[]) => Promise<Packed>;

/** Documents with what was made of them. */
export interface ReadyBatch {
  documents: CorpusDocument[];
  packed: Packed;
}

/** How an import's documents are taken. */
export interface Taking {
  /** Documents with smaller numbers were there before the import. */
  before: number;
  /** The record when these are the outcomes of its documents. */
  after(outcomes: ImportOutcome[]): ImportRecord;
}

/** In the context that calls it. */
export const packHere: Pack = async (documents) => pack(documents.map(prepare));

/** Packs those documents that will be stored if none of them is there: of several of one id the last. */
export async function readyFor(documents: readonly CorpusDocument[], pack: Pack): Promise<ReadyBatch> {
  const distinct = [...new Map(documents.map((document) => [document.id, document])).values()];
  return { documents: distinct, packed: await pack(distinct) };
}

/**
 * Stores those of the documents that are not there word for word, and the record that `after` makes of what becomes of
 * each; or, where they are not those that are ready, nothing, and gives them. `before`: documents numbered below it were there
 * before the import, and are met by their addresses too.
 */
export async function storeBatch(
  transaction: Writing,
  read: readonly CorpusDocument[],
  ready: ReadyBatch,
  { before, after }: Taking,
): Promise<{ record: ImportRecord } | { wanted: CorpusDocument[] }> {
  const documents = await knownBefore(transaction, read, before);
  const records = await recordsOf(transaction, [...new Set(documents.map(({ id }) => id))]);
  const { outcomes, wanted } = outcomesOf(documents, records);
  const fits =
    ready.documents.length === wanted.length &&
    ready.documents.every((document, at) => isSame(document, wanted[at]));
  if (!fits) return { wanted };
  const stored = new Set(wanted.map(({ id }) => id));
  const replaced = records.filter(({ document }) => stored.has(document.id));
  await exchange(transaction, replaced, wanted, ready.packed);
  const record = after(outcomes);
  await saveImport(transaction, record);
  return { record };
}

function isSame(ready: CorpusDocument, wanted: CorpusDocument | undefined): boolean {
  return ready === wanted || (ready.id === wanted?.id && saysTheSame(ready, wanted));
}
