/**
 * A library as the file it is carried away in.
 *
 * What is in it: the documents; every store named in `CARRIED` (corpus/carried.ts); and what only the page can read, as
 * records it gives (page-parts.ts: the settings). Whoever keeps something else of the reader's adds it to one of the two.
 */
import { type Carried, carriedFrom } from '../../corpus/carried';
import type { Connection } from '../../corpus/connection';
import type { Corpus } from '../../corpus/corpus';
import { Chain, documentLine, headerLine, partLine } from '../../import/library-file';

/** Documents read together: some megabytes. */
const TOGETHER = 500;

/** A file and what its first line says of its documents. */
export interface Backup {
  file: Blob;
  documents: number;
  hash: string;
}

/** Everything, as a file. `created`: ISO 8601. Memory holds a few hundred documents at a time, the browser the rest. */
export async function backupOf(
  corpus: Pick<Corpus, 'documentsAfter'>,
  connection: Connection,
  given: readonly Carried[],
  created: string,
): Promise<Backup> {
  const more = new Chain();
  const parts: Blob[] = [await blobOf(given.map(partLine), more)];
  for await (const some of carriedFrom(connection)) parts.push(await blobOf(some.map(partLine), more));
  const chain = new Chain();
  let after: string | null = null;
  for (;;) {
    const some = await corpus.documentsAfter(after, TOGETHER);
    if (some.length === 0) break;
    after = some.at(-1)?.id ?? null;
    parts.push(await blobOf(some.map(documentLine), chain));
  }
  const { lines: documents, hash } = chain;
  const header = headerLine({
    ...{ title: '', licence: null, created, documents, hash },
    ...(more.lines > 0 && { more: { lines: more.lines, hash: more.hash } }),
  });
  return { file: new Blob([`${header}\n`, ...parts], { type: 'application/jsonl' }), documents, hash };
}

async function blobOf(lines: readonly string[], chain: Chain): Promise<Blob> {
  for (const line of lines) await chain.add(line);
  return new Blob(lines.map((line) => `${line}\n`));
}
