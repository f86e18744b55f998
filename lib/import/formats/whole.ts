/** A file that has to be known whole before anything can be made of it: a page, a letter, a feed. */
import type { ImportSource } from '../model';

/** A larger file (bytes) is none of these: the largest saved pages, with their pictures inside, stay below. */
export const LARGEST_WHOLE = 48_000_000;

/** All bytes of a file, `null` when it is too large. Throws what reading throws, and when it is aborted. */
export async function bytesOf(source: ImportSource, signal: AbortSignal): Promise<Uint8Array | null> {
  const reader = source.stream().getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > LARGEST_WHOLE) return null;
      pieces.push(value);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A charset as pages (`<meta charset>`), stylesheets and XML name it, within the first bytes. */
const NAMED = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i;
/** Bytes in which it has to be named. */
const NAMED_WITHIN = 2_048;

/** Bytes as text: by their mark, by the charset they name, as UTF-8 where that fits, else as Western European. */
export function textIn(bytes: Uint8Array, charset?: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, NAMED_WITHIN));
  const named = head.startsWith('ÿþ') ? 'utf-16le' : head.startsWith('þÿ') ? 'utf-16be' : charset;
  const decoder = decoderFor(named ?? NAMED.exec(head)?.[1]);
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decoderFor(charset: string | undefined): TextDecoder | null {
  if (charset === undefined || /^utf-?8$/i.test(charset)) return null;
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
