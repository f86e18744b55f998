/**
 * A bucket: the postings of the terms of one segment whose hashes begin alike, as one record (pure).
 *
 *   bucket := u32 checksum of all that follows · u32 number of terms · u32 hash of each term · u32 end of each entry · entry*
 *   entry  := varint bytes · UTF-8 · varint documents · varint (passages - documents) · varint (last document - base) · body
 *
 * Numbers of 32 bits are little-endian; ends count from the bucket's beginning. Terms are in the order of their hashes
 * (term-hash.ts), then of their UTF-16 units, and a body (postings.ts) is what is left of its entry, so the same documents
 * always make the same bytes. `base` is the segment's first document and stands in the library's state.
 *
 * A term is found by halving the hashes, and the term itself is compared only where its hash is. Before, the terms stood in a
 * row with their numbers, to be read from the first on: for 60 sentences over 100,000 passages a worker that had just started
 * went through 6 MB of them in 75 to 110 ms, longer than reading them took.
 */
import { termHash } from '../retrieval/term-hash';
import { ByteReader, ByteWriter, checksum, utf8, wordsOf } from './bytes';
import { CorpusError } from './failures';
import type { PostingBody } from './postings';

/** Bytes before the hashes. */
const HEAD = 8;
const CHECK = 4;

/** Bytes a term takes in a bucket besides its letters and its body, about: for choosing how many buckets to make. */
export const TERM_OVERHEAD = 13;

/** A term that is looked for. */
export interface Needle {
  term: string;
  hash: number;
  bytes: Uint8Array;
}

/** A term made ready to be looked for in many buckets. */
export function needleOf(term: string): Needle {
  return { term, hash: termHash(term), bytes: utf8(term) };
}

/** The terms and bodies of one bucket as bytes. Every body counts from the segment's base. */
export function packBucket(terms: readonly [string, PostingBody][]): Uint8Array<ArrayBuffer> {
  const sorted = terms
    .map(([term, body]) => ({ term, body, hash: termHash(term) }))
    .sort((one, other) => one.hash - other.hash || (one.term < other.term ? -1 : 1));
  const writer = new ByteWriter(
    sorted.reduce((sum, { term, body }) => sum + body.bytes.length + term.length + TERM_OVERHEAD + 4, HEAD),
  );
  writer.u32(0);
  writer.u32(sorted.length);
  for (const { hash } of sorted) writer.u32(hash);
  const ends = writer.length;
  for (const _ of sorted) writer.u32(0);
  const found: number[] = [];
  for (const { term, body } of sorted) {
    writer.text(term);
    writer.varint(body.documents);
    writer.varint(body.passages - body.documents);
    writer.varint(body.last - body.base);
    writer.put(body.bytes);
    found.push(writer.length);
  }
  const bytes = writer.done();
  const view = new DataView(bytes.buffer);
  found.forEach((end, at) => {
    view.setUint32(ends + 4 * at, end, true);
  });
  view.setUint32(0, checksum(bytes, CHECK), true);
  return bytes;
}

/** Whether a stored value is a bucket whose bytes are the ones that were written. */
export function isBucket(value: unknown): value is Uint8Array<ArrayBuffer> {
  if (!(value instanceof Uint8Array) || value.length < HEAD) return false;
  const check = new DataView(value.buffer, value.byteOffset).getUint32(0, true);
  return check === checksum(value, CHECK);
}

/** The body of a term of a sound bucket, `null` when it does not have the term. Throws `library-damaged`. */
export function findInBucket(bucket: Uint8Array, needle: Needle, base: number): PostingBody | null {
  const { hash, bytes } = needle;
  const count = countOf(bucket);
  const table = wordsOf(bucket, HEAD, 2 * count);
  // Terms of one hash are neighbours.
  for (let at = firstFrom(table, count, hash); at < count && table[at] === hash; at += 1) {
    const reader = entryAt(bucket, table, count, at);
    const length = reader.varint();
    if (length === bytes.length && same(bucket, reader.at, bytes)) {
      reader.take(length);
      return bodyIn(reader, base);
    }
  }
  return null;
}

/**
 * The terms of a sound bucket with their bodies, in order: all, or those whose hashes are from the first to before the second
 * of `hashes`.
 */
export function unpackBucket(
  bucket: Uint8Array,
  base: number,
  [first, end]: readonly [number, number] = [0, 2 ** 32],
): [string, PostingBody][] {
  const count = countOf(bucket);
  const table = wordsOf(bucket, HEAD, 2 * count);
  const last = count === 0 ? HEAD : (table[2 * count - 1] as number);
  if (last !== bucket.length) throw new CorpusError('library-damaged', 'a bucket is not as long as it says');
  const from = firstFrom(table, count, first);
  const to = end < 2 ** 32 ? firstFrom(table, count, end) : count;
  return Array.from({ length: to - from }, (_, at) => {
    const reader = entryAt(bucket, table, count, from + at);
    return [reader.text(reader.varint()), bodyIn(reader, base)];
  });
}

/** The first of a bucket's terms whose hash is `hash` or more. */
function firstFrom(table: Uint32Array, count: number, hash: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countOf(bucket: Uint8Array): number {
  const [count] = bucket.length < HEAD ? [] : wordsOf(bucket, CHECK, 1);
  if (count === undefined || HEAD + 8 * count > bucket.length)
    throw new CorpusError('library-damaged', 'a bucket ends too early');
  return count;
}

/** `table`: the hashes, then the ends. */
function entryAt(bucket: Uint8Array, table: Uint32Array, count: number, at: number): ByteReader {
  const from = at === 0 ? HEAD + 8 * count : (table[count + at - 1] as number);
  const to = table[count + at] as number;
  if (to > bucket.length) throw new CorpusError('library-damaged', 'a bucket ends too early');
  return new ByteReader(bucket, from, to);
}

/** The body that begins with the reader's next number and goes to its end. */
function bodyIn(reader: ByteReader, base: number): PostingBody {
  const documents = reader.varint();
  const passages = documents + reader.varint();
  const last = base + reader.varint();
  return { base, documents, passages, last, bytes: reader.take(Math.max(0, reader.end - reader.at)) };
}

function same(bytes: Uint8Array, from: number, needle: Uint8Array): boolean {
  for (let at = 0; at < needle.length; at += 1) if (bytes[from + at] !== needle[at]) return false;
  return true;
}
