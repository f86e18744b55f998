/** The documents that come with the extension: read from its files, checked, installed, upgraded, restored. */
import type { CorpusDocument, PublishedTime } from '../model';
import { CorpusError } from './failures';
import { completed, prepare } from './prepare';
import { bundledOf, put, take, type Writing } from './write';

/** A document file of the bundle. */
export interface BundledDocument extends Omit<CorpusDocument, 'source'> {
  published: PublishedTime | null;
  /** Outlets the text names as where it has something from. */
  citedOutlets: string[];
}

/** All of the bundle; a higher version replaces the documents of a lower one. */
export interface BundledCorpus {
  version: number;
  documents: BundledDocument[];
}

/**
 * Reads the bundle: `corpus.json` names the version and the files beside it. `read` gets a file name and gives its
 * JSON. Rejects with `library-damaged` when a file is not what it should be.
 */
export async function readBundle(read: (file: string) => Promise<unknown>): Promise<BundledCorpus> {
  const manifest = (await read('corpus.json')) as Partial<{ version: number; documents: string[] }> | null;
  if (typeof manifest?.version !== 'number' || !Array.isArray(manifest.documents)) {
    throw new CorpusError('library-damaged', 'corpus.json names no version or no documents');
  }
  const documents = await Promise.all(
    manifest.documents.map(async (file) => checked(file, await read(file))),
  );
  return { version: manifest.version, documents };
}

/** Installs or upgrades, inside the caller's transaction; does nothing when this version is there already. */
export async function install(transaction: Writing, bundle: BundledCorpus): Promise<boolean> {
  const before = await bundledOf(transaction);
  if (before.version >= bundle.version) return false;
  await replace(transaction, bundle, before.ids, before.deleted);
  return true;
}

/** Puts back what the reader deleted (`only` these, or all of it), and the rest as the bundle has it. */
export async function restore(
  transaction: Writing,
  bundle: BundledCorpus,
  only?: readonly string[],
): Promise<void> {
  const before = await bundledOf(transaction);
  const deleted = only ? before.deleted.filter((id) => !only.includes(id)) : [];
  await replace(transaction, bundle, before.ids, deleted);
}

async function replace(
  transaction: Writing,
  bundle: BundledCorpus,
  previous: string[],
  deleted: string[],
): Promise<void> {
  const stored = await Promise.all(
    bundle.documents.map(({ id }) => transaction.objectStore('documents').get(id)),
  );
  const wanted = bundle.documents.filter(({ id }, index) => {
    // A document of the reader's own that happens to have the id stays the reader's.
    return !deleted.includes(id) && (stored[index]?.document.source ?? 'bundled') === 'bundled';
  });
  const dropped = previous.filter((id) => !wanted.some((document) => document.id === id));
  const records = await Promise.all(dropped.map((id) => transaction.objectStore('documents').get(id)));
  await take(
    transaction,
    records.flatMap((record) => (record?.document.source === 'bundled' ? [record.document.id] : [])),
  );
  if (wanted.length > 0) {
    await put(
      transaction,
      wanted.map((document) => prepare(completed(document, 'bundled'))),
    );
  }
  const ids = wanted.map(({ id }) => id);
  await transaction.objectStore('meta').put({ version: bundle.version, ids, deleted }, 'bundled');
}

function checked(file: string, value: unknown): BundledDocument {
  const document = value as Partial<BundledDocument> | null;
  const complete =
    typeof document?.id === 'string' &&
    typeof document.title === 'string' &&
    typeof document.text === 'string' &&
    typeof document.language === 'string' &&
    Array.isArray(document.blocks) &&
    Array.isArray(document.citedOutlets);
  if (!complete) throw new CorpusError('library-damaged', `${file} is not a document`);
  return document as BundledDocument;
}
