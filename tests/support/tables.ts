/** Loads the packaged tables from the repository, for whatever judges outside a browser: import it for that effect. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tableLoader } from '../../lib/tables';

/** A packaged table's bytes. */
export async function readTable(name: string): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(
    fileURLToPath(new URL(`../../assets/tables/${name}`, import.meta.url)),
  );
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

await tableLoader(readTable)();
