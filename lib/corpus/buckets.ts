/**
 * A bucket: the postings of the terms of one segment whose hashes begin alike, as one record (pure).
 *
 *   bucket := u32 checksum of all that follows, little-endian · varint number of terms · term* · body*
 *   term   := varint bytes · UTF-8 · varint documents · varint (passages - documents) · varint (last document - base)
 *             · varint bytes of its body
 *
 * Terms are in the order of their UTF-16 units and bodies (postings.ts) in the order of the terms, so the same
 * documents always make the same bytes. `base` is the segment's first document and stands in the library's state.
 */
import { ByteReader, ByteWriter, checksum, utf8 } from './bytes';
import { CorpusError } from './failures';
import type { PostingBody } from './postings';

const CHECK = 4;

/** Bytes a term takes in a bucket besides its body, about: for choosing how many buckets to make. */
export const TERM_OVERHEAD = 14;

/** The terms and bodies of one bucket as bytes. Every body counts from the segment's base. */
export function packBucket(terms: readonly [string, PostingBody][]): Uint8Array<ArrayBuffer> {
  const sorted = [...terms].sort(([one], [other]) => (one < other ? -1 : 1));
  const writer = new ByteWriter(
    sorted.reduce((sum, [, body]) => sum + body.bytes.length + TERM_OVERHEAD, 16),
  );
  writer.put(new Uint8Array(CHECK));
  writer.varint(sorted.length);
  for (const [term, body] of sorted) {
    const bytes = utf8(term);
    writer.varint(bytes.length);
    writer.put(bytes);
    writer.varint(body.documents);
    writer.varint(body.passages - body.documents);
    writer.varint(body.last - body.base);
    writer.varint(body.bytes.length);
  }
  for (const [, body] of sorted) writer.put(body.bytes);
  const bytes = writer.done();
  new DataView(bytes.buffer).setUint32(0, checksum(bytes, CHECK), true);
  return bytes;
}

/** Whether a stored value is a bucket whose bytes are the ones that were written. */
export function isBucket(value: unknown): value is Uint8Array<ArrayBuffer> {
  if (!(value instanceof Uint8Array) || value.length <= CHECK) return false;
  const check = new DataView(value.buffer, value.byteOffset).getUint32(0, true);
  return check === checksum(value, CHECK);
}

/** The bodies of some terms of a sound bucket; terms it does not have are missing from the map. */
export function findInBucket(
  bucket: Uint8Array,
  wanted: readonly string[],
  base: number,
): Map<string, PostingBody> {
  const found = new Map<string, PostingBody>();
  const needles = wanted.map((term) => ({ term, bytes: utf8(term) }));
  walk(bucket, base, (bytes, from, length, body) => {
    for (const needle of needles) {
      if (needle.bytes.length === length && same(bytes, from, needle.bytes)) {
        found.set(needle.term, body());
        return;
      }
    }
  });
  return found;
}

/** All terms of a sound bucket with their bodies, in order. */
export function unpackBucket(bucket: Uint8Array, base: number): [string, PostingBody][] {
  const terms: [string, PostingBody][] = [];
  walk(bucket, base, (bytes, from, length, body) => {
    terms.push([new ByteReader(bytes, from, from + length).text(length), body()]);
  });
  return terms;
}

type Visit = (bytes: Uint8Array, from: number, length: number, body: () => PostingBody) => void;

/** Two readers: one over the terms, one that starts where the bodies do, found by a first walk over the terms. */
function walk(bucket: Uint8Array, base: number, visit: Visit): void {
  const ahead = new ByteReader(bucket, CHECK);
  const count = ahead.varint();
  for (let left = count; left > 0; left -= 1) {
    ahead.take(ahead.varint());
    for (let field = 0; field < 4; field += 1) ahead.varint();
  }
  let at = ahead.at;
  const reader = new ByteReader(bucket, CHECK, ahead.at);
  reader.varint();
  for (let left = count; left > 0; left -= 1) {
    const length = reader.varint();
    const from = reader.at;
    reader.take(length);
    const documents = reader.varint();
    const passages = documents + reader.varint();
    const last = base + reader.varint();
    const size = reader.varint();
    const start = at;
    at += size;
    if (at > bucket.length) throw new CorpusError('library-damaged', 'a bucket ends too early');
    visit(bucket, from, length, () => ({
      base,
      last,
      documents,
      passages,
      bytes: bucket.subarray(start, start + size),
    }));
  }
  if (at !== bucket.length) throw new CorpusError('library-damaged', 'a bucket holds more than it says');
}

function same(bytes: Uint8Array, from: number, needle: Uint8Array): boolean {
  for (let at = 0; at < needle.length; at += 1) if (bytes[from + at] !== needle[at]) return false;
  return true;
}
