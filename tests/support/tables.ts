/** Loads the packaged tables from the repository, for whatever judges outside a browser: import it for that effect. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableLoader } from '../../lib/tables';

/** A packaged table's bytes. */
export async function readTable(name: string): Promise<ArrayBuffer> {
  // Not by `new URL`: where there is a document, the test runner takes that for an address of the page's.
  const { buffer, byteOffset, byteLength } = await readFile(
    join(import.meta.dirname, '../../assets/tables', name),
  );
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

await tableLoader(readTable)();
