/** What the porter does with packs. */
import type { Connection } from '../../corpus/connection';
import { installedPacks, installPack } from '../../corpus/packs';
import { isDocument } from '../../corpus/schema';
import { metaOf } from '../../corpus/state';
import type { ImportSource } from '../../import/model';
import { checkPack, type PackWish, packDocuments, packLines } from '../../import/pack-file';
import type { PackList, PackOutcome } from '../porter/porter';

/** Documents read together. */
const TOGETHER = 500;

/** The packs that are installed, and the bundle. */
export async function packList(connection: Connection): Promise<PackList> {
  const packs = await installedPacks(connection);
  const bundled = await connection.use((database) => metaOf(database.transaction('meta').store, 'bundled'));
  return {
    packs: packs.map(({ ids, removed, ...pack }) => ({ ...pack, documents: ids.length - removed.length })),
    bundled: { documents: bundled?.ids.length ?? 0, version: bundled?.version ?? 0 },
  };
}

/** Checks a file and installs it. */
export async function installFile(source: ImportSource, connection: Connection): Promise<PackOutcome> {
  const { signal } = new AbortController();
  const reading = await checkPack(source, signal);
  if (!reading.ok) return { kind: 'refused', troubles: reading.troubles };
  const { head } = reading;
  const before = (await installedPacks(connection)).find(({ id }) => id === head.id);
  if (before?.state === 'installed' && before.version >= head.version)
    return { kind: 'there', title: before.title, version: before.version };
  const stored = await installPack(connection, head, packDocuments(source, signal));
  return { kind: before ? 'updated' : 'installed', title: head.title, stored };
}

/** A pack's file of the documents with these ids; those that are gone are left out. */
export async function packOf(
  ids: readonly string[],
  wish: PackWish,
  created: string,
  connection: Connection,
): Promise<Blob> {
  const documents = [];
  for (let from = 0; from < ids.length; from += TOGETHER) {
    const some = ids.slice(from, from + TOGETHER);
    const records = await connection.use((database) => {
      const { store } = database.transaction('documents');
      return Promise.all(some.map((id) => store.get(id)));
    });
    documents.push(...records.filter(isDocument).map(({ document }) => document));
  }
  const lines = await packLines(documents, wish, created);
  return new Blob(
    lines.map((line) => `${line}\n`),
    { type: 'application/jsonl' },
  );
}
