/** Files for the readers of lib/import, made of text in memory. */
import type { ImportSource } from '../../lib/import/model';

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

/** JSON Lines of these records. */
export function jsonLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
