/**
 * What is known of a document's passages without its text, as bytes in its card (pure): where each stands, and which words
 * it has in which order, so that hundreds of candidates are compared with a claim and only the best are read.
 *
 *   outline := u32 checksum of all that follows · passage*
 *   passage := varint((ordinal - previous) << 3 | kind) · varint(zigzag(start - previous start)) · varint(end - start)
 *              · varint number of words · u32 hash of each
 *
 * Numbers of 32 bits are little-endian. About 5 bytes a passage and 4 a word. A hash of 24 bits would save a quarter and take
 * a strange word for one of the claim's in one article of five; of 32 bits, in one of a thousand.
 */
import type { BlockKind } from '../model';
import { ByteReader, ByteWriter, checksum } from './bytes';

/** Kinds by the number they are stored as; append only, at most eight. */
export const KINDS: BlockKind[] = ['paragraph', 'heading', 'list-item', 'quotation', 'caption', 'table-row'];

const CHECK = 4;

/** One passage of a document; offsets are into the document's text. */
export interface PassageOutline {
  ordinal: number;
  start: number;
  end: number;
  kind: BlockKind;
  /** Hashes of its words, in order (`wordHashes`). */
  words: Uint32Array;
}

/** Passages, ascending by ordinal, as bytes. */
export function packOutline(passages: readonly PassageOutline[]): Uint8Array<ArrayBuffer> {
  const words = passages.reduce((sum, passage) => sum + passage.words.length, 0);
  const writer = new ByteWriter(CHECK + passages.length * 8 + words * 4);
  writer.u32(0);
  let ordinal = 0;
  let start = 0;
  for (const passage of passages) {
    writer.varint(((passage.ordinal - ordinal) << 3) | Math.max(0, KINDS.indexOf(passage.kind)));
    const step = passage.start - start;
    // Blocks come in the order of the text, but nobody promises that of an import.
    writer.varint(step < 0 ? -2 * step - 1 : 2 * step);
    writer.varint(passage.end - passage.start);
    writer.varint(passage.words.length);
    for (const word of passage.words) writer.u32(word);
    ordinal = passage.ordinal;
    start = passage.start;
  }
  const bytes = writer.done();
  new DataView(bytes.buffer).setUint32(0, checksum(bytes, CHECK), true);
  return bytes;
}

/** Whether a stored value is an outline whose bytes are the ones that were written. */
export function isOutline(value: unknown): value is Uint8Array {
  if (!(value instanceof Uint8Array) || value.length < CHECK) return false;
  const check = new DataView(value.buffer, value.byteOffset).getUint32(0, true);
  return check === checksum(value, CHECK);
}

/** One passage of a sound outline, `null` when there is none of this ordinal. Throws `library-damaged`. */
export function passageIn(outline: Uint8Array, wanted: number): PassageOutline | null {
  const reader = new ByteReader(outline, CHECK);
  let ordinal = 0;
  let start = 0;
  while (!reader.done) {
    const packed = reader.varint();
    ordinal += packed >>> 3;
    const step = reader.varint();
    start += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const end = start + reader.varint();
    const words = reader.take(reader.varint() * 4);
    if (ordinal !== wanted) continue;
    // A copy, because words lie where they fall and a view of numbers has to begin at a multiple of four.
    return {
      ordinal,
      start,
      end,
      kind: KINDS[packed & 7] ?? 'paragraph',
      words: new Uint32Array(words.slice().buffer),
    };
  }
  return null;
}
