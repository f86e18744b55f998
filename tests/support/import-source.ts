/** Files for the readers of lib/import, made of text in memory, and what is read of them. */
import { readerFor } from '../../lib/import/formats';
import type { ImportItem, ImportSource } from '../../lib/import/model';

/** A file of this content, read in pieces of `piece` bytes. */
export function sourceWith(path: string, content: string | Uint8Array, piece = 1_000): ImportSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    type: '',
    size: bytes.length,
    modified: 1,
    stream: () => {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + piece));
          at += piece;
        },
      });
    },
  };
}

/** All items of a file, by the reader its name and content ask for. */
export async function itemsOf(path: string, content: string | Uint8Array): Promise<ImportItem[]> {
  const source = sourceWith(path, content);
  const reader = await readerFor(source);
  if (!reader) throw new Error(`no reader for ${path}`);
  const items: ImportItem[] = [];
  for await (const item of reader(source, { signal: new AbortController().signal })) items.push(item);
  return items;
}

/** JSON Lines of these records. */
export function jsonLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
