/**
 * A batch of an import in one transaction: what becomes of each document, those that are stored, and the import's record.
 *
 * Documents are packed before, because it takes a hundred times as long as storing them, and questions wait for a transaction
 * that writes. Which of them will have to be stored is certain only inside it: where it turns out to be others than were
 * packed, nothing is stored and they are named.
 */
import type { CorpusDocument } from '../model';
import { type ImportOutcome, type ImportRecord, outcomesOf, saveImport } from './import-record';
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

/** In the context that calls it. */
export const packHere: Pack = async (documents) => pack(documents.map(prepare));

/** Packs those documents that will be stored if none of them is there: of several of one id the last. */
export async function readyFor(documents: readonly CorpusDocument[], pack: Pack): Promise<ReadyBatch> {
  const distinct = [...new Map(documents.map((document) => [document.id, document])).values()];
  return { documents: distinct, packed: await pack(distinct) };
}

/**
 * Stores those of the documents that are not there word for word, and the record that `after` makes of what becomes of
 * each; or, where they are not those that are ready, nothing, and gives them.
 */
export async function storeBatch(
  transaction: Writing,
  documents: readonly CorpusDocument[],
  ready: ReadyBatch,
  after: (outcomes: ImportOutcome[]) => ImportRecord,
): Promise<{ record: ImportRecord } | { wanted: CorpusDocument[] }> {
  const records = await recordsOf(transaction, [...new Set(documents.map(({ id }) => id))]);
  const { outcomes, wanted } = outcomesOf(documents, records);
  const fits =
    ready.documents.length === wanted.length &&
    ready.documents.every((document, at) => document === wanted[at]);
  if (!fits) return { wanted };
  const stored = new Set(wanted.map(({ id }) => id));
  const replaced = records.filter(({ document }) => stored.has(document.id));
  await exchange(transaction, replaced, wanted, ready.packed);
  const record = after(outcomes);
  await saveImport(transaction, record);
  return { record };
}
