/** The lines of a file, one at a time, whatever its size. */
import type { ImportSource } from './model';

/** A longer line (UTF-16 units) is no document: it is given up without being kept. */
export const LONGEST_LINE = 8_000_000;

/** A line with its number, from 1, without its end; `null` for one that is too long. */
export interface Line {
  number: number;
  text: string | null;
}

/** Lines of a file: UTF-8, or UTF-16 where its first bytes say so. Lines end with LF, CR LF or the file. */
export async function* linesOf(source: ImportSource, signal: AbortSignal): AsyncGenerator<Line> {
  const reader = source.stream().getReader();
  let decoder: TextDecoder | null = null;
  let number = 0;
  let rest = '';
  let tooLong = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (value) decoder ??= new TextDecoder(encodingOf(value));
      const text = done ? (decoder?.decode() ?? '') : (decoder?.decode(value, { stream: true }) ?? '');
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        const line = rest + text.slice(from, end);
        from = end + 1;
        rest = '';
        number += 1;
        yield { number, text: tooLong || line.length > LONGEST_LINE ? null : line.replace(/\r$/, '') };
        tooLong = false;
      }
      rest += text.slice(from);
      if (rest.length > LONGEST_LINE) {
        tooLong = true;
        rest = '';
      }
      if (!done) continue;
      if (rest !== '' || tooLong) yield { number: number + 1, text: tooLong ? null : rest };
      return;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
