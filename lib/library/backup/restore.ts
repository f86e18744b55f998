/**
 * What a library's file holds besides documents, brought back. The documents are an import's matter.
 *
 * Two libraries are joined: what the reader has stays as it is, and what is missing is added. Nothing is stored unless
 * all of it is there as the first line says.
 */
import { type Brought, bringBack, type Carried } from '../../corpus/carried';
import type { Connection } from '../../corpus/connection';
import { Chain, headerIn, partIn } from '../../import/library-file';
import { linesOf } from '../../import/lines';
import type { ImportSource } from '../../import/model';

/** What came of it; `given`: the records that the page has to put in place itself. */
export interface Restored {
  brought: Brought[];
  given: Carried[];
  /** The file has other lines than its first one says: nothing of them was stored. */
  damaged: boolean;
}

/** Brings it back; `null` when the file is no library's, or has nothing but documents. Rejects with CorpusError. */
export async function restore(
  source: ImportSource,
  connection: Connection,
  pageParts: readonly string[],
): Promise<Restored | null> {
  const read = await partsIn(source);
  if (read === null || read === 'damaged') return read && { brought: [], given: [], damaged: true };
  const brought = await bringBack(connection, read);
  return { brought, given: read.filter(({ part }) => pageParts.includes(part)), damaged: false };
}

/** The lines before the documents; reads no further. */
async function partsIn(source: ImportSource): Promise<Carried[] | 'damaged' | null> {
  let more: { lines: number; hash: string } | undefined;
  const chain = new Chain();
  const parts: Carried[] = [];
  for await (const { text } of linesOf(source, new AbortController().signal)) {
    const value = parsed(text);
    if (!more) {
      more = headerIn(value)?.more;
      if (!more) return null;
      continue;
    }
    const part = partIn(value);
    if (text === null || !part) break;
    await chain.add(text);
    parts.push(part);
    if (chain.lines === more.lines) break;
  }
  if (!more) return null;
  return chain.lines === more.lines && chain.hash === more.hash ? parts : 'damaged';
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
